import { asianClockAt, type ClockHit, clockAt, compactClockAt, wordClockAt } from './clock.ts';
import { checkWeekday, type DateHit, goesOn, monthFirstAt, numberDateAt, weekdayAt } from './date.ts';
import { hasTimeCue, isOtherFigure } from './figures.ts';
import { type TimeMention, type TimeProblem, UNKNOWN_ZONE, type Zone } from './model.ts';
import { before, continuesAt, isWordAt, matchAt } from './scan.ts';
import { numericZoneAt, zoneAt } from './zones.ts';

/** A mention that its neighbours may still complete. */
export interface Draft extends TimeMention {
  readonly meridiem?: 'am' | 'pm';
  readonly named?: boolean;
}

/** What stands before a place where a mention is looked for. */
export interface Place {
  readonly leading: boolean;
  /** Where the mention before ends. */
  readonly lastEnd: number;
}

const JOIN =
  /[*_`]{0,3}(?:T(?=\d)|_(?=\d)|(?:,|:)?[ \t]{0,4}(?:[-–—@][ \t]{0,3})?(?:(?:\r?\n[ \t>]{0,8})?(?:at|on|from|around|about|approximately|approx\.?|roughly|circa|ca\.|um|gegen|ab|von|à|vers|a las|a la|sobre las|às|as|por volta das|kl\.?)[ \t]{1,3}){0,2})[~≈]?[*_`]{0,3}[~≈]?[ ]?/iuy;
const TRAILING_DATE =
  /[*_`]{0,3}(,?[ \t]{1,3}(?:on |am |le |el |em |dia |of )?|,?[ \t]on\r?\n)(?:the )?[*_`]{0,3}/iuy;
