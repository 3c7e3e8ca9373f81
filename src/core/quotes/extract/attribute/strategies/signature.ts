import type { Attribution, Passage, Site, Strategy } from '../model.ts';
import { nameIn } from '../names.ts';
import { type Phrase, phraseAt } from '../phrases.ts';
import type { Token } from '../tokens.ts';

const LONGEST = 25;
const DASH = /^(?:[-–—―]|--+)$/;

/** A line of its own below the quotation: `— Smith, head of the bank`, or the same in brackets behind it. */
export const signature: Strategy = {
  id: 'signature',
  find({ passage, at, after }: Site): Attribution | undefined {
    const { tokens } = passage;
    if (DASH.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.cap) {
      const mention = phraseAt(tokens, at + 2, endOfLine(passage, at + 2));
      if (mention && endsLine(passage, mention.to)) return { passage, mention, by: 'signature' };
    }
    const bracketed = inBrackets(tokens, at + 1);
    if (bracketed) return { passage, mention: bracketed, by: 'signature' };
    if (at < tokens.length - 2 || !after || after.tokens.length > LONGEST) return undefined;
    if (!DASH.test(after.tokens[0]?.text ?? '')) return undefined;
    const mention = phraseAt(after.tokens, 1, after.tokens.length);
    return mention && { passage: after, mention, by: 'signature' };
  },
};

/** `"…" (Mary Roe, head of the bank)`: two words of a name, or one and what it stands for. */
function inBrackets(tokens: readonly Token[], open: number): Phrase | undefined {
  if (tokens[open]?.text !== '(' || !tokens[open + 1]?.cap) return undefined;
  const mention = phraseAt(tokens, open + 1, open + LONGEST);
  const behind = mention && tokens[mention.to]?.text;
  if (!mention || !nameIn(tokens, mention) || !tokens.slice(mention.from, mention.to).every(({ cap }) => cap))
    return undefined;
  return behind === ',' || (behind === ')' && mention.to - mention.from > 1) ? mention : undefined;
}

/** The token that begins the next line. */
function endOfLine(passage: Passage, from: number): number {
  let at = from + 1;
  while (at < from + LONGEST && at < passage.tokens.length && !opensLine(passage, at)) at++;
  return at;
}

function opensLine({ tokens, text }: Passage, at: number): boolean {
  return text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('\n');
}

/** Nothing but an explanation of the name follows. */
function endsLine(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const next = tokens[at];
  if (next === undefined || /^[.(]$/.test(next.text) || opensLine(passage, at)) return true;
  return (
    next.text === ',' &&
    tokens.length - at < LONGEST &&
    !tokens.slice(at).some((token) => token.kind === 'quote')
  );
}
