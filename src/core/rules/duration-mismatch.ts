import type { Postmortem } from '../document/postmortem.ts';
import { eachSentence } from '../reading/each-sentence.ts';
import { sourceRange } from '../reading/sentence.ts';
import { agreesWith, findDurations, formatDurationForPeople } from '../time/index.ts';
import type { Finding, Rule } from './rule.ts';

/** Words that say that a length is that of the incident, and not of a step in it. */
const OF_INCIDENT =
  /\b(?:outage|incident|downtime|impact|disruption|degradation|site|service|system)\b.{0,60}\b(?:lasted|for|duration|total|unavailable|down)\b|\b(?:lasted|duration|downtime|total (?:time|duration|downtime))\b/i;
const OF_STEP =
  /\b(?:every|each|per|within|after|timeout|interval|average|until|later|ago|first|next|last(?!ed)|took|deploy|restart|response|detect|mitigat|resol)\w*\b/i;

export const durationMismatch: Rule = {
  id: 'duration-mismatch',
  group: 'timeline',
  title: 'A stated duration agrees with the times',
  severity: 'warning',
  docs: {
    what: 'Where the text says how long the incident lasted, that agrees with the times in front matter or in marked timeline entries, within a minute or 2 %.',
    why: 'Summary, impact and timeline are written by different people at different times; readers take the first number they see.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '---\ntype: postmortem\ntimes:\n  started: 2024-05-03T10:02:00Z\n  resolved: 2024-05-03T10:48:00Z\n---\n\n# Outage\n\nThe outage lasted 78 minutes.\n',
    ],
    good: [
      '---\ntype: postmortem\ntimes:\n  started: 2024-05-03T10:02:00Z\n  resolved: 2024-05-03T10:48:00Z\n---\n\n# Outage\n\nThe outage lasted 46 minutes. The restart took 3 minutes.\n',
    ],
  },
  check(postmortem): readonly Finding[] {
    const computed = lengths(postmortem);
    if (computed.length === 0) return [];
    return claimsIn(postmortem.sentences)
      .filter(({ claim }) => !computed.some((seconds) => agreesWith(claim, seconds)))
      .map(({ claim, sentence }): Finding => {
        const message = {
          text: 'The times in this file make it {0}: check which one is right.',
          args: [formatDurationForPeople(computed[0] ?? 0)],
        };
        return { range: sourceRange(sentence, claim.start, claim.end), message };
      });
  },
};

/** How long the incident was, as a sentence says it. Two lengths in a sentence are seldom both the incident's. */
const claimsIn = eachSentence((sentence) => {
  if (sentence.standing !== 'asserted' || !OF_INCIDENT.test(sentence.text) || OF_STEP.test(sentence.text))
    return [];
  const claims = findDurations(sentence.text);
  return claims.length === 1 ? claims.map((claim) => ({ claim, sentence })) : [];
});

/** The lengths that "it lasted" can mean, in seconds. */
function lengths({ moments }: Postmortem): readonly number[] {
  const { started, detected, mitigated, resolved } = moments;
  const pairs: readonly (readonly [number | undefined, number | undefined])[] = [
    [started, resolved],
    [started, mitigated],
    [detected, resolved],
    [detected, mitigated],
  ];
  return pairs.flatMap(([from, to]) =>
    from === undefined || to === undefined || to <= from ? [] : [(to - from) / 1000],
  );
}
