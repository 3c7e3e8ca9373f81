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
import { isPronoun, NO_SUBJECT, type Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

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
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i];
    if (!token || !startsName(token)) continue;
    const to = endOfName(tokens, i, phrase.to);
    const from = behindTitles(tokens, i, to);
    const inside = i > phrase.from && PREPOSITIONS.has(tokens[i - 1]?.lower ?? '');
    if (!inside && !isTitle(tokens[from]) && !onlyTellsWhich(tokens, to, phrase)) best = { from, to };
    // "Mary Roe with the Fire Department": what follows only says where she belongs.
    if (best && PREPOSITIONS.has(tokens[to]?.lower ?? '')) return best;
    i = to - 1;
  }
  return best;
}

function endOfName(tokens: readonly Token[], start: number, end: number): number {
  let to = start + 1;
  while (to < end && continuesName(tokens, to)) to++;
  return to;
}

function behindTitles(tokens: readonly Token[], start: number, to: number): number {
  let from = start;
  for (let i = start; i < to - 1; i++) if (isTitle(tokens[i])) from = i + 1;
  return from;
}

/** "Norwind's engineer", "the API server": what follows the name is the noun that is meant. */
function onlyTellsWhich(tokens: readonly Token[], to: number, phrase: Phrase): boolean {
  const possessed = /^['’]s?$/.test(tokens[to]?.text ?? '') && to < phrase.to;
  return possessed || isModifier(tokens[to], to, phrase);
}

/** "the API server", "the Norwind team": the name only tells which one. */
function isModifier(next: Token | undefined, at: number, phrase: Phrase): boolean {
  if (!next || at >= phrase.to || next.cap || next.kind !== 'word') return false;
  return (
    ORGANISATION_NOUNS.has(next.lower) ||
    MACHINES.test(next.lower) ||
    isPersonWord(next.lower) ||
    TITLES.has(next.lower)
  );
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
    !/^(?:laut|gemäß|selon|según)$/.test(token.lower) &&
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
