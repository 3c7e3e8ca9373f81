import type { MarkdownDocument } from '../document/model.ts';
import type { TimelineEntry } from '../document/postmortem.ts';
import { wholeLine } from './lines.ts';
import type { Finding, Fix, Rule } from './rule.ts';

const HALF_A_YEAR = 180 * 86_400_000;

export const timelineOrder: Rule = {
  id: 'timeline-order',
  group: 'timeline',
  title: 'Timeline entries are in order',
  severity: 'warning',
  docs: {
    what: 'No entry of a timeline is earlier than the one before it.',
    why: 'A reader follows cause and effect down the page; an entry out of order is most often a typing mistake in its date (CCADB, Azure PIR).',
    measured: '4 of 4 in the development corpus (88 postmortems, 2026-11)',
    bad: [
      '# Outage\n\n## Timeline\n\n- 2024-05-03 10:02 Deployed\n- 2024-05-03 10:41 Rolled back\n- 2024-05-03 10:05 Alert\n',
      '# Outage\n\n## Timeline\n\n- 2024-05-03 10:02 UTC Deployed\n- 2024-05-03 10:41 UTC Rolled back\n- 2024-05-03 10:05 UTC Alert\n',
    ],
    good: [
      '# Outage of 2024\n\n## Timeline\n\n- 2024-12-05 16:21 Introduced\n- 03-20 16:46 Deployed\n- 03-26 17:40 Alert\n',
      '# Outage\n\n## Timeline\n\n- 2024-05-03 23:58 UTC Deployed\n- 00:05 Alert\n- 00:41 Rolled back\n',
    ],
  },
  check({ timeline, markdown }) {
    const findings: Finding[] = [];
    let latest: TimelineEntry | undefined;
    let slipped = Number.POSITIVE_INFINITY;
    for (const entry of timeline) {
      const moment = momentOf(entry);
      if (moment === undefined || entry.mention.approximate) continue;
      const before = latest && momentOf(latest);
      if (
        latest &&
        before !== undefined &&
        moment < before &&
        sameList(latest, entry) &&
        !isNewYear(entry, before - moment)
      ) {
        // What goes on from a slip slipped with it.
        const goesOn = moment >= slipped;
        slipped = moment;
        if (goesOn) continue;
        findings.push({
          range: entry.timeRange,
          message: {
            text: 'This is earlier than the entry before it: check the date and the time, or move it up.',
          },
          // A list in disorder is not mended entry by entry.
          fixes: findings.length < 20 ? moveUp(markdown, timeline, entry) : [],
          related: { range: latest.timeRange, message: { text: 'the entry before it' } },
        });
      } else {
        latest = entry;
        slipped = Number.POSITIVE_INFINITY;
      }
    }
    // Newest first is an order, too.
    const dated = timeline.filter((entry) => momentOf(entry) !== undefined).length;
    return findings.length * 2 >= dated ? [] : findings;
  },
};

/** Times without a zone can be compared with others that have none. */
function momentOf({ instant, local }: TimelineEntry): number | undefined {
  return instant ?? local;
}

/** Days without a year go from December to January. */
function isNewYear({ mention }: TimelineEntry, back: number): boolean {
  return mention.date !== undefined && mention.date.year === undefined && back > HALF_A_YEAR;
}

/** Parallel tracks have lists of their own; order is asked for within one. */
function sameList(a: TimelineEntry, b: TimelineEntry): boolean {
  return a.track === b.track && (a.instant === undefined) === (b.instant === undefined);
}

/** To before the first entry of its list that is later; only lines of the same kind change places. */
function moveUp(
  markdown: MarkdownDocument,
  timeline: readonly TimelineEntry[],
  entry: TimelineEntry,
): readonly Fix[] {
  const later = timeline.find(
    (other) =>
      sameList(other, entry) && (momentOf(other) ?? Number.NEGATIVE_INFINITY) > (momentOf(entry) ?? 0),
  );
  const [from, to] = [wholeLine(markdown, entry.range), later && wholeLine(markdown, later.range)];
  // An entry that takes its day from the one above it would change its day.
  if (!from || !to || from.start <= to.start || entry.mention.date === undefined) return [];
  const { text } = markdown;
  const words = text.slice(from.start, from.end);
  const kind = (line: string) => /^\s*(?:[-*+]\s|\|)/.exec(line)?.[0];
  if (kind(words) === undefined || kind(words) !== kind(text.slice(to.start, to.end))) return [];
  const line = /[\r\n]$/.test(words) ? words : `${words}\n`;
  const edits = [
    { range: { start: to.start, end: to.start }, text: line },
    { range: from, text: '' },
  ];
  return [{ title: { text: 'Move it up to its time' }, edits, safe: false }];
}
