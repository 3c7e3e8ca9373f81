import { numberNamed } from './duration-words.ts';
import { matchAt } from './scan.ts';

/** A number before a unit. */
export interface Quantity {
  readonly end: number;
  readonly value: number;
  /** The step of its last digit: 1, 0.1, 0.5. */
  readonly step: number;
  readonly article: boolean;
  readonly approximate: boolean;
}

const NUMBER = /(\d{1,7})(?:([.,])(\d{1,3}))?(?![\d])(?:[ ]?([½¼¾]))?/uy;
const MIXED = /(\d{1,3})[ ]([1-3])\/([2-4])(?![\d/])/uy;
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const WORD = /[A-Za-z\u00C0-\u024F]{1,14}(?![A-Za-z\u00C0-\u024F0-9_])/uy;
const ONES = /[- ](one|two|three|four|five|six|seven|eight|nine)(?![A-Za-z])/iuy;
const AND_A_HALF = /[ ]and a half(?=[ -])/iuy;
const ARTICLE_REST = /[ ](couple(?: of)?|half|good|full|whole|solid)(?=[ -])/iuy;

function numberAt(text: string, at: number): Quantity | undefined {
  const mixed = matchAt(MIXED, text, at);
  if (mixed !== null) {
    const value = Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]);
    return { end: at + mixed[0].length, value, step: 0.25, article: false, approximate: false };
  }
  const match = matchAt(NUMBER, text, at);
  if (match === null) return undefined;
  const [whole, digits = '', mark, rest, fraction] = match;
  // A comma before three digits groups thousands; any other is the decimal mark of most of Europe.
  const isGrouped = mark === ',' && rest?.length === 3;
  const base = rest === undefined ? Number(digits) : Number(isGrouped ? digits + rest : `${digits}.${rest}`);
  const step = rest === undefined || isGrouped ? 1 : 10 ** -rest.length;
  const extra = fraction === undefined ? 0 : (FRACTIONS[fraction] ?? 0);
  const value = base + extra;
  return { end: at + whole.length, value, step: extra > 0 ? 0.25 : step, article: false, approximate: false };
}

function articleAt(text: string, end: number): Quantity {
  const rest = matchAt(ARTICLE_REST, text, end);
  const word = rest?.[1]?.toLowerCase() ?? '';
  const next = end + (rest?.[0].length ?? 0);
  if (word.startsWith('couple')) return { end: next, value: 2, step: 1, article: false, approximate: true };
  const value = word === 'half' ? 0.5 : 1;
  return { end: next, value, step: value, article: word === '', approximate: word === 'good' };
}

function wordAt(text: string, at: number): Quantity | undefined {
  const word = matchAt(WORD, text, at)?.[0];
  if (word === undefined) return undefined;
  const end = at + word.length;
  if (/^an?$/iu.test(word)) return articleAt(text, end);
  if (/^couple$/iu.test(word) && text.startsWith(' of ', end)) {
    return { end: end + 3, value: 2, step: 1, article: false, approximate: true };
  }
  const value = numberNamed(word);
  if (value === undefined) return undefined;
  const ones = value >= 20 && value < 100 && value % 10 === 0 ? matchAt(ONES, text, end) : null;
  const sum = value + (ones === null ? 0 : (numberNamed(ones[1] ?? '') ?? 0));
  const isArticle = /^(?:un|une|una|um|uma|eine?[nmr]?)$/iu.test(word);
  const step = value % 1 === 0 ? 1 : 0.5;
  return { end: end + (ones?.[0].length ?? 0), value: sum, step, article: isArticle, approximate: false };
}

/** The number that begins at an offset, in figures or words. */
export function quantityAt(text: string, at: number): Quantity | undefined {
  const char = text[at] ?? '';
  const fraction = Object.hasOwn(FRACTIONS, char) ? FRACTIONS[char] : undefined;
  if (fraction !== undefined)
    return { end: at + 1, value: fraction, step: 0.25, article: false, approximate: false };
  const found = /\d/u.test(char) ? numberAt(text, at) : wordAt(text, at);
  const half = found === undefined ? null : matchAt(AND_A_HALF, text, found.end);
  if (found === undefined || half === null) return found;
  return { ...found, end: found.end + half[0].length, value: found.value + 0.5, step: 0.5 };
}
