import { CHARACTER, kindAt, NUMBER, rawToken, STROKE, type Tokens, WORD } from './tokens.ts';

/*
 * A quotation may begin and end where a word does. "critical" is not all of "non-critical", nor "303.29" all of "$303.29":
 * a sign that touches a number, or a hyphen inside a compound, belongs to the word.
 */

/** Signs that make another number of the digits after them. */
const BEFORE_NUMBER = /^[$€£¥₹₩<>≤≥≈~#№§±+/×^]$/;
const AFTER_NUMBER = /^[%‰°$€£¥₹₩+/×^²³]$/;

/** Those that many writers set off by a space. */
const AHEAD = /^[$€£<>≤≥≈~]$/;
const BEHIND = /^[%‰°€]$/;

/** The first token of the whole word that a token belongs to. */
export function wholeStart(tokens: Tokens, i: number): number {
  const before = i - 1;
  if (before < 0 || kindAt(tokens, i) === CHARACTER) return i;
  if (tokens.ends[before] === tokens.starts[i]) {
    const sign = rawToken(tokens, before);
    const kind = kindAt(tokens, i);
    if (kind === NUMBER && (BEFORE_NUMBER.test(sign) || isMinus(tokens, before))) return before;
    if ((kind === NUMBER || kind === WORD) && holdsTogether(tokens, before)) return before - 1;
  }
  return groupsDigits(tokens, before) || isSignApart(tokens, i, before) ? before : i;
}

/** Where the whole word ends that ends with a token: the token after it. */
export function wholeEnd(tokens: Tokens, end: number): number {
  const last = end - 1;
  if (end >= tokens.count || kindAt(tokens, last) === CHARACTER) return end;
  if (tokens.ends[last] === tokens.starts[end]) {
    const kind = kindAt(tokens, last);
    if (kind === NUMBER && AFTER_NUMBER.test(rawToken(tokens, end))) return end + 1;
    if ((kind === NUMBER || kind === WORD) && holdsTogether(tokens, end)) return end + 2;
  }
  return groupsDigits(tokens, last) || isSignApart(tokens, last, end) ? end + 1 : end;
}

/** A hyphen between letters, a dash between digits, the point of an abbreviation: with a word close on either side. */
function holdsTogether(tokens: Tokens, sign: number): boolean {
  if (sign < 1 || sign + 1 >= tokens.count) return false;
  const { starts, ends } = tokens;
  if (ends[sign - 1] !== starts[sign] || ends[sign] !== starts[sign + 1]) return false;
  const text = rawToken(tokens, sign);
  const numbers = kindAt(tokens, sign - 1) === NUMBER && kindAt(tokens, sign + 1) === NUMBER;
  if (kindAt(tokens, sign) === STROKE) return /^[-\u2010\u2011\u00AD]$/.test(text) || numbers;
  if (text === '.') return rawToken(tokens, sign - 1).length === 1 && kindAt(tokens, sign - 1) === WORD;
  return /^[&@]$/.test(text);
}

/** A dash close before a number and not close after a word: its sign. */
function isMinus(tokens: Tokens, dash: number): boolean {
  if (kindAt(tokens, dash) !== STROKE || !/^[-\u2212\u2013]$/.test(rawToken(tokens, dash))) return false;
  return dash === 0 || tokens.ends[dash - 1] !== tokens.starts[dash];
}

/** `> 500`, `15 %`: a sign one space away from a number. */
function isSignApart(tokens: Tokens, number: number, sign: number): boolean {
  if (kindAt(tokens, number) !== NUMBER) return false;
  const first = Math.min(number, sign);
  const gap = tokens.text.slice(tokens.ends[first], tokens.starts[first + 1]);
  if (!/^[ \u00A0\u2009\u202F]$/.test(gap)) return false;
  return sign > number
    ? BEHIND.test(rawToken(tokens, sign))
    : AHEAD.test(rawToken(tokens, sign)) && tokens.ends[sign - 1] !== tokens.starts[sign];
}

/** `1 500`: digits in groups, parted by one space. */
function groupsDigits(tokens: Tokens, left: number): boolean {
  if (kindAt(tokens, left) !== NUMBER || kindAt(tokens, left + 1) !== NUMBER) return false;
  const gap = tokens.text.slice(tokens.ends[left], tokens.starts[left + 1]);
  return (
    /^[ \u00A0\u2009\u202F]$/.test(gap) &&
    /^\d{1,3}$/.test(rawToken(tokens, left)) &&
    /^\d{3}\b/.test(rawToken(tokens, left + 1))
  );
}
