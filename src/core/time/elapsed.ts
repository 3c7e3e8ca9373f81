import { dayNumber, hasYear } from './calendar.ts';
import type { CalendarDate, DurationMention, Instant } from './model.ts';

const MINUTE = 60;
const SHARE = 0.02;
const APPROXIMATE_SHARE = 0.15;
const APPROXIMATE_LEAST = 5 * MINUTE;

/** Seconds from one moment to another, negative where the second comes first; undefined where either is not known. */
export function elapsedSeconds(from: Instant | undefined, to: Instant | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const seconds = (to - from) / 1000;
  return Number.isFinite(seconds) ? seconds : undefined;
}

/** Days from one date to another; undefined where a year is not known. */
export function elapsedDays(
  from: CalendarDate | undefined,
  to: CalendarDate | undefined,
): number | undefined {
  return hasYear(from) && hasYear(to) ? dayNumber(to) - dayNumber(from) : undefined;
}

/**
 * How far a stated length may be from the computed one: a minute or 2 %; half of the stated unit, since
 * "3 hours" is said of 2 h 50; and more where the words say that it is approximate.
 */
export function toleranceOf(claimedSeconds: number, approximate: boolean, granularity = MINUTE): number {
  const claimed = Math.abs(claimedSeconds);
  const exact = Math.max(MINUTE, SHARE * claimed, granularity / 2);
  return approximate ? Math.max(exact, APPROXIMATE_LEAST, APPROXIMATE_SHARE * claimed, granularity) : exact;
}

/** Whether a stated length and a computed one can be the same. `granularity`: the step that the wording shows, in seconds. */
export function agree(
  claimedSeconds: number,
  approximate: boolean,
  computedSeconds: number,
  granularity = MINUTE,
): boolean {
  return Math.abs(claimedSeconds - computedSeconds) <= toleranceOf(claimedSeconds, approximate, granularity);
}

/** The same for a length as it is written, with its range ("5 to 10 minutes") or bound ("less than an hour"). */
export function agreesWith(claim: DurationMention, computedSeconds: number): boolean {
  if (claim.range !== undefined) {
    // The range is itself the approximation: its ends get no more than an exact claim would.
    const slack = toleranceOf(claim.range.max, false, claim.granularity);
    return computedSeconds >= claim.range.min - slack && computedSeconds <= claim.range.max + slack;
  }
  const slack = toleranceOf(claim.seconds, claim.approximate, claim.granularity);
  if (claim.bound === 'at-most') return computedSeconds <= claim.seconds + slack;
  if (claim.bound === 'at-least') return computedSeconds >= claim.seconds - slack;
  return agree(claim.seconds, claim.approximate, computedSeconds, claim.granularity);
}
