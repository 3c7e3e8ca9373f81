import { eachSentence } from '../reading/each-sentence.ts';
import { type Sentence, sourceRange } from '../reading/sentence.ts';
import { type CalendarDate, readDayFirst, type TimeMention } from '../time/index.ts';
import type { Finding, Fix, Rule } from './rule.ts';
import { timesIn } from './times.ts';

export const dateAmbiguous: Rule = {
  id: 'date-ambiguous',
  group: 'timeline',
  title: 'Dates can be read in one way only',
  severity: 'info',
  docs: {
    what: 'No date such as 06/07/2023 leaves open which number is the month, unless another date of the text tells.',
    why: 'Half of the readers take it for June, the other half for July.',
    measured: '1 of 1 in the development corpus (88 postmortems, 2026-11)',
    bad: ['# Outage of 06/07/2023\n\nThe release of 06/07/2023 broke checkout.\n'],
    good: [
      '# Outage of 2023-07-06\n\nThe release of 2023-07-06 broke checkout.\n',
      '# Outage\n\nFrom 06/07/2023 to 28/07/2023 checkout was slow.\n',
    ],
  },
  check({ sentences }): readonly Finding[] {
    const found = datesIn(sentences);
    if (readDayFirst(found.map(({ mention }) => mention)) !== undefined) return [];
    const first = found.find(
      ({ mention: { problem } }) => problem?.kind === 'ambiguous-date' && problem.dayFirst.year !== undefined,
    );
    if (!first) return [];
    const range = sourceRange(first.sentence, first.mention.start, first.mention.end);
    const { problem } = first.mention;
    if (problem?.kind !== 'ambiguous-date') return [];
    const readings = [problem.dayFirst, problem.monthFirst].map(isoDay);
    return [
      {
        range,
        message: {
          text: '“{0}” can be read as {1} or {2}: write the one that you mean.',
          args: [first.mention.text, ...readings],
        },
        fixes: readings.map((reading) => asReading(first.sentence, first.mention, reading)),
      },
    ];
  },
};

const datesIn = eachSentence((sentence) => {
  if (sentence.standing === 'code' || !/\d[/.-]\d/.test(sentence.text)) return [];
  return timesIn(sentence).map((mention) => ({ sentence, mention }));
});

function isoDay({ year, month, day }: CalendarDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year ?? 'YYYY'}-${two(month)}-${two(day)}`;
}

/** The date alone is written anew; a time of day beside it stays. */
function asReading(sentence: Sentence, mention: TimeMention, reading: string): Fix {
  const date = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.exec(mention.text);
  const from = mention.start + (date?.index ?? 0);
  const to = date ? from + date[0].length : mention.end;
  return {
    title: { text: 'Write “{0}”', args: [reading] },
    edits: [{ range: sourceRange(sentence, from, to), text: reading }],
    safe: false,
  };
}
