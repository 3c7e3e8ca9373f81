import type { Attribution, Site, Strategy } from '../model.ts';
import { phraseAt } from '../phrases.ts';
import type { Token } from '../tokens.ts';

const LONGEST = 25;

/** A line of its own below the quotation: `— Smith, head of the bank`. */
export const signature: Strategy = {
  id: 'signature',
  find({ passage, at, after }: Site): Attribution | undefined {
    const { tokens } = passage;
    if (/^(?:[-–—]|--)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.cap) {
      const mention = phraseAt(tokens, at + 2, tokens.length);
      if (mention && endsLine(tokens, mention.to)) return { passage, mention, by: 'signature' };
    }
    if (at < tokens.length - 2 || !after || after.tokens.length > LONGEST) return undefined;
    if (!/^(?:[-–—―]|--)$/.test(after.tokens[0]?.text ?? '')) return undefined;
    const mention = phraseAt(after.tokens, 1, after.tokens.length);
    return mention && { passage: after, mention, by: 'signature' };
  },
};

/** Nothing but an explanation of the name follows. */
function endsLine(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || /^[.(]$/.test(next.text)) return true;
  return (
    next.text === ',' &&
    tokens.length - at < LONGEST &&
    !tokens.slice(at).some((token) => token.kind === 'quote')
  );
}
