import type { Attribution, Site, Strategy } from '../model.ts';
import { type Phrase, phraseAt } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** `According to Smith, "…"`, `"…," in the words of Smith`. */
export const accordingTo: Strategy = {
  id: 'according-to',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    const { tokens } = passage;
    const from = Math.max(sentence.start, at - 40);
    const to = Math.min(sentence.end, at + 40);
    for (let i = from; i < to; i++) {
      const length = sourceCue(tokens, i);
      if (length === 0) continue;
      const mention = phraseAt(tokens, i + length, sentence.end);
      const cue: Phrase = { from: i, to: i + length };
      if (mention) return { passage, mention, cue, by: 'according-to' };
    }
    return undefined;
  },
};

function sourceCue(tokens: readonly Token[], i: number): number {
  const [a = '', b = '', c = '', d = ''] = [0, 1, 2, 3].map((k) => tokens[i + k]?.lower);
  if (a === 'according' && b === 'to') return 2;
  if (a === 'in' && b === 'the' && c === 'words' && d === 'of') return 4;
  return 0;
}
