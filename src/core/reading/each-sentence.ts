import { searches } from '../text/searches.ts';
import type { Sentence, SentenceContent } from './sentence.ts';

/** A search in each sentence by itself: what it tells may depend on the sentence's content and on its block's own words alone. */
export const eachSentence = searches<Sentence, SentenceContent>(({ content }) => content);
