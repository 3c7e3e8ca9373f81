import { type Cast, type Figure, type Gender, meet, newCast } from './cast.ts';
import type { Passage } from './model.ts';
import { outlineOf, type SentenceOutline } from './outline.ts';

/**
 * A first reading for the names alone: who is in the text, and whether "he" or "she" stands where
 * only one of them can be meant; that weighs more than what a first name leans to.
 */
export function survey(passages: readonly Passage[], names: ReadonlySet<string>): Cast {
  const cast = newCast(names, unionOf(passages, 'strangers'));
  let before: ReadonlySet<Figure> = new Set();
  for (const passage of passages) {
    const { isHeadline, sentences } = outlineOf(passage);
    if (isHeadline) continue;
    for (const sentence of sentences) before = readSentence(cast, sentence, before);
  }
  return cast;
}

/** Enters the names of a sentence and lets its first pronoun vote; gives the figures that it named. */
function readSentence(
  cast: Cast,
  { called }: SentenceOutline,
  before: ReadonlySet<Figure>,
): ReadonlySet<Figure> {
  const all = called();
  if (all.length === 0) return NOBODY;
  const here = new Set<Figure>();
  let voted = false;
  for (const one of all) {
    if (typeof one === 'string') {
      if (!voted) vote(one, here, before);
      voted = true;
      continue;
    }
    const figure = meet(cast, one);
    if (figure && !figure.body) here.add(figure);
  }
  return here;
}

const NOBODY: ReadonlySet<Figure> = new Set();

/** A pronoun speaks for the only figure of its sentence so far, or with less weight for the only one of the sentence before. */
function vote(gender: Gender, here: ReadonlySet<Figure>, before: ReadonlySet<Figure>): void {
  const [only, ...more] = here.size > 0 ? here : before;
  if (only && more.length === 0) only.votes[gender] += here.size > 0 ? 2 : 1;
}

/** Words with a capital that no sentence beginning explains. */
export function namesInside(passages: readonly Passage[]): ReadonlySet<string> {
  return unionOf(passages, 'names');
}

function unionOf(passages: readonly Passage[], what: 'names' | 'strangers'): ReadonlySet<string> {
  const words = new Set<string>();
  for (const passage of passages) for (const word of outlineOf(passage)[what]) words.add(word);
  return words;
}
