import type { Attribution, Site, Strategy } from '../model.ts';
import { clauseSubject } from '../phrases.ts';

/** `Smith was blunt: "…"`: what is said after a colon belongs to the subject before it. */
export const colon: Strategy = {
  id: 'colon',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    const { tokens } = passage;
    if (tokens[at - 1]?.text !== ':') return undefined;
    const mention = clauseSubject(tokens, sentence.start, at - 1);
    return mention && { passage, mention, cue: { from: at - 1, to: at }, by: 'colon' };
  },
};
