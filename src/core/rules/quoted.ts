import type { QuotationCheck } from '../document/postmortem.ts';
import type { Range } from '../text/range.ts';

/** Tells whether a range lies in somebody else's words. */
export function quotedWords(quotations: readonly QuotationCheck[]): (range: Range) => boolean {
  const outer = quotations.map(({ quotation }) => quotation.outer).toSorted((a, b) => a.start - b.start);
  // The furthest end of all that begin up to here, since quotations may hold others.
  const ends: number[] = [];
  for (const { end } of outer) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = outer.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((outer[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? -1) >= end;
  };
}
