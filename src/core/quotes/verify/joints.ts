import { APOSTROPHE, kindOf, MARK } from './characters.ts';
import { bearsClaim, holdsNegation, holdsNumber, mayNegate, namesIn } from './meaning.ts';
import type { Stretch } from './occurrences.ts';
import { visit } from './postings.ts';
import { type Editor, type Joint, type Quoted, STOPS } from './quoted.ts';
import type { PreparedSource } from './source.ts';
import { statementAt } from './statements.ts';
import { CHARACTER, gapAfter, hashOf, isWord, kindAt, rawToken, type Tokens, tokenKey } from './tokens.ts';

/** How many characters an ellipsis may leave out: a few sentences of the same statement. */
export const ELLIPSIS_REACH = 500;
const PARAGRAPHS = 2;

/** How many words square brackets may stand for. */
const REPLACED = 6;
export const BRACKET_REACH = 2 * REPLACED;

/** Another speaker's line in a transcript: a name or a time before what is said. */
const SPEAKER_LINE =
  /\n[ \t]*(?:\[?\d{1,2}:\d{2}|<[^>\n]{1,30}>|\p{Lu}[\p{L}\p{N}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{N}.'’-]{0,30}){0,3}(?: \([^)\n]{1,40}\))?[ \t]?[:：]\s)/u;

/** Two parts of a quotation with the joint between them, and where the parts stand in the source. */
export interface Gap {
  readonly joint: Joint;
  readonly before: Stretch;
  readonly after: Stretch;
}

/** Whether a joint may stand for what the source has between two parts. */
export function jointHolds(source: PreparedSource, quoted: Quoted, gap: Gap): boolean {
  const { joint } = gap;
  const from = gap.before.to;
  const to = gap.after.from;
  if (!sameStatement(source, quoted, gap)) return false;
  const words = joint.editors.filter(({ kind }) => kind === 'words');
  const inserted = words.map((editor) => textOf(quoted.tokens, editor)).join(' ');
  if (joint.ellipsis) return isOneStatement(source, from, to) && !mayNegate(inserted);
  const count = countWords(source.tokens, from, to);
  if (count === 0) return words.every((editor) => mayInsert(quoted.tokens, editor));
  const replaced = between(source.tokens, from, to);
  if (words.length === 0 || count > REPLACED || /[.!?。！？]\s|[。！？]/.test(replaced)) return false;
  return (
    words.some((editor) => isSame(quoted.tokens, editor, source.tokens, from, to)) ||
    mayReplace(inserted, replaced)
  );
}

/** Whether a joint may begin or end the quotation: what stands there in the source is not to be put into other words. */
export function edgeHolds(
  source: PreparedSource,
  quoted: Quoted,
  joint: Joint,
  at: number,
  side: 'before' | 'after',
): boolean {
  const inserted = joint.editors.filter(({ kind }) => kind === 'words').map((e) => textOf(quoted.tokens, e));
  if (inserted.length === 0) return true;
  const text = inserted.join(' ');
  const near = neighbours(source.tokens, at, side, 2);
  const far = neighbours(source.tokens, at, side, REPLACED);
  if (joint.ellipsis) return !mayNegate(text);
  if (near !== '' && near === text) return true;
  return !mayNegate(text) && !holdsNegation(far) && !bearsClaim(near) && !isOtherName(source, text, near);
}

function mayReplace(inserted: string, replaced: string): boolean {
  if (bearsClaim(replaced) || mayNegate(inserted) || holdsNumber(inserted)) return false;
  const names = namesIn(replaced);
  const others = namesIn(inserted);
  return names.length === 0 || others.length === 0 || others.some((name) => names.includes(name));
}

function mayInsert(tokens: Tokens, editor: Editor): boolean {
  const text = textOf(tokens, editor);
  if (mayNegate(text)) return false;
  // A bare number or "few" would be read as the source's; in a phrase such as "in 2024" it explains.
  return !(editor.to - editor.from === 1 && bearsClaim(text));
}

function isOtherName(source: PreparedSource, inserted: string, near: string): boolean {
  const names = namesIn(near).filter((name) => !isCommonWord(source, name));
  const others = namesIn(inserted);
  return names.length > 0 && others.length > 0 && !others.some((name) => names.includes(name));
}

/** A capital at the beginning of a sentence makes no name: the source has the word in small letters elsewhere. */
function isCommonWord(source: PreparedSource, lower: string): boolean {
  let common = false;
  visit(source.words, hashOf(lower), { from: 0, to: source.tokens.count }, () => {
    common = true;
    return false;
  });
  return common;
}

function isSame(a: Tokens, editor: Editor, b: Tokens, from: number, to: number): boolean {
  const inside = keysOf(a, editor.from, editor.to);
  return inside !== '' && inside === keysOf(b, from, to);
}

function keysOf(tokens: Tokens, from: number, to: number): string {
  let keys = '';
  for (let i = from; i < to; i++) if (isWord(tokens, i)) keys += `${tokenKey(tokens, i)} `;
  return keys;
}

function textOf(tokens: Tokens, { from, to }: Editor): string {
  return from < to ? tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]) : '';
}

/** The text that a joint stands for, with what parts it from the words around it. */
function between(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.ends[from - 1], tokens.starts[to]);
}

