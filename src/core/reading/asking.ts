import type { DocumentBlock } from '../document/model.ts';
import type { Sentence } from './sentence.ts';

/** Whether blocks hold a template's request for words and nobody has written any: then they are neither a quotation nor a task. */
export type OnlyAsks = (blocks: readonly DocumentBlock[]) => boolean;

export function readAsking(sentences: readonly Sentence[]): OnlyAsks {
  const asking = new Set<number>();
  const telling = new Set<number>();
  for (const { standing, block } of sentences) {
    if (standing === 'instruction' || standing === 'placeholder') asking.add(block.index);
    else if (standing !== 'question') telling.add(block.index);
  }
  return (blocks) =>
    blocks.some(({ index }) => asking.has(index)) && !blocks.some(({ index }) => telling.has(index));
}
