/** The words of a language by what they tell about the scope. All patterns are for lower-case text with straight apostrophes. */
export interface Lexicon {
  /** Something did not work, or was lost, exposed, slow. */
  readonly harm: RegExp;
  /** Who or what can be affected: users, requests, a site. */
  readonly whom: RegExp;
  /** People. */
  readonly people: RegExp;
  /** It says outright who or what was affected. */
  readonly affected: RegExp;
  /** Nobody was affected. */
  readonly nobody: RegExp;
  /** What may happen, or happens in general. */
  readonly general: RegExp;
  /** Some users had problems. */
  readonly vague: RegExp;
  /** So many users, requests, nodes. */
  readonly count: RegExp;
  readonly percent: RegExp;
  /** For so long. */
  readonly duration: RegExp;
  /** From then to then. */
  readonly window: RegExp;
  readonly region: RegExp;
  /** All of them, the whole site. */
  readonly whole: RegExp;
}

/** Alternatives as whole words. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`);
}
