import { wholeEnd, wholeStart } from './boundary.ts';
import { isNegation } from './meaning.ts';
import { countAtMost, type Postings, visit } from './postings.ts';
import type { Part, PartialWord, Quoted, Unit } from './quoted.ts';
import { type PreparedSource, pairHash, stretchHash } from './source.ts';
import { gapAfter, hashOf, isWrapped, kindAt, STROKE, sameToken, tokenKey, WORD } from './tokens.ts';

/** Tokens of the source, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Search {
  readonly source: PreparedSource;
  readonly quoted: Quoted;
  /** Places that may still be looked at, words compared and joints weighed, so that no input takes long. */
  left: number;
  steps: number;
  checks: number;
}

export function newSearch(source: PreparedSource, quoted: Quoted): Search {
  const { count } = quoted.tokens;
  return { source, quoted, left: source.tokens.count + 100_000, steps: 8 * count + 50_000, checks: 1500 };
}

interface Seed {
  readonly index: Postings;
  readonly hash: number;
  /** Which unit of the part the hash begins at. */
  readonly unit: number;
  readonly count: number;
}

/** Where a part stands in the source, in order: word for word, at the boundaries of words. */
export function occurrences(search: Search, part: Part, within: Stretch, limit: number): readonly Stretch[] {
  const { source, quoted } = search;
  const found: Stretch[] = [];
  const seeds = seedsOf(source, quoted, part);
  for (const seed of seeds) {
    visit(
      seed.index,
      seed.hash,
      { from: within.from + (source.hasWraps ? 0 : seed.unit), to: within.to },
      (place) => {
        search.left--;
        const to = matchNear(search, part, place - seed.unit);
        if (to && to.from >= within.from && to.to <= within.to) found.push(to);
        return found.length < limit && search.left > 0 && search.steps > 0;
      },
    );
  }
  if (seeds.length === 0) scan(search, part, within, limit, found);
  return seeds.length > 1 ? found.toSorted((a, b) => a.from - b.from) : found;
}

/** How many places must be looked at to find a part; 0 where it cannot be in the source. */
export function rarity(source: PreparedSource, quoted: Quoted, part: Part): number {
  const seeds = seedsOf(source, quoted, part);
  return seeds.length === 0 ? source.tokens.count : seeds.reduce((sum, { count }) => sum + count, 0);
}

/** The rarest word or pair of words of a part; for a single word in any case, both its forms. */
function seedsOf(source: PreparedSource, quoted: Quoted, part: Part): readonly Seed[] {
  let best: Seed | undefined;
  const { units } = part;
  for (let i = part.anyCase ? 1 : 0; i < units.length; i++) {
    const a = units[i];
    const b = units[i + 1];
    if (!a || a.pattern || mayWrap(source, quoted, units, i)) continue;
    const pair = b && !b.pattern && !mayWrap(source, quoted, units, i + 1);
    const index = pair ? source.pairs : source.words;
    const hash = pair ? pairHash(a.hash, b.hash) : a.hash;
    const count = countAtMost(index, hash);
    if (!best || count < best.count) best = { index, hash, unit: i, count };
    if (count === 0) break;
  }
  if (best) return [best];
  const first = units[0];
  const forms = first && !mayWrap(source, quoted, units, 0) && formsOf(quoted, first);
  return (forms || []).map((form) => {
    const hash = hashOf(form);
    return { index: source.words, hash, unit: 0, count: countAtMost(source.words, hash) };
  });
}

/** The ways in which the source may write a word of which only one letter is open. */
function formsOf(quoted: Quoted, unit: Unit): readonly string[] {
  const { pattern } = unit;
  if (!pattern) return caseForms(tokenKey(quoted.tokens, unit.from));
  return pattern.before === '' ? caseForms(pattern.inserted + pattern.after) : [];
}

function caseForms(word: string): readonly string[] {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const rest = word.slice(first.length);
  return [...new Set([word, first.toLowerCase() + rest, first.toUpperCase() + rest])];
}

/** Whether a word of the quotation with a hyphen may be one word at the end of a line in the source. */
function mayWrap(source: PreparedSource, quoted: Quoted, units: readonly Unit[], i: number): boolean {
  if (!source.hasWraps) return false;
  return [i - 1, i, i + 1].some((k) => {
    const unit = units[k];
    return unit !== undefined && kindAt(quoted.tokens, unit.from) === STROKE;
  });
}

/** A part that has no word to look up: every place is tried. */
function scan(search: Search, part: Part, within: Stretch, limit: number, found: Stretch[]): void {
  for (let at = within.from; at < within.to && found.length < limit && search.steps > 0; at++) {
    const to = matchAt(search, part, at);
    if (to > at && to <= within.to) found.push({ from: at, to });
  }
}

/** Tries a start, and, where lines of the source end in hyphens, those that this may shift it to. */
function matchNear(search: Search, part: Part, from: number): Stretch | undefined {
  const { source, quoted } = search;
  let strokes = 0;
  if (source.hasWraps)
    for (const { from: i } of part.units) if (kindAt(quoted.tokens, i) === STROKE) strokes++;
  for (let shift = 0; shift <= Math.min(strokes, 4); shift++) {
    const at = from + 2 * shift;
    if (at < 0) continue;
    const to = strokes === 0 && differs(search, part, at) ? -1 : matchAt(search, part, at);
    if (to > at) return { from: at, to };
  }
  return undefined;
}

