import { leaningOf } from './given-names.ts';
import { isPersonWord, MACHINES, ORGANISATION_NOUNS, PREPOSITIONS, SPEECH_NOUNS } from './lexicon.ts';
import type { Mention, Name } from './mention.ts';
import type { Passage } from './model.ts';
import { type Phrase, wordsOf } from './phrases.ts';

export type Gender = 'm' | 'f';

/** Somebody whom the text names: a person, or a body that speaks. */
export interface Figure {
  /** The fullest name so far, and its words. */
  name: string;
  parts: Name;
  readonly body: boolean;
  /** How strongly the text speaks about them: the number of the latest sentence that did, and more for its subject. */
  salience: number;
  /** How often the text names it. */
  times: number;
  /** The number of the latest sentence that it was the subject of or spoke in. */
  led: number | undefined;
  /** How often "he" and "she" stood where they could only mean this figure. */
  readonly votes: { m: number; f: number; place: number };
  /** Words that stood as a title before the name or explained it after a comma. */
  readonly roles: Set<string>;
}

/** Who has come up so far. */
export interface Cast {
  readonly byLast: Map<string, Figure[]>;
  readonly byFirst: Map<string, Figure>;
  /** Words with a capital inside a sentence: at its beginning every word has one. */
  readonly inside: ReadonlySet<string>;
  /** Nouns for persons that the text brought in without a name: "a heckler". */
  readonly strangers: ReadonlySet<string>;
  /** Those spoken about lately. */
  focus: Figure[];
  /** Number of the sentence that is being read. */
  clock: number;
}

const FOCUS_LENGTH = 120;

export function newCast(inside: ReadonlySet<string>, strangers: ReadonlySet<string>): Cast {
  return { byLast: new Map(), byFirst: new Map(), inside, strangers, focus: [], clock: 0 };
}

const BODY_WORDS =
  /^(?:inc|corp|co|ltd|llc|gmbh|ag|plc|university|college|institute|party|house|department|committee|commission|times|post|news|journal|press|tribune|council|court|bank|agency|association|union|group|foundation|company|labs?|systems|software|holdings|technologies|services?|cloud|status|team|support|board|congress|senate|parliament|pac|nations|states|army|ministry|bureau|office|network|campaign|administration|government|police|league|federation|media|pod|log|bot|page|canada|america)$/;

/** The figure that a mention names, entered into the cast; none where its capital may be that of the sentence. */
export function meet(cast: Cast, mention: Mention): Figure | undefined {
  const { parts } = mention;
  if (parts.length === 1 && mention.opens && !cast.inside.has(parts[0] ?? '')) return undefined;
  const figure = known(cast, parts) ?? enter(cast, mention);
  if (parts.length > figure.parts.length) {
    figure.name = mention.name;
    figure.parts = parts;
  }
  figure.times++;
  learn(figure, mention);
  return figure;
}

/** "Eric Trump" is not "Donald Trump"; "Trump" is whoever of them the text speaks about. */
function known(cast: Cast, words: readonly string[]): Figure | undefined {
  const last = words.at(-1) ?? '';
  const family = cast.byLast.get(last) ?? [];
  if (words.length > 1) return family.find((figure) => agrees(figure, words));
  if (family.length < 2) return family[0] ?? cast.byFirst.get(last);
  return mostSalient(cast, (figure) => family.includes(figure)) ?? family[0];
}

function agrees(figure: Figure, words: readonly string[]): boolean {
  const other = figure.parts;
  return other.length === 1 || other[0]?.charAt(0) === words[0]?.charAt(0);
}

function enter(cast: Cast, { name, parts, article }: Mention): Figure {
  const last = parts.at(-1) ?? '';
  const figure = {
    name,
    parts,
    body: article || BODY_WORDS.test(last) || /\d/.test(name),
    votes: { m: 0, f: 0, place: 0 },
    roles: new Set<string>(),
    salience: 0,
    led: undefined,
    times: 0,
  };
  const leaning = figure.body || parts.length < 2 ? undefined : leaningOf(parts[0] ?? '');
  if (leaning) figure.votes[leaning] += LEANING;
  cast.byLast.set(last, [...(cast.byLast.get(last) ?? []).slice(-5), figure]);
  const first = parts[0];
  if (parts.length > 1 && first !== undefined) {
    cast.byFirst.set(first, figure);
  }
  return figure;
}

/** Less than a pronoun in the name's own sentence says, more than one in the next, which may mean somebody else. */
const LEANING = 1.5;

function learn({ votes, roles }: Figure, mention: Mention): void {
  votes.m += mention.votes.m;
  votes.f += mention.votes.f;
  votes.place += mention.votes.place;
  for (const role of mention.roles) roles.add(role);
}

/** How a sentence speaks about somebody; who is its subject or speaks in it stays in mind over the names in the next two. */
export const WEIGHT = { named: 0, introduced: 2.5, subject: 3, speaker: 3 } as const;

/** The figure is what the text now speaks about. */
export function attend(cast: Cast, figure: Figure, weight: number): void {
  figure.salience = Math.max(figure.salience, cast.clock + weight);
  if (weight >= WEIGHT.subject) figure.led = cast.clock;
  if (!cast.focus.includes(figure)) cast.focus = [...cast.focus.slice(-FOCUS_LENGTH), figure];
}

