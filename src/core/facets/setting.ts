import type { DocumentBlock } from '../document/model.ts';
import type { Sentence } from '../reading/sentence.ts';
import { foldTitle, type Role, roleOfTitle } from '../schema/roles.ts';

/** Where a sentence stands, in the terms in which scope and remediation ask for it. */
export interface Setting {
  readonly sentence: Sentence;
  /** Lower case, straight apostrophes, line breaks as spaces; as long as the sentence. */
  readonly lower: string;
  /** Where the words begin behind a leading time, label or handle. */
  readonly from: number;
  /** Words of letters behind `from`, counted to 40; in scripts without spaces every second character. */
  readonly words: number;
  readonly role: Role | undefined;
  /** Folded titles above it, innermost first, and the lead of its list. */
  readonly titles: string;
  /** An entry of a timeline: it begins with a time, or stands under a heading or in a row that does. */
  readonly timed: boolean;
  /** A timeline entry behind the one in which somebody noticed. */
  readonly noticed: boolean;
  /** Minutes of the day of a leading clock time, where the sentence or its row begins with one. */
  readonly clock: number | undefined;
}

const TIME =
  /^[\s[(~*_>–—-]*(?:(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|(?:on |at |mon|tue|wed|thu|fri|sat|sun)?[a-z]{0,9},?\s{0,2}[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,?(?: \d{4})?|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,?(?: \d{4})?)[\s,t@*–—-]*(?:at |~|about |around )?[\s([~]*)?(?:(?:at|~|ca\.?|about|around|approx\.?|approximately|t\+|\+)[\s~]*)?(\d{1,2})(?::|h|\.)(\d{2}|\dx)(?::\d{2}(?:[.,]\d{1,6})?)?z?(?:\s?[ap]\.?m\b\.?)?/;
const HOUR = /^[\s[(~*_>–—-]*(?:at |~)?(\d{1,2})\s?([ap])\.?m\b\.?/;
const DATE =
  /^[\s[(~*_>–—-]*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)(?=[\s:,)\]–—*-]|$)/;
const AFTER_TIME =
  /^(?:\s*\(?(?:utc|gmt|[pmce][sd]?t|cest|cet|bst|ist|jst|z)\b\)?(?:[+-]\d{1,2})?)?[\s\])*:：,;|–—-]*/;
const HANDLE = /^`?@[\w-]+`?[:\s]+/;
const NOTICED =
  /\b(?:alert(?:s|ed|ing)?|alarms?|pag(?:ed|es|ing)|notic(?:e|es|ed)|report(?:s|ed|ing)?|detect(?:s|ed|ion)?|aware|discover(?:s|ed)?|investigat\w*|identif\w*|realiz\w*|realis\w*|complain\w*|notif\w*|observ\w*|is down|are down|went down|outage|fail(?:s|ed|ing|ure|ures)?|errors?|incident|unavailable|unreachable|diagnos\w*|debug\w*|troubleshoot\w*)\b|検知|報告|特定|発覚|確認|detect|report|alerta|alerte|erkannt|gemeldet|aviso|descubr|identific/;

const cache = new WeakMap<readonly Sentence[], readonly Setting[]>();

/** The settings of all sentences, in order; two facets ask for the same ones. */
export function settingsOf(sentences: readonly Sentence[]): readonly Setting[] {
  const known = cache.get(sentences);
  if (known) return known;
  const made = readSettings(sentences);
  cache.set(sentences, made);
  return made;
}

interface Lead {
  readonly section: number;
  readonly title: string;
  readonly role: Role | undefined;
}

function readSettings(sentences: readonly Sentence[]): readonly Setting[] {
  const settings: Setting[] = [];
  let lead: Lead | undefined;
  let timedSection = -1;
  let clockSection: number | undefined;
  let timedRow = '';
  let rowClock: number | undefined;
  let noticed = false;
  const title = documentTitle(sentences);
  for (const sentence of sentences) {
    const { block } = sentence;
    const lower = lowered(sentence.text);
    const time = leadingTime(lower);
    const row = rowOf(block);
    if (block.kind === 'heading') {
      lead = undefined;
      if (time) {
        timedSection = block.section;
        clockSection = time.clock;
      }
      if (sentence.role !== 'timeline' && !time) noticed = false;
    }
    lead = leadOf(sentence, lower) ?? (lead && lead.section !== block.section ? undefined : lead);
    if (row !== undefined && time && (block.place.cell?.row ?? 0) > 0) {
      timedRow = row;
      rowClock = time.clock;
    }
    const inTimedRow = row !== undefined && row === timedRow;
    const timed =
      time !== undefined || inTimedRow || block.section === timedSection || isTimedItem(block, settings);
    const from = startOf(sentence, lower, time?.end ?? 0);
    settings.push({
      sentence,
      lower,
      from,
      words: countWords(lower, from),
      role: leadRole(lead, sentence) ?? sentence.role,
      titles: titlesOf(sentence, lead, sentence.titles.at(-1) === title && title !== undefined),
      timed,
      noticed: timed && noticed,
      clock: time?.clock ?? (inTimedRow ? rowClock : block.kind === 'heading' ? clockSection : undefined),
    });
    if ((timed || sentence.role === 'timeline') && NOTICED.test(lower)) noticed = true;
  }
  return settings;
}

/** The folded title of the whole document, which says nothing about a sentence's place. */
function documentTitle(sentences: readonly Sentence[]): string | undefined {
  const first = sentences.find((sentence) => sentence.block.kind === 'heading');
  if (first?.block.depth !== 1) return undefined;
  const title = foldTitle(first.text);
  return roleOfTitle(title) === undefined || title.split(' ').length > 3 ? title : undefined;
}

/** Lower case, straight apostrophes, line breaks as spaces; offsets stay. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[’‘]/g, "'").replace(/\s/g, ' ');
}

function leadingTime(lower: string): { end: number; clock: number | undefined } | undefined {
  const head = lower.slice(0, 70);
  const match = TIME.exec(head);
  if (match) {
    const minutes = Number(match[1]) * 60 + (Number.parseInt(match[2] ?? '', 10) || 0);
    const late = /p\.?m\b\.?$/.test(match[0]) && Number(match[1]) < 12 ? 720 : 0;
    if (Number(match[1]) < 25) return { end: match[0].length, clock: minutes + late };
  }
  const hour = HOUR.exec(head);
  if (hour) {
    const late = hour[2] === 'p' && Number(hour[1]) < 12 ? 12 : 0;
    return { end: hour[0].length, clock: (Number(hour[1]) + late) * 60 };
  }
  const date = DATE.exec(head);
  return date ? { end: date[0].length, clock: undefined } : undefined;
}

function startOf(sentence: Sentence, lower: string, time: number): number {
  let from = time;
  if (time > 0) from += AFTER_TIME.exec(lower.slice(time))?.[0].length ?? 0;
  const handle = time > 0 ? HANDLE.exec(lower.slice(from, from + 60)) : null;
  if (handle) from += handle[0].length;
  if (time > 0 || sentence.label === undefined) return from;
  const colon = lower.slice(0, 60).search(/[:：]\s/);
  if (colon > 0 && foldTitle(lower.slice(0, colon)) === sentence.label) return colon + 2;
  return from;
}

/** The second sentence of an item or cell belongs to the time that its first one begins with. */
function isTimedItem(block: DocumentBlock, before: readonly Setting[]): boolean {
  const last = before.at(-1);
  if (!last?.timed) return false;
  if (last.sentence.block === block) return true;
  const item = block.place.item;
  const other = last.sentence.block.place.item;
  return item !== undefined && other !== undefined && item.depth > 0 && other.list !== item.list;
}

function rowOf(block: DocumentBlock): string | undefined {
  const cell = block.place.cell;
  return cell && `${cell.table}:${cell.row}`;
}

/** A line such as `**Action items:**` titles the list below it. */
function leadOf(sentence: Sentence, lower: string): Lead | undefined {
  const { block } = sentence;
  if (block.kind !== 'paragraph' || block.place.item || block.place.quoteDepth > 0) return undefined;
  if (block.visible.text.length > 60 || !(/[:：]$/.test(lower) || isStrong(block))) return undefined;
  const title = foldTitle(lower);
  return { section: block.section, title, role: roleOfTitle(title) };
}

function isStrong(block: DocumentBlock): boolean {
  const length = block.visible.text.trim().length;
  return block.visible.marks.some((mark) => mark.kind === 'strong' && mark.end - mark.start >= length - 1);
}

function leadRole(lead: Lead | undefined, sentence: Sentence): Role | undefined {
  return lead && lead.section === sentence.block.section ? lead.role : undefined;
}

function titlesOf(sentence: Sentence, lead: Lead | undefined, hasDocumentTitle: boolean): string {
  const titles = sentence.titles.slice(0, hasDocumentTitle ? -1 : undefined);
  if (lead && lead.section === sentence.block.section) titles.unshift(lead.title);
  return titles.join(' / ');
}

function countWords(lower: string, from: number): number {
  let count = 0;
  for (const match of lower.slice(from, from + 400).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'_.-]*/gu)) {
    count += /[\u3040-\u30ff\u4e00-\u9fff]/.test(match[0]) ? Math.ceil(match[0].length / 2) : 1;
    if (count >= 40) break;
  }
  return count;
}
