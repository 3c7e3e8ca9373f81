import type { Block } from '../document/block.ts';
import type { DocumentBlock } from '../document/model.ts';
import type { Sentence } from '../reading/sentence.ts';
import { keeper } from '../text/keeper.ts';
import type { Mark } from '../text/visible.ts';

const sorted = keeper<Block, readonly Mark[]>();

/** The marks that lie in a sentence behind `from`, by a search: a block may have thousands of sentences and of marks. */
export function marksIn({ block, span }: Sentence, from: number): readonly Mark[] {
  const marks = marksOf(block);
  const start = span.start + from;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Mark[] = [];
  for (let i = low; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.start >= span.end) break;
    if (mark.end <= span.end) found.push(mark);
  }
  return found;
}

function marksOf({ own }: DocumentBlock): readonly Mark[] {
  return sorted(own, [], () => own.visible.marks.toSorted((a, b) => a.start - b.start));
}
