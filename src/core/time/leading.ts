import { inOriginal, mentionsFrom } from './find.ts';
import { lengthAt } from './length.ts';
import { type TimeMention, UNKNOWN_ZONE } from './model.ts';
import { weekdayNamed } from './names.ts';
import { matchAt, plainText } from './scan.ts';

/** An entry that begins with a time does so within its first words. */
const REACH = 240;
const DECORATION = /[^\p{L}\p{N}+]{1,24}/uy;
const LEAD_WORD =
  /(?:at|on|from|between|since|by|around|about|approximately|approx\.?|roughly|circa|ca\.?|um|gegen|ab|am|von|zwischen|vers|le|à|entre|el|a las|às|early|late)(?![A-Za-z])[ \t:.]{0,3}/iuy;
const LIST_NUMBER = /\d{1,3}[.)][ \t]{1,3}/uy;
const WEEKDAY = /(\p{L}{2,13})(?!\p{L})/uy;
const JOINT = /^[\s()[\]*_`,:@|–—-]{1,8}(?:(?:at|um|à|às)\s)?$/iu;
const RELATIVE = /(T[ ]?)?([+-])[ ]?(?=\d)/uy;
const RELATIVE_CLOCK = /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?![\d:])/uy;
const ZERO = /T[ ]?[+-]?[ ]?0(?![\dA-Za-z]|[:.]\d)/uy;
const MINUTES = /(\d{1,4})(?![\dA-Za-z:.])/uy;
const DAY_NUMBER = /(?:day|tag|jour|día|dia)[ ](\d{1,3})(?![\d.:]\d|\d)/iuy;

/** What stands for the time of an entry that counts from the start: "+30 minutes", "T+00:05". */
function relativeAt(text: string, at: number): TimeMention | undefined {
  const zero = matchAt(ZERO, text, at);
  if (zero !== null) return relative(text, at, at + zero[0].length, 0, 60);
  const sign = matchAt(RELATIVE, text, at);
  if (sign === null || (sign[1] === undefined && sign[2] === '-')) return undefined;
  const from = at + sign[0].length;
  const factor = sign[2] === '-' ? -1 : 1;
  const clock = matchAt(RELATIVE_CLOCK, text, from);
  if (clock !== null) {
    const seconds = (Number(clock[1]) * 60 + Number(clock[2])) * 60 + Number(clock[3] ?? 0);
    return relative(text, at, from + clock[0].length, factor * seconds, clock[3] === undefined ? 60 : 1);
  }
  const length = lengthAt(text, from);
  if (length !== undefined)
    return relative(text, at, length.end, factor * length.seconds, length.granularity);
  // "T+5" counts minutes, as the incidents do that are written so.
  const minutes = sign[1] === undefined ? null : matchAt(MINUTES, text, from);
  if (minutes === null) return undefined;
  return relative(text, at, from + minutes[0].length, factor * Number(minutes[1]) * 60, 60);
}

function relative(text: string, start: number, end: number, elapsed: number, step: number): TimeMention {
  const precision = step >= 3600 ? 'hour' : step >= 60 ? 'minute' : 'second';
  return {
    start,
    end,
    text: text.slice(start, end),
    precision,
    zone: UNKNOWN_ZONE,
    approximate: false,
    elapsed,
  };
}

/** "Day 2", with the clock time after it if there is one. */
function dayAt(text: string, at: number): TimeMention | undefined {
  const match = matchAt(DAY_NUMBER, text, at);
  if (match === null) return undefined;
  const day: TimeMention = {
    start: at,
    end: at + match[0].length,
    text: match[0],
    precision: 'day',
    zone: UNKNOWN_ZONE,
    approximate: false,
    dayNumber: Number(match[1]),
  };
  return joined(text, day, mentionsFrom(text, day.end, false)[0]);
}

/** "[2019-03-26] [07:37]", "2021-05-25 | 09:30": a date and the clock time beside it are one time. */
function joined(text: string, first: TimeMention, second: TimeMention | undefined): TimeMention {
  const isPair =
    first.clock === undefined && first.problem?.kind !== 'impossible' && second?.date === undefined;
  if (!isPair || second?.clock === undefined) return first;
  if (first.until !== undefined || !JOINT.test(text.slice(first.end, second.start))) return first;
  const { start, date, dayNumber, problem, weekday } = first;
  const { until } = second;
  const own = date === undefined ? {} : { date };
  return {
    ...second,
    start,
    text: text.slice(start, second.end),
    approximate: first.approximate || second.approximate,
    ...own,
    ...(dayNumber === undefined ? {} : { dayNumber }),
    ...(problem === undefined ? {} : { problem }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(until === undefined ? {} : { until: { ...until, ...own } }),
  };
}

function mentionHere(text: string, at: number): TimeMention | undefined {
  const special = relativeAt(text, at) ?? dayAt(text, at);
  if (special !== undefined) return special;
  const [first, second] = mentionsFrom(text, at, true);
  return first?.start === at ? joined(text, first, second) : undefined;
}

/** Where the next word begins that may be the time, after one that only leads to it. */
function pastLeadWord(text: string, at: number): number | undefined {
  const lead = matchAt(LEAD_WORD, text, at) ?? matchAt(LIST_NUMBER, text, at);
  if (lead !== null) return at + lead[0].length;
  const weekday = matchAt(WEEKDAY, text, at)?.[1];
  return weekday !== undefined && weekdayNamed(weekday) !== undefined ? at + weekday.length : undefined;
}

/** The time that an entry begins with, whatever brackets, marks of a list, "~" or "At" stand before it. */
export function leadingTime(text: string): TimeMention | undefined {
  const plain = plainText(text.slice(0, REACH));
  let at: number | undefined = 0;
  for (let steps = 0; steps < 6 && at !== undefined; steps += 1) {
    at += matchAt(DECORATION, plain, at)?.[0].length ?? 0;
    const mention = mentionHere(plain, at);
    if (mention !== undefined) return inOriginal(mention, text);
    at = pastLeadWord(plain, at);
  }
  return undefined;
}

const AFTER = /(?:[\s)\]*_`:;,.|–—-]|->|=>|\((?:approx(?:\.|imately)?|ca\.|circa|UTC)\)){0,12}/uy;

/** Where the words of an entry begin, after the time (or range of times) that it begins with. */
export function afterLeadingTime(text: string, mention: TimeMention): number {
  const end = mention.until?.end ?? mention.end;
  return end + (matchAt(AFTER, text, end)?.[0].length ?? 0);
}
