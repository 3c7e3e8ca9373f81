import { isCue, subjectOf } from '../cues.ts';
import type { Attribution, Site, Strategy } from '../model.ts';
import { invertedTag } from './tag-after.ts';

const FARTHEST = 45;

/** `Smith said that "…"`, `Smith called it "…"`, `adding, "…"`: the nearest verb of saying before the quotation. */
export const cueBefore: Strategy = {
  id: 'cue-before',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    const { tokens } = passage;
    for (let v = at - 1; v >= Math.max(sentence.start, at - FARTHEST); v--) {
      if (!isCue(tokens, v)) continue;
      const previous = tokens[v - 1]?.text === ',' ? tokens[v - 2] : tokens[v - 1];
      const inverted = previous?.kind === 'quote' ? invertedTag(tokens, v, at) : undefined;
      const mention = inverted?.mention ?? subjectOf(tokens, v, sentence.start);
      if (mention) return { passage, mention, cue: { from: v, to: v + 1 }, by: 'cue-before' };
    }
    return undefined;
  },
};
