import type { Sentence } from '../reading/sentence.ts';
import { findTimes, type TimeMention } from '../time/index.ts';

/** The times of each sentence by its block, whose marks stay the same object while the block does. */
const known = new WeakMap<object, Map<string, readonly TimeMention[]>>();

/** The dates and times of a sentence, read once for all rules and kept over keystrokes elsewhere. */
export function timesIn({ text, block }: Sentence): readonly TimeMention[] {
  if (!/\d/.test(text)) return [];
  const inBlock = known.get(block.visible.marks) ?? new Map<string, readonly TimeMention[]>();
  known.set(block.visible.marks, inBlock);
  const times = inBlock.get(text) ?? findTimes(text);
  inBlock.set(text, times);
  return times;
}
