import type { Range } from '../../../text/range.ts';
import {
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  isPersonWord,
  LINKS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SAY_VERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TAKER_VERBS,
} from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A stretch of tokens, `to` exclusive: a noun phrase that names a speaker. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const LONGEST_PHRASE = 24;

/** Small words that look like a noun phrase from afar. */
export const NO_SUBJECT: ReadonlySet<string> = new Set(
  'there here if whether how why what where when because better so much more than as not'.split(' '),
);

/** The noun phrase that ends right before `end`, back to `from` at the farthest. */
export function phraseBefore(tokens: readonly Token[], end: number, from: number): Phrase | undefined {
  if (tokens[end - 1]?.text === ')') return phraseBefore(tokens, openParen(tokens, end - 1, from), from);
  let start = end - 1;
  const last = tokens[start];
  if (!last || start < from || last.kind !== 'word' || isVerbal(last) || NO_SUBJECT.has(last.lower))
    return undefined;
  if (SUBJECT_PRONOUNS.has(last.lower) && !last.cap) return { from: start, to: end };
  const lowest = Math.max(from, end - LONGEST_PHRASE);
  for (let i = end - 2; i >= lowest; i--) {
    const token = tokens[i];
    if (!token || !joins(tokens, i)) break;
    start = i;
  }
  while (start < end - 1 && isLoose(tokens[start])) start++;
  return { from: start, to: end };
}

function openParen(tokens: readonly Token[], close: number, from: number): number {
  for (let i = close; i >= Math.max(from, close - 12); i--) if (tokens[i]?.text === '(') return i;
  return from;
}

/** Whether the token may stand inside a noun phrase, seen from its right neighbour. */
function joins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return false;
  if (token.kind === 'sign') return /^['’]s?$/.test(token.text) || token.text === '&' || token.text === '-';
  if (token.kind === 'quote' || isVerbal(token) || RELATIVES.has(token.lower)) return false;
  if (CALENDAR.has(token.lower) && next.cap) return false;
  if (DETERMINERS.has(next.lower) || POSSESSIVES.has(next.lower))
    return LINKS.has(token.lower) && token.lower !== 'to';
  if (SUBJECT_PRONOUNS.has(next.lower) && !next.cap) return false;
  if (PREPOSITIONS.has(token.lower)) return LINKS.has(token.lower) && !(token.cap && next.cap);
  // "asked for a photo and Clinton said": a thing and a name are no pair.
  if (token.lower === 'and' && next.cap) return isPartner(tokens[i - 1]);
  return true;
}

function isPartner(token: Token | undefined): boolean {
  return token?.kind !== 'word' || token.cap || isPersonWord(token.lower) || /s$/.test(token.lower);
}

function isLoose(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    token.kind === 'sign' ||
    PREPOSITIONS.has(token.lower) ||
    (CONJUNCTIONS.has(token.lower) && !DETERMINERS.has(token.lower)) ||
    /ly$/.test(token.lower)
  );
}

/** The noun phrase that begins at `start`, up to `end` at the farthest. */
export function phraseAt(tokens: readonly Token[], start: number, end: number): Phrase | undefined {
  const first = tokens[start];
  if (!first || start >= end || first.kind !== 'word') return undefined;
  if (isPronoun(first)) return { from: start, to: start + 1 };
  if (
    PREPOSITIONS.has(first.lower) ||
    NO_SUBJECT.has(first.lower) ||
    isVerbal(first) ||
    (/ly$/.test(first.lower) && !first.cap)
  )
    return undefined;
  const limit = Math.min(end, start + LONGEST_PHRASE);
  let to = start + 1;
  for (let i = start + 1; i < limit; i++) {
    const token = tokens[i];
    if (!token || !goesOn(tokens, i)) break;
    to = i + 1;
  }
  while (to > start + 1 && (PREPOSITIONS.has(tokens[to - 1]?.lower ?? '') || tokens[to - 1]?.lower === 'and'))
    to--;
  return { from: start, to };
}

/** "while", "giving": words in lower case that begin a clause and no phrase; "acting" begins a title. */
export function opensNoPhrase({ cap, lower }: Token): boolean {
  if (cap) return false;
  return SUBORDINATORS.has(lower) || (/ing$/.test(lower) && !TITLE_ING.test(lower));
}

export const TITLE_ING =
  /^(?:acting|managing|founding|operating|visiting|outgoing|incoming|presiding|commanding|reigning|defending|serving|sitting|leading|training|marketing|engineering|housing|nursing|teaching|banking|skating|coaching|building|king|spring|morning|evening)$/;

function goesOn(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!token || !before) return false;
  if (token.kind === 'sign') return /^['’]s?$/.test(token.text) || token.text === '&' || token.text === '-';
  if (token.kind === 'quote' || isVerbal(token) || takesObject(token, next) || RELATIVES.has(token.lower))
    return false;
  if (CALENDAR.has(token.lower)) return DETERMINERS.has(before.lower);
  if (isPronoun(token) && !token.cap) return false;
  if (token.lower === 'and')
    return (
      next?.kind === 'word' &&
      ((next.cap && before.cap) || (isPersonWord(before.lower) && !DETERMINERS.has(next.lower)))
    );
  if (PREPOSITIONS.has(token.lower)) return /^(?:of|for|at|from)$/.test(token.lower) && next?.kind === 'word';
  if (/ly$/.test(token.lower) && !token.cap) return false;
  return !(before.cap && !token.cap && /(?:ed|ing)$/.test(token.lower));
}

