import type { Attribution, Site, Strategy } from '../model.ts';
import { phraseAt } from '../phrases.ts';

const LONGEST = 25;

/** A line of its own below the quotation: `— Smith, head of the bank`. */
export const signature: Strategy = {
  id: 'signature',
  find({ passage, at, after }: Site): Attribution | undefined {
    const { tokens } = passage;
    if (
      /^(?:[-–—]|--)$/.test(tokens[at + 1]?.text ?? '') &&
      tokens[at + 2]?.cap &&
      tokens.length - at < LONGEST
    ) {
      const mention = phraseAt(tokens, at + 2, tokens.length);
      if (mention && !tokens.slice(at + 2).some((token) => token.kind === 'quote'))
        return { passage, mention, by: 'signature' };
    }
    if (at < tokens.length - 2 || !after || after.tokens.length > LONGEST) return undefined;
    if (!/^(?:[-–—―]|--)$/.test(after.tokens[0]?.text ?? '')) return undefined;
    const mention = phraseAt(after.tokens, 1, after.tokens.length);
    return mention && { passage: after, mention, by: 'signature' };
  },
};
