import type { Range } from '../../text/range.ts';
import { GROUPS, type Group, type Lexicon } from './lexicon.ts';

export interface Token extends Range {
  readonly word: string;
}

/** A phrase of a group, found in a sentence. */
export interface Hit extends Range {
  readonly group: Group;
  readonly words: string;
}

/** A sentence's words and all that the lexicon finds in them. */
export interface Scan {
  readonly lower: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
}

export interface Phrasebook {
  readonly scan: (lower: string) => Scan;
  /** Whether a word names something in particular. */
  readonly names: (word: string) => boolean;
}

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
const LONGEST_PREFIX = 12;

/** Makes a lexicon ready to be looked for: all its phrases in one pass over a sentence's words. */
export function compile(lexicon: Lexicon): Phrasebook {
  const generic = new Set(lexicon.generic.split(/\s+/));
  const names = (word: string): boolean =>
    word.length > 1 && !/^[\d_.:/-]+$/.test(word) && !generic.has(word.replace(/'s$/, ''));
  if (lexicon.script === 'unspaced') return { scan: (lower) => scanUnspaced(lower, lexicon), names };
  const byExact = new Map<string, Phrase[]>();
  const byPrefix = new Map<string, Phrase[]>();
  for (const group of GROUPS) {
    for (const phrase of phrasesOf(lexicon[group])) {
      const slots = phrase.split(' ').map(slotOf);
      const first = slots[0];
      for (const word of first?.exact ?? []) add(byExact, word, { group, slots });
      for (const prefix of first?.prefixes ?? []) add(byPrefix, prefix, { group, slots });
    }
  }
  const scan =
    lexicon.script === 'elided'
      ? (lower: string) => scanWords(lower.replace(/'/g, ' '), byExact, byPrefix)
      : (lower: string) => scanWords(lower, byExact, byPrefix);
  return { scan, names };
}

function phrasesOf(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function add(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = map.get(key);
  if (known) known.push(phrase);
  else map.set(key, [phrase]);
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

function scanWords(lower: string, byExact: Map<string, Phrase[]>, byPrefix: Map<string, Phrase[]>): Scan {
  const tokens = tokensOf(lower);
  const hits: Hit[] = [];
  tokens.forEach((token, i) => {
    const tryAll = (phrases: readonly Phrase[] | undefined): void => {
      for (const phrase of phrases ?? []) {
        const end = endOf(phrase.slots, 0, tokens, i);
        const last = end === undefined ? undefined : tokens[end - 1];
        if (!last) continue;
        hits.push({
          group: phrase.group,
          start: token.start,
          end: last.end,
          words: lower.slice(token.start, last.end),
        });
      }
    };
    tryAll(byExact.get(token.word));
    for (let size = SHORTEST_PREFIX; size <= Math.min(LONGEST_PREFIX, token.word.length); size++)
      tryAll(byPrefix.get(token.word.slice(0, size)));
  });
  return { lower, tokens, hits };
}

function tokensOf(lower: string): readonly Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(lower); match; match = WORD.exec(lower))
    tokens.push({ word: match[0], start: match.index, end: match.index + match[0].length });
  return tokens;
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

/** Japanese and Chinese set no spaces: phrases are looked for anywhere, runs of one script stand for words. */
function scanUnspaced(lower: string, lexicon: Lexicon): Scan {
  const tokens: Token[] = [];
  for (const match of lower.matchAll(RUNS))
    tokens.push({ word: match[0], start: match.index, end: match.index + match[0].length });
  const hits: Hit[] = [];
  for (const group of GROUPS) {
    for (const words of phrasesOf(lexicon[group])) {
      for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length))
        hits.push({ group, start: at, end: at + words.length, words });
    }
  }
  return { lower, tokens, hits };
}