/** "The board accepted "…"", "the team ignored the alert": a verb before its object. */
function takesObject({ cap, lower }: Token, next: Token | undefined): boolean {
  return !cap && /ed$/.test(lower) && (next?.kind === 'quote' || DETERMINERS.has(next?.lower ?? ''));
}

/** The place of a phrase in its block's visible text. */
export function rangeOf(passage: { readonly tokens: readonly Token[] }, phrase: Phrase): Range {
  const start = passage.tokens[phrase.from]?.start ?? 0;
  return { start, end: passage.tokens[phrase.to - 1]?.end ?? start };
}

/** The words of a phrase as one would name it inside a sentence. */
export function wordsOf(
  passage: { readonly text: string; readonly tokens: readonly Token[] },
  phrase: Phrase,
): string {
  const { start, end } = rangeOf(passage, phrase);
  return passage.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:The|A|An|Another|One|His|Her|Their)(?= )/, (word) => word.toLowerCase());
}

export function isPronoun(token: { readonly lower: string }): boolean {
  return (
    SUBJECT_PRONOUNS.has(token.lower) && !/^(?:one|some|many|several|few|most|both|others)$/.test(token.lower)
  );
}

const VERBAL =
  /^(?:puts?|went|began|came|took|chose|says|tells|asks|writes|provide[sd]|announce[sd]|outline[sd]|looks|starts|fail(?:s|ed)|sees|gets|got|finds|notices|sends|responds|ignores|encounter(?:s|ed)|receive[sd])$/;

/** A verb that we know, or a helper of one; capitals make it a name. */
function isVerbal(token: Token): boolean {
  if (token.cap) return false;
  if (AUXILIARIES.has(token.lower)) return true;
  if (VERBAL.test(token.lower)) return true;
  return (
    (SAY_VERBS.has(token.lower) || TAKER_VERBS.has(token.lower)) &&
    /(?:ed|ing|said|told|wrote|says)$/.test(token.lower)
  );
}

/**
 * The subject of the clause that begins at `from`: what comes first once conjunctions, adverbs
 * and openings such as "In a statement on Monday," are passed.
 */
export function clauseSubject(tokens: readonly Token[], from: number, to: number): Phrase | undefined {
  let at = from;
  for (let guard = 0; guard < 8 && at < to; guard++) {
    const token = tokens[at];
    if (!token) return undefined;
    if (
      token.kind !== 'word' ||
      CONJUNCTIONS.has(token.lower) ||
      (/ly$/.test(token.lower) && !isNameAt(tokens, at))
    ) {
      at++;
      guard--;
      continue;
    }
    if (opensAside(token) || isTimeAt(tokens, at)) {
      const comma = commaAfter(tokens, at, to);
      if (comma >= 0) {
        at = comma + 1;
        continue;
      }
      return firstName(tokens, at + 1, to);
    }
    return phraseAt(tokens, at, to) ?? firstName(tokens, at + 1, to);
  }
  return undefined;
}

function isNameAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.cap === true && tokens[at + 1]?.cap === true;
}

/** "Hours later,", "A few days after,": a time that opens a clause. */
function isTimeAt(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (i < at + 4 && !TIMES.test(tokens[i]?.lower ?? '')) {
    if (tokens[i]?.kind !== 'word' || (i > at && tokens[i]?.cap)) return false;
    i++;
  }
  return (
    TIMES.test(tokens[i]?.lower ?? '') &&
    /^(?:later|after|earlier|ago|before)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

const TIMES = /^(?:moment|second|minute|hour|day|night|week|month|year|decade)s?$/;

function opensAside(token: Token): boolean {
  if (SUBORDINATORS.has(token.lower) || PREPOSITIONS.has(token.lower) || CALENDAR.has(token.lower))
    return true;
  return /(?:ing|ed)$/.test(token.lower) && token.lower.length > 4;
}

function commaAfter(tokens: readonly Token[], at: number, to: number): number {
  let depth = 0;
  for (let i = at; i < to; i++) {
    const text = tokens[i]?.text;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (text === ',' && depth <= 0 && !insideDate(tokens, i)) return i;
  }
  return -1;
}

/** "July 19, 2024," and "Berea, Ohio," hold a comma that ends nothing. */
function insideDate(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.text ?? '';
  if (/^\d{4}$/.test(next)) return true;
  if (!tokens[i - 1]?.cap || !tokens[i + 1]?.cap) return false;
  const start = tokens[i - 2]?.cap ? i - 3 : i - 2;
  if (!PREPOSITIONS.has(tokens[start]?.lower ?? '')) return false;
  return tokens[i + 2]?.text === ',' || (tokens[i + 2]?.cap === true && tokens[i + 3]?.text === ',');
}

/** The first name or pronoun from `at` on: where an opening has no comma. */
function firstName(tokens: readonly Token[], at: number, to: number): Phrase | undefined {
  for (let i = at; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (isPronoun(token) && token.lower !== 'it' && token.lower !== 'you') return { from: i, to: i + 1 };
    if (token.cap && !CALENDAR.has(token.lower) && !PREPOSITIONS.has(tokens[i - 1]?.lower ?? ''))
      return phraseAt(tokens, i, to);
  }
  return undefined;
}
