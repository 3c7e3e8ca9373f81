import { foldTitle } from '../schema/roles.ts';
import type { Finding, Rule } from './rule.ts';
import { headingRange } from './section-range.ts';

export const sectionDuplicate: Rule = {
  id: 'section-duplicate',
  group: 'structure',
  title: 'A section stands once',
  severity: 'info',
  docs: {
    what: 'No two sections of a postmortem with a known role have the same title in the same place of the outline.',
    why: 'Two sections called “Impact” often contradict each other, and links reach only the first.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: ['# Outage\n\n## Impact\n\nCheckout.\n\n## Impact\n\nPayments.\n'],
    good: [
      '# Outage\n\n## First failure\n\n### Impact\n\nCheckout.\n\n## Second failure\n\n### Impact\n\nPayments.\n',
    ],
  },
  check({ markdown }) {
    const seen = new Map<string, (typeof markdown.sections)[number]>();
    const findings: Finding[] = [];
    for (const section of markdown.sections) {
      if (section.role === undefined) continue;
      const key = `${section.parent} ${foldTitle(section.title)}`;
      const first = seen.get(key);
      if (first) {
        const related = { range: headingRange(markdown, first), message: { text: 'the first one' } };
        findings.push({
          range: headingRange(markdown, section),
          message: {
            text: '“{0}” stands twice: bring both together, or give this one another title.',
            args: [section.title],
          },
          related,
        });
      } else seen.set(key, section);
    }
    return findings;
  },
};
