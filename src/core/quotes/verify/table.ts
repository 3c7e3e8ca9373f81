import { fits, type Stretch, sameButFirstLetter } from './occurrences.ts';
import type { Joint, Quoted, Unit } from './quoted.ts';
import type { PreparedSource } from './source.ts';
import { isWord, kindAt, tokenKey, WORD } from './tokens.ts';
import { weightOf } from './votes.ts';

/*
 * The table in which a quotation is aligned with a stretch of the source: a row for each word and joint of the quotation,
 * a column for each place in the source. Of a long quotation only a band along the diagonal is looked at.
 */

export type Row = { readonly unit: Unit; readonly weight: number } | { readonly joint: Joint };

export const GAIN = 64;
export const COST_SWAP = 96;
export const NEVER = -500_000_000;

/** A quotation longer than this is compared along its diagonal only, and only if its words vote for a place. */
export const LONG = 400;
export const BAND = 1024;
const NARROW_BAND = 256;

export interface Frame {
  readonly window: Stretch;
  readonly width: number;
  /** By how many columns row `i` begins later than the first. */
  shiftOf(i: number): number;
}

export function frameOf(rows: readonly Row[], window: Stretch): Frame {
  const size = window.to - window.from;
  const band = rows.length > LONG ? NARROW_BAND : BAND;
  const width = Math.min(size, band) + 1;
  return { window, width, shiftOf: (i) => Math.max(0, Math.min(i - (band >> 2), size + 1 - width)) };
}

/** The units of all parts with the joints between them. Joints at the edges bind nothing. */
export function rowsOf(source: PreparedSource, quoted: Quoted): readonly Row[] {
  return quoted.parts.flatMap((part, k): Row[] => {
    const joint = k > 0 ? quoted.joints[k] : undefined;
    const units = part.units.map((unit) => ({ unit, weight: weightOf(source, quoted, unit) }));
    return joint ? [{ joint }, ...units] : units;
  });
}

/** A word is swapped for a word and a sign for a sign. */
export function swapGain(flags: number, isSign: boolean): number {
  return (flags & 7) > 3 === isSign ? -COST_SWAP : NEVER;
}

/** What a word may match besides itself. */
export function matcher(
  source: PreparedSource,
  quoted: Quoted,
  { pattern, from }: Unit,
  isFirst: boolean,
): ((token: number) => boolean) | undefined {
  const { tokens } = source;
  if (pattern) return (token) => isWord(tokens, token) && fits(pattern, tokenKey(tokens, token));
  if (!isFirst || !quoted.parts[0]?.anyCase) return undefined;
  const key = tokenKey(quoted.tokens, from);
  return (token) => kindAt(tokens, token) === WORD && sameButFirstLetter(key, tokenKey(tokens, token));
}
