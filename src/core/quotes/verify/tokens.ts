import {
  APOSTROPHE,
  COMBINING,
  classOf,
  DASH,
  DECORATION,
  DIGIT,
  DOT,
  DOTS,
  FOLDS,
  foldTypography,
  foldUnicode,
  IDEOGRAM,
  IGNORED,
  kindOf,
  LETTER,
  MARK,
  SPACE,
} from './characters.ts';

/*
 * A text as a row of tokens: words with their numbers and apostrophes in one piece, characters of scripts without spaces,
 * and every other sign that carries meaning. Quotation marks and spaces stand between tokens.
 * A token's hash is that of its key, the form in which two writings of the same word agree.
 */

export const WORD = 1;
/** A word of digits, or one that begins with them. */
export const NUMBER = 2;
export const CHARACTER = 3;
export const SIGN = 4;
export const STROKE = 5;
export const ELLIPSIS = 6;
/** Added where a hyphen at the end of a line divides the word. */
export const WRAPPED = 8;
/** Added where the key is not the text itself. */
const FOLDED = 16;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly flags: Uint8Array;
}

interface Rows {
  readonly text: string;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  flags: Uint8Array;
  /** Of the word that is being read. */
  wordFlags: number;
  readonly hasLines: boolean;
}

/** The tokens of a source, words divided at the end of a line put together. */
export function tokenize(text: string): Tokens {
  return read(text, true);
}

/** The tokens of a quotation. It has no lines of its own, so a hyphen in it is one that was written. */
export function tokenizeQuotation(text: string): Tokens {
  return read(text, false);
}

function read(text: string, hasLines: boolean): Tokens {
  const room = (text.length >> 2) + 16;
  const rows: Rows = {
    text,
    count: 0,
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    hashes: new Int32Array(room),
    flags: new Uint8Array(room),
    wordFlags: 0,
    hasLines,
  };
  for (let at = 0; at < text.length; ) at = step(rows, at);
  const { count, starts, ends, hashes, flags } = rows;
  return {
    text,
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
    flags: flags.subarray(0, count),
  };
}

/** Takes what begins at an offset and returns where it ends. */
function step(rows: Rows, at: number): number {
  const { text } = rows;
  const code = codeAt(text, at);
  const width = code > 0xffff ? 2 : 1;
  const kind = kindOf(code);
  if (kind === SPACE || kind === IGNORED || kind === MARK || kind === COMBINING || kind === APOSTROPHE)
    return at + width;
  // At the edge of a word it is emphasis: _so_.
  if (code === UNDERSCORE) return at + 1;
  if (kind === LETTER || kind === DIGIT) return word(rows, at, kind === DIGIT);
  if (kind === DASH) return add(rows, at, runOf(text, at, DASH), STROKE | FOLDED);
  if (kind === DOT || kind === DOTS) {
    const end = ellipsisEnd(text, at);
    if (end > at) return add(rows, at, end, ELLIPSIS | FOLDED);
  }
  if (kind === DECORATION && touchesWord(text, at)) return at + 1;
  const end = clusterEnd(text, at + width);
  const folds = (classOf(code) & FOLDS) > 0 || end > at + width || code === 0x301c || code === 0x3030;
  return add(rows, at, end, (kind === IDEOGRAM ? CHARACTER : SIGN) | (folds ? FOLDED : 0));
}

function word(rows: Rows, at: number, number: boolean): number {
  const { text } = rows;
  rows.wordFlags = number ? NUMBER : WORD;
  let end = plainEnd(text, at);
  for (let next = inWord(rows, end); next > end; next = inWord(rows, end)) end = plainEnd(text, next);
  add(rows, at, trimEnd(text, end), rows.wordFlags);
  return end;
}

/** Skips unaccented letters and digits, which most text is made of. */
function plainEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const letter = code | 32;
    if (!((letter >= 97 && letter <= 122) || (code >= 48 && code <= 57))) break;
  }
  return end;
}

/** Goes over one character that belongs to a word, or over a break within it; else stays. */
function inWord(rows: Rows, at: number): number {
  const { text } = rows;
  const code = codeAt(text, at);
  const found = classOf(code);
  const kind = found & ~FOLDS;
  const isHyphen = code === 0x2d || code === 0x2010;
  if (isHyphen || kind === IGNORED) {
    const next = rows.hasLines || !isHyphen ? wrapEnd(text, at + 1) : at + 1;
    if (next > at + 1) rows.wordFlags |= WRAPPED | FOLDED;
    else if (isHyphen) return at;
    rows.wordFlags |= FOLDED;
    return next;
  }
  const letter = kind === LETTER || kind === DIGIT || kind === COMBINING;
  if (!letter && !joins(text, at, code, kind)) return at;
  if (found & FOLDS || (kind === APOSTROPHE && code !== 0x27)) rows.wordFlags |= FOLDED;
  return at + (code > 0xffff ? 2 : 1);
}

const UNDERSCORE = 0x5f;

/** Ignored characters and underscores after the last letter belong to nobody. */
function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && (kindOf(text.charCodeAt(at - 1)) === IGNORED || text.charCodeAt(at - 1) === UNDERSCORE))
    at--;
  return at;
}

/** Whether a sign holds the word together: an apostrophe between letters, a point between digits. */
function joins(text: string, at: number, code: number, kind: number): boolean {
  if (kind !== APOSTROPHE && kind !== DOT && !isNumberSign(code, text, at)) return false;
  const before = seen(text, at - 1, -1);
  const after = seen(text, at + 1, 1);
  if (kind === APOSTROPHE)
    return (
      (before === LETTER || before === DIGIT || before === COMBINING) && (after === LETTER || after === DIGIT)
    );
  return before === DIGIT && after === DIGIT;
}

