import { sourceRange } from '../reading/sentence.ts';
import { findTimes, readDayFirst } from '../time/index.ts';
import type { Finding, Rule } from './rule.ts';

export const dateAmbiguous: Rule = {
  id: 'date-ambiguous',
  group: 'timeline',
  title: 'Dates can be read in one way only',
  severity: 'info',
  docs: {
    what: 'No date such as 06/07/2023 leaves open which number is the month, unless another date of the text tells.',
    why: 'Half of the readers take it for June, the other half for July.',
    bad: ['# Outage of 06/07/2023\n\nThe release of 06/07/2023 broke checkout.\n'],
    good: [
      '# Outage of 2023-07-06\n\nThe release of 2023-07-06 broke checkout.\n',
      '# Outage\n\nFrom 06/07/2023 to 28/07/2023 checkout was slow.\n',
    ],
  },
  check({ sentences }): readonly Finding[] {
    const found = sentences
      .filter((sentence) => sentence.standing !== 'code' && /\d[/.-]\d/.test(sentence.text))
      .flatMap((sentence) => findTimes(sentence.text).map((mention) => ({ sentence, mention })));
    if (readDayFirst(found.map(({ mention }) => mention)) !== undefined) return [];
    const first = found.find(({ mention }) => mention.problem?.kind === 'ambiguous-date');
    if (!first) return [];
    const range = sourceRange(first.sentence, first.mention.start, first.mention.end);
    return [
      {
        range,
        message: {
          text: '“{0}” can be read as two dates: write it as 2024-07-19.',
          args: [first.mention.text],
        },
      },
    ];
  },
};
