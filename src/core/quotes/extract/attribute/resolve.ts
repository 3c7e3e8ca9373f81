import { keeper } from '../../../text/keeper.ts';
import { attend, type Cast, type Figure, meet, WEIGHT } from './cast.ts';
import { CALENDAR, PREPOSITIONS } from './lexicon.ts';
import type { Name } from './mention.ts';
import type { Attribution, Passage } from './model.ts';
import { othersOf } from './others.ts';
import { outlineOf, type SentenceOutline } from './outline.ts';
import { type Phrase, wordsOf } from './phrases.ts';
import { figureOf, type Reference, referenceIn } from './reference.ts';
import { survey } from './survey.ts';

type Attributions = ReadonlyMap<Passage, readonly (Attribution | undefined)[]>;
type Others = (attribution: Attribution) => readonly Name[];

/**
 * The names that the mentions stand for. The text is read in order, keeping in mind who was spoken of last,
 * so that "he", "the minister" and a bare last name find their full name.
 */
export function resolveNames(
  passages: readonly Passage[],
  attributions: Attributions,
  inside: ReadonlySet<string>,
): ReadonlyMap<Attribution, string> {
  const names = new Map<Attribution, string>();
  // What stands behind the last quotation names none of the speakers before it.
  const last = passages.findLastIndex((passage) => pendingIn(attributions, passage).length > 0);
  if (last < 0) return names;
  const cast = survey(passages, inside);
  const others = othersOf(attributions);
  const name = (attribution: Attribution | undefined): void => {
    if (attribution) names.set(attribution, nameFor(cast, attribution, others));
  };
  for (const passage of passages.slice(0, last + 1)) {
    const pending = pendingIn(attributions, passage);
    const { isHeadline, sentences } = outlineOf(passage);
    let done = 0;
    for (const sentence of sentences) {
      cast.clock++;
      if (!isHeadline) follow(cast, sentence.subject(), WEIGHT.subject);
      const first = done;
      while (done < pending.length && !isLater(pending[done], passage, sentence.end)) name(pending[done++]);
      if (!isHeadline) followOthers(cast, sentence, done > first);
    }
    while (done < pending.length) name(pending[done++]);
  }
  return names;
}

const NONE: readonly Attribution[] = [];

function pendingIn(attributions: Attributions, passage: Passage): readonly Attribution[] {
  const found = attributions.get(passage);
  return found === undefined || found.length === 0 ? NONE : found.filter((one) => one !== undefined);
}

/** The mention stands in a later sentence of the passage. */
function isLater(attribution: Attribution | undefined, passage: Passage, end: number): boolean {
  return attribution?.passage === passage && attribution.mention.from >= end;
}

/** Who speaks indirectly in a sentence that quotes nobody, and who else is named in it. */
function followOthers(cast: Cast, sentence: SentenceOutline, quoted: boolean): void {
  if (!quoted) follow(cast, sentence.teller(), WEIGHT.speaker);
  for (const { mention, joins } of sentence.aside()) {
    const figure = meet(cast, mention);
    if (!figure) continue;
    const known = cast.focus.includes(figure) ? WEIGHT.named : WEIGHT.introduced;
    attend(cast, figure, joins ? WEIGHT.subject : known);
  }
}

/** Whoever is named or pointed at is what the text speaks about from here on. */
function follow(
  cast: Cast,
  reference: Reference | undefined,
  weight: number,
  others?: () => readonly Name[],
): Figure | undefined {
  const figure = reference && figureOf(cast, reference, others);
  if (figure) attend(cast, figure, weight);
  return figure;
}

const references = keeper<Phrase, Reference>();

function nameFor(cast: Cast, attribution: Attribution, others: Others): string {
  const { passage, mention, words } = attribution;
  if (words) return passage.text.slice(words.start, words.end);
  const reference = references(mention, [passage.tokens], () => referenceIn(passage, mention));
  const figure = follow(cast, reference, WEIGHT.speaker, () => others(attribution));
  return figure?.name ?? wordsOf(passage, withoutDay(passage, mention));
}

/** In "Norwind on Saturday said" the day is no part of the name. */
function withoutDay({ tokens }: Passage, { from, to }: Phrase): Phrase {
  let end = to;
  while (end > from + 1 && CALENDAR.has(tokens[end - 1]?.lower ?? '')) end--;
  if (end < to && end > from + 1 && PREPOSITIONS.has(tokens[end - 1]?.lower ?? '')) end--;
  return { from, to: end };
}
