/** The moments of an incident that metrics are made from. */
export const MARKS = ['started', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const;
export type Mark = (typeof MARKS)[number];

const NAMES: Readonly<Record<string, Mark>> = {
  start: 'started',
  started: 'started',
  begin: 'started',
  detected: 'detected',
  detection: 'detected',
  acknowledged: 'acknowledged',
  acked: 'acknowledged',
  mitigated: 'mitigated',
  mitigation: 'mitigated',
  resolved: 'resolved',
  resolution: 'resolved',
  recovered: 'resolved',
};

const WORDS = Object.keys(NAMES).join('|');
const TAGGED = new RegExp(`[(\\[](${WORDS})[)\\]]`, 'i');
const LEADING = new RegExp(`^(?:incident |impact |outage )?(${WORDS})(?:\\s*[:：–—-]|\\.?$)`, 'i');

/** The moment that an entry marks: "(detected)" in it, or "Detected:" at its beginning. */
export function markOf(text: string): Mark | undefined {
  const word = TAGGED.exec(text)?.[1] ?? LEADING.exec(text)?.[1];
  return word === undefined ? undefined : NAMES[word.toLowerCase()];
}
