import type {
  CalendarDate,
  Clock,
  DurationMention,
  TimeMention,
  TimeProblem,
  Zone,
} from '../../../src/core/time/index.ts';

const two = (value: number): string => String(value).padStart(2, '0');

function dateShown(date: CalendarDate | undefined): string {
  return date === undefined ? '-' : `${date.year ?? '-'}-${two(date.month)}-${two(date.day)}`;
}

function clockShown(clock: Clock | undefined, precision: TimeMention['precision']): string {
  if (clock === undefined) return '-';
  const { hour, minute, second, millisecond } = clock;
  if (precision === 'hour') return `${two(hour)}h`;
  const seconds = precision === 'second' ? `:${two(second)}` : '';
  return `${two(hour)}:${two(minute)}${seconds}${millisecond === 0 ? '' : `.${String(millisecond).padStart(3, '0')}`}`;
}

/** `UTC=0`, `CST=-360|480`, `?`. */
export function zoneShown(zone: Zone | undefined): string {
  if (zone === undefined) return 'none';
  if (zone.kind === 'unknown') return '?';
  return `${zone.name}=${zone.kind === 'offset' ? zone.minutes : zone.candidates.join('|')}`;
}

function problemShown(problem: TimeProblem | undefined): string {
  if (problem === undefined) return '';
  if (problem.kind === 'impossible') return ` !${problem.part}`;
  if (problem.kind === 'wrong-weekday') return ` !weekday ${problem.said} is ${problem.actual}`;
  return ` !${dateShown(problem.monthFirst)} or ${dateShown(problem.dayFirst)}`;
}

/** A mention on one line: date, clock time, zone, then what else is known of it. */
export function timeShown(mention: TimeMention): string {
  const { date, clock, precision, zone, approximate, problem, until, elapsed, dayNumber } = mention;
  const counted = dayNumber === undefined ? '' : ` day ${dayNumber}`;
  const after = elapsed === undefined ? '' : ` start+${elapsed}`;
  return [
    `${dateShown(date)} ${clockShown(clock, precision)} ${zoneShown(zone)}`,
    `${counted}${after}${approximate ? ' ~' : ''}${problemShown(problem)}`,
    until === undefined ? '' : ` .. ${timeShown(until)}`,
  ].join('');
}

/** A length on one line: seconds, the step shown, then what else is known of it. */
export function durationShown({ seconds, granularity, approximate, bound, range }: DurationMention): string {
  const span = range === undefined ? '' : ` ${range.min}..${range.max}`;
  return `${seconds} ±${granularity}${approximate ? ' ~' : ''}${bound === undefined ? '' : ` ${bound}`}${span}`;
}
