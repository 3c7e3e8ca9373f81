import { cueAt, invertedTag } from '../cues.ts';
import type { Attribution, Site, Strategy } from '../model.ts';
import { isExplained, subjectOf } from '../subjects.ts';

/** `The "very bad plan" will fail, Smith said`: a verb of saying later in the sentence. */
export const tagFar: Strategy = {
  id: 'tag-far',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    const { tokens } = passage;
    for (let v = at + 1; v < Math.min(sentence.end, at + 45); v++) {
      if (cueAt(tokens, v) !== 'say') continue;
      const previous = tokens[v - 1];
      const inverted =
        previous?.text === ',' || (previous?.kind === 'quote' && v > at + 1)
          ? invertedTag(tokens, v, sentence.end)
          : undefined;
      const subject = subjectOf(tokens, v, Math.max(sentence.start, v - 40));
      const mention = subject && isExplained(tokens, subject) ? subject : (inverted?.mention ?? subject);
      if (mention) return { passage, mention, cue: { from: v, to: v + 1 }, by: 'tag-far' };
    }
    return undefined;
  },
};
