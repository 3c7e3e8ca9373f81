/** A pattern, or several taken as one. */
export interface Matcher {
  test(text: string): boolean;
}

/** The words of a language by what they tell about a remedy. All patterns are for lower-case text with straight apostrophes. */
export interface Lexicon {
  /** A deed that was done, in a language whose verbs we don't take apart. */
  readonly deed?: Matcher;
  /** The remedy as a thing: fix, workaround, rollback. */
  readonly remedy: Matcher;
  /** What a remedy led to: resolved the issue, back to normal. */
  readonly effect: Matcher;
  /** By doing what it was repaired. */
  readonly how: Matcher;
  /** In order to end it. */
  readonly purpose: Matcher;
  /** Done since: we have added, now, in the meantime. */
  readonly sinceThen: Matcher;
  /** How things are done since: now runs, is now checked. */
  readonly now: Matcher;
  /** It is over: back, healthy, operational. */
  readonly over: Matcher;
  /** The deed had a bad effect, so it is the trigger. */
  readonly harm: Matcher;
  /** The deed did not help. */
  readonly failed: Matcher;
  /** It was found first. */
  readonly found: Matcher;
  /** It was found that something was so. */
  readonly finding: Matcher;
  /** Telling people is no repair: notified, announced. */
  readonly talk: Matcher;
  /** A lasting repair: a release that holds the fix. */
  readonly release: Matcher;
  /** Somebody plans: we will, going forward, it is planned. */
  readonly plan: Matcher;
  /** So that it does not happen again. */
  readonly prevention: Matcher;
  /** What keeps it from happening or finds it: alert, test, check, backup, runbook. */
  readonly safeguard: Matcher;
  /** Verbs that begin a follow-up: add, implement, document. */
  readonly task: RegExp;
  /** Follow-ups that change nothing yet: consider, discuss. */
  readonly soft: Matcher;
  /** Nothing that could be checked off: be more careful. */
  readonly vaguePlan: Matcher;
  /** About the report itself: write the postmortem. */
  readonly paperwork: Matcher;
}

/** Alternatives as whole words. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`);
}
