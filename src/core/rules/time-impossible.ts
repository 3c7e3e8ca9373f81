import { eachSentence } from '../reading/each-sentence.ts';
import { type Sentence, sourceRange } from '../reading/sentence.ts';
import type { TimeMention, TimePart } from '../time/index.ts';
import type { Finding, Rule } from './rule.ts';
import { timesIn } from './times.ts';

const PART: Readonly<Record<TimePart, string>> = {
  year: 'There is no such year as in “{0}”: check its digits.',
  month: 'There is no such month as in “{0}”: check it.',
  day: 'There is no such day as “{0}”: check it.',
  hour: 'There is no such hour as in “{0}”: check it.',
  minute: 'There is no such minute as in “{0}”: check it.',
  second: 'There is no such second as in “{0}”: check it.',
  meridiem: '“{0}” is a time of the 24-hour clock already: take the AM or PM out.',
};

export const timeImpossible: Rule = {
  id: 'time-impossible',
  group: 'timeline',
  title: 'Dates and times exist',
  severity: 'warning',
  docs: {
    what: 'No date or time of day is one that cannot be: 25:61, 30 February, 13:06 PM.',
    why: 'Such a time is a typing mistake, and every length computed from it is wrong.',
    measured: '19 of 19 in the development corpus (88 postmortems, 2026-11)',
    bad: [
      '# Outage\n\n- 2024-02-30 10:02 UTC Deployed\n',
      '# Outage\n\nAt 13:06 PM UTC the release went out.\n',
    ],
    good: ['# Outage\n\n- 2024-02-29 10:02 UTC Deployed\n- 10:06 PM UTC Rolled back\n'],
  },
  check: ({ sentences }) => impossibleIn(sentences),
};

const impossibleIn = eachSentence((sentence) =>
  sentence.standing === 'code' ? [] : timesIn(sentence).flatMap((mention) => finding(sentence, mention)),
);

function finding(sentence: Sentence, mention: TimeMention): readonly Finding[] {
  if (mention.problem?.kind !== 'impossible') return [];
  const range = sourceRange(sentence, mention.start, mention.end);
  const message = { text: PART[mention.problem.part], args: [mention.text] };
  const meridiem = /\s*\b[ap]\.?m\b\.?/i.exec(mention.text);
  if (mention.problem.part !== 'meridiem' || !meridiem) return [{ range, message }];
  const from = mention.start + meridiem.index;
  const edit = { range: sourceRange(sentence, from, from + meridiem[0].length), text: '' };
  return [
    {
      range,
      message,
      fixes: [{ title: { text: 'Take “{0}” out', args: [meridiem[0].trim()] }, edits: [edit], safe: true }],
    },
  ];
}
