import { MARKS } from '../timeline/marks.ts';
import type { Finding, Rule } from './rule.ts';

export const timesOrder: Rule = {
  id: 'times-order',
  group: 'front-matter',
  title: 'The times of an incident are in order',
  severity: 'error',
  docs: {
    what: 'In front matter, an incident starts before it is detected, acknowledged, mitigated and resolved.',
    why: 'Every metric is computed from these times; one wrong digit makes all of them wrong (icco/postmortems refuses an end before the start).',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '---\ntype: postmortem\ntimes:\n  started: 2024-05-03T10:02:00Z\n  resolved: 2024-05-03T09:48:00Z\n---\n\n# Outage\n',
    ],
    good: [
      '---\ntype: postmortem\ntimes:\n  started: 2024-05-03T10:02:00Z\n  resolved: 2024-05-03T10:48:00Z\n---\n\n# Outage\n',
    ],
  },
  check({ markdown, moments }) {
    const findings: Finding[] = [];
    let last: (typeof MARKS)[number] | undefined;
    for (const mark of MARKS) {
      const moment = moments[mark];
      const field = markdown.frontMatter?.fields.get(`times.${mark}`);
      if (moment === undefined || !field) continue;
      const before = last === undefined ? undefined : moments[last];
      if (last !== undefined && before !== undefined && moment < before) {
        const message = {
          text: '`{0}` is before `{1}`: check both times and their zones.',
          args: [mark, last],
        };
        findings.push({ range: field.value, message });
      } else last = mark;
    }
    return findings;
  },
};
