/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A day of the calendar. Without a year it is as people write it: "Feb 28th". Months count from 1. */
export interface CalendarDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** A reading of a 24-hour clock. Hour 24 is the midnight that ends a day. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/**
 * What is known of a zone: minutes east of UTC; several offsets that one name can mean (CST, IST, and PT
 * until the date is known); or nothing.
 */
export type Zone =
  | { readonly kind: 'offset'; readonly minutes: number; readonly name: string }
  | { readonly kind: 'ambiguous'; readonly name: string; readonly candidates: readonly number[] }
  | { readonly kind: 'unknown' };

export type TimePart = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'meridiem';

/** What is wrong with a mention as it is written. Weekdays count from 0 for Sunday. */
export type TimeProblem =
  | { readonly kind: 'impossible'; readonly part: TimePart }
  | { readonly kind: 'ambiguous-date'; readonly monthFirst: CalendarDate; readonly dayFirst: CalendarDate }
  | { readonly kind: 'wrong-weekday'; readonly said: number; readonly actual: number };

export type Precision = 'day' | 'hour' | 'minute' | 'second';

/** A date, a time of day or both, where it stands in the text. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly precision: Precision;
  readonly date?: CalendarDate;
  readonly clock?: Clock;
  readonly zone: Zone;
  readonly approximate: boolean;
  readonly problem?: TimeProblem;
  /** 0 for Sunday. */
  readonly weekday?: number;
  /** Where the mention begins a range ("10:00–10:20"), its end. */
  readonly until?: TimeMention;
  /** "+30 minutes", "T+5m": seconds since the start of the incident. */
  readonly elapsed?: number;
  /** "Day 2": counted from 1. */
  readonly dayNumber?: number;
}

/** What the surroundings of a mention say. */
export interface TimeContext {
  readonly date?: CalendarDate;
  readonly zone?: Zone;
  readonly dayFirst?: boolean;
  /** The entry before, under the same date: a much earlier clock time is then of the next day. */
  readonly previous?: Instant;
  /** The moment that "T+5m" and "Day 1" count from. */
  readonly origin?: Instant;
}

export interface ResolvedTime {
  readonly instant?: Instant;
  /** `2024-07-19T04:09:00Z`, or null where the day or the zone is not known. */
  readonly iso: string | null;
  readonly zone: Zone;
  readonly date?: CalendarDate;
}

/** A stated length of time. */
export interface DurationMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The length; the middle, where a range is stated. */
  readonly seconds: number;
  readonly approximate: boolean;
  /** The finest step that the wording shows: 3600 for "3 hours", 360 for "1.5 hours". */
  readonly granularity: number;
  /** "5 to 10 minutes". */
  readonly range?: { readonly min: number; readonly max: number };
  /** "less than 10 minutes", "at least 9 hours". */
  readonly bound?: 'at-most' | 'at-least';
}

export const UNKNOWN_ZONE: Zone = { kind: 'unknown' };
