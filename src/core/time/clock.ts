import type { Clock, Precision, TimePart } from './model.ts';
import { before, isWordAt, matchAt } from './scan.ts';

/** A time of day, read but not yet placed. */
export interface ClockHit {
  readonly end: number;
  /** Absent where no clock shows this. */
  readonly clock?: Clock;
  readonly precision: Precision;
  readonly impossible?: TimePart;
  /** am or pm, where said. */
  readonly meridiem?: 'am' | 'pm';
  /** Only numbers, of which the surroundings must say that they are a time: "13:05" does not, "25:61" or "1305" does. */
  readonly needsCue: boolean;
}

/** What is known about the place where a clock is looked for. */
export interface ClockPlace {
  /** A date, "at" or the beginning of an entry stands before it. */
  readonly cued: boolean;
  /** It begins an entry: "1305 - page sent" is a time there. */
  readonly leading: boolean;
}

const COLON = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?!\d)/uy;
const DOTTED = /(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])/uy;
const BARE_HOUR = /(\d{1,2})(?![\d.,:])/uy;
const MERIDIEM = /[ \t]{0,2}(?:([ap])\.?[ \t]?m(?![A-Za-z0-9_])|([ap])(?![A-Za-z0-9_.']))\.?/iuy;
const GERMAN_AM = /[ \t]am (?:\d{1,2}\.|(?:Mon|Diens|Mitt|Donners|Frei|Sams|Sonn))/uy;
const UHR = /[ \t]?Uhr(?![A-Za-z])(?:[ \t](\d{2})(?![\d:.]))?/uy;
/** "14:00h", in Spain and Portugal; "1:30 h" is a length. */
const ATTACHED_H = /h(?:s|rs)?(?![A-Za-z0-9_])/uy;
const NOON = /[ \t](noon|midday|midnight)(?![A-Za-z])/iuy;
const WITH_H = /(\d{1,2})[ \t]?[hH](?:[ \t]?(\d{2}))?(?![A-Za-z0-9_])/uy;
const FOUR_DIGITS = /([01]\d|2[0-4])([0-5]\d)(?!\d)/uy;
const MILITARY_SUFFIX =
  /Z(?![A-Za-z0-9_])|[ \t]?(?:h|hrs)(?![A-Za-z0-9_])|[ \t]?Uhr(?![A-Za-z])|[ \t]?(?:UTC|GMT|Zulu|[A-Z]{2,4}T)(?![A-Za-z0-9_])/uy;
const HOURS_WORD = /[ \t]hours(?![A-Za-z])/uy;
const ENTRY_MARK = /[ \t*_`]{0,6}(?:[-–—:|\])]|$)/uy;
const ASIAN =
  /(?:(午前|午後|上午|下午)[ ]?)?(\d{1,2})[ ]?([時时点點])(?![間间])(?:[ ]?(\d{1,2})[ ]?分(?!間|钟|鐘)(?:[ ]?(\d{1,2})[ ]?秒)?|(半))?/uy;
/** Before "9h05" and "9h": a preposition of time, in the languages that write clocks so. */
const H_CUE = /(?:^|[\s(*_`])(?:à|às|vers|dès|jusqu'à|entre)[ \t]?[*_`]{0,3}$/iu;
const H_RANGE = /[ \t](?:à|às|até)[ \t]\d{1,2}[ ]?h/uy;
const MINUTES_AFTER = /[ \t]?\d{0,2}[ \t]?m/uy;
const LENGTH_CUE =
  /(?:pendant|durante?|dur[ée]e?|duró|durou|duração|duración|lasted|for|took|within|about|environ|dauer\w{0,4})[ \t:]{1,3}(?:de |d'|of |is |was )?[*_`~]{0,3}$/iu;

function clock(hour: number, minute: number, second: number, fraction = ''): Clock {
  return { hour, minute, second, millisecond: Number(fraction.slice(0, 3).padEnd(3, '0')) };
}

function outOfRange(hour: number, minute: number, second: number): TimePart | undefined {
  if (hour > 24 || (hour === 24 && minute + second > 0)) return 'hour';
  if (minute > 59) return 'minute';
  return second > 60 ? 'second' : undefined;
}

/** The hour on a 24-hour clock; "13:06 PM" contradicts itself, but can only mean 13:06. */
function hourOf(hour: number, meridiem: 'am' | 'pm'): { hour?: number; impossible?: TimePart } {
  if (hour >= 1 && hour <= 12) return { hour: (hour % 12) + (meridiem === 'pm' ? 12 : 0) };
  if (hour === 0 && meridiem === 'am') return { hour: 0 };
  return hour > 12 && meridiem === 'pm' ? { hour, impossible: 'meridiem' } : { impossible: 'meridiem' };
}

function meridiemAt(
  text: string,
  at: number,
  hasMinutes: boolean,
): { end: number; value: 'am' | 'pm' } | undefined {
  const match = matchAt(MERIDIEM, text, at);
  if (match === null || matchAt(GERMAN_AM, text, at) !== null) return undefined;
  const [whole, full, short] = match;
  // A lone "a" or "p" is one only when it touches the minutes: "9:06a".
  if (full === undefined && (!hasMinutes || /^\s/u.test(whole))) return undefined;
  const isDotted = /\.[ \t]?m\.$/iu.test(whole);
  const length = whole.endsWith('.') && !isDotted ? whole.length - 1 : whole.length;
  return { end: at + length, value: (full ?? short ?? '').toLowerCase() === 'a' ? 'am' : 'pm' };
}

interface Parts {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fraction: string;
  readonly precision: Precision;
}

function withMeridiem(parts: Parts, found: { end: number; value: 'am' | 'pm' }): ClockHit {
  const { minute, second, fraction, precision } = parts;
  const { hour, impossible = outOfRange(0, minute, second) } = hourOf(parts.hour, found.value);
  const isReadable = hour !== undefined && outOfRange(hour, minute, second) === undefined;
  return {
    end: found.end,
    precision,
    meridiem: found.value,
    needsCue: false,
    ...(isReadable ? { clock: clock(hour, minute, second, fraction) } : {}),
    ...(impossible === undefined ? {} : { impossible }),
  };
}

function plainHit(parts: Parts, end: number, needsCue: boolean): ClockHit {
  const { hour, minute, second, fraction, precision } = parts;
  const impossible = outOfRange(hour, minute, second);
  return impossible === undefined
    ? { end, precision, needsCue, clock: clock(hour, minute, second, fraction) }
    : { end, precision, needsCue: true, impossible };
}

function partsOf(match: RegExpExecArray): Parts {
  const [, hour, minute, second, fraction = ''] = match;
  const precision = second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour';
  return {
    hour: Number(hour),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    fraction,
    precision,
  };
}

function noonAt(text: string, at: number): number {
  return at + (matchAt(NOON, text, at)?.[0].length ?? 0);
}

function colonAt(text: string, at: number): ClockHit | undefined {
  const match = matchAt(COLON, text, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const parts = partsOf(match);
  const meridiem = meridiemAt(text, end, true);
  if (meridiem !== undefined) return withMeridiem(parts, meridiem);
  const suffix = matchAt(UHR, text, end) ?? (match[1]?.length === 2 ? matchAt(ATTACHED_H, text, end) : null);
  return plainHit(parts, suffix === null ? noonAt(text, end) : end + suffix[0].length, false);
}

/** "13.05 Uhr", "9.30am": with nothing after it, a number with a dot is a number. */
function dottedAt(text: string, at: number): ClockHit | undefined {
  const match = matchAt(DOTTED, text, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const meridiem = meridiemAt(text, end, false);
  if (meridiem !== undefined) return withMeridiem(partsOf(match), meridiem);
  const uhr = matchAt(UHR, text, end);
  return uhr === null ? undefined : plainHit(partsOf(match), end + uhr[0].length, false);
}

function noonHit(parts: Parts, at: number, word: RegExpExecArray): ClockHit | undefined {
  if (parts.hour !== 12) return undefined;
  const hour = word[1]?.toLowerCase() === 'midnight' ? 0 : 12;
  return { end: at + word[0].length, precision: 'hour', needsCue: false, clock: clock(hour, 0, 0) };
}

/** "3pm", "12 noon", "13 Uhr 05". */
function bareHourAt(text: string, at: number): ClockHit | undefined {
  const match = matchAt(BARE_HOUR, text, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const parts = partsOf(match);
  const meridiem = meridiemAt(text, end, false);
  if (meridiem !== undefined) return parts.hour > 23 ? undefined : withMeridiem(parts, meridiem);
  const uhr = matchAt(UHR, text, end);
  if (uhr !== null) {
    const minute = uhr[1];
    const precise: Parts =
      minute === undefined ? parts : { ...parts, minute: Number(minute), precision: 'minute' };
    return plainHit(precise, end + uhr[0].length, false);
  }
  const noon = matchAt(NOON, text, end);
  return noon === null ? undefined : noonHit(parts, end, noon);
}

/** "13h05": in French and Portuguese a clock, elsewhere a length ("1h50m"); the words before it decide. */
function withHAt(text: string, at: number): ClockHit | undefined {
  const match = matchAt(WITH_H, text, at);
  if (match === null) return undefined;
  const cue = before(text, at, 20);
  if (LENGTH_CUE.test(cue)) return undefined;
  const end = at + match[0].length;
  if (matchAt(MINUTES_AFTER, text, end) !== null) return undefined;
  const isTwoDigit = match[1]?.length === 2 && match[2] !== undefined;
  if (!isTwoDigit && !H_CUE.test(cue) && matchAt(H_RANGE, text, end) === null) return undefined;
  const parts = partsOf(match);
  return outOfRange(parts.hour, parts.minute, 0) === undefined ? plainHit(parts, end, false) : undefined;
}

/** Whether "13h05" is a time of day here, and not a length of time. */
export function isHourClock(text: string, at: number): boolean {
  return withHAt(text, at) !== undefined;
}

/** "0405Z", "1305 UTC", "1305h"; at the head of an entry also "1305 - page sent". */
function fourDigitsAt(text: string, at: number, place: ClockPlace): ClockHit | undefined {
  const match = matchAt(FOUR_DIGITS, text, at);
  if (match === null) return undefined;
  const end = at + 4;
  const parts = partsOf(match);
  if (outOfRange(parts.hour, parts.minute, 0) !== undefined) return undefined;
  const suffix = matchAt(MILITARY_SUFFIX, text, end)?.[0] ?? '';
  if (/^\s?(?:h|hrs|Uhr)$/u.test(suffix)) return plainHit(parts, end + suffix.length, false);
  const hours = place.cued ? matchAt(HOURS_WORD, text, end) : null;
  if (hours !== null) return plainHit(parts, end + hours[0].length, false);
  const isYear = /^(?:19|20)/u.test(match[0]);
  const heads = place.leading && !isYear && matchAt(ENTRY_MARK, text, end) !== null;
  return suffix !== '' || heads ? plainHit(parts, end, false) : undefined;
}

const ASIAN_HALF = new Set(['午後', '下午']);

/** 13時05分, 午後1時, 下午3点半. A lone 点 counts points, so it wants minutes or a half of the day. */
export function asianClockAt(text: string, at: number): ClockHit | undefined {
  const match = matchAt(ASIAN, text, at);
  if (match === null) return undefined;
  const [whole, half, hour, mark, minute, second, thirty] = match;
  if (/[点點]/u.test(mark ?? '') && half === undefined && minute === undefined && thirty === undefined)
    return undefined;
  const precision =
    second !== undefined ? 'second' : minute !== undefined || thirty !== undefined ? 'minute' : 'hour';
  const shift = half !== undefined && ASIAN_HALF.has(half) && Number(hour) < 12 ? 12 : 0;
  const parts: Parts = {
    hour: Number(hour) + shift,
    minute: thirty === undefined ? Number(minute ?? 0) : 30,
    second: Number(second ?? 0),
    fraction: '',
    precision,
  };
  return plainHit(parts, at + whole.length, false);
}

const COMPACT = /(\d{2})(\d{2})(\d{2})?(?:[.,](\d{1,9}))?(?!\d)/uy;

/** The time of day after the "T" of ISO 8601's basic format: `040900`. */
export function compactClockAt(text: string, at: number): ClockHit | undefined {
  const match = matchAt(COMPACT, text, at);
  return match === null ? undefined : plainHit(partsOf(match), at + match[0].length, false);
}

/** The time of day whose first digit stands at an offset. */
export function clockAt(text: string, at: number, place: ClockPlace): ClockHit | undefined {
  const second = text[at + 1] ?? '';
  const isOneDigit = !/\d/u.test(second);
  const mark = text[at + (isOneDigit ? 1 : 2)] ?? '';
  if (mark === ':') return colonAt(text, at);
  if (mark === '.') return dottedAt(text, at);
  if (/\d/u.test(mark)) return fourDigitsAt(text, at, place);
  return bareHourAt(text, at) ?? withHAt(text, at) ?? asianClockAt(text, at);
}

const WORD_CLOCK =
  /(noon|midday|midnight|mitternacht|minuit|medianoche|meia-noite|mediodía|meio-dia)(?![A-Za-z])/iuy;

/** "midnight", "noon" and the like. */
export function wordClockAt(text: string, at: number): ClockHit | undefined {
  const match = matchAt(WORD_CLOCK, text, at);
  if (match === null || isWordAt(text, at + match[0].length)) return undefined;
  const isNoon = /^(?:noon|mid?day|mediod|meio-d)/iu.test(match[0]);
  return {
    end: at + match[0].length,
    precision: 'hour',
    needsCue: false,
    clock: clock(isNoon ? 12 : 0, 0, 0),
  };
}
