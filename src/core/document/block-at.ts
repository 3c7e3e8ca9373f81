import type { MarkdownDocument } from './model.ts';

/** Index of the block that holds an offset, or of the last one before it; -1 where none stands before. */
export function blockAt({ blocks }: MarkdownDocument, offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.range.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
