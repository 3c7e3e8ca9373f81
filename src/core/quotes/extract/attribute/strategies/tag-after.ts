import { isCue, isTagVerb, subjectOf } from '../cues.ts';
import { CONJUNCTIONS, RELATIVES } from '../lexicon.ts';
import type { Attribution, Site, Strategy } from '../model.ts';
import { type Phrase, phraseAt } from '../phrases.ts';
import type { Token } from '../tokens.ts';

const LONGEST_TAG = 45;

/** `"…," said Smith` and `"…," Smith, the head of the bank, told Reuters`. */
export const tagAfter: Strategy = {
  id: 'tag-after',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    const found = tagAt(passage.tokens, at + 1, sentence.end, passage.tokens[at]);
    return found && { passage, ...found, by: 'tag-after' };
  },
};

/** The speaker in a tag that begins at `start`, right after a quotation. */
export function tagAt(
  tokens: readonly Token[],
  start: number,
  end: number,
  quote: Token | undefined,
): { mention: Phrase; cue: Phrase } | undefined {
  let i = start;
  const comma = tokens[i]?.text === ',' || /^[-–—]/.test(tokens[i]?.text ?? '');
  if (comma || tokens[i]?.text === '.') i++;
  const first = tokens[i];
  if (first?.kind !== 'word' || i >= end) return undefined;
  if (CONJUNCTIONS.has(first.lower) || RELATIVES.has(first.lower)) return undefined;
  const inverted = invertedTag(tokens, i, end);
  if (inverted) return inverted;
  if (!comma && !/[,?!—–.…-]/.test(quote?.last ?? '')) return undefined;
  for (let v = i + 1; v < Math.min(end, i + LONGEST_TAG); v++) {
    if (tokens[v]?.kind === 'quote') return undefined;
    if (!isCue(tokens, v)) continue;
    const mention = subjectOf(tokens, v, i);
    return mention && { mention, cue: { from: v, to: v + 1 } };
  }
  return undefined;
}

/** "said John Smith", "says former adviser John Smith", "wrote the paper". */
export function invertedTag(
  tokens: readonly Token[],
  i: number,
  end: number,
): { mention: Phrase; cue: Phrase } | undefined {
  if (!isTagVerb(tokens, i)) return undefined;
  const mention = phraseAt(tokens, i + 1, end);
  if (!mention || /^(?:it|that|this|you|you)$/.test(tokens[mention.from]?.lower ?? '')) return undefined;
  return { mention, cue: { from: i, to: i + 1 } };
}
