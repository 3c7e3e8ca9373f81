/** Dates, times of day, zones and lengths of time as people write them. */

export {
  addDays,
  dateOfDay,
  dayNumber,
  type FullDate,
  hasYear,
  isoInstant,
  localDate,
  weekdayOf,
} from './calendar.ts';
export { findDurations } from './durations.ts';
export { agree, agreesWith, elapsedDays, elapsedSeconds, toleranceOf } from './elapsed.ts';
export { findTimes } from './find.ts';
export { formatDuration, formatDurationForPeople } from './format.ts';
export { afterLeadingTime, leadingTime } from './leading.ts';
export type {
  CalendarDate,
  Clock,
  DurationMention,
  Instant,
  Precision,
  ResolvedTime,
  TimeContext,
  TimeMention,
  TimePart,
  TimeProblem,
  Zone,
} from './model.ts';
export { UNKNOWN_ZONE } from './model.ts';
export { readDayFirst, resolveTime } from './resolve.ts';
export { findZoneStatement } from './zone-statement.ts';
