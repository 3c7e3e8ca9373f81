import { parseDocumentText } from '../document/document.ts';
import type { MarkdownDocument } from '../document/model.ts';
import { parsePlainText } from '../document/plain.ts';
import { splitSentences } from '../document/sentences.ts';
import { contains, overlaps, type Range } from '../text/range.ts';
import { toSource, toVisible, type VisibleText } from '../text/visible.ts';
import { findQuotations } from './extract/index.ts';
import type { Quotation } from './quotation.ts';
import { readSource, type SourceFormat } from './verify/index.ts';

/** Words of a source that can be quoted: a quotation in it, or a sentence of its own. */
export interface Quotable {
  readonly words: string;
  readonly speaker?: string;
  readonly role?: string;
  readonly kind: 'quotation' | 'sentence';
}

/** More of a source than anybody looks through. */
const LONGEST = 2_000_000;
/** Fewer characters are hardly a statement. */
const SHORTEST = 20;

/** What a source offers, its quotations first; the sentences of a quotation are whose the quotation is. */
export function quotables(text: string, format: SourceFormat): readonly Quotable[] {
  const document = documentOf(text.slice(0, LONGEST), format);
  const quotations = findQuotations(document).map((quotation) => withRecord(quotation, document.text));
  const all: Quotable[] = quotations.map((quotation) => said(quotation, quotation.text, 'quotation'));
  const seen = new Set(all.map(({ words }) => letters(words)));
  const cutterOf = cutters(quotations);
  for (const { visible, range } of sentencesOf(document)) {
    const cut = cutterOf(range);
    const words = visibleIn(visible, cut ? intersection(range, cut.range) : range);
    const key = letters(words);
    if (words.length < SHORTEST || seen.has(key)) continue;
    seen.add(key);
    all.push(cut ? said(cut, words, 'sentence') : { words, kind: 'sentence' });
  }
  return all;
}

/** The quotation that a sentence is a part of, or reaches into; sentences are asked about in their order. */
function cutters(quotations: readonly Quotation[]): (sentence: Range) => Quotation | undefined {
  const sorted = quotations.toSorted((a, b) => a.outer.start - b.outer.start);
  let first = 0;
  return (sentence) => {
    while ((sorted[first]?.outer.end ?? Number.POSITIVE_INFINITY) <= sentence.start) first++;
    for (let i = first; ; i++) {
      const quotation = sorted[i];
      if (!quotation || quotation.outer.start >= sentence.end) return undefined;
      if (overlaps(sentence, quotation.outer) && !contains(sentence, quotation.outer)) return quotation;
    }
  };
}

/** A line of notes that people keep: `Speaker: Dana Reyes`, `2. Role: engineer on call`. */
const FIELD = /^[ \t]*(?:(?:\d{1,3}[.)]|[-*+])[ \t]*)?(\p{L}[\p{L} ]{1,20}):[ \t]*(.*)$/u;

/** Who a record names above the words, in lines of the same paragraph. */
function withRecord(quotation: Quotation, text: string): Quotation {
  const above = text.slice(Math.max(0, quotation.range.start - 1000), quotation.range.start);
  const fields = fieldsOf(above.split(/\n[ \t]*\r?\n/).at(-1) ?? '');
  const name = fields.get('speaker') ?? fields.get('said by');
  const role = fields.get('role');
  return name === undefined
    ? quotation
    : { ...quotation, speaker: { name, ...(role === undefined ? {} : { role }) } };
}

/** A line without a name of its own goes on with the field above. */
function fieldsOf(paragraph: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of paragraph.split(/\r?\n/)) {
    const [, key, value] = FIELD.exec(line) ?? [];
    if (key !== undefined) last = key.toLowerCase();
    fields.set(
      last,
      key === undefined ? `${fields.get(last) ?? ''} ${line.trim()}`.trim() : (value ?? '').trim(),
    );
  }
  return fields;
}

/** The same words as somebody selected them, with who says them in the source. */
export function attributed(words: string, all: readonly Quotable[]): Quotable {
  const key = letters(words);
  const quotations = all.filter(({ kind }) => kind === 'quotation');
  const around = quotations.find((quotation) => letters(quotation.words).includes(key));
  if (around) return { ...around, words: bare(words) };
  // Words around a single quotation are of who reports it, save that only marks and the cue were taken along.
  const inner = quotations.filter((quotation) => key.includes(letters(quotation.words)));
  const [only] = inner;
  return only && inner.length === 1 && letters(only.words).length * 2 > key.length
    ? only
    : { words, kind: 'sentence' };
}

/** What a reader sees of a stretch of a source. */
export function visibleWords(text: string, format: SourceFormat, range: Range): string {
  return visibleIn(readSource(text, format), range);
}

function documentOf(text: string, format: SourceFormat): MarkdownDocument {
  if (format === 'markdown') return parseDocumentText(text).document;
  return parsePlainText(format === 'html' ? readSource(text, format).text : text);
}

function said({ speaker }: Quotation, words: string, kind: Quotable['kind']): Quotable {
  return {
    // The comma belongs to the sentence that reports the words.
    words: words.replace(/[,，、]\s*$/, ''),
    kind,
    ...(speaker ? { speaker: speaker.name } : {}),
    ...(speaker?.role ? { role: speaker.role } : {}),
  };
}

interface Sentence {
  readonly visible: VisibleText;
  readonly range: Range;
}

function sentencesOf(document: MarkdownDocument): readonly Sentence[] {
  return document.blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'code')
    .flatMap(({ visible }) =>
      splitSentences(visible.text).map((span) => ({
        visible,
        range: toSource(visible, span.start, span.end),
      })),
    );
}

function intersection(a: Range, b: Range): Range {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function visibleIn(visible: VisibleText, range: Range): string {
  if (range.end <= range.start) return '';
  const { start, end } = toVisible(visible, range);
  return visible.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Without the quotation marks of the source around it. */
function bare(words: string): string {
  return words.trim().replace(/^["“„«‹「『]+|["”“»›」』]+$/gu, '');
}
