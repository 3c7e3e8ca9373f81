import type { Range } from '../../../text/range.ts';
import { type Cast, type Figure, type Gender, genderOf, meet, newCast, startsSentence } from './cast.ts';
import { PREPOSITIONS } from './lexicon.ts';
import type { Passage } from './model.ts';
import type { Token } from './tokens.ts';

/**
 * A first reading for the names alone: who is in the text, and whether "he" or "she" stands where
 * only one of them can be meant; that weighs more than what a first name leans to.
 */
export function survey(passages: readonly Passage[]): Cast {
  const cast = newCast(namesInside(passages), strangersIn(passages));
  let before: ReadonlySet<Figure> = new Set();
  for (const passage of passages) {
    if (isHeadline(passage)) continue;
    for (const sentence of passage.sentences) before = readSentence(cast, passage, sentence, before);
  }
  return cast;
}

/** Enters the names of a sentence and lets its first pronoun vote; gives the figures that it named. */
function readSentence(
  cast: Cast,
  passage: Passage,
  sentence: Range,
  before: ReadonlySet<Figure>,
): ReadonlySet<Figure> {
  const here = new Set<Figure>();
  let voted = false;
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = passage.tokens[i];
    const gender = token?.kind === 'word' ? genderOf(token.lower) : undefined;
    if (gender) {
      if (!voted) vote(gender, here, before);
      voted = true;
    } else if (token?.kind === 'word' && token.cap) {
      const to = endOfRun(passage.tokens, i, sentence.end);
      const figure = meet(cast, passage, { from: i, to });
      if (figure && !figure.body) here.add(figure);
      i = to - 1;
    }
  }
  return here;
}

/** A pronoun speaks for the only figure of its sentence so far, or with less weight for the only one of the sentence before. */
function vote(gender: Gender, here: ReadonlySet<Figure>, before: ReadonlySet<Figure>): void {
  const [only, ...more] = here.size > 0 ? here : before;
  if (only && more.length === 0) only.votes[gender] += here.size > 0 ? 2 : 1;
}

/** In a headline most words have a capital, so that nothing tells a name. */
export function isHeadline({ tokens }: Passage): boolean {
  if (tokens.length > 25) return false;
  const words = tokens.filter((token) => token.kind === 'word' && token.lower.length > 3);
  return words.length > 3 && words.filter((token) => token.cap).length / words.length > 0.7;
}

function strangersIn(passages: readonly Passage[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of passages) {
    tokens.forEach((token, i) => {
      if (!/^(?:a|an|another)$/.test(token.lower)) return;
      for (
        let j = i + 1;
        j < i + 5 && tokens[j]?.kind === 'word' && !PREPOSITIONS.has(tokens[j]?.lower ?? '');
        j++
      ) {
        if (tokens[j]?.cap) break;
        words.add(tokens[j]?.lower ?? '');
      }
    });
  }
  return words;
}

/** Words with a capital that no sentence beginning explains. */
export function namesInside(passages: readonly Passage[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const passage of passages) {
    if (isHeadline(passage)) continue;
    const { tokens } = passage;
    tokens.forEach((token, i) => {
      if (token.kind === 'word' && token.cap && !startsSentence(tokens, i)) words.add(token.lower);
    });
  }
  return words;
}

/** Where a run of capitalised words ends. */
export function endOfRun(tokens: readonly Token[], start: number, end: number): number {
  let to = start + 1;
  while (to < end && tokens[to]?.kind === 'word' && (tokens[to]?.cap || isParticle(tokens, to))) to++;
  return to;
}

function isParticle(tokens: readonly Token[], at: number): boolean {
  return /^(?:de|van|von|bin|al|der|la)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.cap === true;
}
