import type { DocumentSchema, HeaderField } from '../document-schema.ts';

export const COMMON_HEADER: readonly HeaderField[] = [
  { key: 'type', value: 'postmortem' },
  { key: 'title', value: '{title}' },
  { key: 'date', value: '{date}' },
  { key: 'status', value: 'draft' },
  { key: 'severity', value: '{severity}' },
];

/** Our own format: every facet has a place, and the summary comes first. */
export const defaultSchema: DocumentSchema = {
  id: 'default',
  title: 'Postmortem',
  origin: 'The format of this extension: a summary first, then what a reader asks next.',
  header: COMMON_HEADER,
  fields: {},
  sections: [
    {
      role: 'summary',
      title: 'Summary',
      required: true,
      holds: 'What happened, to whom, why, and how it ended, in two to four sentences. Write it last.',
      placeholder: '_What happened, to whom, why, and how did it end? Two to four sentences._',
    },
    {
      role: 'impact',
      title: 'Impact',
      required: true,
      facet: 'scope',
      holds: 'Who or what was affected, how many, where, and from when to when.',
      placeholder: '_Who or what was affected, how many, where, and from when to when?_',
    },
    {
      role: 'cause',
      title: 'Cause',
      required: true,
      facet: 'cause',
      holds: 'The change, component or condition that failed, and how that led to the incident.',
      placeholder: '_Which change, component or condition failed, and how did that lead to the incident?_',
    },
    {
      role: 'timeline',
      title: 'Timeline',
      required: true,
      holds: 'The events in order, each with its time; the zone is said once. Begin before the detection.',
      placeholder:
        '_All times in UTC. What happened when, from before the detection to the end?_\n\n| Time | Event |\n| --- | --- |\n| HH:MM | _What happened?_ |',
    },
    {
      role: 'detection',
      title: 'Detection',
      holds: 'How it was noticed, by what or whom, and how long that took.',
      placeholder: '_Which alert or person noticed it, and when?_',
    },
    {
      role: 'resolution',
      title: 'Resolution',
      facet: 'remediation',
      holds: 'What stopped or repaired it, and how recovery was confirmed.',
      placeholder: '_What stopped or repaired it, and how was that confirmed?_',
    },
    {
      role: 'remediation',
      title: 'Action items',
      required: true,
      facet: 'remediation',
      holds: 'What keeps it from happening again or finds it sooner, each with an owner and a due date.',
      placeholder: '- [ ] _What keeps it from happening again, or finds it sooner? (@owner, due YYYY-MM-DD)_',
    },
    {
      role: 'lessons',
      title: 'Lessons',
      holds: 'What went well, what did not, and where luck helped.',
      placeholder: '_What went well, what did not, where did luck help?_',
    },
    {
      role: 'quotes',
      title: 'Quotes',
      facet: 'quotes',
      holds: 'The exact words of people, alerts, logs or status notices, each with its speaker and source.',
      placeholder:
        '> _Whose exact words, or which line of a log, show what was known at the time?_\n>\n> — Name, role (source id)',
    },
    {
      role: 'sources',
      title: 'Sources',
      holds: 'Where the facts and quotations come from.',
      placeholder: '_Where do the facts and quotations come from?_',
    },
  ],
};
