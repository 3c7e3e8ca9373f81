import type { CalendarDate, Clock, Instant } from './model.ts';

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** A date whose year is known. */
export interface FullDate extends CalendarDate {
  readonly year: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month; February has 29 where the year is not known, so that nothing is called impossible too soon. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return MONTH_DAYS[month - 1] ?? 0;
}

/** Which part of a date cannot be, if any. */
export function impossiblePart(date: CalendarDate): 'month' | 'day' | undefined {
  if (!(date.month >= 1 && date.month <= 12)) return 'month';
  return date.day >= 1 && date.day <= daysInMonth(date.month, date.year) ? undefined : 'day';
}

export function hasYear(date: CalendarDate | undefined): date is FullDate {
  return date?.year !== undefined;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; years begin in March here, so the leap day comes last. */
export function dayNumber(date: FullDate): number {
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((date.month + 9) % 12) + 2) / 5) + date.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function dateOfDay(days: number): FullDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function addDays(date: FullDate, days: number): FullDate {
  return dateOfDay(dayNumber(date) + days);
}

/** 0 for Sunday. */
export function weekdayOf(date: FullDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

export function clockMillis(clock: Clock): number {
  return ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000 + clock.millisecond;
}

/** The moment at which a clock in a zone so many minutes east of UTC shows this. */
export function instantOf(date: FullDate, clock: Clock, zoneMinutes: number): Instant {
  return dayNumber(date) * DAY + clockMillis(clock) - zoneMinutes * MINUTE;
}

/** The day that a moment falls on in a zone so many minutes east of UTC. */
export function localDate(instant: Instant, zoneMinutes: number): FullDate {
  return dateOfDay(Math.floor((instant + zoneMinutes * MINUTE) / DAY));
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** `2024-07-19T04:09:00Z`, to the second, with milliseconds only where there are some. */
export function isoInstant(instant: Instant): string | null {
  // Beyond four-digit years ISO 8601 wants an agreement between the parties.
  if (!(instant >= -62_167_219_200_000 && instant < 253_402_300_800_000)) return null;
  const { year, month, day } = localDate(instant, 0);
  const rest = Math.floor(instant) - Math.floor(instant / DAY) * DAY;
  const seconds = Math.floor(rest / 1000);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const fraction = rest % 1000 === 0 ? '' : `.${pad(rest % 1000, 3)}`;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${time.map((part) => pad(part, 2)).join(':')}${fraction}Z`;
}