/** Whom the text has just spoken about, often names and surely means a person, in that order; most of all who led this sentence or the last. */
function weigh(figure: Figure, clock: number): number {
  const near = figure.led !== undefined && clock - figure.led <= 1 ? LEADER : 0;
  return figure.salience + near + certainty(figure) + Math.min(2, Math.log2(Math.max(1, figure.times)) / 2);
}

const LEADER = 1.5;

/** Who has been "he" or "she" before is a person, the more often the surer; one word that never was may be a town or a team. */
function certainty({ name, votes, led }: Figure): number {
  const sure = Math.min(MOST_VOTES, Math.abs(votes.m - votes.f));
  if (sure > 0) return (sure + 1) / 2;
  const words = name.split(' ').length;
  if (words === 1 || words > 3) return ODD_NAME;
  return led === undefined ? -1 : 0;
}

const MOST_VOTES = 4;
const ODD_NAME = -4;

function mostSalient(
  cast: Cast,
  fits: (figure: Figure) => boolean,
  others: readonly Name[] = [],
): Figure | undefined {
  let best: Figure | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const figure of cast.focus) {
    if (!fits(figure)) continue;
    const weight = weigh(figure, cast.clock) - (isOneOf(figure, others) ? OTHER : 0);
    if (weight < most) continue;
    best = figure;
    most = weight;
  }
  return best;
}

/** Who speaks of somebody by name is somebody else, as a rule. */
const OTHER = 8;

function isOneOf({ parts }: Figure, others: readonly Name[]): boolean {
  return others.some((other) => isSameName(parts, other));
}

function isSameName(own: Name, other: Name): boolean {
  const [first] = other;
  if (other.length === 1 && own.length > 1 && own[0] === first) return true;
  if (other.at(-1) !== own.at(-1)) return false;
  return other.length === 1 || own.length === 1 || first?.charAt(0) === own[0]?.charAt(0);
}

export function genderOf(word: string): Gender | undefined {
  if (/^(?:he|him|his)$/.test(word)) return 'm';
  return /^(?:she|her|hers)$/.test(word) ? 'f' : undefined;
}

function fits(figure: Figure, gender: Gender): boolean {
  const { m, f, place } = figure.votes;
  return !figure.body && place <= m + f && (m === f || (gender === 'm') === m > f);
}

/** Whom "he", "she", "they" or "it" means here, most likely none of the others. */
export function refer(cast: Cast, word: string, others: readonly Name[]): Figure | undefined {
  const gender = genderOf(word);
  if (gender) return mostSalient(cast, (figure) => fits(figure, gender), others);
  if (/^(?:they|their|them)$/.test(word)) return mostSalient(cast, () => true);
  if (!/^its?$/.test(word)) return undefined;
  return latestThing(cast);
}

/** What "it" means: whatever was never "he" or "she", a body sooner than a name of unknown kind. */
function latestThing(cast: Cast, since = 0): Figure | undefined {
  const rank = ({ salience, body }: Figure): number => salience + (body ? 1 : 0);
  let best: Figure | undefined;
  for (const figure of cast.focus) {
    if (
      figure.votes.m === figure.votes.f &&
      figure.salience >= since &&
      (!best || rank(figure) >= rank(best))
    )
      best = figure;
  }
  return best;
}

/**
 * "the minister", "the company", "the 23-year-old": the latest figure of that role, or else the latest person,
 * unless the text brought in a heckler or a judge of its own before; "the vendor's engineer" is one of its own, too.
 */
export function referByRole(
  cast: Cast,
  words: readonly string[],
  others: readonly Name[],
): Figure | undefined {
  const head = headOf(words);
  if (ORGANISATION_NOUNS.has(head) && words.length < 3) return latestThing(cast, cast.clock + 1);
  if (isThing(head)) return undefined;
  const figure = mostSalient(cast, (one) => !one.body && one.roles.has(head), others);
  if (
    figure ||
    !(isPersonWord(head) || words.some((word) => word.endsWith('-year-old'))) ||
    cast.strangers.has(head) ||
    words.some((word) => PREPOSITIONS.has(word) || /^['’]s?$/.test(word))
  )
    return figure;
  return mostSalient(cast, (one) => !one.body, others);
}

/** A phrase for a body or a thing that speaks without a name: "the company", "the report". */
export function thingOf(passage: Passage, phrase: Phrase): Figure | undefined {
  const words = passage.tokens.slice(phrase.from, phrase.to);
  if (words.length > 6) return undefined;
  const head = headOf(words.map((token) => token.lower));
  if (!ORGANISATION_NOUNS.has(head) && !SPEECH_NOUNS.has(head) && !MACHINES.test(head)) return undefined;
  return {
    name: wordsOf(passage, phrase),
    parts: words.map(({ lower }) => lower),
    body: true,
    votes: { m: 0, f: 0, place: 0 },
    roles: new Set(),
    salience: 0,
    led: undefined,
    times: 1,
  };
}

/** Words that speak though they are nobody, and words for many. */
function isThing(head: string): boolean {
  return (
    SPEECH_NOUNS.has(head) ||
    MACHINES.test(head) ||
    /(?:[^sui]s|tion|ment|people|police|crowd|public|media|audience|majority|rest|law|bill|suit|ad|video|film|show|song|world|idea|fact|thing|others|couple)$/.test(
      head,
    )
  );
}

/** The noun that a phrase is about: the last before "of the bank". */
function headOf(words: readonly string[]): string {
  const end = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return words[(end < 0 ? words.length : end) - 1] ?? '';
}
