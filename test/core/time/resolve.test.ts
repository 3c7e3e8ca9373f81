import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  findTimes,
  leadingTime,
  type ResolvedTime,
  readDayFirst,
  resolveTime,
  type TimeContext,
  type Zone,
} from '../../../src/core/time/index.ts';
import { zoneShown } from './describe.ts';

const UTC: Zone = { kind: 'offset', minutes: 0, name: 'UTC' };
const PT: Zone = { kind: 'ambiguous', name: 'PT', candidates: [-480, -420] };
const JULY_19 = { year: 2024, month: 7, day: 19 };

function resolve(text: string, context: TimeContext = {}): ResolvedTime {
  const mention = leadingTime(text) ?? assert.fail(`no time in ${text}`);
  return resolveTime(mention, context);
}

function at(iso: string): number {
  return Date.parse(iso);
}

// biome-ignore format: one case a row
const CASES: readonly (readonly [string, string, TimeContext, string | null])[] = [
  ['a full time needs no context', '2024-07-19T04:09:00Z', {}, '2024-07-19T04:09:00Z'],
  ['an offset is taken off', '2024-07-19T04:09:00+02:00', {}, '2024-07-19T02:09:00Z'],
  ['milliseconds stay', '2024-07-19T04:09:00.250Z', {}, '2024-07-19T04:09:00.250Z'],
  ['hour 24 is the next midnight', '2024-07-19T24:00Z', {}, '2024-07-20T00:00:00Z'],
  ['a leap second is the next minute', '2016-12-31T23:59:60Z', {}, '2017-01-01T00:00:00Z'],
  ['a clock time takes date and zone from around', '19:15', { date: JULY_19, zone: UTC }, '2024-07-19T19:15:00Z'],
  ['a zone of its own comes first', '19:15 JST', { date: JULY_19, zone: UTC }, '2024-07-19T10:15:00Z'],
  ['"At 19:15" has no zone', 'At 19:15', { date: JULY_19 }, null],
  ['a clock time alone has no day', '19:15 UTC', {}, null],
  ['a date alone is no moment', '2024-07-19', { zone: UTC }, null],
  ['a year comes from around', 'Feb 28th 01:52', { date: JULY_19, zone: UTC }, '2024-02-28T01:52:00Z'],
  ['December seen from January is of the year before', 'Dec 30 10:00', { date: { year: 2025, month: 1, day: 4 }, zone: UTC }, '2024-12-30T10:00:00Z'],
  ['January after December is of the next year', 'Jan 1 00:10', { previous: at('2024-12-31T23:50:00Z'), zone: UTC }, '2025-01-01T00:10:00Z'],
  ['CST is not guessed', '2024-07-19 10:00 CST', {}, null],
  ['PT is summer time in July', '2024-07-19 10:00 PT', {}, '2024-07-19T17:00:00Z'],
  ['PT is standard time in January', '2024-01-19 10:00 PT', {}, '2024-01-19T18:00:00Z'],
  ['PT from around takes the season of the date', '10:00', { date: JULY_19, zone: PT }, '2024-07-19T17:00:00Z'],
  ['PT before the change', '2024-03-10 01:59 PT', {}, '2024-03-10T09:59:00Z'],
  ['PT after the change', '2024-03-10 03:00 PT', {}, '2024-03-10T10:00:00Z'],
  ['the hour shown twice is not guessed', '2024-11-03 01:30 PT', {}, null],
  ['the hour after it is standard time', '2024-11-03 02:00 PT', {}, '2024-11-03T10:00:00Z'],
  ['US rules before 2007', '2006-04-02 12:00 ET', {}, '2006-04-02T16:00:00Z'],
  ['no summer yet under the US rules before 2007', '2006-03-20 12:00 ET', {}, '2006-03-20T17:00:00Z'],
  ['Helsinki before the change in March', '2024-03-31 02:30 Europe/Helsinki', {}, '2024-03-31T00:30:00Z'],
  ['Helsinki in the hour shown twice', '2024-10-27 03:30 Europe/Helsinki', {}, null],
  ['Berlin in summer', '2024-07-19 10:00 Europe/Berlin', {}, '2024-07-19T08:00:00Z'],
  ['Berlin on the last Sunday of October', '2024-10-27 12:00 Europe/Berlin', {}, '2024-10-27T11:00:00Z'],
  ['Berlin before the change in March', '2024-03-31 01:59 Europe/Berlin', {}, '2024-03-31T00:59:00Z'],
  ['London in winter', '2024-12-01 10:00 Europe/London', {}, '2024-12-01T10:00:00Z'],
  ['an ambiguous date waits', '06/07/2023 10:00 UTC', {}, null],
  ['day first', '06/07/2023 10:00 UTC', { dayFirst: true }, '2023-07-06T10:00:00Z'],
  ['month first', '06/07/2023 10:00 UTC', { dayFirst: false }, '2023-06-07T10:00:00Z'],
  ['an ambiguous date takes no other date', '5/7 10:00 UTC', { date: JULY_19 }, null],
  ['an ambiguous day takes its year from around', '5/7 10:00 UTC', { date: JULY_19, dayFirst: true }, '2024-07-05T10:00:00Z'],
  ['13:06 PM can only be 13:06', '2024-07-19 13:06 PM UTC', {}, '2024-07-19T13:06:00Z'],
  ['13:06 AM is nothing', '2024-07-19 13:06 AM UTC', {}, null],
  ['a day that is not', '2024-02-30 10:00 UTC', {}, null],
  ['a minute that is not', '10:75 UTC', { date: JULY_19 }, null],
  ['February 29 with a year that has none', 'Feb 29 10:00 UTC', { date: { year: 2023, month: 3, day: 1 } }, null],
  ['past midnight is the next day', '00:10', { date: JULY_19, zone: UTC, previous: at('2024-07-19T23:50:00Z') }, '2024-07-20T00:10:00Z'],
  ['and stays there', '00:40', { date: JULY_19, zone: UTC, previous: at('2024-07-20T00:10:00Z') }, '2024-07-20T00:40:00Z'],
  ['next morning', '09:00', { date: JULY_19, zone: UTC, previous: at('2024-07-19T18:00:00Z') }, '2024-07-20T09:00:00Z'],
  ['a small step back is out of order, not a new day', '13:30', { date: JULY_19, zone: UTC, previous: at('2024-07-19T14:00:00Z') }, '2024-07-19T13:30:00Z'],
  ['the day turns in the zone of the entry', '00:10 PDT', { date: JULY_19, previous: at('2024-07-20T06:50:00Z') }, '2024-07-20T07:10:00Z'],
  ['a date of its own is kept', '2024-07-18 10:00', { zone: UTC, previous: at('2024-07-19T23:50:00Z') }, '2024-07-18T10:00:00Z'],
  ['a weekday counts from the date', 'Mon 10:00', { date: JULY_19, zone: UTC }, '2024-07-22T10:00:00Z'],
  ['a weekday that is the date', 'Fri 10:00', { date: JULY_19, zone: UTC }, '2024-07-19T10:00:00Z'],
  ['minutes after the start', '+30 minutes', { origin: at('2024-07-19T04:09:00Z') }, '2024-07-19T04:39:00Z'],
  ['minutes before the start', 'T-10 min', { origin: at('2024-07-19T04:09:00Z') }, '2024-07-19T03:59:00Z'],
  ['a start that is not known', 'T+5m', { date: JULY_19, zone: UTC }, null],
  ['the second day', 'Day 2, 14:00', { origin: at('2024-07-19T04:09:00Z'), zone: UTC }, '2024-07-20T14:00:00Z'],
  ['the first day, where the zone is already in it', 'Day 1, 14:00 JST', { origin: at('2024-07-19T20:00:00Z') }, '2024-07-20T05:00:00Z'],
  ['a date of the surroundings that is not', '10:00', { date: { year: 2024, month: 2, day: 31 }, zone: UTC }, null],
];

