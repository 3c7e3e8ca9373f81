/** What a single word tells about the scope. */
export type WordKind =
  /** What users feel: down, outage, unavailable, slow. */
  | 'effect'
  /** Something went wrong with it: failed, crashed, deleted. */
  | 'fault'
  /** Somebody got in: leaked, exposed, compromised. */
  | 'breach'
  /** Says something of people only: errors, problems. */
  | 'trouble'
  /** Users, customers. */
  | 'people'
  /** Those who make and run it: developers, maintainers, companies. */
  | 'staff'
  /** What people send or get: requests, pages, payments. */
  | 'work'
  /** What serves them: site, service, API. */
  | 'service'
  /** What it is made of: nodes, disks, certificates. */
  | 'part';

/** A pattern, or several taken as one. */
export interface Matcher {
  test(text: string): boolean;
}

/** The words of a language by what they tell about the scope. All patterns are for lower-case text with straight apostrophes. */
export interface Lexicon {
  kindsOf(word: string): readonly WordKind[];
  /** Phrases that tell what users feel: could not log in, not reachable. */
  readonly effect: Matcher;
  /** It says outright who or what was affected. */
  readonly affected: Matcher;
  /** Nobody was affected. */
  readonly nobody: Matcher;
  /** No data was lost, nothing else was affected. */
  readonly spared: Matcher;
  /** What may happen, or happens in general. */
  readonly general: Matcher;
  /** It is over, or was mended. */
  readonly over: Matcher;
  /** Some users had problems. */
  readonly vague: Matcher;
  /** So many users, requests, nodes; in languages whose words we don't take apart. */
  readonly count: Matcher;
  readonly percent: Matcher;
  /** So much money. */
  readonly money: Matcher;
  /** Before a length of time that is no bound: within, every, timeout of. */
  readonly otherDuration: Matcher;
  /** From then to then. */
  readonly window: Matcher;
  readonly region: Matcher;
  /** All of them, the whole site; likewise. */
  readonly whole: Matcher;
}

/** Alternatives as whole words. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`);
}

/** Lists of words by kind as a look-up; with `plural`, an `s` at the end makes no difference. */
export function kinds(
  lists: Readonly<Partial<Record<WordKind, string>>>,
): (word: string) => readonly WordKind[] {
  const known = new Map<string, WordKind[]>();
  for (const [kind, list] of Object.entries(lists) as [WordKind, string][]) {
    for (const word of list.split(/\s+/)) {
      const at = known.get(word);
      if (at) at.push(kind);
      else if (word !== '') known.set(word, [kind]);
    }
  }
  const none: readonly WordKind[] = [];
  return (word) => known.get(word) ?? (word.endsWith('s') ? known.get(word.slice(0, -1)) : undefined) ?? none;
}

/** The patterns of one language or of the other: writers mix English terms into every language. */
export function together(a: Lexicon, b: Lexicon): Lexicon {
  const either = (key: Exclude<keyof Lexicon, 'kindsOf'>): Matcher => ({
    test: (text) => a[key].test(text) || b[key].test(text),
  });
  return {
    kindsOf: (word) => [...a.kindsOf(word), ...b.kindsOf(word)],
    effect: either('effect'),
    affected: either('affected'),
    nobody: either('nobody'),
    spared: either('spared'),
    general: either('general'),
    over: either('over'),
    vague: either('vague'),
    count: either('count'),
    percent: either('percent'),
    money: either('money'),
    otherDuration: either('otherDuration'),
    window: either('window'),
    region: either('region'),
    whole: either('whole'),
  };
}
