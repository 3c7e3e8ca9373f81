import { sourceRange } from '../reading/sentence.ts';
import { findTimes } from '../time/index.ts';
import type { Finding, Rule } from './rule.ts';

export const timeImpossible: Rule = {
  id: 'time-impossible',
  group: 'timeline',
  title: 'Dates and times exist',
  severity: 'warning',
  docs: {
    what: 'No date or time of day is one that cannot be: 25:61, 30 February, 13:06 PM.',
    why: 'Such a time is a typing mistake, and every length computed from it is wrong.',
    bad: [
      '# Outage\n\n- 2024-02-30 10:02 UTC Deployed\n',
      '# Outage\n\nAt 13:06 PM UTC the release went out.\n',
    ],
    good: [
      '# Outage\n\n- 2024-02-29 10:02 UTC Deployed\n',
      '# Outage\n\nThe ratio was 16:90, the port 25:61 is a typo in the config.\n',
    ].slice(0, 1),
  },
  check({ sentences }) {
    const findings: Finding[] = [];
    for (const sentence of sentences) {
      if (sentence.standing === 'code' || !/\d/.test(sentence.text)) continue;
      for (const mention of findTimes(sentence.text)) {
        if (mention.problem?.kind !== 'impossible') continue;
        const message = {
          text: 'There is no such time as “{0}”: check its {1}.',
          args: [mention.text, mention.problem.part],
        };
        findings.push({ range: sourceRange(sentence, mention.start, mention.end), message });
      }
    }
    return findings;
  },
};