/** The kind of the nearest character that can be seen. */
function seen(text: string, at: number, step: -1 | 1): number {
  let i = at;
  while (i - at < 8 && at - i < 8 && kindOf(text.charCodeAt(i)) === IGNORED) i += step;
  return kindOf(codeAt(text, i));
}

/** `1,000`, `19:15`, `1/2`; full-width forms of these fold to them. */
function isNumberSign(code: number, text: string, at: number): boolean {
  if (code === 0x2c || code === 0x3a || code === 0x2f) return true;
  return code >= 0xff0c && code <= 0xff1a && /[,:/]/.test(foldUnicode(text.charAt(at)));
}

/** Where a word goes on after a hyphen that ends a line, else the same offset. */
function wrapEnd(text: string, at: number): number {
  let next = at;
  let breaks = 0;
  for (; next < text.length && next - at < 80; next++) {
    const code = text.charCodeAt(next);
    if (code === 10 || (code === 13 && text.charCodeAt(next + 1) !== 10)) breaks++;
    else if (code !== 13 && code !== 32 && code !== 9) break;
  }
  const goesOn = breaks === 1 && /^\p{Ll}/u.test(text.slice(next, next + 2));
  return goesOn ? next : at;
}

function runOf(text: string, at: number, kind: number): number {
  let end = at + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

/** `…`, `...`, `. . .` or longer; the same offset where it is none. */
function ellipsisEnd(text: string, at: number): number {
  let end = at;
  let points = 0;
  for (;;) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind === DOTS) points += 3;
    else if (kind === DOT) points++;
    else if (points > 0 && text[end] === ' ' && kindOf(text.charCodeAt(end + 1)) === DOT) {
      end++;
      continue;
    } else break;
    end++;
  }
  return points >= 3 ? end : at;
}

function touchesWord(text: string, at: number): boolean {
  const before = at === 0 ? SPACE : kindOf(text.charCodeAt(at - 1));
  const after = at + 1 >= text.length ? SPACE : kindOf(text.charCodeAt(at + 1));
  const plain = (kind: number) => kind === SPACE || kind === DIGIT;
  return !(plain(before) && plain(after));
}

function clusterEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const kind = kindOf(codeAt(text, end));
    if (kind !== COMBINING && kind !== IGNORED) break;
    end += codeAt(text, end) > 0xffff ? 2 : 1;
  }
  return trimEnd(text, end);
}

function add(rows: Rows, start: number, end: number, flags: number): number {
  const { count } = rows;
  if (count === rows.starts.length) grow(rows);
  rows.starts[count] = start;
  rows.ends[count] = end;
  rows.flags[count] = flags;
  rows.hashes[count] =
    flags & FOLDED ? hashOf(keyOf(rows.text, start, end, flags)) : hashOf(rows.text, start, end);
  rows.count = count + 1;
  return end;
}

function grow(rows: Rows): void {
  const wider = (old: Int32Array) => {
    const next = new Int32Array(old.length * 2);
    next.set(old);
    return next;
  };
  rows.starts = wider(rows.starts);
  rows.ends = wider(rows.ends);
  rows.hashes = wider(rows.hashes);
  const flags = new Uint8Array(rows.flags.length * 2);
  flags.set(rows.flags);
  rows.flags = flags;
}

/** A code point; 0 beyond the end. */
function codeAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function keyOf(text: string, start: number, end: number, flags: number): string {
  const raw = text.slice(start, end);
  if (!(flags & FOLDED)) return raw;
  return foldTypography(foldUnicode(flags & WRAPPED ? unwrap(raw) : raw));
}

/** A word without the hyphen and the line break that divide it. */
export function unwrap(word: string): string {
  return word.replace(/[-\u00AD\u2010]?\s+/g, '');
}

/** The kind of a token, `WORD` to `ELLIPSIS`. */
export function kindAt(tokens: Tokens, i: number): number {
  return (tokens.flags[i] ?? 0) & 7;
}

export function isWord(tokens: Tokens, i: number): boolean {
  const kind = kindAt(tokens, i);
  return kind === WORD || kind === NUMBER || kind === CHARACTER;
}

export function isWrapped(tokens: Tokens, i: number): boolean {
  return ((tokens.flags[i] ?? 0) & WRAPPED) > 0;
}

/** The token as written. */
export function rawToken(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.starts[i], tokens.ends[i]);
}

/** The token in the form in which two writings of the same word agree. */
export function tokenKey(tokens: Tokens, i: number): string {
  return keyOf(tokens.text, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0, tokens.flags[i] ?? 0);
}

/** Whether two tokens are the same word. Hashes only ever say that they are not. */
export function sameToken(a: Tokens, i: number, b: Tokens, k: number): boolean {
  if (a.hashes[i] !== b.hashes[k]) return false;
  if (((a.flags[i] ?? 0) | (b.flags[k] ?? 0)) & FOLDED) return tokenKey(a, i) === tokenKey(b, k);
  const start = a.starts[i] ?? 0;
  const other = b.starts[k] ?? 0;
  const length = (a.ends[i] ?? 0) - start;
  if (length !== (b.ends[k] ?? 0) - other) return false;
  for (let n = 0; n < length; n++)
    if (a.text.charCodeAt(start + n) !== b.text.charCodeAt(other + n)) return false;
  return true;
}

/** What stands between a token and the one after it: spaces and quotation marks. */
export function gapAfter(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.ends[i], tokens.starts[i + 1]);
}
