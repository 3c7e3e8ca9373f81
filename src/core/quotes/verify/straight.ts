import type { Stretch } from './occurrences.ts';
import { visit } from './postings.ts';
import type { Quoted } from './quoted.ts';
import type { PreparedSource } from './source.ts';
import { COST_SWAP, type Frame, GAIN, matcher, type Row, swapGain } from './table.ts';
import { isWord } from './tokens.ts';

/*
 * An alignment that can be had without filling the table: the quotation stands in the window word for word,
 * but for words that the window lacks. None scores higher, and none of another kind scores as high.
 */

/** The best that could become of each row of a table, whatever the others do. */
export interface Ideal {
  readonly score: number;
  readonly wishes: readonly Wish[];
}

/** A word of the quotation: to be found where the window has it at all, else to be swapped for another. */
interface Wish {
  readonly row: Row;
  readonly same: boolean;
  readonly alike: ((token: number) => boolean) | undefined;
}

export function idealOf(
  source: PreparedSource,
  quoted: Quoted,
  rows: readonly Row[],
  window: Stretch,
): Ideal {
  const known = new Map<number, boolean>();
  let score = 0;
  const wishes = rows.map((row, k): Wish => {
    if ('joint' in row) return { row, same: false, alike: undefined };
    const { unit, weight } = row;
    const alike = matcher(source, quoted, unit, k === 0);
    const same = alike !== undefined || !isWord(quoted.tokens, unit.from) || isIn(unit.hash);
    score += same ? weight * GAIN : -COST_SWAP;
    return { row, same, alike };
  });
  return { score, wishes };

  function isIn(hash: number): boolean {
    const before = known.get(hash);
    if (before !== undefined) return before;
    let found = false;
    visit(source.words, hash, window, () => {
      found = true;
      return false;
    });
    known.set(hash, found);
    return found;
  }
}

/** The first token of the window from which on every wish comes true. */
export function straightStart(source: PreparedSource, { wishes }: Ideal, frame: Frame): number | undefined {
  for (let column = 0; column < frame.width; column++)
    if (holdsFrom(source, wishes, frame, column)) return frame.window.from + column;
  return undefined;
}

function holdsFrom(
  { tokens: { hashes, flags } }: PreparedSource,
  wishes: readonly Wish[],
  { window, width, shiftOf }: Frame,
  start: number,
): boolean {
  let at = start;
  for (let k = 0; k < wishes.length; k++) {
    const wish = wishes[k];
    if (!wish) return false;
    const { row, same, alike } = wish;
    if ('unit' in row) {
      const token = window.from + at++;
      const holds = same
        ? hashes[token] === row.unit.hash || alike?.(token) === true
        : swapGain(flags[token] ?? 0, row.weight === 1) === -COST_SWAP;
      if (!holds) return false;
    }
    const column = at - shiftOf(k + 1);
    if (column < 0 || column >= width) return false;
  }
  return true;
}
