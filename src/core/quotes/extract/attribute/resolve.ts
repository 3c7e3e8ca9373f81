import type { Range } from '../../../text/range.ts';
import {
  attend,
  type Cast,
  type Figure,
  meet,
  meetThing,
  type Name,
  refer,
  referByRole,
  WEIGHT,
} from './cast.ts';
import { AUXILIARIES, CALENDAR, POSSESSIVES, PREPOSITIONS } from './lexicon.ts';
import type { Attribution, Passage } from './model.ts';
import { othersOf } from './others.ts';
import { clauseSubject, isPronoun, type Phrase, phraseAt, wordsOf } from './phrases.ts';
import { lastTold } from './strategies/lead-in.ts';
import { endOfRun, isHeadline, survey } from './survey.ts';

type Attributions = ReadonlyMap<Passage, readonly (Attribution | undefined)[]>;
type Others = (attribution: Attribution) => readonly Name[];

/**
 * The names that the mentions stand for. The text is read in order, keeping in mind who was spoken of last,
 * so that "he", "the minister" and a bare last name find their full name.
 */
export function resolveNames(
  passages: readonly Passage[],
  attributions: Attributions,
): ReadonlyMap<Attribution, string> {
  const names = new Map<Attribution, string>();
  const cast = survey(passages);
  const others = othersOf(attributions);
  const name = (attribution: Attribution | undefined): void => {
    if (attribution) names.set(attribution, nameFor(cast, attribution, others));
  };
  for (const passage of passages) {
    const pending = (attributions.get(passage) ?? []).filter((found) => found !== undefined);
    const headline = isHeadline(passage);
    let done = 0;
    for (const sentence of passage.sentences) {
      cast.clock++;
      if (!headline) followSubject(cast, passage, sentence);
      const first = done;
      while (done < pending.length && !isLater(pending[done], passage, sentence.end)) name(pending[done++]);
      if (!headline) followOthers(cast, passage, sentence, done > first);
    }
    while (done < pending.length) name(pending[done++]);
  }
  return names;
}

/** The mention stands in a later sentence of the passage. */
function isLater(attribution: Attribution | undefined, passage: Passage, end: number): boolean {
  return attribution?.passage === passage && attribution.mention.from >= end;
}

function followSubject(cast: Cast, passage: Passage, { start, end }: Range): void {
  const subject = clauseSubject(passage.tokens, start, Math.min(end, start + 80));
  if (subject && !isBehindQuote(passage, start, subject)) follow(cast, passage, subject, WEIGHT.subject);
}

/** Who speaks indirectly in a sentence that quotes nobody, and who else is named in it. */
function followOthers(cast: Cast, passage: Passage, { start, end }: Range, quoted: boolean): void {
  const teller = quoted
    ? undefined
    : (lastTold(passage, start, end)?.mention ?? sourceIn(passage, start, end));
  if (teller) follow(cast, passage, teller, WEIGHT.speaker);
  lookAside(cast, passage, start, end);
}

/** "…, according to Smith." */
function sourceIn({ tokens }: Passage, start: number, end: number): Phrase | undefined {
  for (let i = start; i < end - 2; i++) {
    if (tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to')
      return phraseAt(tokens, i + 2, end);
  }
  return undefined;
}

/** Whoever the phrase names or points at is what the text speaks about from here on. */
function follow(
  cast: Cast,
  passage: Passage,
  phrase: Phrase,
  weight: number,
  others: () => readonly Name[] = () => [],
): Figure | undefined {
  const figure =
    byPronoun(cast, passage, phrase, others) ??
    meet(cast, passage, phrase) ??
    byTitle(cast, passage, phrase, others) ??
    meetThing(passage, phrase);
  if (figure) attend(cast, figure, weight);
  return figure;
}

function byPronoun(
  cast: Cast,
  passage: Passage,
  phrase: Phrase,
  others: () => readonly Name[],
): Figure | undefined {
  const first = passage.tokens[phrase.from];
  if (!first || phrase.to - phrase.from > 1 || !(isPronoun(first) || POSSESSIVES.has(first.lower)))
    return undefined;
  return refer(cast, first.lower, others());
}

function byTitle(
  cast: Cast,
  passage: Passage,
  phrase: Phrase,
  others: () => readonly Name[],
): Figure | undefined {
  const words = passage.tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
  return words[0] === 'the' ? referByRole(cast, words, others()) : undefined;
}

function lookAside(cast: Cast, passage: Passage, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const token = passage.tokens[i];
    if (token?.kind !== 'word' || !token.cap) continue;
    const to = endOfRun(passage.tokens, i, end);
    const figure = meet(cast, passage, { from: i, to });
    if (figure)
      attend(
        cast,
        figure,
        joinsClause(passage, i, to)
          ? WEIGHT.subject
          : cast.focus.includes(figure)
            ? WEIGHT.named
            : WEIGHT.introduced,
      );
    i = to;
  }
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

function nameFor(cast: Cast, attribution: Attribution, others: Others): string {
  const { passage, mention, words } = attribution;
  if (words) return passage.text.slice(words.start, words.end);
  const figure = follow(cast, passage, mention, WEIGHT.speaker, () => others(attribution));
  return figure?.name ?? wordsOf(passage, withoutDay(passage, mention));
}

/** In "Norwind on Saturday said" the day is no part of the name. */
function withoutDay({ tokens }: Passage, { from, to }: Phrase): Phrase {
  let end = to;
  while (end > from + 1 && CALENDAR.has(tokens[end - 1]?.lower ?? '')) end--;
  if (end < to && end > from + 1 && PREPOSITIONS.has(tokens[end - 1]?.lower ?? '')) end--;
  return { from, to: end };
}
