import type { DocumentBlock } from '../document/model.ts';
import type { Sentence, SentenceContent } from '../reading/sentence.ts';
import { foldTitle, type Role, roleOfTitle } from '../schema/roles.ts';
import { keep, keeper } from '../text/keeper.ts';
import { afterLeadingTime, leadingTime } from '../time/index.ts';
import { marksIn } from './marks.ts';
import { PlacedSetting, type Setting, type SettingContent } from './placed-setting.ts';
import { type Token, tokensOf } from './tokens.ts';

export type { Setting, SettingContent } from './placed-setting.ts';

interface Time {
  readonly end: number;
  readonly moment: string | undefined;
}

const LONGEST = 700;
/** A text with less help than this may be one that is being written. */
const FEW = 4;
const PAST = /\b(?:was|were|had|did|went|took|began|\w{3,}ed)\b/i;
const VAGUE_CLOCK = /^[\s[(~*_]*\d{1,2}:\dx/;
const HANDLE = /^(?:\[?`?@[\w-]+`?\]?[:\s,]+)+/;
const NOTICED =
  /\b(?:alert(?:s|ed|ing)?|alarms?|paged|notic(?:e|es|ed)|reports?|reported|reporting|detect(?:s|ed|ion)?|aware|discover(?:s|ed)?|investigat\w*|identif\w*|reali[sz]\w*|complain\w*|notif\w*|observ\w*|down|outage|fail(?:s|ed|ing|ure|ures)?|errors?|unavailable|unreachable|diagnos\w*|debug\w*|troubleshoot\w*|unschedul\w*|crash\w*|stuck|unable|cannot|resulting in|caus(?:ed|ing)|lost|degraded|slow|spikes?|timeouts?|5\d\ds?|missing|broken|compromis\w*|unauthori[sz]ed|suspicious|leaked|exposed|stops? (?:working|responding)|alerta|alerte|erkannt|gemeldet|aviso|descub\w+|signal\w*)\b|検知|報告|特定|発覚|確認|発生/;

const keptAll = keeper<readonly Sentence[], readonly Setting[]>();

/** The settings of all sentences, in order; two facets ask for the same ones. */
export function settingsOf(sentences: readonly Sentence[]): readonly Setting[] {
  return keptAll(sentences, [], () => readSettings(sentences));
}

interface Lead {
  readonly section: number;
  readonly title: string;
  readonly role: Role | undefined;
}

/** What the sentences before tell about the next one. */
interface Walk {
  lead: Lead | undefined;
  /** The section whose heading begins with a time. */
  timed: number | undefined;
  /** The row of which a cell begins with a time. */
  row:
    | { readonly key: string; readonly timed: boolean; readonly head: string; readonly sample: boolean }
    | undefined;
  noticed: boolean;
  /** Somebody notices in this entry; what the next ones tell came after. */
  noticing: boolean;
}

function readSettings(sentences: readonly Sentence[]): readonly Setting[] {
  const settings: Setting[] = [];
  const title = documentTitle(sentences);
  const form = isForm(sentences);
  const walk: Walk = { lead: undefined, timed: undefined, row: undefined, noticed: false, noticing: false };
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    const isTitle = sentence.block.kind === 'heading' && foldTitle(sentence.text) === title;
    const time = isTitle ? undefined : words.time;
    step(walk, sentence, words, time);
    const setting = settingOf(sentence, words, time, walk, settings.at(-1), { title, form });
    settings.push(setting);
    if ((setting.timed || sentence.role === 'timeline') && words.notices) walk.noticing = true;
  }
  return settings;
}

/** What a sentence shows by itself, wherever it stands. */
interface Words {
  readonly lower: string;
  readonly time: Time | undefined;
  readonly lead: Omit<Lead, 'section'> | undefined;
  readonly notices: boolean;
}

const keptWords = keeper<SentenceContent, Words>();
const ALWAYS: readonly unknown[] = [];

function wordsOf(sentence: Sentence): Words {
  return keptWords(sentence.content, ALWAYS, () => {
    const lower = lowered(sentence.text);
    return {
      lower,
      time: timeOf(sentence, lower),
      lead: leadOf(sentence, lower),
      notices: NOTICED.test(lower),
    };
  });
}

function step(walk: Walk, sentence: Sentence, { lower, lead }: Words, time: Time | undefined): void {
  const { block } = sentence;
  if (time) walk.noticed ||= walk.noticing;
  if (block.kind === 'heading') {
    walk.lead = undefined;
    if (time) walk.timed = block.section;
    else if (sentence.role !== 'timeline') walk.noticed = walk.noticing = false;
  }
  if (lead) walk.lead = { ...lead, section: block.section };
  else if (walk.lead?.section !== block.section) walk.lead = undefined;
  const key = rowOf(block);
  if (key === undefined) return;
  if (walk.row?.key !== key)
    walk.row = {
      key,
      timed: false,
      head: foldTitle(lower.slice(0, 60)),
      sample: sentence.standing === 'placeholder',
    };
  if (time) walk.row = { ...walk.row, timed: true };
}

const kept = keeper<SentenceContent, SettingContent>();

function settingOf(
  sentence: Sentence,
  { lower }: Words,
  time: Time | undefined,
  walk: Walk,
  last: Setting | undefined,
  whole: { readonly title: string | undefined; readonly form: boolean },
): Setting {
  const { block } = sentence;
  const inRow = walk.row !== undefined && walk.row.key === rowOf(block);
  const underTime = walk.timed === block.section;
  const timed =
    time !== undefined || (inRow && walk.row?.timed === true) || underTime || belongsToTimed(block, last);
  const lead = walk.lead?.section === block.section ? walk.lead : undefined;
  const head = inRow && (block.place.cell?.column ?? 0) > 0 ? walk.row?.head : undefined;
  const role = lead?.role ?? sentence.role;
  const noticed = timed && walk.noticed;
  const sample = inRow && walk.row?.sample === true;
  const around = [role, lead?.title, whole.title, timed, noticed, time, sample, whole.form, head];
  const content = kept(sentence.content, around, (): SettingContent => {
    const from = startOf(sentence, lower, time?.end ?? 0);
    const told = sentence.standing === 'asserted' || sentence.standing === 'heading';
    const body = told ? lower.slice(from, from + LONGEST) : '';
    const tokens = tokensOf(body);
    return {
      lower,
      from,
      body,
      tokens,
      words: countWords(tokens),
      role,
      titles: titlesOf(sentence, lead, whole.title),
      timed,
      noticed,
      moment: time?.moment,
      amongHelp: sample || (whole.form && !namesSomething(sentence, from)),
      labels: [sentence.label, head].filter((label) => label !== undefined).join(' / '),
    };
  });
  return new PlacedSetting(content, sentence);
}

/** A template that is not filled in: much of it is help, and it hardly tells a time or what was. */
function isForm(sentences: readonly Sentence[]): boolean {
  let help = 0;
  let asserted = 0;
  let dated = 0;
  let past = 0;
  for (const { standing, content } of sentences) {
    const told = tellsOf(content);
    if (standing === 'instruction' || standing === 'question' || standing === 'placeholder') help++;
    else if (standing === 'asserted') {
      asserted++;
      if (told.past) past++;
    }
    if (standing !== 'code' && told.dated) dated++;
  }
  if (dated > 1 || help < FEW) return false;
  return help * 5 >= asserted * 4 || (help * 3 >= asserted && past * 3 < asserted);
}

const tellsOf = keep(({ text }: SentenceContent) => ({
  past: PAST.test(text),
  dated: /\b20\d\d-\d\d-\d\d|\b[0-2]?[1-9]:[0-5]\d/.test(text),
}));

/** Inline code, a figure or a name inside the sentence. */
export function namesSomething(sentence: Sentence, from: number): boolean {
  if (marksIn(sentence, from).some((mark) => mark.kind === 'code')) return true;
  return /\d|@\w|[a-z,] [A-Z][\w-]+/.test(sentence.text.slice(from, from + LONGEST));
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

/** The time that an entry begins with. A sentence of prose that only opens with one is no entry. */
function timeOf(sentence: Sentence, lower: string): Time | undefined {
  const { block, role } = sentence;
  const entry = block.kind === 'heading' || block.place.item !== undefined || block.place.cell !== undefined;
  if (!(entry || role === 'timeline' ? /\d/ : /^[^\p{L}]{0,6}\d|^\p{L}{2,9}\.? \d/u).test(lower.slice(0, 24)))
    return undefined;
  const mention = leadingTime(sentence.text);
  if (!mention)
    return VAGUE_CLOCK.test(lower) ? { end: lower.search(/x/) + 1, moment: undefined } : undefined;
  const end = afterLeadingTime(sentence.text, mention);
  const apart = /[:\]|–—-]/.test(lower.slice(mention.until?.end ?? mention.end, end)) || end >= lower.length;
  if (!entry && !apart && role !== 'timeline') return undefined;
  const { clock, elapsed, date } = mention;
  const day = date ? `${date.month}-${date.day} ` : '';
  const moment = clock
    ? `${day}${clock.hour}:${clock.minute}`
    : elapsed === undefined
      ? day || undefined
      : `+${elapsed}`;
  return { end, moment };
}

function startOf(sentence: Sentence, lower: string, time: number): number {
  const handle = time > 0 ? HANDLE.exec(lower.slice(time, time + 80)) : null;
  if (time > 0) return time + (handle?.[0].length ?? 0);
  if (sentence.label === undefined) return 0;
  const colon = lower.slice(0, 60).search(/[:：]/);
  if (colon < 1 || lower.startsWith('//', colon + 1) || foldTitle(lower.slice(0, colon)) !== sentence.label)
    return 0;
  return colon + 1 + lower.slice(colon + 1).search(/\S|$/);
}

/** The second sentence of an entry, and what is nested below it, belong to the time that its first one begins with. */
function belongsToTimed(block: DocumentBlock, last: Setting | undefined): boolean {
  if (!last?.timed) return false;
  if (last.sentence.block === block) return true;
  const item = block.place.item;
  const other = last.sentence.block.place.item;
  if (!item || !other || block.section !== last.sentence.block.section) return false;
  return item.list === other.list ? item.index === other.index : item.depth > 0;
}

function rowOf(block: DocumentBlock): string | undefined {
  const cell = block.place.cell;
  return cell && `${cell.table}:${cell.row}`;
}

/** A line such as `**Action items:**` titles the list below it. */
function leadOf(sentence: Sentence, lower: string): Words['lead'] {
  const { block } = sentence;
  if (block.kind !== 'paragraph' || block.place.item || block.place.quoteDepth > 0) return undefined;
  if (block.visible.text.length > 60 || !(/[:：]$/.test(lower) || isStrong(block))) return undefined;
  const title = foldTitle(lower);
  return { title, role: roleOfTitle(title) };
}

function isStrong(block: DocumentBlock): boolean {
  const length = block.visible.text.trim().length;
  return block.visible.marks.some((mark) => mark.kind === 'strong' && mark.end - mark.start >= length - 1);
}

function titlesOf(sentence: Sentence, lead: Lead | undefined, documentTitle: string | undefined): string {
  const titles = sentence.titles.at(-1) === documentTitle ? sentence.titles.slice(0, -1) : sentence.titles;
  return (lead ? [lead.title, ...titles] : titles).join(' / ');
}

/** Addresses and numbers of issues are no words; in scripts without spaces every second character counts. */
function countWords(tokens: readonly Token[]): number {
  let count = 0;
  for (const { word } of tokens) {
    if (/^(?:https?:|www\.|#\d)/.test(word)) continue;
    count += word.length > 2 && /[\u3040-\u30ff\u4e00-\u9fff]/.test(word) ? Math.ceil(word.length / 2) : 1;
  }
  return count;
}
