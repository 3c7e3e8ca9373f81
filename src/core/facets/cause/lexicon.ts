/** What a phrase may tell about a cause. The order is of no consequence. */
export const GROUPS = [
  /** Y `because of` X: the cause stands behind the words. */
  'backward',
  /** X `caused` Y: the cause stands before the words. */
  'forward',
  /** Where the words behind a backward connective stop telling the cause. */
  'stop',
  /** Mechanism: expired, leaked, race condition. */
  'fault',
  /** Mechanism or effect, as it may be: deleted, limit. */
  'state',
  /** Something was not done or not there. */
  'lack',
  'change',
  'load',
  'contrast',
  /** Things that can be wrong: a flag, an index, a certificate. */
  'artefact',
  /** Who acts in a response, or is hit. */
  'people',
  /** It did no harm. */
  'harmless',
  /** How something works, not what happened. */
  'general',
  /** Verbs of what happened. */
  'past',
  /** What responders do, as the first word of an entry. */
  'action',
  /** What was so before it happened. */
  'before',
  /** The sentence tells what came of it. */
  'thereby',
  'after',
  /** Somebody found out. */
  'finding',
  /** A kind of cause that names nothing: human error. */
  'vague',
  'unknown',
  /** A question is open; that of the cause, if a word for the matter stands by. */
  'open',
  /** Words for the cause itself. */
  'matter',
  'guess',
  'hedge',
  'symptom',
  'plan',
  'purpose',
  'repair',
  'detection',
  /** Why nobody noticed or knew. */
  'gap',
  'example',
  /** Speaks to the writer. */
  'address',
  'reported',
  'elsewhere',
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * The words of a language, one phrase a line or between commas; lower case, words between spaces.
 * `expir*` any ending, `a/b` either, `word?` may be left out, `~3` up to three words between, `!in/at` not before these.
 */
export type Lexicon = Readonly<Record<Group, string>> & {
  /** Words that every incident report holds: they name nothing in particular. */
  readonly generic: string;
  /** `elided` splits at apostrophes, too; `unspaced` finds phrases anywhere, and runs of one script stand for words. */
  readonly script: 'words' | 'elided' | 'unspaced';
};
