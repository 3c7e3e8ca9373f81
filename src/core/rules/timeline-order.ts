import type { TimelineEntry } from '../document/postmortem.ts';
import type { Finding, Rule } from './rule.ts';

export const timelineOrder: Rule = {
  id: 'timeline-order',
  group: 'timeline',
  title: 'Timeline entries are in order',
  severity: 'warning',
  docs: {
    what: 'No entry of a timeline is earlier than the one before it.',
    why: 'A reader follows cause and effect down the page; an entry out of order is most often a typing mistake in its date (CCADB, Azure PIR).',
    bad: [
      '# Outage\n\n## Timeline\n\n- 2024-05-03 10:02 UTC Deployed\n- 2024-05-03 10:41 UTC Rolled back\n- 2024-05-03 10:05 UTC Alert\n',
    ],
    good: [
      '# Outage\n\n## Timeline\n\n- 2024-05-03 23:58 UTC Deployed\n- 00:05 Alert\n- 00:41 Rolled back\n',
    ],
  },
  check({ timeline }) {
    const findings: Finding[] = [];
    let latest: TimelineEntry | undefined;
    for (const entry of timeline) {
      if (entry.instant === undefined || entry.mention.approximate) continue;
      if (latest?.instant !== undefined && entry.instant < latest.instant && sameList(latest, entry)) {
        findings.push({
          range: entry.timeRange,
          message: {
            text: 'This is earlier than the entry before it: check the date and the time, or move it up.',
          },
          related: { range: latest.timeRange, message: { text: 'the entry before it' } },
        });
      } else latest = entry;
    }
    // Newest first is an order, too.
    const dated = timeline.filter((entry) => entry.instant !== undefined).length;
    return findings.length * 2 >= dated ? [] : findings;
  },
};

/** Parallel tracks have lists of their own; order is asked for within one. */
function sameList(a: TimelineEntry, b: TimelineEntry): boolean {
  return a.track === b.track;
}
