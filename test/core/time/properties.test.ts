import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  afterLeadingTime,
  type DurationMention,
  findDurations,
  findTimes,
  findZoneStatement,
  leadingTime,
  resolveTime,
  type TimeContext,
  type TimeMention,
  type Zone,
} from '../../../src/core/time/index.ts';
import { DURATIONS } from './duration-notations.ts';
import { LEADS, ZONES } from './entry-notations.ts';
import { TIMES } from './time-notations.ts';

const NOTATIONS = [...TIMES, ...DURATIONS, ...LEADS, ...ZONES].map(([text]) => text);
const SCRAPS = [
  '1',
  '12',
  '30',
  '2024',
  ':',
  '-',
  '–',
  '/',
  '.',
  ' ',
  '\n',
  'T',
  'Z',
  'h',
  'm',
  'am',
  'UTC',
  '+',
  'May',
  'Mar',
  'Mon',
  '~',
  '(',
  '[',
  '*',
  'and',
  'to',
  'an',
  'half',
  'hour',
  '時',
  '分',
  '年',
  '月',
  '日',
  '０',
  '：',
  ' ',
  '|',
  'https://',
  'PT',
  'Day',
  '_',
];

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NOTATIONS),
      fc.constantFrom(...SCRAPS),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 24,
    },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((gap) => parts.join(gap)));

function holdRanges(text: string, mentions: readonly (TimeMention | DurationMention)[]): void {
  let last = 0;
  for (const { start, end, text: words } of mentions) {
    assert.ok(start >= last && end > start && end <= text.length, `${start}–${end} after ${last}`);
    assert.equal(text.slice(start, end), words);
    last = end;
  }
}

const zones: fc.Arbitrary<Zone> = fc.constantFrom<Zone[]>(
  { kind: 'unknown' },
  { kind: 'offset', minutes: 330, name: 'IST' },
  { kind: 'ambiguous', name: 'PT', candidates: [-480, -420] },
  { kind: 'ambiguous', name: 'nowhere', candidates: [] },
);
const contexts: fc.Arbitrary<TimeContext> = fc.record(
  {
    date: fc.record({ year: fc.integer(), month: fc.integer(), day: fc.integer() }),
    zone: zones,
    dayFirst: fc.boolean(),
    previous: fc.double(),
    origin: fc.double(),
  },
  { requiredKeys: [] },
);

test('any text: no throw, ranges inside, in order, apart, and with the words that stand there', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      holdRanges(text, findTimes(text));
      holdRanges(text, findDurations(text));
      findZoneStatement(text);
    }),
    { numRuns: 2000 },
  );
});

test('any entry: the leading time lies inside it, and its words begin after it', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const mention = leadingTime(text);
      if (mention === undefined) return;
      assert.equal(text.slice(mention.start, mention.end), mention.text);
      const rest = afterLeadingTime(text, mention);
      assert.ok(rest >= mention.end && rest <= text.length);
    }),
    { numRuns: 2000 },
  );
});

test('any context: resolving gives a moment with its ISO form, or neither', () => {
  fc.assert(
    fc.property(hostile, contexts, (text, context) => {
      for (const mention of findTimes(text)) {
        const { instant, iso } = resolveTime(mention, context);
        assert.equal(instant === undefined, iso === null);
        if (iso !== null) assert.match(iso, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/u);
      }
    }),
    { numRuns: 1000 },
  );
});

test('what stands in other paragraphs changes nothing', () => {
  for (const [text] of TIMES) {
    const alone = findTimes(text);
    const among = findTimes(`Before.\n\n${text}\n\nAfter.`);
    assert.deepEqual(
      among.map((mention) => mention.text),
      alone.map((mention) => mention.text),
      text,
    );
  }
});

const MEGABYTE = 1_000_000;
const HOSTILE: Readonly<Record<string, string>> = {
  'a run of digits': '7',
  'one to one to one': '1:',
  dashes: '1-',
  'clock times': '10:00 ',
  'ranges without end': '10:00-10:20 - ',
  'dates without end': '2024-07-19-',
  months: 'July 19 ',
  weekdays: 'Mon, ',
  spaces: 'at   ',
  'letters of units': '1h1',
  lengths: '5 minutes and ',
  halves: 'an hour and a half ',
  'Japanese clock times': '13時05分',
  'zone words': 'all times in the ',
  brackets: '](',
  addresses: 'http://',
};

/** The processor's time of one reading, in microseconds: other work on the machine does not count. */
function costOf(text: string): number {
  const before = process.cpuUsage();
  findTimes(text);
  findDurations(text);
  findZoneStatement(text);
  leadingTime(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function leastCost(text: string): number {
  return Math.min(costOf(text), costOf(text), costOf(text));
}

for (const [what, piece] of Object.entries(HOSTILE)) {
  test(`${what}: the work grows with the length`, () => {
    const text = (size: number): string => piece.repeat(Math.ceil(size / piece.length));
    const small = Math.max(leastCost(text(MEGABYTE / 50)), 500);
    const large = leastCost(text(MEGABYTE / 5));
    assert.ok(large < small * 30, `ten times the text cost ${(large / small).toFixed(1)} times the work`);
  });
}

test('5 MB of digits, ratios and prose come to an end', () => {
  for (const piece of [
    '7',
    '1:',
    'The deploy took about 5 minutes and was reverted on Tuesday at 10:20 UTC. ',
  ]) {
    costOf(piece.repeat((5 * MEGABYTE) / piece.length));
  }
});
