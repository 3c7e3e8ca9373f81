/** The words of a language by what they tell about a remedy. All patterns are for lower-case text with straight apostrophes. */
export interface Lexicon {
  /** The remedy as a thing: fix, workaround, rollback. */
  readonly remedy: RegExp;
  /** What a remedy led to: resolved the issue, back to normal. */
  readonly effect: RegExp;
  /** By doing what it was repaired. */
  readonly how: RegExp;
  /** The deed had a bad effect, so it is the trigger. */
  readonly harm: RegExp;
  /** The deed did not help. */
  readonly failed: RegExp;
  /** A lasting repair: a release that holds the fix. */
  readonly release: RegExp;
  /** Somebody plans: we will, going forward, it is planned. */
  readonly plan: RegExp;
  /** So that it does not happen again. */
  readonly prevention: RegExp;
  /** What keeps it from happening or finds it: alert, test, check, backup, runbook. */
  readonly safeguard: RegExp;
  /** Verbs that begin a follow-up: add, implement, document. */
  readonly task: RegExp;
  /** Follow-ups that change nothing yet: consider, discuss. */
  readonly soft: RegExp;
  /** Nothing that could be checked off: be more careful. */
  readonly vaguePlan: RegExp;
  /** About the report itself: write the postmortem. */
  readonly paperwork: RegExp;
}

/** Alternatives as whole words. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_])`, 'u');
}
