import type { TimelineEntry } from '../document/postmortem.ts';
import type { Finding, Rule } from './rule.ts';

const DAY = 86_400_000;
/** How near to its neighbours an entry comes by another year where the year is a slip. */
const NEAR = 3 * DAY;

export const timeYear: Rule = {
  id: 'time-year',
  group: 'timeline',
  title: 'Timeline entries are of the right year',
  severity: 'warning',
  docs: {
    what: 'No entry of a timeline is a year before or after its neighbours on the same days of the calendar.',
    why: 'In January people write the old year; an entry that is a year off spoils every length computed from it.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '# Outage\n\n## Timeline\n\n- 2024-01-03 10:02 UTC Deployed\n- 2023-01-03 10:05 UTC Alert fires\n- 2024-01-03 10:41 UTC Rolled back\n',
    ],
    good: [
      '# Outage\n\n## Timeline\n\n- 2023-01-03 10:02 UTC The flag is added\n- 2023-12-31 23:58 UTC Deployed\n- 2024-01-01 00:05 UTC Alert fires\n- 2024-01-01 00:41 UTC Rolled back\n',
    ],
  },
  check({ timeline, markdown }) {
    const dated = timeline.filter((entry) => entry.mention.date?.year !== undefined);
    return dated.flatMap((entry, i): Finding[] => {
      const [before, after] = [dated[i - 1], dated[i + 1]];
      const year = before?.mention.date?.year;
      const own = entry.mention.date?.year;
      // Both neighbours must agree, since a first or last entry may well be a year away.
      if (year === undefined || own === undefined || !after || after.mention.date?.year !== year) return [];
      if (own === year || !isNear(before, entry, year)) return [];
      const message = {
        text: 'The entries around this one are of {0}, this one is of {1}: check the year.',
        args: [String(year), String(own)],
      };
      const words = markdown.text.slice(entry.timeRange.start, entry.timeRange.end);
      const at = words.indexOf(String(own));
      const from = entry.timeRange.start + at;
      const fix = {
        title: { text: 'Write “{0}”', args: [String(year)] },
        edits: [{ range: { start: from, end: from + 4 }, text: String(year) }],
        safe: false,
      };
      return [{ range: entry.timeRange, message, fixes: at < 0 ? [] : [fix] }];
    });
  },
};

function isNear(before: TimelineEntry | undefined, entry: TimelineEntry, year: number): boolean {
  const [a, b] = [before?.mention.date, entry.mention.date];
  if (!a || !b) return false;
  const distance = Date.UTC(year, b.month - 1, b.day) - Date.UTC(year, a.month - 1, a.day);
  return Math.abs(distance) <= NEAR;
}
