import type { DocumentBlock } from '../document/model.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Mark } from '../text/visible.ts';

const sorted = new WeakMap<DocumentBlock, readonly Mark[]>();

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

function marksOf(block: DocumentBlock): readonly Mark[] {
  const known = sorted.get(block);
  if (known) return known;
  const marks = block.visible.marks.toSorted((a, b) => a.start - b.start);
  sorted.set(block, marks);
  return marks;
}
