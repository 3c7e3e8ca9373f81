import type { Role } from '../../schema/roles.ts';
import type { Clause } from './clause.ts';
import type { Group } from './lexicon.ts';

/** Where in the text a sentence stands: in its first, second or last third, or so. */
export type Stretch = 'opening' | 'early' | 'middle' | 'late';

export function stretchOf(index: number, length: number): Stretch {
  const position = index / length;
  if (position < 0.3) return 'opening';
  if (position < 0.6) return 'early';
  return position > 0.67 ? 'late' : 'middle';
}

/** What the signals look at: one reading of a sentence, with its neighbours. */
export interface Look {
  readonly clause: Clause;
  /** Distinct words on the cause's side that name something. */
  readonly names: number;
  /** Words on the cause's side that are more than pronouns. */
  readonly generic: number;
  /** Words on the effect's side. */
  readonly effectWords: number;
  /** Titles and label above it, lower case, that of the document left out. */
  readonly places: readonly string[];
  readonly stretch: Stretch;
  /** A change stands right behind after, when or during. */
  readonly followsChange: boolean;
  /** The sentence after it says only that "this" caused something. */
  readonly pointedAt: boolean;
  /** How many different phrases of a group stand on the cause's side. */
  count(group: Group): number;
  /** Whether a group stands on the effect's side of the connective. */
  effect(group: Group): boolean;
  /** Whether the sentence opens with a group, a time before it left out. */
  opensWith(group: Group): boolean;
  /** Whether a group stands among the first words of the cause's side, where a subject stands. */
  subject(group: Group): boolean;
  /** Whether a group occurs anywhere in the sentence. */
  has(group: Group): boolean;
}

/** One sign that a sentence tells the cause, or that it does not. */
export interface Signal {
  readonly id: string;
  readonly why: string;
  /** What it adds to "this says why, concretely". */
  readonly weight: number;
  /** What it adds to "this speaks of the cause, vaguely". */
  readonly vague?: number;
  /** How strongly it is there; a truth counts 1. */
  readonly measure: (look: Look) => number | boolean;
}

/** What the section, its lead or the label before it makes of the sentence. */
export const roleOf = (look: Look): Role | undefined => look.clause.setting.role;

/** Whether a title or label above the sentence has these words. */
export const within = (look: Look, pattern: RegExp): boolean =>
  look.places.some((place) => pattern.test(place));

/** A mechanism, a state, a change or a condition is told. */
export const substance = (look: Look): boolean =>
  look.count('fault') + look.count('state') + look.count('lack') + look.count('change') + look.count('load') >
  0;

const OTHER_MATTERS = [
  'symptom',
  'repair',
  'detection',
  'plan',
  'purpose',
  'general',
  'vague',
  'harmless',
] as const;

const LONGEST_EFFECT = 40;
const BOUNDS =
  /\b(?:from|between)\b[^;]{0,25}?(?:\d:\d\d|\d ?[ap]m\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)|\bfor (?:about |over |around |approximately |nearly |up to |at least )?[\w.]+ (?:minutes|hours|days|min|mins|hrs)\b|\d ?%|\b\d[\d,.]* (?:\w+ )?(?:users|customers|requests|products|orders|files|accounts|employees|jobs|builds|events|messages|people)\b/;

/** A window of time, a length, a share or a count; a long sentence may tell the cause as well. */
export function hasBounds({ clause }: Look): boolean {
  return clause.scan.tokens.length <= LONGEST_EFFECT && BOUNDS.test(clause.scan.lower);
}

/** In a summary, what is neither effect nor response nor plan, and names things, tells most often how it came about. */
export function isPlainEvent(look: Look): boolean {
  const early = look.stretch === 'opening' || (look.stretch === 'early' && look.places.length === 0);
  const place =
    roleOf(look) === 'summary' || roleOf(look) === 'cause' || (roleOf(look) === undefined && early);
  if (!place || look.clause.link !== 'none' || look.names < 4 || !look.has('past')) return false;
  return (
    !look.subject('people') &&
    !look.opensWith('thereby') &&
    !look.opensWith('action') &&
    !hasBounds(look) &&
    !OTHER_MATTERS.some((group) => look.has(group))
  );
}
