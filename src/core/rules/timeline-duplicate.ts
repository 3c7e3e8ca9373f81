import type { MarkdownDocument } from '../document/model.ts';
import type { Range } from '../text/range.ts';
import { wholeLine } from './lines.ts';
import type { Finding, Fix, Rule } from './rule.ts';

export const timelineDuplicate: Rule = {
  id: 'timeline-duplicate',
  group: 'timeline',
  title: 'No timeline entry stands twice',
  severity: 'info',
  docs: {
    what: 'No two entries of a timeline have the same time and the same words.',
    why: 'Timelines are put together from chats and logs; a line pasted twice makes one event look like two.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '# Outage\n\n## Timeline\n\n- 10:02 UTC Alert fires\n- 10:05 UTC Rolled back\n- 10:05 UTC Rolled back\n',
    ],
    good: [
      '# Outage\n\n## Timeline\n\n- 10:02 UTC Alert fires\n- 10:02 UTC On-call engineer is paged\n- 10:05 UTC Rolled back\n',
    ],
  },
  check({ timeline, markdown }) {
    const seen = new Map<string, (typeof timeline)[number]>();
    const findings: Finding[] = [];
    for (const entry of timeline) {
      const key = `${entry.instant ?? entry.mention.text} ${entry.text.toLowerCase()}`;
      const first = seen.get(key);
      if (first && entry.text !== '') {
        const related = { range: first.range, message: { text: 'the same entry' } };
        findings.push({
          range: entry.range,
          message: { text: 'This entry stands twice: keep one of them.' },
          related,
          fixes: takeOut(markdown, first.range, entry.range),
        });
      } else seen.set(key, entry);
    }
    return findings;
  },
};

/** Lines that are the same to the letter say nothing twice; anything else its writer must look at. */
function takeOut(markdown: MarkdownDocument, first: Range, again: Range): readonly Fix[] {
  const [one, two] = [wholeLine(markdown, first), wholeLine(markdown, again)];
  if (!one || !two) return [];
  const same = (range: Range) => markdown.text.slice(range.start, range.end).trim();
  const edits = [{ range: two, text: '' }];
  return [{ title: { text: 'Take this entry out' }, edits, safe: same(one) === same(two) }];
}
