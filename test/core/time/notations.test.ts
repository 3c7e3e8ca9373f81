import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDurations, findTimes, findZoneStatement, leadingTime } from '../../../src/core/time/index.ts';
import { durationShown, timeShown, zoneShown } from './describe.ts';
import { DURATIONS } from './duration-notations.ts';
import { LEADS, ZONES } from './entry-notations.ts';
import { TIMES } from './time-notations.ts';

/** What stands in texts beside times and must not be taken for one. */
const NO_TIMES = [
  ['a ratio', '16:9'],
  ['a ratio with two digits', 'an aspect ratio of 16:10'],
  ['a score', 'won 21:15'],
  ['a figure that no clock shows', '25:61'],
  ['a port', 'localhost:8080'],
  ['an address with a port', '10.0.0.1:8888'],
  ['an IPv6 address', 'fe80:12:30'],
  ['a hardware address', '12:34:56:78:9a:bc'],
  ['a place in a file', 'main.go:12:34'],
  ['a line number', 'line 12:34'],
  ['a version', 'v2022.05.03-0139'],
  ['a version with a word', 'version 2023.10.12'],
  ['a release', '1.18.3'],
  ['a price', '$12.30'],
  ['an identifier', 'PM2021-004'],
  ['a UUID', '1b9d6bcd-292d-488e-8fdd-3c35873676c0'],
  ['an address of a page', 'https://example.org/2025/03/05/incident'],
  ['an address with a date asked for', 'https://example.org/?at=2025-03-05'],
  ['a link target', '[x](./2019-03-26-outage)'],
  ['a file name', '2019-03-26.md'],
  ['part of a name', 'backup_2024-07-19'],
  ['a length', '1:30 hours'],
  ['a labelled length', 'Duration: 01:10'],
  ['an ISO duration', 'PT1H30M'],
  ['a length with letters', '1h50m'],
  ['a month without a day', 'in September 2025'],
  ['a verb', 'this may 10 times'],
  ['an adverb', '3 days ago'],
  ['a digit left open', '01:5x'],
  ['a schedule', '30 2 * * *'],
  ['a digit run', '123456789012'],
  ['a duration in Japanese', '1 時間 7 分'],
] as const;

test('the tables hold at least 80 notations of times', () => {
  assert.ok(TIMES.length >= 80, `${TIMES.length} notations`);
  assert.equal(new Set(TIMES.map(([text]) => text)).size, TIMES.length);
});

for (const [text, meaning] of TIMES) {
  test(`time ${text}`, () => assert.equal(findTimes(text).map(timeShown).join(' ; '), meaning));
}

for (const [what, text] of NO_TIMES) {
  test(`${what} is no time: ${text}`, () => assert.deepEqual(findTimes(text), []));
}

for (const [text, meaning] of DURATIONS) {
  test(`duration ${text}`, () => assert.equal(findDurations(text).map(durationShown).join(' ; '), meaning));
}

for (const [text, zone] of ZONES) {
  test(`zone statement ${text}`, () => assert.equal(zoneShown(findZoneStatement(text)), zone));
}

for (const [text, meaning] of LEADS) {
  test(`entry ${text}`, () => {
    const mention = leadingTime(text);
    assert.equal(mention === undefined ? '' : `${mention.text} => ${timeShown(mention)}`, meaning);
  });
}