export function countWords(tokens: Tokens, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to && words <= ELLIPSIS_REACH; i++) if (isWord(tokens, i)) words++;
  return words;
}

/** The words of the same sentence before or after a token. */
function neighbours(tokens: Tokens, at: number, side: 'before' | 'after', most: number): string {
  const step = side === 'before' ? -1 : 1;
  const start = side === 'before' ? at - 1 : at;
  let i = start;
  let edge = start;
  for (let words = 0; i >= 0 && i < tokens.count && words < most; i += step) {
    if (/^[.!?。！？;:]$/.test(rawToken(tokens, i))) break;
    if (isWord(tokens, i)) {
      edge = i;
      words += kindAt(tokens, i) === CHARACTER ? 0.5 : 1;
    }
  }
  if (i === start) return '';
  const [from, to] = side === 'before' ? [edge, start] : [start, edge];
  return tokens.text.slice(tokens.starts[from], tokens.ends[to]);
}

/**
 * Both parts lie between the same quotation marks, or both outside of any. A part that goes in or out through a mark
 * which the quotation shows lies on either side of it.
 */
function sameStatement(
  { statements, tokens }: PreparedSource,
  { tokens: words }: Quoted,
  { joint, before, after }: Gap,
): boolean {
  const at = (token: number) => statementAt(statements, tokens.starts[token] ?? 0);
  const left = [at(before.to - 1), at(before.from)];
  const right = [at(after.from), at(after.to - 1)];
  if (showsMark(words, joint.from - 1, -1)) {
    // A stop may stand before the mark: it was left out with the ellipsis.
    const last = [before.to - 1, before.to].find((token) => holdsMark(gapAfter(tokens, token)));
    if (last !== undefined) left.push(at(last + 1));
  }
  if (showsMark(words, joint.to - 1, 1)) right.push(at(after.from - 1));
  return left.some((id) => right.includes(id));
}

/** Whether the quotation has a mark beside a joint, or behind the stop that stands there. */
function showsMark(words: Tokens, token: number, side: -1 | 1): boolean {
  if (holdsMark(gapAfter(words, token))) return true;
  const stop = side < 0 ? token : token + 1;
  return STOPS.test(rawToken(words, stop)) && holdsMark(gapAfter(words, token + side));
}

function holdsMark(gap: string): boolean {
  for (let i = 0; i < gap.length; i++) {
    const kind = kindOf(gap.charCodeAt(i));
    if (kind === MARK || kind === APOSTROPHE) return true;
  }
  return false;
}

/** An ellipsis leaves out a bounded stretch, and no other speaker's turn. */
function isOneStatement({ tokens }: PreparedSource, from: number, to: number): boolean {
  const start = tokens.ends[from - 1] ?? 0;
  const end = tokens.starts[to] ?? 0;
  if (end - start > ELLIPSIS_REACH) return false;
  const gap = tokens.text.slice(start, end);
  return (gap.match(/\n[ \t\r]*\n/g)?.length ?? 0) <= PARAGRAPHS && !SPEAKER_LINE.test(gap);
}
