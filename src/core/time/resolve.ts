import {
  addDays,
  dayNumber,
  type FullDate,
  hasYear,
  impossiblePart,
  instantOf,
  isoInstant,
  localDate,
  MINUTE,
  weekdayOf,
} from './calendar.ts';
import type { CalendarDate, Clock, Instant, ResolvedTime, TimeContext, TimeMention, Zone } from './model.ts';
import { seasonalOffset } from './zones.ts';

/** An entry that seems this much earlier than the one before is of the next day; a smaller step back is out of order. */
const ROLLOVER = 6 * 60 * MINUTE;

function statedZone(mention: TimeMention, context: TimeContext): Zone {
  return mention.zone.kind === 'unknown' ? (context.zone ?? mention.zone) : mention.zone;
}

/** A name that changes its offset within the year has one only at a date. */
function zoneOn(zone: Zone, date: FullDate, clock: Clock): Zone {
  if (zone.kind !== 'ambiguous') return zone;
  const minutes = seasonalOffset(zone.name, date, clock);
  return minutes === undefined ? zone : { kind: 'offset', minutes, name: zone.name };
}

/** The zone's offset for reckoning days, at noon of a day near enough. */
function roughOffset(zone: Zone, date: FullDate): number | undefined {
  const settled = zoneOn(zone, date, { hour: 12, minute: 0, second: 0, millisecond: 0 });
  return settled.kind === 'offset' ? settled.minutes : undefined;
}

/** The year of a date written without one: that of the surroundings, but across New Year its neighbour. */
function withYear(date: CalendarDate, context: TimeContext): CalendarDate {
  if (date.year !== undefined) return date;
  if (context.previous !== undefined) {
    const last = localDate(context.previous, 0);
    return { ...date, year: last.year + (last.month === 12 && date.month === 1 ? 1 : 0) };
  }
  const near = context.date;
  if (near?.year === undefined) return date;
  return { ...date, year: near.year - (near.month <= 2 && date.month >= 11 ? 1 : 0) };
}

function ownDate(mention: TimeMention, context: TimeContext): CalendarDate | undefined {
  if (mention.date !== undefined) return mention.date;
  const { problem } = mention;
  if (problem?.kind !== 'ambiguous-date' || context.dayFirst === undefined) return undefined;
  return context.dayFirst ? problem.dayFirst : problem.monthFirst;
}

/** "Day 2" counts from the day of the origin. */
function countedDate(mention: TimeMention, context: TimeContext, zone: Zone): CalendarDate | undefined {
  const { dayNumber: count } = mention;
  const { origin } = context;
  if (count === undefined || origin === undefined) return undefined;
  const offset = roughOffset(zone, localDate(origin, 0));
  return offset === undefined ? undefined : addDays(localDate(origin, offset), count - 1);
}

function onWeekday(date: FullDate, weekday: number | undefined): FullDate {
  return weekday === undefined ? date : addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/** The day of a time that names none: the one in force, or that of the entry before, or the day after it. */
function inheritedDate(mention: TimeMention, context: TimeContext, zone: Zone): CalendarDate | undefined {
  const { date } = context;
  if (!hasYear(date) || impossiblePart(date) !== undefined) return date;
  if (mention.weekday !== undefined) return onWeekday(date, mention.weekday);
  const { clock } = mention;
  const offset = roughOffset(zone, date);
  if (context.previous === undefined || clock === undefined || offset === undefined) return date;
  const last = localDate(context.previous, offset);
  const base = dayNumber(last) > dayNumber(date) ? last : date;
  const isNextDay = instantOf(base, clock, offset) < context.previous - ROLLOVER;
  return isNextDay ? addDays(base, 1) : base;
}

function dateOf(mention: TimeMention, context: TimeContext, zone: Zone): CalendarDate | undefined {
  const own = ownDate(mention, context);
  if (own !== undefined) return withYear(own, context);
  if (mention.dayNumber !== undefined) return countedDate(mention, context, zone);
  return mention.problem?.kind === 'ambiguous-date' ? undefined : inheritedDate(mention, context, zone);
}

function unresolved(zone: Zone, date: CalendarDate | undefined): ResolvedTime {
  return { iso: null, zone, ...(date === undefined ? {} : { date }) };
}

function resolved(instant: Instant, zone: Zone, date?: CalendarDate): ResolvedTime {
  const iso = isoInstant(instant);
  return iso === null
    ? unresolved(zone, date)
    : { instant, iso, zone, ...(date === undefined ? {} : { date }) };
}

/** Whether no reading of a mention is a real time; "13:06 PM" has one. */
function isHopeless(mention: TimeMention): boolean {
  if (mention.problem?.kind !== 'impossible') return false;
  return mention.problem.part !== 'meridiem' || mention.clock === undefined;
}

/**
 * The moment that a mention means where it stands. Without a day, a clock time or a zone there is none;
 * the date and zone that could be found are given all the same.
 */
export function resolveTime(mention: TimeMention, context: TimeContext): ResolvedTime {
  const zone = statedZone(mention, context);
  if (isHopeless(mention)) return unresolved(zone, undefined);
  if (mention.elapsed !== undefined) {
    const { origin } = context;
    return origin === undefined
      ? unresolved(zone, undefined)
      : resolved(origin + mention.elapsed * 1000, zone);
  }
  const date = dateOf(mention, context, zone);
  const { clock } = mention;
  if (!hasYear(date) || impossiblePart(date) !== undefined || clock === undefined)
    return unresolved(zone, date);
  const settled = zoneOn(zone, date, clock);
  if (settled.kind !== 'offset') return unresolved(settled, date);
  return resolved(instantOf(date, clock, settled.minutes), settled, date);
}

/**
 * Whether the numeric dates of a text put the day first, from those that leave no doubt; undefined where
 * none does, or where they contradict each other.
 */
export function readDayFirst(mentions: readonly TimeMention[]): boolean | undefined {
  let [dayFirst, monthFirst] = [0, 0];
  for (const { text, date } of mentions) {
    const match = /^(\d{1,2})[/-](\d{1,2})(?![\d:])/u.exec(text);
    if (match === null || date === undefined || Number(match[1]) === Number(match[2])) continue;
    if (Number(match[1]) === date.day) dayFirst += 1;
    else monthFirst += 1;
  }
  if (dayFirst > 0 === monthFirst > 0) return undefined;
  return dayFirst > 0;
}
