import type { Attribution, Passage, Site, Strategy } from '../model.ts';
import { clauseSubject } from '../phrases.ts';

/** A quotation that stands alone after a sentence about somebody: `Smith was not convinced. "…"` */
export const leadIn: Strategy = {
  id: 'lead-in',
  find({ passage, at, sentence, before }: Site): Attribution | undefined {
    if (at !== sentence.start) return undefined;
    const same = passage.sentences.findLast((other) => other.end <= sentence.start);
    if (same) return subjectIn(passage, same.start, same.end);
    const last = before?.sentences.at(-1);
    return before && last ? subjectIn(before, last.start, last.end) : undefined;
  },
};

function subjectIn(passage: Passage, from: number, to: number): Attribution | undefined {
  const mention = clauseSubject(passage.tokens, from, to);
  return mention && { passage, mention, by: 'lead-in' };
}