const TRAILING_YEAR = /[ \t]((?:19|20)\d{2})(?!\d)(?![:./-]\d)/uy;
const ZONE_GAP = /[*_`]{0,3}(?:[ \t]{0,3}(?:\r?\n[ \t>]{0,8})?)([([]?)/uy;
const APPROXIMATE_BEFORE =
  /(?:[~≈]|(?:^|[^A-Za-z])(?:approx\.?|approximately|about|around|roughly|circa|ca\.?|shortly (?:before|after)|just (?:before|after)|gegen|etwa|ungefähr|vers|environ|hacia|sobre las|alrededor de las|por volta das|約|大約)[ \t]{0,3}(?:at )?)[ *_`([\\~]{0,4}$/iu;
const APPROXIMATE_AFTER =
  /[*_`]{0,3}[ \t]?(?:\(?(?:approx\b|approximately\b|circa\b|ca\.)|ish\b|-ish\b|頃|ごろ|左右|前後|or so\b)/iuy;

/** The zone after a clock time, with a closing bracket if one was opened. */
function zoneAfter(text: string, hit: ClockHit, isExact: boolean): { zone: Zone; end: number } | undefined {
  const glued = numericZoneAt(text, hit.end);
  // "09:00-10:00" is a range; a clock with seconds, or after "T", has an offset there.
  if (glued !== undefined && (isExact || text[hit.end] === '+')) return glued;
  if (text[hit.end] === 'Z' && !isWordAt(text, hit.end + 1))
    return { zone: { kind: 'offset', minutes: 0, name: 'Z' }, end: hit.end + 1 };
  const gap = matchAt(ZONE_GAP, text, hit.end);
  if (gap === null) return undefined;
  const at = hit.end + gap[0].length;
  const mayBeNumeric = gap[0] !== '' && (isExact || text[at] === '+');
  const numeric = mayBeNumeric ? numericZoneAt(text, at) : undefined;
  const found = numeric ?? zoneAt(text, at, hit.meridiem !== undefined);
  if (found === undefined) return undefined;
  const opened = gap[1] ?? '';
  if (opened === '') return found;
  const closed = text[found.end] === (opened === '(' ? ')' : ']');
  return closed ? { zone: found.zone, end: found.end + 1 } : undefined;
}

/** Whether what stands before an offset allows a mention to begin there. */
export function mayBegin(text: string, at: number, lastEnd: number): boolean {
  if (at === 0 || at === lastEnd) return true;
  const previous = text[at - 1] ?? '';
  if (previous === '_') return !isWordAt(text, at - 2);
  if (isWordAt(text, at - 1)) return false;
  if (/[-/]/u.test(previous))
    return lastEnd === at - 1 || (previous === '-' && /^$|\s/u.test(text[at - 2] ?? ''));
  return !/[.:\\#$€£¥%&+]/u.test(previous);
}

function mayEndClock(text: string, end: number): boolean {
  const next = text[end] ?? '';
  if (continuesAt(text, end)) return next === '_' && !isWordAt(text, end + 1);
  if (/[%€$°]/u.test(next)) return false;
  // "12:34:ab" and "10:00.foo" are addresses and names; a range or a second zone may follow a dash or slash.
  return !(
    /[.:]/u.test(next) &&
    /[0-9a-f]/iu.test(text[end + 1] ?? '') &&
    !/[a-z]{3}/iu.test(text.slice(end + 1, end + 4))
  );
}

const ZONE_BEFORE = /(?:^|[^A-Za-z])(UTC|GMT|JST|日本(?:標準)?時間|北京(?:时间|時間))[ ]?$/u;

/** "JST 13:05": the zone first, unless it belongs to the mention before. */
function zoneBefore(
  text: string,
  at: number,
  lastEnd: number,
  end: number,
): { zone: Zone; end: number } | undefined {
  const name = ZONE_BEFORE.exec(before(text, at, 10))?.[1];
  const start = name === undefined ? -1 : text.lastIndexOf(name, at);
  return start < Math.max(lastEnd, 0) ? undefined : withEnd(zoneAt(text, start, false)?.zone, end);
}

function withEnd(zone: Zone | undefined, end: number): { zone: Zone; end: number } | undefined {
  return zone === undefined ? undefined : { zone, end };
}

interface Pieces {
  readonly start: number;
  readonly end: number;
  readonly date?: DateHit | undefined;
  readonly clock?: ClockHit | undefined;
  readonly zone?: Zone | undefined;
  readonly weekday?: number | undefined;
}

function problemOf(date: DateHit | undefined, clock: ClockHit | undefined): TimeProblem | undefined {
  if (date?.problem !== undefined) return date.problem;
  return clock?.impossible === undefined ? undefined : { kind: 'impossible', part: clock.impossible };
}

function draft(text: string, pieces: Pieces): Draft {
  const { start, end, clock, weekday } = pieces;
  const date = pieces.date === undefined ? undefined : checkWeekday(pieces.date, weekday);
  const problem = problemOf(date, clock);
  const isApproximate =
    APPROXIMATE_BEFORE.test(before(text, start, 28)) ||
    matchAt(APPROXIMATE_AFTER, text, end) !== null ||
    /[~≈]|(?:approx|about|around|roughly|circa|ca\.|gegen|vers)\s/iu.test(text.slice(start, end));
  return {
    start,
    end,
    text: text.slice(start, end),
    precision: clock?.precision ?? 'day',
    zone: pieces.zone ?? UNKNOWN_ZONE,
    approximate: isApproximate,
    ...(date?.date === undefined ? {} : { date: date.date }),
    ...(clock?.clock === undefined ? {} : { clock: clock.clock }),
    ...(clock?.meridiem === undefined ? {} : { meridiem: clock.meridiem }),
    ...(problem === undefined ? {} : { problem }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(date?.style === 'named' && clock === undefined ? { named: true } : {}),
  };
}

function dateAt(text: string, at: number): DateHit | undefined {
  return /\d/u.test(text[at] ?? '') ? numberDateAt(text, at) : monthFirstAt(text, at);
}

function anyClockAt(text: string, at: number, cued: boolean, leading: boolean): ClockHit | undefined {
  const char = text[at] ?? '';
  if (/\d/u.test(char)) return clockAt(text, at, { cued, leading });
  return /[午上下]/u.test(char) ? asianClockAt(text, at) : wordClockAt(text, at);
}

/** "Mon May 10 11:15:04 2021 +0200": the year of ctime(3) comes last. */
function withTrailingYear(text: string, pieces: Pieces): Pieces {
  const year = pieces.date?.date?.year === undefined ? matchAt(TRAILING_YEAR, text, pieces.end) : null;
  const date = pieces.date;
  if (year === null || date?.date === undefined || pieces.weekday === undefined) return pieces;
  const end = pieces.end + year[0].length;
  const zone = text[end] === ' ' ? numericZoneAt(text, end + 1) : undefined;
  const dated = { ...date, date: { ...date.date, year: Number(year[1]) } };
  return { ...pieces, date: dated, zone: zone?.zone ?? pieces.zone, end: zone?.end ?? end };
}

interface JoinedClock {
  readonly start: number;
  readonly hit: ClockHit;
  readonly isIso: boolean;
}

/** The time of day that belongs to a date before it. */
function clockAfter(text: string, date: DateHit): JoinedClock | undefined {
  const join = matchAt(JOIN, text, date.end)?.[0] ?? '';
  if (join === '' && !/[日号號）)]/u.test(text[date.end - 1] ?? '')) return undefined;
  const start = date.end + join.length;
  const isIso = join === 'T';
  const isCompact = isIso && /^\d{4}/u.test(text.slice(start, start + 4));
  const hit = isCompact ? compactClockAt(text, start) : anyClockAt(text, start, true, false);
  return hit === undefined || isOtherFigure(text, start, hit.end) ? undefined : { start, hit, isIso };
}

function datedAt(text: string, start: number, at: number, weekday: number | undefined): Draft | undefined {
  const date = dateAt(text, at);
  if (date === undefined) return undefined;
  const joined = clockAfter(text, date);
  if (joined === undefined) {
    if (date.style === 'short' || goesOn(text, date)) return undefined;
    return draft(text, { start, end: date.end, date, weekday });
  }
  const clock = joined.hit;
  const zone = zoneAfter(text, clock, joined.isIso || clock.precision === 'second');
  const end = zone?.end ?? clock.end;
  if (!mayEndClock(text, end)) return undefined;
  return draft(text, withTrailingYear(text, { start, end, date, clock, zone: zone?.zone, weekday }));
}

/** A date that follows a clock time ("17:00 on July 2"), unless it begins the next mention. */
function trailingDate(text: string, end: number): { date: DateHit; weekday: number | undefined } | undefined {
  const gap = matchAt(TRAILING_DATE, text, end);
  if (gap === null) return undefined;
  const at = end + gap[0].length;
  const weekday = weekdayAt(text, at);
  const date = dateAt(text, weekday?.next ?? at);
  if (date === undefined || date.style === 'short' || goesOn(text, date)) return undefined;
  const isBound = /[a-z]/iu.test(gap[1] ?? '');
  const next = matchAt(JOIN, text, date.end);
  const hasOwnClock =
    next !== null && anyClockAt(text, date.end + next[0].length, false, false) !== undefined;
  return hasOwnClock && !isBound ? undefined : { date, weekday: weekday?.weekday };
}

function clockOnlyAt(
  text: string,
  start: number,
  at: number,
  place: Place,
  weekday?: number,
): Draft | undefined {
  const cued = place.leading || hasTimeCue(text, at);
  const clock = anyClockAt(text, at, cued, place.leading);
  if (clock === undefined || isOtherFigure(text, at, clock.end)) return undefined;
  const zone =
    zoneAfter(text, clock, clock.precision === 'second') ?? zoneBefore(text, at, place.lastEnd, clock.end);
  const isTrusted = !clock.needsCue || cued || zone !== undefined || clock.meridiem !== undefined;
  const clockEnd = zone?.end ?? clock.end;
  if (!isTrusted || !mayEndClock(text, clockEnd)) return undefined;
  const trailing = weekday === undefined ? trailingDate(text, clockEnd) : undefined;
  if (trailing === undefined) return draft(text, { start, end: clockEnd, clock, zone: zone?.zone, weekday });
  const { date } = trailing;
  const late = zone === undefined ? zoneAfter(text, { ...clock, end: date.end }, false) : undefined;
  const end = late?.end ?? date.end;
  return draft(text, { start, end, date, clock, zone: zone?.zone ?? late?.zone, weekday: trailing.weekday });
}

/** The mention that begins at an offset, or nothing. */
export function mentionAt(text: string, at: number, place: Place): Draft | undefined {
  if (!mayBegin(text, at, place.lastEnd)) return undefined;
  const weekday = /\d/u.test(text[at] ?? '') ? undefined : weekdayAt(text, at);
  const next = weekday?.next ?? at;
  const dated = datedAt(text, at, next, weekday?.weekday);
  if (dated !== undefined || weekday === undefined) return dated ?? clockOnlyAt(text, at, at, place);
  // "Mar" is Tuesday in Spanish and March in English.
  return datedAt(text, at, at, undefined) ?? clockOnlyAt(text, at, next, place, weekday.weekday);
}
