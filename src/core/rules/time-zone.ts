import type { Postmortem } from '../document/postmortem.ts';
import { eachSentence } from '../reading/each-sentence.ts';
import { sourceRange } from '../reading/sentence.ts';
import type { Range } from '../text/range.ts';
import { findZoneStatement } from '../time/index.ts';
import type { Finding, Fix, Rule } from './rule.ts';
import { timesIn } from './times.ts';

export const timeZone: Rule = {
  id: 'time-zone',
  group: 'timeline',
  title: 'Times have a zone',
  severity: 'info',
  docs: {
    what: 'Every clock time has a zone: its own, or one that is stated for all. Only the first time without one is reported.',
    why: '“At 19:15”: where? Readers sit in other zones, and logs are in UTC (CCADB: “All times MUST be in UTC or UTC and local offset”).',
    measured: '7 of 7 in the development corpus (88 postmortems, 2026-11)',
    bad: ['# Outage of 3 May\n\nAt 19:15 the alert fired.\n'],
    good: [
      '# Outage of 3 May\n\nAll times are in UTC.\n\nAt 19:15 the alert fired.\n',
      '# Outage of 3 May\n\nAt 19:15 CEST the alert fired.\n',
    ],
  },
  check(postmortem): readonly Finding[] {
    const zoneless = zonelessTimes(postmortem);
    const first = zoneless[0];
    if (!first) return [];
    const text =
      zoneless.length === 1
        ? 'This time has no zone: say which, for example UTC.'
        : 'This time and {0} more have no zone: say once which, for example “All times are in UTC.”';
    const message = { text, args: [zoneless.length - 1] };
    return [{ range: first, message, fixes: statement(postmortem, first) }];
  },
};

function zonelessTimes({ sentences, timeline, config, markdown }: Postmortem): readonly Range[] {
  if (config.timezone !== undefined) return [];
  const read = timeline.filter((entry) => entry.mention.clock !== undefined);
  const inTimeline = read.filter((entry) => entry.zone === 'unknown').map((entry) => entry.timeRange);
  if (zonesIn(sentences).length > 0) return inTimeline;
  // A zone given once in a timeline or a text is taken to hold for the times around it.
  if (read.some((entry) => entry.zone !== 'unknown')) return inTimeline;
  const times = clocksIn(sentences);
  if (times.some(({ mention }) => mention.zone.kind !== 'unknown')) return [];
  const inProse = times.map(({ mention, sentence }) => sourceRange(sentence, mention.start, mention.end));
  const all = [
    ...inTimeline,
    ...inProse.filter(
      (range) => !inTimeline.some((other) => other.start < range.end && range.start < other.end),
    ),
  ];
  return all
    .filter((range) => range.start >= (markdown.frontMatter?.range.end ?? 0))
    .toSorted((a, b) => a.start - b.start);
}

const zonesIn = eachSentence(({ text }) => {
  const zone = findZoneStatement(text.slice(0, 400));
  return zone ? [zone] : [];
});

const clocksIn = eachSentence((sentence) => {
  if (sentence.standing !== 'asserted' || !/\d[:.h]?\d|\d ?[ap]\.?m/i.test(sentence.text)) return [];
  return timesIn(sentence)
    .filter(({ clock }) => clock !== undefined)
    .map((mention) => ({ mention, sentence }));
});

/** A sentence on the zone under the heading of the timeline, else of the section; whether it is UTC only the writer knows. */
function statement({ markdown }: Postmortem, first: Range): readonly Fix[] {
  const holding = markdown.sections.filter(
    ({ heading, range }) => heading !== undefined && range.start <= first.start && first.start < range.end,
  );
  const section =
    holding.find(({ role }) => role === 'timeline') ??
    holding.findLast(({ heading }) => (markdown.blocks[heading ?? -1]?.range.end ?? 0) <= first.start);
  const end = markdown.blocks[section?.heading ?? -1]?.range.end;
  if (end === undefined || end > first.start) return [];
  const edit = { range: { start: end, end }, text: '\n\nAll times are in UTC.' };
  return [{ title: { text: 'Insert “All times are in UTC.”' }, edits: [edit], safe: false }];
}