/** A quick no: the hashes of the whole stretch are not the same. */
function differs({ source, quoted }: Search, part: Part, at: number): boolean {
  const { units } = part;
  const first = units[1];
  const last = units.at(-1);
  if (!first || !last || at + units.length > source.tokens.count)
    return at + units.length > source.tokens.count;
  if (last.to - first.from !== units.length - 1) return false;
  return (
    stretchHash(quoted.prefix, first.from, last.to) !== stretchHash(source.prefix, at + 1, at + units.length)
  );
}

/** Compares unit by unit from a token of the source on; the token after the match, or -1. */
function matchAt(search: Search, part: Part, from: number): number {
  const { source } = search;
  if (wholeStart(source.tokens, from) !== from) return -1;
  const to = follow(search, part, from);
  return to > from && wholeEnd(source.tokens, to) === to ? to : -1;
}

/** The same without looking at the boundaries. Tells a visitor which token of the source each unit stands for. */
export function follow(
  search: Search,
  part: Part,
  from: number,
  visitor?: (unit: Unit, token: number, first: boolean) => void,
): number {
  const { source } = search;
  const { units } = part;
  let at = from;
  search.steps--;
  for (let k = 0; k < units.length; k++) {
    const unit = units[k];
    if (!unit || at >= source.tokens.count) return -1;
    const matched = unitsMatched(search, part, k, at);
    if (matched === 0) return -1;
    search.steps--;
    if (k > 0 && gapJoins(search, at, unit.from)) return -1;
    visitor?.(unit, at, k === 0);
    k += matched - 1;
    at++;
  }
  return at;
}

/** How many units one token of the source stands for: 0 where it is another word. */
function unitsMatched({ source, quoted }: Search, part: Part, k: number, at: number): number {
  const unit = part.units[k];
  if (!unit) return 0;
  const { tokens } = source;
  if (unit.pattern) return kindAt(tokens, at) === WORD && fits(unit.pattern, tokenKey(tokens, at)) ? 1 : 0;
  if (sameToken(quoted.tokens, unit.from, tokens, at)) return 1;
  if (k === 0 && part.anyCase && sameButFirstLetter(tokenKey(quoted.tokens, unit.from), tokenKey(tokens, at)))
    return 1;
  return isWrapped(tokens, at) ? dividedUnits(quoted, part.units, k, tokenKey(tokens, at)) : 0;
}

/** How many units, words and the hyphens between them, make up a word that the end of a line divides. */
function dividedUnits(quoted: Quoted, units: readonly Unit[], k: number, whole: string): number {
  let joined = '';
  for (let i = k; ; i += 2) {
    const word = units[i];
    if (!word) return 0;
    joined += tokenKey(quoted.tokens, word.from);
    if (joined === whole) return i - k + 1;
    const hyphen = units[i + 1];
    if (!hyphen || kindAt(quoted.tokens, hyphen.from) !== STROKE || !whole.startsWith(joined)) return 0;
  }
}

export function sameButFirstLetter(a: string, b: string): boolean {
  const first = String.fromCodePoint(a.codePointAt(0) ?? 0);
  const other = String.fromCodePoint(b.codePointAt(0) ?? 0);
  return a.slice(first.length) === b.slice(other.length) && first.toLowerCase() === other.toLowerCase();
}

/**
 * Whether a word of the source may stand behind one with letters in brackets: its first letter in another case,
 * one letter inside, or a short ending. No ending makes a negation of a word, or takes one away.
 */
export function fits({ before, inserted, after }: PartialWord, word: string): boolean {
  const letters = [...inserted];
  if (before === '') return letters.length === 1 && sameButFirstLetter(inserted + after, word);
  if (after !== '') {
    const open = word.length - before.length - after.length;
    return (
      letters.length === 1 &&
      before.length + after.length >= 4 &&
      (open === 0 || open === 1) &&
      word.startsWith(before) &&
      word.endsWith(after)
    );
  }
  const ending = word.slice(before.length);
  if (!word.startsWith(before) || before.length < 3 || ending.length > 3 || letters.length > 3) return false;
  return !isNegation(word) && !isNegation(before + inserted) && !/^n?['’]?t$/.test(inserted);
}

/** A look at the gap before a token; one character cannot be two marks. */
function gapJoins({ source, quoted }: Search, at: number, unit: number): boolean {
  const { starts, ends } = source.tokens;
  if ((starts[at] ?? 0) - (ends[at - 1] ?? 0) < 2) return false;
  return joinsStatements(gapAfter(source.tokens, at - 1), gapAfter(quoted.tokens, unit - 1));
}

const TWO_MARKS = /["”»›」』“]\s+["“«‹„「『»]|[」』]\s*[「『]/;

/** Whether words go from one quotation of the source straight into the next, as if they were one. */
export function joinsStatements(inSource: string, inQuotation: string): boolean {
  return inSource.length > 1 && TWO_MARKS.test(inSource) && !TWO_MARKS.test(inQuotation);
}
