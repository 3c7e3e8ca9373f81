import { once } from '../../../text/once.ts';
import { type Cast, type Figure, meet, refer, referByRole, thingOf } from './cast.ts';
import { POSSESSIVES } from './lexicon.ts';
import { type Mention, mentionIn, type Name } from './mention.ts';
import type { Passage } from './model.ts';
import { isPronoun, type Phrase } from './phrases.ts';

/** A phrase that names somebody or points at somebody, as far as its words tell. */
export interface Reference {
  readonly pronoun: string | undefined;
  readonly mention: () => Mention | undefined;
  /** The words of "the minister". */
  readonly title: readonly string[] | undefined;
  readonly thing: () => Figure | undefined;
}

export function referenceIn(passage: Passage, phrase: Phrase): Reference {
  const words = passage.tokens.slice(phrase.from, phrase.to);
  const [first] = words;
  const isBare = words.length < 2 && first && (isPronoun(first) || POSSESSIVES.has(first.lower));
  return {
    pronoun: isBare ? first.lower : undefined,
    mention: once(() => mentionIn(passage, phrase)),
    title: first?.lower === 'the' ? words.map(({ lower }) => lower) : undefined,
    thing: () => thingOf(passage, phrase),
  };
}

const NOBODY = (): readonly Name[] => [];

/** Whom a reference means here, most likely none of the others. */
export function figureOf(
  cast: Cast,
  { pronoun, mention, title, thing }: Reference,
  others: () => readonly Name[] = NOBODY,
): Figure | undefined {
  const byPronoun = pronoun === undefined ? undefined : refer(cast, pronoun, others());
  if (byPronoun) return byPronoun;
  const name = mention();
  const byName = name && meet(cast, name);
  return byName ?? (title && referByRole(cast, title, others())) ?? thing();
}
