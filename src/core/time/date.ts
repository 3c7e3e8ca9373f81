import { hasYear, impossiblePart, weekdayOf } from './calendar.ts';
import type { CalendarDate, TimePart, TimeProblem } from './model.ts';
import { isWeakAfterDay, isWeakBeforeDay, monthNamed, weekdayNamed } from './names.ts';
import { before, continuesAt, isWordAt, matchAt } from './scan.ts';

/** A date, read but not yet placed. */
export interface DateHit {
  readonly end: number;
  readonly date?: CalendarDate;
  readonly problem?: TimeProblem;
  /** "named" ones may go on ("July 9–16"); short ones ("5/7", "7-29-23") are dates only with a clock time after them. */
  readonly style: 'iso' | 'named' | 'numeric' | 'short';
}

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/uy;
const COMPACT = /(\d{4})(\d{2})(\d{2})(?=T\d{4})/uy;
const LONG_YEAR = /(?:19|20)\d{3}-\d{2}-\d{2}(?!\d)/uy;
const NUMERIC = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/uy;
const NO_YEAR = /(\d{1,2})([-/])(\d{1,2})(?=[ \t]{1,3}[~≈]?\d{1,2}(?::\d{2}|[ ]?[ap]m))/iuy;
const GERMAN_NO_YEAR = /(\d{1,2})\.[ ]?(\d{1,2})\.(?=(?:,|[ ]um)?[ ]\d{1,2}(?:[:.]\d{2}| Uhr))/uy;
const ASIAN =
  /(?:(\d{4})[ ]?年[ ]?)?(\d{1,2})[ ]?月[ ]?(\d{1,2})[ ]?[日号號](?:[ ]?[（(][日月火水木金土一二三四五六][）)])?/uy;
