import { addDays, type FullDate, weekdayOf } from './calendar.ts';
import type { Clock, Zone } from './model.ts';
import { isWordAt, matchAt } from './scan.ts';
import { seasonalZone, shortZoneName, zoneNamed } from './zone-names.ts';

/** A zone and where its words end. */
export interface ZoneHit {
  readonly zone: Zone;
  readonly end: number;
}

const UNIVERSAL = /\+?(utc|gmt)(?:[ \t]?([+-])(\d{1,2})(?::?(\d{2}))?(?![\d:]))?(?![A-Za-z0-9_])/iuy;
const NUMERIC = /([+-])(\d{2}):?(\d{2})(?![\d:])/uy;
const SHORT = /[A-Za-z]{2,5}(?![A-Za-z0-9_])/uy;
const LONG =
  /(?:coordinated universal|universal|greenwich mean|british summer|central european(?: summer)?|japan standard|(?:pacific|mountain|central|eastern)(?: standard| daylight)?)[ ]time(?![A-Za-z])|mitteleuropäische (?:sommer)?zeit|(?:Pacific|Eastern)(?![A-Za-z])/iuy;
const PLACE = /[A-Z][A-Za-z]{1,10}\/[A-Z][A-Za-z_]{2,20}(?![A-Za-z0-9/])/uy;
const ASIAN = /日本(?:標準)?時間|北京(?:时间|時間)|中国标准时间/uy;
/** In lower case only those that are no word of any language that we read ("et", "cet", "est" are). */
const LOWER = /^(?:pst|pdt|edt|cdt|mdt|cest|jst|bst|aest|brt|mst)$/u;

function offsetName(sign: string, hours: number, minutes: number): string {
  const tail = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${sign}${String(hours).padStart(2, '0')}${tail || ':00'}`;
}

/** Minutes of a numeric offset, or undefined where no zone has it. */
function offsetMinutes(sign: string, hours: string, minutes: string): number | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour > 14 || minute % 15 !== 0 || minute > 45) return undefined;
  return (sign === '-' ? -1 : 1) * (hour * 60 + minute);
}

/** "UTC-11:00" may also begin a range's end ("10:00 UTC-11:00"); no place west of UTC-09:30 writes minutes. */
function isLikelyRange(sign: string, hours: string, minutes: string | undefined): boolean {
  return sign === '-' && minutes !== undefined && Number(hours) > 9;
}

function universalAt(text: string, at: number): ZoneHit | undefined {
  const match = matchAt(UNIVERSAL, text, at);
  if (match === null) return undefined;
  const [whole, name = '', sign, hours, minutes] = match;
  const base: Zone = { kind: 'offset', minutes: 0, name: name.toUpperCase() };
  const plain = { zone: base, end: at + whole.indexOf(name) + name.length };
  if (sign === undefined || hours === undefined) return plain;
  const offset = offsetMinutes(sign, hours, minutes ?? '0');
  if (offset === undefined || isLikelyRange(sign, hours, minutes)) return plain;
  const short = minutes === undefined || minutes === '00';
  const shown = `${base.name}${sign}${short ? Number(hours) : `${Number(hours)}:${minutes}`}`;
  return { zone: { kind: 'offset', minutes: offset, name: shown }, end: at + whole.length };
}

function abbreviationAt(text: string, at: number, anyCase: boolean): ZoneHit | undefined {
  const name = matchAt(SHORT, text, at)?.[0];
  if (name === undefined) return undefined;
  const isLower = name === name.toLowerCase() && (LOWER.test(name) || anyCase);
  const zone = zoneNamed(isLower ? name.toUpperCase() : name);
  return zone === undefined ? undefined : { zone, end: at + name.length };
}

function longNameAt(text: string, at: number): ZoneHit | undefined {
  const words = matchAt(LONG, text, at)?.[0];
  const zone = words === undefined ? undefined : zoneNamed(shortZoneName(words) ?? '');
  return zone === undefined || words === undefined ? undefined : { zone, end: at + words.length };
}

function placeAt(text: string, at: number): ZoneHit | undefined {
  const place = matchAt(PLACE, text, at)?.[0];
  if (place !== undefined) {
    const zone = zoneNamed(place) ?? zoneNamed(shortZoneName(place.slice(place.indexOf('/') + 1)) ?? '');
    return zone === undefined ? undefined : { zone, end: at + place.length };
  }
  const asian = matchAt(ASIAN, text, at)?.[0];
  if (asian === undefined) return undefined;
  const isJapan = asian.startsWith('日本');
  return { zone: { kind: 'offset', minutes: isJapan ? 540 : 480, name: asian }, end: at + asian.length };
}

/** The zone whose name begins at an offset. `anyCase` also takes "est" and "cet", which are words elsewhere. */
export function zoneAt(text: string, at: number, anyCase: boolean): ZoneHit | undefined {
  return (
    universalAt(text, at) ?? placeAt(text, at) ?? longNameAt(text, at) ?? abbreviationAt(text, at, anyCase)
  );
}

/** A numeric offset such as +02:00 or -0700. */
export function numericZoneAt(text: string, at: number): ZoneHit | undefined {
  const match = matchAt(NUMERIC, text, at);
  if (match === null || isWordAt(text, at + match[0].length)) return undefined;
  const [whole, sign = '+', hours = '', minutes = ''] = match;
  const offset = offsetMinutes(sign, hours, minutes);
  if (offset === undefined) return undefined;
  const name = offsetName(sign, Number(hours), Number(minutes));
  return { zone: { kind: 'offset', minutes: offset, name }, end: at + whole.length };
}

/** The n-th Sunday of a month, or the last one where n is 0. */
function sunday(year: number, month: number, nth: number): FullDate {
  if (nth === 0) {
    const last = { year, month, day: month === 4 ? 30 : 31 };
    return addDays(last, -weekdayOf(last));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((7 - weekdayOf(first)) % 7) + (nth - 1) * 7);
}

/** The first and last day of summer time, and the standard-time hour at which the change happens. */
function summer(rule: 'us' | 'eu', standard: number, year: number): readonly [FullDate, FullDate, number] {
  if (rule === 'eu') return [sunday(year, 3, 0), sunday(year, 10, 0), 1 + standard / 60];
  return year >= 2007
    ? [sunday(year, 3, 2), sunday(year, 11, 1), 2]
    : [sunday(year, 4, 1), sunday(year, 10, 0), 2];
}

/** Minutes since the year began, near enough to compare two moments of one year. */
function minuteOfYear(date: FullDate, hour: number, minute: number): number {
  return ((date.month * 31 + date.day) * 24 + hour) * 60 + minute;
}

/**
 * The offset that a seasonal zone (PT, Europe/Berlin) has at a local time; undefined in the hour that
 * the clock shows twice.
 */
export function seasonalOffset(name: string, date: FullDate, clock: Clock): number | undefined {
  const zone = seasonalZone(name);
  if (zone === undefined) return undefined;
  const [from, to, hour] = summer(zone.rule, zone.standard, date.year);
  const now = minuteOfYear(date, clock.hour, clock.minute);
  const back = zone.rule === 'us' ? 2 : hour + 1;
  const end = minuteOfYear(to, back, 0);
  if (now >= end - 60 && now < end) return undefined;
  return now >= minuteOfYear(from, hour, 0) && now < end ? zone.standard + 60 : zone.standard;
}
