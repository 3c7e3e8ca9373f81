import type { Range } from '../../../text/range.ts';
import {
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  isPersonWord,
  LINKS,
  MACHINES,
  ORGANISATION_NOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SAY_VERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TAKER_VERBS,
  TITLES,
} from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A stretch of tokens, `to` exclusive: a noun phrase that names a speaker. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const LONGEST_PHRASE = 24;

/** Small words that look like a noun phrase from afar. */
const NO_SUBJECT = new Set(
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
  return true;
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
    /ly$/.test(first.lower)
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
  if (token.kind === 'quote' || isVerbal(token) || RELATIVES.has(token.lower) || CALENDAR.has(token.lower))
    return false;
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

/** The place of a phrase in its block's visible text. */
export function rangeOf(passage: { readonly tokens: readonly Token[] }, phrase: Phrase): Range {
  const start = passage.tokens[phrase.from]?.start ?? 0;
  return { start, end: passage.tokens[phrase.to - 1]?.end ?? start };
}

export function isPronoun(token: { readonly lower: string }): boolean {
  return (
    SUBJECT_PRONOUNS.has(token.lower) && !/^(?:one|some|many|several|few|most|both|others)$/.test(token.lower)
  );
}

/** A verb that we know, or a helper of one; capitals make it a name. */
function isVerbal(token: Token): boolean {
  if (token.cap) return false;
  if (AUXILIARIES.has(token.lower)) return true;
  if (/^(?:put|puts|went|began|came|took|chose|says|tells|asks|writes)$/.test(token.lower)) return true;
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
    if (opensAside(token)) {
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

/** The name of whom a phrase means: in it, or between commas behind it: "the group's director, Betty Bradley,". */
export function nameOf(tokens: readonly Token[], phrase: Phrase): Phrase | undefined {
  const own = nameIn(tokens, phrase);
  if (own) return own;
  let comma = phrase.to;
  if (PREPOSITIONS.has(tokens[comma]?.lower ?? '')) {
    while (comma < phrase.to + 5 && tokens[comma]?.kind === 'word') comma++;
  }
  if (tokens[comma]?.text !== ',' || !tokens[comma + 1]?.cap) return undefined;
  let to = comma + 1;
  while (tokens[to]?.kind === 'word' && tokens[to]?.cap) to++;
  const closed = tokens[to] === undefined || /^[,.;]$/.test(tokens[to]?.text ?? '');
  return closed && to - comma > 2 ? nameIn(tokens, { from: comma + 1, to }) : undefined;
}

/** The runs of capitalised words in a phrase that name somebody, titles left out: "CEO George Kurtz" gives George Kurtz. */
export function nameIn(tokens: readonly Token[], phrase: Phrase): Phrase | undefined {
  let best: Phrase | undefined;
  for (let i = phrase.from; i < phrase.to; ) {
    const token = tokens[i];
    if (!token || !startsName(token)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < phrase.to && continuesName(tokens, to)) to++;
    let from = i;
    for (let t = i; t < to - 1; t++) if (isTitle(tokens[t])) from = t + 1;
    const possessed = /^['’]s?$/.test(tokens[to]?.text ?? '') && to < phrase.to;
    const inside = PREPOSITIONS.has(tokens[i - 1]?.lower ?? '') && i > phrase.from;
    if (
      !isTitle(tokens[from]) &&
      !possessed &&
      !isModifier(tokens[to], to, phrase) &&
      !(inside && i > phrase.from)
    )
      best = { from, to };
    i = to;
  }
  return best;
}

/** "the API server", "the Norwind team": the name only tells which one. */
function isModifier(next: Token | undefined, at: number, phrase: Phrase): boolean {
  if (!next || at >= phrase.to || next.cap || next.kind !== 'word') return false;
  return ORGANISATION_NOUNS.has(next.lower) || MACHINES.test(next.lower) || isPersonWord(next.lower);
}

function startsName(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.cap &&
    !DETERMINERS.has(token.lower) &&
    !isPronoun(token) &&
    !POSSESSIVES.has(token.lower) &&
    !CONJUNCTIONS.has(token.lower) &&
    !SUBORDINATORS.has(token.lower) &&
    !NO_SUBJECT.has(token.lower) &&
    !CALENDAR.has(token.lower) &&
    !(AUXILIARIES.has(token.lower) && token.lower !== 'may' && token.lower !== 'will')
  );
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'sign')
    return (token.text === '&' || token.text === '-') && tokens[at + 1]?.cap === true;
  if (token.cap) return true;
  if (tokens[at + 1]?.cap !== true) return false;
  if (token.lower === 'of') return BODY.test(tokens[at - 1]?.lower ?? '');
  return /^(?:de|del|della|di|da|dos|la|le|van|von|der|den|ter|bin|al|el|ibn|y|st\.)$/.test(token.lower);
}

/** "University of Ohio" is one name, "Rubio of Florida" is not. */
const BODY =
  /^(?:university|bank|department|board|city|ministry|institute|college|council|church|bureau|school|house|chamber|league|court|state)$/;

/** "Editor-in-Chief" is one by its first part. */
function isTitle(token: Token | undefined): boolean {
  const bare = (token?.lower ?? '').replace(/\.$/, '');
  return TITLES.has(bare) || (bare.includes('-') && TITLES.has(bare.slice(0, bare.indexOf('-'))));
}
