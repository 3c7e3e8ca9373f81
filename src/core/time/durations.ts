import { numberNamed } from './duration-words.ts';
import { type Length, lengthAt } from './length.ts';
import type { DurationMention } from './model.ts';
import { before, continuesAt, isWordAt, matchAt, plainText } from './scan.ts';

/** Addresses and link targets are passed over whole. */
const PIECE = /https?:\/\/[^\s<>)\]]*|\]\([^\s)]*|\d+|[A-Za-z\u00C0-\u024F]+|[½¼¾]/gu;
const OPENING = /^(?:an?|pt?|couple|quarter|dreiviertelstunde|viertelstunde|quarts?)$/iu;
const MOST_DIGITS = 7;

const APPROXIMATE_BEFORE =
  /(?:[~≈]|(?:^|[^A-Za-z\u00C0-\u024F])(?:about|around|roughly|approximately|approx\.?|nearly|almost|some|circa|ca\.?|close to|an estimated|ungefähr|etwa|rund|knapp|fast|environ|presque|près d[e']|aproximadamente|alrededor de|cerca de|casi|unos|unas|quase|約|大約|大约)[ ]?)[*_`\\~(]{0,3}$/iu;
const APPROXIMATE_AFTER =
  /[*_`]{0,3}(?:-?ish\b|[ ]or (?:so|two)\b|[ ]?(?:ほど|左右|くらい|ぐらい|前後|程度)|[ ]\(?(?:approx\b|approximately\b))/iuy;
const AT_MOST =
  /(?:[<≤]=?[ ]?|(?:less than|under|within|up to|at most|no more than|not more than|fewer than|below|max(?:imum)?(?: of)?|weniger als|höchstens|bis zu|moins d[e']|jusqu'à|menos de|hasta|até|menos de)[ ])[*_`\\~(]{0,3}(?:an? )?$/iu;
const AT_LEAST =
  /(?:[>≥]=?[ ]?|(?:more than|over|at least|longer than|exceed(?:s|ed|ing)?|greater than|above|min(?:imum)? of|upwards of|mehr als|länger als|mindestens|über|plus d[e']|au moins|más de|al menos|mais de|pelo menos)[ ])[*_`\\~(]{0,3}(?:an? )?$/iu;
const AT_LEAST_AFTER = /[ ]?(?:\+|or more\b|以上)/uy;
const AT_MOST_AFTER = /[ ]?(?:or less\b|以内|以下)/uy;

function mayStart(piece: string): boolean {
  const first = piece.charCodeAt(0);
  if (first >= 48 && first <= 57) return piece.length <= MOST_DIGITS;
  if (piece.length > 17 || first === 93) return false;
  return OPENING.test(piece) || /[½¼¾]/u.test(piece) || numberNamed(piece) !== undefined;
}

function mayBegin(text: string, at: number): boolean {
  const previous = text[at - 1] ?? ' ';
  if (previous === '_') return !isWordAt(text, at - 2);
  if (isWordAt(text, at - 1)) return false;
  if (previous === '-') return !isWordAt(text, at - 2);
  if (previous === ':') return !/\d/u.test(text[at - 2] ?? '');
  // Three minutes of "13時3分" are no length.
  if (/[時点點时月]/u.test(previous)) return false;
  return !/[./\\#$€£¥%&@,]/u.test(previous) || (previous === ',' && !/\d/u.test(text[at - 2] ?? ''));
}

function boundOf(text: string, start: number, end: number): 'at-most' | 'at-least' | undefined {
  const lead = before(text, start, 24);
  if (AT_MOST.test(lead) || matchAt(AT_MOST_AFTER, text, end) !== null) return 'at-most';
  return AT_LEAST.test(lead) || matchAt(AT_LEAST_AFTER, text, end) !== null ? 'at-least' : undefined;
}

function mention(text: string, start: number, length: Length): DurationMention {
  const { end, seconds, granularity, range } = length;
  const isHedged =
    APPROXIMATE_BEFORE.test(before(text, start, 24)) || matchAt(APPROXIMATE_AFTER, text, end) !== null;
  const bound = boundOf(text, start, end);
  return {
    start,
    end,
    text: text.slice(start, end),
    // Sums of binary fractions are rounded to the millisecond, the finest unit read.
    seconds: Math.round(seconds * 1000) / 1000,
    approximate: length.approximate || isHedged,
    granularity,
    ...(range === undefined ? {} : { range }),
    ...(bound === undefined ? {} : { bound }),
  };
}

/**
 * Every stated length of time in a text, left to right and not overlapping. "A few hours" names no length
 * and is none; "a couple of" is two, approximately. Months count 30 days and years 365.
 */
export function findDurations(text: string): readonly DurationMention[] {
  const plain = plainText(text);
  const pieces = new RegExp(PIECE);
  const found: DurationMention[] = [];
  for (let piece = pieces.exec(plain); piece !== null; piece = pieces.exec(plain)) {
    if (!mayStart(piece[0]) || !mayBegin(plain, piece.index)) continue;
    const length = lengthAt(plain, piece.index);
    if (length === undefined || continuesAt(plain, length.end)) continue;
    const made = mention(plain, piece.index, length);
    found.push(plain === text ? made : { ...made, text: text.slice(made.start, made.end) });
    pieces.lastIndex = length.end;
  }
  return found;
}
