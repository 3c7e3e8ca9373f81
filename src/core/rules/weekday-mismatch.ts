import { eachSentence } from '../reading/each-sentence.ts';
import { type Sentence, sourceRange } from '../reading/sentence.ts';
import type { Finding, Fix, Rule } from './rule.ts';
import { timesIn } from './times.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  group: 'timeline',
  title: 'Weekdays agree with their dates',
  severity: 'warning',
  docs: {
    what: 'Where a date has its weekday beside it, that day was one: 3 May 2024 was a Friday.',
    why: 'One of the two is wrong, and a reader cannot tell which.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: ['# Outage\n\nOn Monday, 3 May 2024, at 10:02 UTC the release went out.\n'],
    good: ['# Outage\n\nOn Friday, 3 May 2024, at 10:02 UTC the release went out; Monday was quiet.\n'],
  },
  check: ({ sentences }) => mismatchesIn(sentences),
};

const mismatchesIn = eachSentence(findingsIn);

function findingsIn(sentence: Sentence): readonly Finding[] {
  if (sentence.standing === 'code') return [];
  return timesIn(sentence).flatMap((mention): Finding[] => {
    if (mention.problem?.kind !== 'wrong-weekday') return [];
    const { said, actual } = mention.problem;
    const right = DAYS[actual] ?? '';
    return [
      {
        range: sourceRange(sentence, mention.start, mention.end),
        message: { text: 'This date is a {0}: check the day and the date.', args: [right] },
        fixes: useWeekday(sentence, mention.start, mention.text, said, right),
      },
    ];
  });
}

/** The right name in the place of the wrong one, as long or as short as it was written; English only. */
function useWeekday(
  sentence: Sentence,
  start: number,
  text: string,
  said: number,
  right: string,
): readonly Fix[] {
  const wrong = DAYS[said] ?? '';
  const match = new RegExp(`\\b${wrong.slice(0, 3)}(${wrong.slice(3)}|)(?![a-z])`, 'i').exec(text);
  if (!match) return [];
  const from = start + match.index;
  const name = match[1] === '' ? right.slice(0, 3) : right;
  const edit = { range: sourceRange(sentence, from, from + match[0].length), text: name };
  return [{ title: { text: 'Write “{0}”', args: [name] }, edits: [edit], safe: false }];
}