for (const [what, text, context, iso] of CASES) {
  test(`${what}: ${text}`, () => {
    const { instant, iso: shown } = resolve(text, context);
    assert.equal(shown, iso);
    assert.equal(instant, iso === null ? undefined : at(iso));
  });
}

test('the zone is reported as it was found', () => {
  assert.equal(zoneShown(resolve('At 19:15', { date: JULY_19 }).zone), '?');
  assert.equal(zoneShown(resolve('10:00 CST', { date: JULY_19 }).zone), 'CST=-360|480');
  assert.equal(zoneShown(resolve('10:00 PT', { date: JULY_19 }).zone), 'PT=-420');
});

test('the date is reported even without a moment', () => {
  assert.deepEqual(resolve('At 19:15', { date: JULY_19 }).date, JULY_19);
  assert.deepEqual(resolve('2024-07-19').date, JULY_19);
  assert.equal(resolve('2024-02-30').date, undefined);
});

test('dates that leave no doubt tell the order of the others', () => {
  assert.equal(readDayFirst(findTimes('06/07/2023 and 07/27/2023')), false);
  assert.equal(readDayFirst(findTimes('06/07/2023 and 27/07/2023')), true);
  assert.equal(readDayFirst(findTimes('06/07/2023')), undefined);
  assert.equal(readDayFirst(findTimes('07/27/2023, 27/07/2023')), undefined);
  assert.equal(readDayFirst(findTimes('05/05/2023, 2023-07-27, 27.07.2023')), undefined);
});
