import { keeper } from '../../../text/keeper.ts';
import { once } from '../../../text/once.ts';
import type { Range } from '../../../text/range.ts';
import { type Gender, genderOf } from './cast.ts';
import { AUXILIARIES, PREPOSITIONS } from './lexicon.ts';
import { type Mention, mentionIn, startsSentence } from './mention.ts';
import type { Passage } from './model.ts';
import { clauseSubject, type Phrase, phraseAt } from './phrases.ts';
import { type Reference, referenceIn } from './reference.ts';
import { lastTold } from './strategies/lead-in.ts';
import type { Token } from './tokens.ts';

/** What a passage adds to the cast, sentence by sentence. Its words alone tell it, so it is read once and kept with them. */
export interface Outline {
  /** Most words have a capital, so that nothing tells a name. */
  readonly isHeadline: boolean;
  readonly sentences: readonly SentenceOutline[];
  /** Words with a capital that no sentence beginning explains. */
  readonly names: readonly string[];
  /** Nouns for persons that it brings in without a name: "a heckler". */
  readonly strangers: readonly string[];
}

export interface SentenceOutline {
  /** Behind its last token. */
  readonly end: number;
  /** Names and the genders of pronouns, as they come. */
  readonly called: () => readonly (Mention | Gender)[];
  /** Its subject, unless a quotation stands before it. */
  readonly subject: () => Reference | undefined;
  /** Who speaks in it indirectly. */
  readonly teller: () => Reference | undefined;
  /** All names in it. */
  readonly aside: () => readonly Aside[];
}

export interface Aside {
  readonly mention: Mention;
  /** It is the subject of a clause that is joined to the first. */
  readonly joins: boolean;
}

const kept = keeper<readonly Token[], Outline>();

export function outlineOf(passage: Passage): Outline {
  return kept(passage.tokens, [], () => {
    const isHeadline = isAllNames(passage.tokens);
    return {
      isHeadline,
      sentences: passage.sentences.map((sentence) => outlineSentence(passage, sentence)),
      names: isHeadline ? [] : namesIn(passage.tokens),
      strangers: strangersIn(passage.tokens),
    };
  });
}

function outlineSentence(passage: Passage, { start, end }: Range): SentenceOutline {
  return {
    end,
    called: once(() => calledIn(passage, start, end)),
    subject: once(() => {
      const subject = clauseSubject(passage.tokens, start, Math.min(end, start + 80));
      return subject && !isBehindQuote(passage, start, subject) ? referenceIn(passage, subject) : undefined;
    }),
    teller: once(() => {
      const teller = lastTold(passage, start, end)?.mention ?? sourceIn(passage, start, end);
      return teller && referenceIn(passage, teller);
    }),
    aside: once(() => asidesIn(passage, start, end)),
  };
}

function calledIn(passage: Passage, start: number, end: number): readonly (Mention | Gender)[] {
  const called: (Mention | Gender)[] = [];
  for (let i = start; i < end; i++) {
    const token = passage.tokens[i];
    const gender = token?.kind === 'word' ? genderOf(token.lower) : undefined;
    if (gender) called.push(gender);
    else if (token?.kind === 'word' && token.cap) {
      const to = endOfRun(passage.tokens, i, end);
      const mention = mentionIn(passage, { from: i, to });
      if (mention) called.push(mention);
      i = to - 1;
    }
  }
  return called;
}

function asidesIn(passage: Passage, start: number, end: number): readonly Aside[] {
  const asides: Aside[] = [];
  for (let i = start; i < end; i++) {
    const token = passage.tokens[i];
    if (token?.kind !== 'word' || !token.cap) continue;
    const to = endOfRun(passage.tokens, i, end);
    const mention = mentionIn(passage, { from: i, to });
    if (mention) asides.push({ mention, joins: joinsClause(passage, i, to) });
    i = to;
  }
  return asides;
}

/** "…, according to Smith." */
function sourceIn({ tokens }: Passage, start: number, end: number): Phrase | undefined {
  for (let i = start; i < end - 2; i++) {
    if (tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to')
      return phraseAt(tokens, i + 2, end);
  }
  return undefined;
}

/** In `"…" about Smith, she said` the first name of the sentence is no subject. */
function isBehindQuote({ tokens }: Passage, start: number, subject: Phrase): boolean {
  for (let i = start; i < subject.from; i++) if (tokens[i]?.kind === 'quote') return true;
  return false;
}

/** "…, but Christie was not convinced": the subject of a clause that is joined to the first. */
function joinsClause(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage;
  const next = tokens[to];
  if (tokens[from - 2]?.text !== ',' || !/^(?:but|and|so|yet)$/.test(tokens[from - 1]?.lower ?? ''))
    return false;
  return next?.kind === 'word' && (AUXILIARIES.has(next.lower) || /(?:ed|[^s]s|said|n't)$/.test(next.lower));
}

function isAllNames(tokens: readonly Token[]): boolean {
  if (tokens.length > 25) return false;
  const words = tokens.filter((token) => token.kind === 'word' && token.lower.length > 3);
  return words.length > 3 && words.filter((token) => token.cap).length / words.length > 0.7;
}

function strangersIn(tokens: readonly Token[]): readonly string[] {
  const words: string[] = [];
  tokens.forEach((token, i) => {
    if (!/^(?:a|an|another)$/.test(token.lower)) return;
    for (
      let j = i + 1;
      j < i + 5 && tokens[j]?.kind === 'word' && !PREPOSITIONS.has(tokens[j]?.lower ?? '');
      j++
    ) {
      if (tokens[j]?.cap) break;
      words.push(tokens[j]?.lower ?? '');
    }
  });
  return words;
}

function namesIn(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter((token, i) => token.kind === 'word' && token.cap && !startsSentence(tokens, i))
    .map(({ lower }) => lower);
}

/** Where a run of capitalised words ends. */
function endOfRun(tokens: readonly Token[], start: number, end: number): number {
  let to = start + 1;
  while (to < end && tokens[to]?.kind === 'word' && (tokens[to]?.cap || isParticle(tokens, to))) to++;
  return to;
}

function isParticle(tokens: readonly Token[], at: number): boolean {
  return /^(?:de|van|von|bin|al|der|la)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.cap === true;
}
