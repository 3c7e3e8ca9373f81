import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  agree,
  agreesWith,
  dateOfDay,
  dayNumber,
  elapsedDays,
  elapsedSeconds,
  findDurations,
  formatDuration,
  formatDurationForPeople,
  isoInstant,
  weekdayOf,
} from '../../../src/core/time/index.ts';

function claims(text: string, computedSeconds: number): boolean {
  const claim = findDurations(text)[0] ?? assert.fail(`no duration in ${text}`);
  return agreesWith(claim, computedSeconds);
}

const CLAIMS: readonly (readonly [string, number, boolean])[] = [
  ['78 minutes', 78 * 60, true],
  ['78 minutes', 79 * 60, true],
  ['78 minutes', 81 * 60, false],
  ['78 minutes', 66 * 60, false],
  ['1000 minutes', 1019 * 60, true],
  ['1h 6m', 66 * 60, true],
  ['1h 6m', 78 * 60, false],
  ['3 hours', 2 * 3600 + 50 * 60, true],
  ['3 hours', 4 * 3600, false],
  ['1.5 hours', 93 * 60, true],
  ['1.5 hours', 100 * 60, false],
  ['about an hour', 75 * 60, true],
  ['about an hour', 3 * 3600, false],
  ['about 20 minutes', 24 * 60, true],
  ['9 days', 9 * 86_400 + 3600, true],
  ['9 days', 11 * 86_400, false],
  ['5 to 10 minutes', 7 * 60, true],
  ['5 to 10 minutes', 14 * 60, false],
  ['10 to 60 minutes', 58 * 60, true],
  ['10 to 60 minutes', 12 * 60, true],
  ['less than 10 minutes', 3 * 60, true],
  ['less than 10 minutes', 30 * 60, false],
  ['more than 2 hours', 5 * 3600, true],
  ['more than 2 hours', 30 * 60, false],
  ['six months', 175 * 86_400, true],
];

for (const [text, seconds, expected] of CLAIMS) {
  test(`"${text}" ${expected ? 'agrees' : 'disagrees'} with ${formatDuration(seconds)}`, () => {
    assert.equal(claims(text, seconds), expected);
  });
}

test('an exact claim may be off by a minute or 2 %, an approximate one by more', () => {
  assert.equal(agree(600, false, 660), true);
  assert.equal(agree(600, false, 661), false);
  assert.equal(agree(36_000, false, 36_720), true);
  assert.equal(agree(36_000, false, 36_721), false);
  assert.equal(agree(600, true, 900), true);
  assert.equal(agree(600, true, 901), false);
  assert.equal(agree(36_000, true, 41_400), true);
  assert.equal(agree(36_000, true, 41_401), false);
  assert.equal(agree(600, false, Number.NaN), false);
});

test('elapsed time is in seconds and keeps its sign', () => {
  assert.equal(elapsedSeconds(0, 90_000), 90);
  assert.equal(elapsedSeconds(90_000, 0), -90);
  assert.equal(elapsedSeconds(undefined, 0), undefined);
  assert.equal(elapsedSeconds(0, undefined), undefined);
  assert.equal(elapsedSeconds(0, Number.POSITIVE_INFINITY), undefined);
  assert.equal(elapsedDays({ year: 2024, month: 2, day: 28 }, { year: 2024, month: 3, day: 1 }), 2);
  assert.equal(elapsedDays({ month: 2, day: 28 }, { year: 2024, month: 3, day: 1 }), undefined);
});

const FORMS: readonly (readonly [number, string, string])[] = [
  [4680, 'PT1H18M', '1 h 18 min'],
  [3600, 'PT1H', '1 h'],
  [60, 'PT1M', '1 min'],
  [90, 'PT1M30S', '1 min 30 s'],
  [0, 'PT0S', '0 s'],
  [0.634, 'PT0.634S', '0.634 s'],
  [187_200, 'PT52H', '2 d 4 h'],
  [3630, 'PT1H30S', '1 h 1 min'],
  [86_399, 'PT23H59M59S', '1 d'],
  [-4680, '-PT1H18M', '−1 h 18 min'],
  [Number.NaN, 'PT0S', '0 s'],
  [Number.POSITIVE_INFINITY, 'PT0S', '0 s'],
];

for (const [seconds, iso, people] of FORMS) {
  test(`${seconds} s is ${iso}, ${people}`, () => {
    assert.equal(formatDuration(seconds), iso);
    assert.equal(formatDurationForPeople(seconds), people);
  });
}

test('a formatted duration is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (seconds) => {
      if (seconds > 0) assert.equal(findDurations(formatDuration(seconds))[0]?.seconds, seconds);
    }),
  );
});

test('the calendar agrees with that of the language', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const date = dateOfDay(day);
      const peer = new Date(day * 86_400_000);
      assert.deepEqual(date, {
        year: peer.getUTCFullYear(),
        month: peer.getUTCMonth() + 1,
        day: peer.getUTCDate(),
      });
      assert.equal(dayNumber(date), day);
      assert.equal(weekdayOf(date), peer.getUTCDay());
      assert.deepEqual(addDays(date, 40), dateOfDay(day + 40));
    }),
  );
});

test('moments are written as ISO 8601, those beyond four-digit years not at all', () => {
  assert.equal(isoInstant(Date.UTC(2024, 6, 19, 4, 9)), '2024-07-19T04:09:00Z');
  assert.equal(isoInstant(Number.NaN), null);
  assert.equal(isoInstant(8.64e15), null);
  fc.assert(
    fc.property(fc.integer({ min: -60_000_000_000_000, max: 250_000_000_000_000 }), (instant) => {
      assert.equal(Date.parse(isoInstant(instant) ?? ''), instant);
    }),
  );
});
