import { type Draft, mentionAt } from './compose.ts';
import type { TimeMention } from './model.ts';
import { monthNamed, weekdayNamed } from './names.ts';
import { linkRanges, openRangeAt, tailAfter } from './ranges.ts';
import { plainText } from './scan.ts';

/** Addresses and link targets are passed over whole: a date in one names a page. */
const PIECE = /https?:\/\/[^\s<>)\]]*|\]\([^\s)]*|\d+|[A-Za-z\u00C0-\u024F]+|午[前後]|[上下]午/gu;
const CLOCK_WORD = /^(?:noon|midday|midnight|mitternacht|minuit|medianoche|mediod|meia$|meio$)/iu;
/** No notation that we read begins with more digits than 20240719T…. */
const MOST_DIGITS = 8;

function mayStart(piece: string): boolean {
  const first = piece.charCodeAt(0);
  if (first >= 48 && first <= 57) return piece.length <= MOST_DIGITS;
  if (first === 0x5348 || first === 0x4e0a || first === 0x4e0b) return true;
  if (first === 93 || piece.length < 3 || piece.length > 13) return false;
  return monthNamed(piece) !== undefined || weekdayNamed(piece) !== undefined || CLOCK_WORD.test(piece);
}

/** The mentions from an offset on; the first is taken for the head of an entry where it begins there and `leading` says so. */
export function mentionsFrom(text: string, from: number, leading: boolean): readonly TimeMention[] {
  const pieces = new RegExp(PIECE);
  pieces.lastIndex = from;
  const found: Draft[] = [];
  let lastEnd = -1;
  for (let piece = pieces.exec(text); piece !== null; piece = pieces.exec(text)) {
    if (!mayStart(piece[0])) continue;
    const place = { leading: leading && piece.index === from, lastEnd };
    const mention = mentionAt(text, piece.index, place);
    const drafts = mention === undefined ? openRangeAt(text, piece.index, place) : withTail(text, mention);
    if (drafts === undefined) continue;
    found.push(...drafts);
    lastEnd = drafts.at(-1)?.end ?? lastEnd;
    pieces.lastIndex = lastEnd;
  }
  return linkRanges(text, found);
}

function withTail(text: string, mention: Draft): readonly Draft[] {
  const tail = tailAfter(text, mention);
  return tail === undefined ? [mention] : [mention, tail];
}

/**
 * Every date and time of day in a text, left to right and not overlapping: `2024-07-19 04:09 UTC` is one
 * mention, `10:00–10:20` two, of which the first has the second as `until`. Lengths of time are no mentions.
 */
export function findTimes(text: string): readonly TimeMention[] {
  const plain = plainText(text);
  const found = mentionsFrom(plain, 0, false);
  return plain === text ? found : found.map((mention) => inOriginal(mention, text));
}

/** The same mention with the words as the text has them. */
export function inOriginal(mention: TimeMention, text: string): TimeMention {
  const { until } = mention;
  const words = text.slice(mention.start, mention.end);
  return { ...mention, text: words, ...(until === undefined ? {} : { until: inOriginal(until, text) }) };
}
