import { POSSESSIVES, PREPOSITIONS, SPEECH_NOUNS } from '../lexicon.ts';
import type { Attribution, Site, Strategy } from '../model.ts';
import { type Phrase, phraseAt, phraseBefore } from '../phrases.ts';
import type { Token } from '../tokens.ts';

const FARTHEST = 14;

/** `Smith's claim that "…"`, `his tweet: "…"`, `a statement from the company: "…"`. */
export const possessive: Strategy = {
  id: 'possessive',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    const { tokens } = passage;
    for (let n = at - 1; n >= Math.max(sentence.start, at - FARTHEST); n--) {
      if (!SPEECH_NOUNS.has(tokens[n]?.lower ?? '')) continue;
      const mention = authorBehind(tokens, n, at) ?? ownerBefore(tokens, n, sentence.start);
      if (mention) return { passage, mention, cue: { from: n, to: n + 1 }, by: 'possessive' };
    }
    return undefined;
  },
};

/** "a statement from the company" */
function authorBehind(tokens: readonly Token[], noun: number, end: number): Phrase | undefined {
  return /^(?:from|by|of)$/.test(tokens[noun + 1]?.lower ?? '') ? phraseAt(tokens, noun + 2, end) : undefined;
}

/** "Smith's claim", "his tweet" */
function ownerBefore(tokens: readonly Token[], noun: number, from: number): Phrase | undefined {
  for (let i = noun - 1; i >= Math.max(from, noun - 4); i--) {
    const token = tokens[i];
    if (!token || PREPOSITIONS.has(token.lower)) return undefined;
    if (POSSESSIVES.has(token.lower)) return { from: i, to: i + 1 };
    const owner = /^['’]s?$/.test(token.text) ? phraseBefore(tokens, i, from) : undefined;
    if (owner) return owner;
  }
  return undefined;
}
