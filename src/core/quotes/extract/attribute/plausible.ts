import {
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  isPersonWord,
  MACHINES,
  ORGANISATION_NOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  TITLES,
} from './lexicon.ts';
import type { Attribution } from './model.ts';
import { isPronoun, TITLE_ING } from './phrases.ts';
import type { Token } from './tokens.ts';

const COUNTS_ALONE = /^(?:some|many|one|another|others|most|several|both|police|critics|officials)$/;

/** Strategies without a verb of saying: only a person, a name or a machine will do. */
const GUESSES = new Set(['subject', 'lead-in', 'turn-to', 'colon']);

/** Whether the words found can name a speaker at all: not "while", "the", "2005" or "having". */
export function isPlausible(
  { passage, mention, by, words }: Attribution,
  names: ReadonlySet<string>,
): boolean {
  if (words) return words.end > words.start;
  const tokens = passage.tokens.slice(mention.from, mention.to).filter((token) => token.kind === 'word');
  const [first] = tokens;
  if (!first) return false;
  if (GUESSES.has(by) && !isSomebody(tokens, names)) return false;
  if (
    tokens.length === 2 &&
    /^the (?:two|three|four|other|others|latter|former)$/.test(tokens.map((token) => token.lower).join(' '))
  )
    return true;
  if (tokens.length === 1) return isPronoun(first) ? first.lower !== 'you' : standsAlone(first);
  if (!first.cap && /(?:ed|ing)$/.test(first.lower) && !TITLE_ING.test(first.lower)) return false;
  return !/^(?:you|that|which|what|though|planned|such)$/.test(first.lower) && tokens.some(isContent);
}

function isSomebody(tokens: readonly Token[], names: ReadonlySet<string>): boolean {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return false;
  if (isPronoun(first)) return first.lower !== 'it' && first.lower !== 'you';
  if (tokens.some((token) => token.cap && names.has(token.lower))) return true;
  return (
    TITLES.has(last.lower) ||
    isPersonWord(last.lower) ||
    MACHINES.test(last.lower) ||
    ORGANISATION_NOUNS.has(last.lower)
  );
}

function standsAlone(token: Token): boolean {
  if (COUNTS_ALONE.test(token.lower) || POSSESSIVES.has(token.lower)) return true;
  if (/^\d/.test(token.text) || !isContent(token)) return false;
  return (
    token.cap ||
    token.text.startsWith('@') ||
    (token.lower.length > 1 && !/(?:ed|ing|ly|er)$/.test(token.lower))
  );
}

function isContent({ lower, cap }: Token): boolean {
  if (cap && /^(?:may|will)$/.test(lower)) return true;
  return ![AUXILIARIES, CALENDAR, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS].some((set) =>
    set.has(lower),
  );
}
