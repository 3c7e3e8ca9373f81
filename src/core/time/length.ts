import { isHourClock } from './clock.ts';
import { isUnevenUnit } from './duration-words.ts';
import { lengthFigure } from './figures.ts';
import { quantityAt } from './quantity.ts';
import { before, matchAt } from './scan.ts';
import { isNoLength, type Unit, unitAt } from './unit.ts';

/** A length of time, read but not yet placed. */
export interface Length {
  readonly end: number;
  readonly seconds: number;
  readonly granularity: number;
  readonly approximate: boolean;
  readonly range?: { readonly min: number; readonly max: number };
}

const HALF_AFTER = /[ ](?:and a half|et demie?|y media|e meia)(?![A-Za-z])/iuy;
const RANGE =
  /(?:[ \t]?[-–—~〜～→][ \t]?|[ \t](?:to|or|bis|oder|à|a|ou|o)[ \t])(?=[\dA-Za-z\u00C0-\u024F])/uy;
const BETWEEN = /(?:between|zwischen|entre)[ \t]$/iu;
const BETWEEN_AND = /[ ](?:and|und|et|y|e)[ ]/uy;
const NEXT = /[ \t]?(?:,[ ]?)?(?:(?:and|und|et|y|e|&)[ ])?(?=\d|[a-zà-ž]{3})/uy;
const SPECIAL =
  /(?:(?:an? )?(three[- ]quarters? of an hour|quarter(?:[- ]of an)?[- ]hour)|(?:eine(?:r)? )?(dreiviertelstunde|viertelstunde)|(?:trois )?(quarts? d'heure))(?![A-Za-z])/iuy;
const ISO =
  /P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,7}(?:\.\d{1,3})?)S)?)?(?![A-Za-z0-9])/uy;
const ISO_SECONDS = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1];
const COLON = /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?![\d:])/uy;
function halfAfter(text: string, unit: Unit): number {
  if (text[unit.end] === '半' && /[間时時月]/u.test(text[unit.end - 1] ?? '')) return unit.end + 1;
  return unit.end + (matchAt(HALF_AFTER, text, unit.end)?.[0].length ?? 0);
}

/** One quantity with its unit. */
function stepAt(text: string, at: number): (Length & { readonly unit: number }) | undefined {
  const quantity = quantityAt(text, at);
  const unit = quantity === undefined ? undefined : unitAt(text, quantity.end);
  if (quantity === undefined || unit === undefined) return undefined;
  if (isNoLength(text, at, quantity, unit)) return undefined;
  const end = halfAfter(text, unit);
  const hasHalf = end > unit.end;
  return {
    end,
    seconds: (quantity.value + (hasHalf ? 0.5 : 0)) * unit.seconds,
    granularity: unit.seconds * (hasHalf ? 0.5 : quantity.step),
    approximate: quantity.approximate || isUnevenUnit(unit.seconds),
    unit: unit.seconds,
  };
}

/** "1h50", without a second unit: minutes. */
function bareMinutes(text: string, found: { end: number; unit: number }): number | undefined {
  const match =
    found.unit === 3600 && /[hH]/u.test(text[found.end - 1] ?? '')
      ? matchAt(/\d{2}(?![\dA-Za-z.:])/uy, text, found.end)
      : null;
  return match === null ? undefined : Number(match[0]);
}

/** "1 hour 6 minutes": each next unit is smaller. */
function compoundAt(text: string, at: number): Length | undefined {
  const first = stepAt(text, at);
  if (first === undefined) return undefined;
  let total = first;
  for (let count = 0; count < 4; count += 1) {
    const minutes = bareMinutes(text, total);
    if (minutes !== undefined) {
      return { ...total, end: total.end + 2, seconds: total.seconds + minutes * 60, granularity: 60 };
    }
    const next = matchAt(NEXT, text, total.end);
    const step = next === null ? undefined : stepAt(text, total.end + next[0].length);
    if (step === undefined || step.unit >= total.unit || step.unit < 1) break;
    total = {
      ...step,
      seconds: total.seconds + step.seconds,
      approximate: total.approximate || step.approximate,
    };
  }
  const { end, seconds, granularity, approximate } = total;
  return { end, seconds, granularity, approximate };
}

/** "5–10 minutes", "between two and three hours". */
function rangeAt(text: string, at: number): Length | undefined {
  const low = quantityAt(text, at);
  if (low === undefined || low.article) return undefined;
  const link =
    matchAt(RANGE, text, low.end) ??
    (BETWEEN.test(before(text, at, 10)) ? matchAt(BETWEEN_AND, text, low.end) : null);
  const high = link === null ? undefined : quantityAt(text, low.end + link[0].length);
  const unit = high === undefined || high.article ? undefined : unitAt(text, high.end);
  if (high === undefined || unit === undefined || high.value <= low.value) return undefined;
  if (isNoLength(text, at, high, unit)) return undefined;
  const [min, max] = [low.value * unit.seconds, high.value * unit.seconds];
  return {
    end: unit.end,
    seconds: (min + max) / 2,
    granularity: unit.seconds,
    approximate: true,
    range: { min, max },
  };
}

function specialAt(text: string, at: number): Length | undefined {
  const match = matchAt(SPECIAL, text, at);
  if (match === null) return undefined;
  const isThree = /^(?:three|an? three|(?:eine(?:r)? )?drei|trois)/iu.test(match[0]);
  return { end: at + match[0].length, seconds: isThree ? 2700 : 900, granularity: 900, approximate: false };
}

function isoAt(text: string, at: number): Length | undefined {
  const match = matchAt(ISO, text, at);
  if (match === null || match[0].length < 3) return undefined;
  const parts = match.slice(1).map((group) => (group === undefined ? undefined : Number(group)));
  const last = parts.findLastIndex((part) => part !== undefined);
  if (last < 0) return undefined;
  const seconds = parts.reduce<number>(
    (sum, part, index) => sum + (part ?? 0) * (ISO_SECONDS[index] ?? 0),
    0,
  );
  const decimals = /\.(\d+)S$/u.exec(match[0])?.[1]?.length ?? 0;
  const step = (ISO_SECONDS[last] ?? 1) * 10 ** -decimals;
  const isUneven = parts[0] !== undefined || parts[1] !== undefined;
  return { end: at + match[0].length, seconds, granularity: step, approximate: isUneven };
}

/** "1:30 hours", "Duration: 01:10:00". */
function colonAt(text: string, at: number): Length | undefined {
  const match = matchAt(COLON, text, at);
  const end = at + (match?.[0].length ?? 0);
  const kind = match === null ? undefined : lengthFigure(text, at, end);
  if (match === null || kind === undefined) return undefined;
  const [, first, second, third] = match;
  const unit = kind === 'hours' || third !== undefined ? 60 : 1;
  const word = unitAt(text, end);
  return {
    end: word?.end ?? end,
    seconds: (Number(first) * 60 + Number(second)) * unit + Number(third ?? 0),
    granularity: third === undefined ? unit : 1,
    approximate: false,
  };
}

/** The length of time that begins at an offset. */
export function lengthAt(text: string, at: number): Length | undefined {
  const char = text[at] ?? '';
  if (char === 'P') return isoAt(text, at);
  if (/\d/u.test(char)) {
    if (isHourClock(text, at)) return undefined;
    return colonAt(text, at) ?? rangeAt(text, at) ?? compoundAt(text, at);
  }
  return specialAt(text, at) ?? rangeAt(text, at) ?? compoundAt(text, at);
}
