import type { Range } from '../../text/range.ts';
import { GROUPS, type Group, type Lexicon } from './lexicon.ts';

export interface Token extends Range {
  readonly word: string;
  /** It names something in particular. */
  readonly named: boolean;
}

/** A phrase of a group, found in a sentence. */
export interface Hit extends Range {
  readonly words: string;
  /** "Not exploited", "no signs of any leak". */
  readonly negated: boolean;
}

/** A sentence's words and all that the lexicon finds in them. */
export interface Scan {
  readonly lower: string;
  readonly tokens: readonly Token[];
  readonly hits: ReadonlyMap<Group, readonly Hit[]>;
}

/** Finds all phrases of a language in a sentence in lower case. */
export type Phrasebook = (lower: string) => Scan;

interface Slot {
  readonly exact: readonly string[];
  readonly prefixes: readonly string[];
  readonly optional: boolean;
  readonly gap: number;
  readonly not: boolean;
}

interface Phrase {
  readonly group: Group;
  readonly slots: readonly Slot[];
}

const SHORTEST_PREFIX = 3;

interface Index {
  readonly generic: ReadonlySet<string>;
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly prefixes: ReadonlyMap<string, readonly Phrase[]>;
}

/** Makes a lexicon ready to be looked for: all its phrases in one pass over a sentence's words. */
export function compile(lexicon: Lexicon): Phrasebook {
  const generic = new Set(lexicon.generic.split(/\s+/));
  if (lexicon.script === 'unspaced') return (lower) => scanUnspaced(lower, lexicon, generic);
  const exact = new Map<string, Phrase[]>();
  const prefixes = new Map<string, Phrase[]>();
  for (const group of GROUPS) {
    for (const phrase of phrasesOf(lexicon[group])) {
      const slots = phrase.split(' ').map(slotOf);
      for (const word of slots[0]?.exact ?? []) push(exact, word, { group, slots });
      for (const prefix of slots[0]?.prefixes ?? [])
        push(prefixes, prefix.slice(0, SHORTEST_PREFIX), { group, slots });
    }
  }
  const index = { generic, exact, prefixes };
  if (lexicon.script === 'elided') return (lower) => scanWords(lower.replace(/'/g, ' '), index);
  return (lower) => scanWords(lower, index);
}

function phrasesOf(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function slotOf(source: string): Slot {
  const gap = source.startsWith('~') ? Number(source.slice(1)) : 0;
  const not = source.startsWith('!');
  const optional = source.endsWith('?');
  const words = gap > 0 ? [] : source.replace(/^!|\?$/g, '').split('/');
  return {
    exact: words.filter((word) => !word.endsWith('*')),
    prefixes: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    optional,
    gap,
    not,
  };
}

const WORD = /[\p{L}\p{N}_]+(?:'[\p{L}]+)?/gu;

function scanWords(lower: string, { generic, exact, prefixes }: Index): Scan {
  const tokens = tokensOf(lower, WORD, generic);
  const hits = new Map<Group, Hit[]>();
  const tryAll = (phrases: readonly Phrase[] | undefined, at: number, start: number): void => {
    for (const phrase of phrases ?? []) {
      const end = tokens[(endOf(phrase.slots, 0, tokens, at) ?? 0) - 1]?.end;
      if (end === undefined) continue;
      push(hits, phrase.group, {
        start,
        end,
        words: lower.slice(start, end),
        negated: isNegated(tokens, at),
      });
    }
  };
  tokens.forEach(({ word, start }, at) => {
    tryAll(exact.get(word), at, start);
    tryAll(prefixes.get(word.slice(0, SHORTEST_PREFIX)), at, start);
  });
  return { lower, tokens, hits };
}

function tokensOf(lower: string, pattern: RegExp, generic: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
    const word = match[0];
    const named = word.length > 1 && !generic.has(word) && !/^[\d_.:/-]+$|'s$/.test(word);
    tokens.push({ word, start: match.index, end: match.index + word.length, named });
  }
  return tokens;
}

const NEGATIONS = new Set(['no', 'not', 'never', 'nor', 'without']);
const BETWEEN = /^(?:any|be|been|\w+ly)$/;
const ANY = new Set(['any', 'evidence', 'sign', 'signs', 'indication', 'indications']);
/** As far as "no … any …" reaches. */
const REACH = 8;

function isNegated(tokens: readonly Token[], at: number): boolean {
  const negates = (i: number): boolean => {
    const word = tokens[i]?.word ?? '';
    return NEGATIONS.has(word) || word.endsWith("n't");
  };
  if (negates(at - 1) || (BETWEEN.test(tokens[at - 1]?.word ?? '') && negates(at - 2))) return true;
  let any = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (any && negates(i)) return true;
    any ||= ANY.has(tokens[i]?.word ?? '');
  }
  return false;
}

/** The index behind the last word of the phrase that begins at token `at`, if it stands there. Gaps are short, so this is too. */
function endOf(
  slots: readonly Slot[],
  slot: number,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const current = slots[slot];
  if (!current) return at;
  if (current.gap > 0) {
    for (let skip = 0; skip <= current.gap; skip++) {
      const end = endOf(slots, slot + 1, tokens, at + skip);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const token = tokens[at];
  const fits = token !== undefined && fitsSlot(current, token.word);
  if (current.not) return fits ? undefined : endOf(slots, slot + 1, tokens, at);
  if (fits) {
    const end = endOf(slots, slot + 1, tokens, at + 1);
    if (end !== undefined) return end;
  }
  return current.optional ? endOf(slots, slot + 1, tokens, at) : undefined;
}

function fitsSlot(slot: Slot, word: string): boolean {
  return slot.exact.includes(word) || slot.prefixes.some((prefix) => word.startsWith(prefix));
}

const RUNS = /[\p{Script=Katakana}ー]{2,}|\p{Script=Han}{2,}|[a-z0-9][a-z0-9_./-]+/gu;

/** Japanese sets no spaces: phrases are looked for anywhere, runs of one script stand for words. */
function scanUnspaced(lower: string, lexicon: Lexicon, generic: ReadonlySet<string>): Scan {
  const hits = new Map<Group, Hit[]>();
  for (const group of GROUPS) {
    for (const words of phrasesOf(lexicon[group])) {
      for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length))
        push(hits, group, { start: at, end: at + words.length, words, negated: false });
    }
  }
  return { lower, tokens: tokensOf(lower, RUNS, generic), hits };
}
