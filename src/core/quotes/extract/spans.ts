import type { Range } from '../../text/range.ts';
import { canOpen, closes, type Family, familyOf, isMark } from './marks.ts';

/** Words between quotation marks, in offsets of the visible text: `inner` without, `outer` with the marks. */
export interface QuotedSpan {
  readonly inner: Range;
  readonly outer: Range;
  readonly opener: string;
  readonly family: Family;
  /** 0 where it stands in no other quotation. */
  readonly depth: number;
  /** It has no closing mark: the words go on in the next paragraph. */
  readonly unclosed?: true;
}

interface Open {
  readonly at: number;
  readonly char: string;
  /** A sign that may close it or be an apostrophe; taken where no better one comes. */
  weak?: number;
}

/** What the whole document tells about its marks: `curled` where “ opens, so that ” does nothing but close. */
export interface Style {
  readonly curled: boolean;
}

/** More open marks than this are no quotations but noise; the outermost is given up. */
const DEEPEST = 6;
/** The same sign more often in a row is a line drawn, not a mark. */
const LONGEST_RUN = 3;

/** All well-formed pairs of quotation marks of a text in one pass; `skip` are stretches of code. */
export function findSpans(
  text: string,
  skip: readonly Range[],
  style: Style = { curled: text.includes('“') },
): readonly QuotedSpan[] {
  const scan: Scan = { text, style, pairs: [], stack: [] };
  // `''` is italics in a wiki, an empty string in code: where it stands, single marks tell nothing.
  const doubled = text.includes("''");
  let hole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isMark(code)) continue;
    const run = runOf(text, at, code);
    while ((skip[hole]?.end ?? Number.POSITIVE_INFINITY) <= at) hole++;
    const inCode = (skip[hole]?.start ?? Number.POSITIVE_INFINITY) <= at;
    if (run > LONGEST_RUN) at += run - 1;
    else if (!inCode && !(code === 39 && doubled)) readMark(scan, at);
  }
  for (const open of scan.stack) finish(scan, open);
  const first = scan.stack.find(
    (open) => open.weak === undefined && (familyOf(open.char) !== 'single' || open.char === '‘'),
  );
  return nest(scan.pairs, text, first);
}

interface Scan {
  readonly text: string;
  readonly style: Style;
  readonly pairs: { readonly open: Open; readonly close: number }[];
  readonly stack: Open[];
}

function finish({ pairs }: Scan, open: Open): void {
  if (open.weak !== undefined) pairs.push({ open, close: open.weak });
}

/** One sign closes what it can, or else opens what it may. */
function readMark(scan: Scan, at: number): void {
  const { text, stack, pairs } = scan;
  const char = text.charAt(at);
  const found = matching(stack, char, text, at);
  const open = stack[found];
  if (open) {
    for (const dropped of stack.splice(found + 1)) finish(scan, dropped);
    if (isWeakClose(text, at, char)) {
      open.weak ??= at;
      return;
    }
    stack.pop();
    pairs.push({ open, close: at });
  } else if (
    canOpen(char) &&
    (opensHere(text, at, char) || isGlued(scan, at, char)) &&
    !(char === '”' && scan.style.curled)
  ) {
    stack.push({ at, char });
    if (stack.length > DEEPEST) for (const dropped of stack.splice(0, 1)) finish(scan, dropped);
  }
}

/** `spoke of"a way out."`: the space before the mark forgotten; with no mark open it can close none. */
function isGlued({ text, stack }: Scan, at: number, char: string): boolean {
  return (
    char === '"' &&
    /\p{Ll}/u.test(text.charAt(at - 1)) &&
    /\p{L}/u.test(text.charAt(at + 1)) &&
    stack.every((open) => familyOf(open.char) !== 'double')
  );
}

/** How many times the same sign stands at `at`. */
function runOf(text: string, at: number, code: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end - at;
}

/** The place in the stack of the mark that `char` closes here, or -1. */
function matching(stack: readonly Open[], char: string, text: string, at: number): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i];
    if (open && closes(char, open.char)) return closesHere(text, at, char, open) ? i : -1;
  }
  return -1;
}

const WORD = /[\p{L}\p{N}]/u;

function closesHere(text: string, at: number, char: string, open: Open): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (char === '“' && open.char === '“')
    return before.trim() !== '' && !isOpeningPlace(before) && !WORD.test(after);
  if (char === '"' && open.char === '“') return /[\p{L}.,!?…]/u.test(before) && !WORD.test(after);
  if (char === '"') return !(isOpeningPlace(before) && WORD.test(after)) || at - open.at < 2;
  if (char === "'" || char === '’') {
    if (WORD.test(after) && WORD.test(before)) return false;
    return before.trim() !== '' || after.trim() === '';
  }
  return true;
}

function isWeakClose(text: string, at: number, char: string): boolean {
  if (char !== "'" && char !== '’') return false;
  return /[sSzZxX]/.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

function isOpeningPlace(before: string): boolean {
  return before === '' || /[\s([{<—–\-/|“‘«„:=>*_~¿¡]/.test(before);
}

function opensHere(text: string, at: number, char: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (after === '' || (/\s/.test(after) && !/[“„«‹「『]/.test(char))) return false;
  if (char === '"') return !/\d/.test(before) && (!WORD.test(before) || /[\p{Lo}]/u.test(before));
  if (char === '”' || char === '’') return isOpeningPlace(before) && WORD.test(after);
  if (char === "'" || char === '‘') {
    if (!isOpeningPlace(before) && !/["(]/.test(before)) return char === '‘' && !WORD.test(before);
    return !ELISION.test(text.slice(at + 1, at + 8));
  }
  return true;
}

/** Words that begin with an apostrophe: '90s, 'em, 'til. */
const ELISION = /^(?:\d\ds?\b|(?:em|n|til|tis|twas|cause|round|bout|cuz|nuff)\b)/i;

function nest(
  pairs: readonly { open: Open; close: number }[],
  text: string,
  unclosed: Open | undefined,
): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const ends: number[] = [];
  const sorted = [...pairs].sort((a, b) => a.open.at - b.open.at || b.close - a.close);
  for (const { open, close } of sorted) {
    while (ends.length > 0 && (ends.at(-1) ?? 0) < open.at) ends.pop();
    if (close - open.at < 2) continue;
    spans.push(spanOf(open, close, text, ends.length));
    ends.push(close);
  }
  if (unclosed) spans.push({ ...spanOf(unclosed, text.length, text, 0), unclosed: true });
  return spans.sort((a, b) => a.outer.start - b.outer.start);
}

function spanOf(open: Open, close: number, text: string, depth: number): QuotedSpan {
  let end = close;
  while (end > open.at + 1 && /\s/.test(text.charAt(end - 1))) end--;
  let start = open.at + 1;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  const outer = { start: open.at, end: Math.min(text.length, close + 1) };
  return { inner: { start, end }, outer, opener: open.char, family: familyOf(open.char), depth };
}
