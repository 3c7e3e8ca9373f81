/** The words of a language by what they tell about a cause. All patterns are for lower-case text with straight apostrophes. */
export interface Lexicon {
  /** Y `because of` X: the cause stands behind the words. */
  readonly backward: RegExp;
  /** X `caused` Y: the cause stands before the words. */
  readonly forward: RegExp;
  /** Where the words behind a backward connective stop telling the cause. */
  readonly stop: RegExp;
  /** Words that alone stand for the sentence before: `this`, `which`. */
  readonly pointer: RegExp;
  readonly fault: RegExp;
  readonly state: RegExp;
  readonly lack: RegExp;
  readonly change: RegExp;
  readonly load: RegExp;
  readonly contrast: RegExp;
  readonly finding: RegExp;
  readonly vague: RegExp;
  readonly unknown: RegExp;
  /** The question is open, if it is the question of the cause. */
  readonly open: RegExp;
  /** Words for the cause itself. */
  readonly matter: RegExp;
  readonly after: RegExp;
  readonly symptom: RegExp;
  readonly gap: RegExp;
  readonly guess: RegExp;
  readonly hedge: RegExp;
  readonly plan: RegExp;
  readonly purpose: RegExp;
  readonly reported: RegExp;
  readonly repair: RegExp;
  readonly detection: RegExp;
  readonly elsewhere: RegExp;
  /** Words that every incident report holds: they name nothing in particular. */
  readonly generic: ReadonlySet<string>;
}

/** Alternatives as whole words. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})(?!\\w)`, 'g');
}
