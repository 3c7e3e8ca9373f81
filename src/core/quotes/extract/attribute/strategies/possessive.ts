import { POSSESSIVES, PREPOSITIONS, SPEECH_NOUNS } from '../lexicon.ts';
import type { Attribution, Site, Strategy } from '../model.ts';
import { phraseAt, phraseBefore } from '../phrases.ts';

const FARTHEST = 14;

/** `Smith's claim that "…"`, `his tweet: "…"`, `a statement from the company: "…"`. */
export const possessive: Strategy = {
  id: 'possessive',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    const { tokens } = passage;
    for (let n = at - 1; n >= Math.max(sentence.start, at - FARTHEST); n--) {
      if (!SPEECH_NOUNS.has(tokens[n]?.lower ?? '')) continue;
      const cue = { from: n, to: n + 1 };
      if (/^(?:from|by|of)$/.test(tokens[n + 1]?.lower ?? '')) {
        const mention = phraseAt(tokens, n + 2, at);
        if (mention) return { passage, mention, cue, by: 'possessive' };
      }
      for (let i = n - 1; i >= Math.max(sentence.start, n - 4); i--) {
        const token = tokens[i];
        if (!token || PREPOSITIONS.has(token.lower)) break;
        if (POSSESSIVES.has(token.lower))
          return { passage, mention: { from: i, to: i + 1 }, cue, by: 'possessive' };
        if (!/^['’]s?$/.test(token.text)) continue;
        const mention = phraseBefore(tokens, i, sentence.start);
        if (mention) return { passage, mention, cue, by: 'possessive' };
      }
    }
    return undefined;
  },
};