const DAY_FIRST =
  /(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?(?:[ \t]{1,3}|[ \t]{0,3}\r?\n[ \t>]{0,8})?(?:of |de |d'|-|\/)?(\p{L}{3,10})(?!\p{L})\.?(?:(?:,?[ \t]{1,3}|,?[ \t]{0,3}\r?\n[ \t>]{0,8}|-|\/)(?:de |del |of |do )?(\d{4})(?!\d))?/uy;
const MONTH_FIRST =
  /(\p{L}{3,10})(?:\.?[ \t]{1,3}|\.?[ \t]{0,3}\r?\n[ \t>]{0,8}|-)(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\.\d|[A-Za-z_])(?:(?:,?[ \t]{1,3}|,[ \t]{0,3}\r?\n[ \t>]{0,8}|,|-)(\d{4})(?!\d))?/uy;
const YEAR_NAMED = /(\d{4})[ \t,-]{1,3}(\p{L}{3,10})\.?[ \t-](\d{1,2})(?:st|nd|rd|th)?(?![\d:])/uy;
const VERSION_CUE = /(?:version|release|tag|build|v)[ :]?$/iu;

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2199;
}

function impossible(end: number, part: TimePart, style: DateHit['style']): DateHit {
  return { end, style, problem: { kind: 'impossible', part } };
}

function hit(end: number, date: CalendarDate, style: DateHit['style']): DateHit {
  const part = impossiblePart(date);
  return part === undefined ? { end, date, style } : impossible(end, part, style);
}

function yearFirstAt(text: string, at: number): DateHit | undefined {
  const typo = matchAt(LONG_YEAR, text, at);
  if (typo !== null) return impossible(at + typo[0].length, 'year', 'iso');
  const match = matchAt(YEAR_FIRST, text, at) ?? matchAt(COMPACT, text, at);
  if (match === null) return yearNamedAt(text, at);
  const [whole, year] = match;
  const isCompact = match.length === 4;
  const [mark, month, day] = isCompact ? ['', match[2], match[3]] : [match[2], match[3], match[4]];
  if (!isYear(Number(year))) return undefined;
  const isDotted = mark === '.';
  if (isDotted && (whole.length !== 10 || VERSION_CUE.test(before(text, at, 9)))) return undefined;
  const found = hit(at + whole.length, { year: Number(year), month: Number(month), day: Number(day) }, 'iso');
  return isDotted && found.date === undefined ? undefined : found;
}

function yearNamedAt(text: string, at: number): DateHit | undefined {
  const match = matchAt(YEAR_NAMED, text, at);
  const month = match === null ? undefined : monthNamed(match[2] ?? '');
  if (match === null || month === undefined || !isYear(Number(match[1]))) return undefined;
  return hit(at + match[0].length, { year: Number(match[1]), month, day: Number(match[3]) }, 'named');
}

/** Day and month of two numbers: told apart by size or by the dot of German; else both readings stand. */
function ordered(
  end: number,
  first: number,
  second: number,
  year: number | undefined,
  mark: string,
): DateHit {
  const style = year === undefined ? 'short' : 'numeric';
  const withYear = year === undefined ? {} : { year };
  const dayFirst = { ...withYear, month: second, day: first };
  const monthFirst = { ...withYear, month: first, day: second };
  if (mark === '.' || first > 12) return hit(end, dayFirst, style);
  if (second > 12 || first === second) return hit(end, monthFirst, style);
  return { end, style, problem: { kind: 'ambiguous-date', monthFirst, dayFirst } };
}

function numericAt(text: string, at: number): DateHit | undefined {
  const match = matchAt(NUMERIC, text, at);
  if (match === null) return undefined;
  const [whole, first = '', mark = '', second = '', written = ''] = match;
  const isShortYear = written.length === 2;
  if (isShortYear && mark === '.' && first.length + second.length < 4) return undefined;
  const year = Number(written) + (isShortYear ? 2000 : 0);
  if (!isYear(year)) return undefined;
  const found = ordered(at + whole.length, Number(first), Number(second), year, mark);
  if (!isShortYear) return found;
  // "25/12/10" is as often a score or a path as a date that cannot be.
  return found.problem?.kind === 'impossible'
    ? undefined
    : { ...found, style: mark === '/' ? 'numeric' : 'short' };
}

function noYearAt(text: string, at: number): DateHit | undefined {
  const german = matchAt(GERMAN_NO_YEAR, text, at);
  const match = german ?? matchAt(NO_YEAR, text, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  if (german !== null) return possible(ordered(end, Number(german[1]), Number(german[2]), undefined, '.'));
  const [whole, first = '', mark = '', second = ''] = match;
  if (mark === '/') return possible(ordered(end, Number(first), Number(second), undefined, mark));
  // "03-26 23:04" is ISO 8601 without its year; a dash between single digits is a range.
  if (whole.length !== 5) return undefined;
  return possible(hit(end, { month: Number(first), day: Number(second) }, 'short'));
}

function possible(found: DateHit): DateHit | undefined {
  return found.problem?.kind === 'impossible' ? undefined : found;
}

function asianAt(text: string, at: number): DateHit | undefined {
  const match = matchAt(ASIAN, text, at);
  if (match === null) return undefined;
  const [whole, year, month, day] = match;
  const withYear = year === undefined ? {} : { year: Number(year) };
  return hit(at + whole.length, { ...withYear, month: Number(month), day: Number(day) }, 'named');
}

/** A day and month read from words; the year is left where it is no year. */
function named(at: number, match: RegExpExecArray, month: number, day: string | undefined): DateHit {
  const [whole, , , year] = match;
  if (year === undefined) return hit(at + whole.length, { month, day: Number(day) }, 'named');
  if (isYear(Number(year)))
    return hit(at + whole.length, { year: Number(year), month, day: Number(day) }, 'named');
  const shorter = whole.slice(0, -4).replace(/[\s,>-]{1,12}(?:de |del |of |do )?$/u, '');
  return hit(at + shorter.length, { month, day: Number(day) }, 'named');
}

function dayFirstAt(text: string, at: number): DateHit | undefined {
  const match = matchAt(DAY_FIRST, text, at);
  const word = match?.[2] ?? '';
  const month = monthNamed(word);
  if (match === null || month === undefined || Number(match[1]) > 31) return undefined;
  const isJoined = /\d(?:[.ºª°]|er|th|st|nd|rd)?[ \t]{0,3}(?:of |de |d'|-|\/)/u.test(match[0]);
  if (isWeakAfterDay(word) && match[3] === undefined && !isJoined) return undefined;
  return trimmed(named(at, match, month, match[1]), text);
}

/** The dot after a month's short name is part of it only inside the date. */
function trimmed(found: DateHit, text: string): DateHit {
  return text[found.end - 1] === '.' ? { ...found, end: found.end - 1 } : found;
}

/** The date whose month's name begins at an offset: "July 19th, 2024". */
export function monthFirstAt(text: string, at: number): DateHit | undefined {
  const match = matchAt(MONTH_FIRST, text, at);
  const word = match?.[1] ?? '';
  const month = monthNamed(word);
  if (match === null || month === undefined || isWeakBeforeDay(word)) return undefined;
  if (Number(match[2]) > 31) return undefined;
  return named(at, match, month, match[2]);
}

/** The date whose first digit stands at an offset. */
export function numberDateAt(text: string, at: number): DateHit | undefined {
  if (/\d{4}/u.test(text.slice(at, at + 4))) return asianAt(text, at) ?? yearFirstAt(text, at);
  return asianAt(text, at) ?? numericAt(text, at) ?? noYearAt(text, at) ?? dayFirstAt(text, at);
}

/** A date with its problem, if the weekday said with it is not its weekday. */
export function checkWeekday(found: DateHit, said: number | undefined): DateHit {
  if (said === undefined || found.problem !== undefined || !hasYear(found.date)) return found;
  const actual = weekdayOf(found.date);
  return actual === said ? found : { ...found, problem: { kind: 'wrong-weekday', said, actual } };
}

const WEEKDAY = /(\p{L}{3,13}(?:-feira)?)(?!\p{L})\.?,?[ \t]{1,3}(?:the |dem |den |le |el |dia )?/uy;

/** A weekday's name and where the date or time after it would begin. */
export function weekdayAt(text: string, at: number): { weekday: number; next: number } | undefined {
  const match = matchAt(WEEKDAY, text, at);
  const weekday = match === null ? undefined : weekdayNamed(match[1] ?? '');
  return match === null || weekday === undefined ? undefined : { weekday, next: at + match[0].length };
}

const DAY_RANGE = /[-–/]\d{1,2}(?:st|nd|rd|th)?(?![\dA-Za-z_:/-]|\.\d)/uy;

/** Whether a date cannot end here, because a path, a version or a longer word goes on. */
export function goesOn(text: string, { end, style }: DateHit): boolean {
  if (style === 'named' && matchAt(DAY_RANGE, text, end) !== null) return false;
  const next = text[end] ?? '';
  if (next === '-' && numberDateAt(text, end + 1) !== undefined) return false;
  if (continuesAt(text, end)) return next !== '_' || isWordAt(text, end + 1);
  return /[-/.:+]/u.test(next) && isWordAt(text, end + 1);
}
