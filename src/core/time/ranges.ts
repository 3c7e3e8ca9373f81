import { addDays, clockMillis, hasYear } from './calendar.ts';
import { type Draft, mentionAt, type Place } from './compose.ts';
import type { CalendarDate, TimeMention } from './model.ts';
import { before, isWordAt, matchAt } from './scan.ts';

const DECORATION = /[\s()[\]*_`~≈]/gu;
const HEDGE = /(?:approximately|about|around|approx\.?|roughly|ca\.?)$/iu;
const RANGE = new Set(
  '- – — 〜 ～ → -> => to until till through thru bis à a até hasta al から ~'.split(' '),
);
const LIST = new Set('and und et y e & or'.split(' '));
const BETWEEN = /(?:between|zwischen|entre)[ \t]{1,3}[*_`~]{0,4}$/iu;

/** How two mentions that follow each other belong together. */
function linkOf(text: string, left: Draft, right: Draft): 'range' | 'list' | undefined {
  if (right.start - left.end > 24) return undefined;
  const gap = text.slice(left.end, right.start);
  if (/[|]|\n[^\S\n]*\n|\n[^\S\n]*[-*+#]/u.test(gap)) return undefined;
  const word = gap.replace(DECORATION, '').replace(HEDGE, '').toLowerCase();
  if (word === '') return gap.trim() === '~' ? 'range' : undefined;
  if (RANGE.has(word)) return 'range';
  if (!LIST.has(word)) return undefined;
  return BETWEEN.test(before(text, left.start, 16)) ? 'range' : 'list';
}

/** "3:25-4:09 PM" is 3:25 PM, but "11:30-1:15 PM" begins before noon. */
function withMeridiemOf(left: Draft, right: Draft): Draft {
  const { clock } = left;
  if (left.meridiem !== undefined || right.meridiem === undefined || clock === undefined) return left;
  if (right.clock === undefined || clock.hour === 0 || clock.hour > 12) return left;
  const hour = (clock.hour % 12) + (right.meridiem === 'pm' ? 12 : 0);
  const same = { ...clock, hour };
  const other = { ...clock, hour: (hour + 12) % 24 };
  const isLater = clockMillis(same) > clockMillis(right.clock);
  return { ...left, meridiem: right.meridiem, clock: isLater ? other : same };
}

function withYear(date: CalendarDate, of: CalendarDate, step: number): CalendarDate {
  if (date.year !== undefined || of.year === undefined) return date;
  const wraps = step > 0 ? date.month < of.month : date.month > of.month;
  return { year: of.year + (wraps ? step : 0), month: date.month, day: date.day };
}

/** The day of a range's end that gives only its clock time: the next one, where it would end before it starts. */
function dateAfter(left: Draft, right: Draft): CalendarDate | undefined {
  const { date, clock } = left;
  if (!hasYear(date) || clock === undefined || right.clock === undefined) return date;
  return clockMillis(right.clock) < clockMillis(clock) ? addDays(date, 1) : date;
}

function beginsWithClock(mention: Draft): boolean {
  return /^\d{1,2}(?:[:.h]\d\d|[ ]?[ap]\.?m)/iu.test(mention.text);
}

function shareDates(left: Draft, right: Draft, isRange: boolean): readonly [Draft, Draft] {
  if (left.date !== undefined && right.date !== undefined) {
    const first = withYear(left.date, right.date, -1);
    return [
      { ...left, date: first },
      { ...right, date: withYear(right.date, left.date, 1) },
    ];
  }
  if (left.clock === undefined || right.clock === undefined) return [left, right];
  if (left.date !== undefined && right.problem === undefined) {
    const date = isRange ? dateAfter(left, right) : left.date;
    return [left, date === undefined ? right : { ...right, date }];
  }
  if (right.date === undefined || left.problem !== undefined || !beginsWithClock(right)) return [left, right];
  return [{ ...left, date: right.date }, right];
}

function shareZones(left: Draft, right: Draft): readonly [Draft, Draft] {
  if (left.clock === undefined || right.clock === undefined) return [left, right];
  if (left.zone.kind === 'unknown') return [{ ...left, zone: right.zone }, right];
  return [left, right.zone.kind === 'unknown' ? { ...right, zone: left.zone } : right];
}

/** What two linked mentions say of each other: the zone, the half of the day, the date, the year. */
function complete(left: Draft, right: Draft, isRange: boolean): readonly [Draft, Draft] {
  const [zonedLeft, zonedRight] = shareZones(isRange ? withMeridiemOf(left, right) : left, right);
  return shareDates(zonedLeft, zonedRight, isRange);
}

function isRangeEnd(drafts: readonly Draft[], at: number): boolean {
  return at > 0 && drafts[at - 1]?.until !== undefined;
}

/** Completes each mention from the one that it is linked with, and marks ranges. */
export function linkRanges(text: string, found: readonly Draft[]): readonly TimeMention[] {
  const drafts = [...found];
  for (let at = 0; at + 1 < drafts.length; at += 1) {
    const [left, right] = [drafts[at], drafts[at + 1]];
    if (left === undefined || right === undefined) continue;
    const link = linkOf(text, left, right);
    if (link === undefined) continue;
    const isRange = link === 'range' && !isRangeEnd(drafts, at);
    const [first, second] = complete(left, right, isRange);
    drafts[at + 1] = second;
    drafts[at] = isRange ? { ...first, until: finished(second) } : first;
  }
  return drafts.map(finished);
}

function finished({ meridiem, named, ...mention }: Draft): TimeMention {
  return mention;
}

const DAY_TAIL =
  /(?:[ \t]?[-–—/][ \t]?|[ ](?:and|to|through|und|bis)[ ])(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\.\d|[A-Za-z])(?:,?[ \t]{1,3}(\d{4})(?![\d:]))?/uy;
const SECOND_TAIL = /[-–](\d{2})(?![\d.:]|[A-Za-z])/uy;

/** The end of a range that gives only its last part: "September 11-20, 2025", "16:05:57-58". */
export function tailAfter(text: string, head: Draft): Draft | undefined {
  if (head.named === true && head.date !== undefined) {
    const match = matchAt(DAY_TAIL, text, head.end);
    const day = Number(match?.[1]);
    if (match === null || day <= head.date.day || day > 31) return undefined;
    const year = match[2] === undefined ? head.date.year : Number(match[2]);
    const date = { ...(year === undefined ? {} : { year }), month: head.date.month, day };
    return tail(text, head, match, { date, precision: 'day' });
  }
  const { clock } = head;
  const match =
    clock !== undefined && head.precision === 'second' ? matchAt(SECOND_TAIL, text, head.end) : null;
  if (clock === undefined || match === null || Number(match[1]) > 59) return undefined;
  return tail(text, head, match, { clock: { ...clock, second: Number(match[1]) }, precision: 'second' });
}

function tail(
  text: string,
  head: Draft,
  match: RegExpExecArray,
  own: Pick<TimeMention, 'precision' | 'date' | 'clock'>,
): Draft {
  const start = head.end + match[0].search(/\d/u);
  const end = head.end + match[0].length;
  return { start, end, text: text.slice(start, end), zone: head.zone, approximate: head.approximate, ...own };
}

const OPEN_DAY =
  /(\d{1,2})(?:st|nd|rd|th|\.)?[ \t]?[-–—][ \t]?(?=\d{1,2}(?:st|nd|rd|th|\.)?[ \t](?:of |de )?\p{L}{3})/uy;
const OPEN_HOUR = /(\d{1,2})[ \t]?(?:[-–—]|to)[ \t]?(?=\d{1,2}(?::\d{2})?[ ]?[ap]\.?m)/iuy;

/** A range whose first half is a mere number: "17–19 March 2023", "2-3 PM". */
export function openRangeAt(text: string, at: number, place: Place): readonly [Draft, Draft] | undefined {
  const byDay = matchAt(OPEN_DAY, text, at);
  const match = byDay ?? matchAt(OPEN_HOUR, text, at);
  if (match === null || isWordAt(text, at - 1) || /[-./:$]/u.test(text[at - 1] ?? '')) return undefined;
  const next = at + match[0].length;
  const end = mentionAt(text, next, { ...place, lastEnd: next });
  const value = Number(match[1]);
  if (end === undefined) return undefined;
  const own = {
    start: at,
    end: at + (match[1]?.length ?? 0),
    text: match[1] ?? '',
    approximate: end.approximate,
  };
  if (byDay !== null && end.date !== undefined && value < end.date.day && value > 0) {
    return [{ ...own, zone: { kind: 'unknown' }, precision: 'day', date: { ...end.date, day: value } }, end];
  }
  if (byDay !== null || end.meridiem === undefined || value < 1 || value > 12) return undefined;
  const clock = { hour: value, minute: 0, second: 0, millisecond: 0 };
  return [{ ...own, zone: end.zone, precision: 'hour', clock }, end];
}
