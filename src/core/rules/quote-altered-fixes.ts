import type { Postmortem, QuotationCheck } from '../document/postmortem.ts';
import { escapeMarkdown } from '../quotes/insert.ts';
import { visibleOf } from '../quotes/passage.ts';
import { type Altered, type DiffPart, findVerified, type Place } from '../quotes/verify/index.ts';
import { editWords, placesIn, type WordEdit } from '../quotes/words-at.ts';
import type { Message } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { toVisible } from '../text/visible.ts';
import type { Fix } from './rule.ts';

/** What an altered quotation may become; only what is verified then is offered, and hides no negation. */
export function alteredFixes(
  check: QuotationCheck,
  verification: Altered,
  postmortem: Postmortem,
): readonly Fix[] {
  const groups = groupsOf(verification.difference);
  const own = groups.flatMap((group) => sourceWords(group, check.quotation.text));
  const fixes = [
    fixOf(USE_SOURCE, own, check, verification, postmortem) ?? wholePassage(check, verification, postmortem),
    fixOf(markTitle(groups), groups.flatMap(marked), check, verification, postmortem),
    groups.some(({ written, words }) => written && words !== '') && groups.every(({ words }) => words !== '')
      ? fixOf(LEAVE_OUT, groups.flatMap(leftOut), check, verification, postmortem)
      : undefined,
  ];
  return fixes.flatMap((fix) => fix ?? []);
}

const USE_SOURCE: Message = { text: 'Use the words of the source' };
const LEAVE_OUT: Message = { text: 'Leave the changed words out, with an ellipsis' };

function markTitle(groups: readonly Group[]): Message {
  if (groups.every(({ written }) => !written)) return { text: 'Mark with an ellipsis what is left out' };
  return groups.some(({ written }) => !written)
    ? { text: 'Mark the changes with brackets and an ellipsis' }
    : { text: 'Put the words that the source does not have in brackets' };
}

/** A stretch where the words differ: those of the source, and where the quotation has others, their place in its text. */
interface Group {
  readonly words: string;
  readonly added: string;
  readonly written: Range | undefined;
  /** Where the words before it end in the quotation. */
  readonly at: number;
  /** Whether there are words of the quotation on either side. */
  readonly isInner: boolean;
}

export function groupsOf(difference: readonly DiffPart[]): readonly Group[] {
  const groups: Group[] = [];
  let at = 0;
  for (let i = 0; i < difference.length; i++) {
    const part = difference[i];
    if (part?.op === 'same') at = part.quotation?.end ?? at;
    if (!part || part.op === 'same') continue;
    const first = i;
    while (difference[i + 1] && difference[i + 1]?.op !== 'same') i++;
    const parts = difference.slice(first, i + 1);
    const written = parts.flatMap(({ op, quotation }) => (op === 'added' && quotation ? [quotation] : []));
    const start = written[0]?.start;
    const end = written.at(-1)?.end;
    groups.push({
      words: wordsOf(parts, 'removed'),
      added: wordsOf(parts, 'added'),
      written: start === undefined || end === undefined ? undefined : { start, end },
      at,
      isInner: first > 0 && i + 1 < difference.length,
    });
  }
  return groups;
}

function wordsOf(parts: readonly DiffPart[], wanted: DiffPart['op']): string {
  return parts.flatMap(({ op, text }) => (op === wanted ? [text.trim()] : [])).join(' ');
}

/** The source's words in the place of the quotation's. */
function sourceWords({ words, written, at }: Group, text: string): readonly WordEdit[] {
  if (written && words !== '') return [{ range: written, text: words }];
  if (written) {
    // Words that are taken out take the space before them along.
    const space = written.start > 0 && text.charAt(written.start - 1) === ' ' ? 1 : 0;
    return [{ range: { start: written.start - space, end: written.end }, text: '' }];
  }
  const range = { start: at, end: at };
  if (at === 0) return [{ range, text: `${words} ` }];
  return [{ range, text: /^[,.;:!?]/.test(words) ? words : ` ${words}` }];
}

/** Brackets around the writer's words, an ellipsis for those left out. */
function marked({ words, written, at, isInner }: Group): readonly WordEdit[] {
  if (!written) return isInner && words !== '' ? [{ range: { start: at, end: at }, text: ' …' }] : [];
  return [
    { range: { start: written.start, end: written.start }, text: '[' },
    { range: { start: written.end, end: written.end }, text: ']' },
  ];
}

function leftOut({ written, at, isInner }: Group): readonly WordEdit[] {
  if (written) return [{ range: written, text: '…' }];
  return isInner ? [{ range: { start: at, end: at }, text: ' …' }] : [];
}

function fixOf(
  title: Message,
  edits: readonly WordEdit[],
  { quotation }: QuotationCheck,
  { source }: Altered,
  { markdown, sources }: Postmortem,
): Fix | undefined {
  if (edits.length === 0 || !holds(editWords(quotation.text, edits), source, sources)) return undefined;
  const place = placesIn(markdown, quotation);
  if (!place) return undefined;
  const isCode = quotation.form === 'log';
  const made = edits.map(({ range, text }) => ({
    range: opening(text) ? openingPlace(place, range) : place(range),
    text: isCode || /^[[\]…]$/.test(text) ? text : keepSpace(text),
  }));
  return { title, edits: made, safe: false };
}

/** An opening bracket belongs to the word behind it, all else that is put in to the word before. */
function opening(text: string): boolean {
  return text === '[';
}

function openingPlace(place: (range: Range) => Range, { start }: Range): Range {
  const at = place({ start, end: start + 1 }).start;
  return { start: at, end: at };
}

function keepSpace(text: string): string {
  const core = text.trim();
  return core === '' ? text : text.replace(core, () => escapeMarkdown(core));
}

/** The passage as it stands in the source, where the difference does not lead back to it word by word. */
export function wholePassage(
  { quotation }: QuotationCheck,
  { source, range }: Place,
  { sources }: Postmortem,
): Fix | undefined {
  const visible = visibleOf(sources, source);
  if (!visible) return undefined;
  const place = toVisible(visible, range);
  const words = visible.text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
  if (words === quotation.text || !holds(words, source, sources)) return undefined;
  const text = quotation.form === 'log' ? words : escapeMarkdown(words);
  return { title: USE_SOURCE, edits: [{ range: quotation.range, text }], safe: false };
}

function holds(words: string, source: string, sources: Postmortem['sources']): boolean {
  return findVerified(words, sources, source)?.omitsNegation === false;
}
