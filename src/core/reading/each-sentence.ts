import { keep } from '../text/keeper.ts';
import type { Sentence, SentenceContent } from './sentence.ts';

/**
 * A search that looks at each sentence by itself: what it tells may depend on the sentence's content and on its block's own words alone.
 * Most sentences hold nothing that is looked for; that is kept with them, so that a keystroke asks only those that hold something.
 */
export function eachSentence<Found>(
  find: (sentence: Sentence) => readonly Found[],
): (sentences: readonly Sentence[]) => readonly Found[] {
  const searched = keep<SentenceContent, { state: 'new' | 'empty' | 'holds' }>(() => ({ state: 'new' }));
  return (sentences) => {
    const all: Found[] = [];
    for (const sentence of sentences) {
      const seen = searched(sentence.content);
      if (seen.state === 'empty') continue;
      const found = find(sentence);
      seen.state = found.length === 0 ? 'empty' : 'holds';
      for (const one of found) all.push(one);
    }
    return all;
  };
}
