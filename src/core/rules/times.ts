import type { Sentence, SentenceContent } from '../reading/sentence.ts';
import { keeper } from '../text/keeper.ts';
import { findTimes, type TimeMention } from '../time/index.ts';

const kept = keeper<SentenceContent, readonly TimeMention[]>();

/** The dates and times of a sentence, read once for all rules and kept over keystrokes elsewhere. */
export function timesIn({ content }: Sentence): readonly TimeMention[] {
  return kept(content, [], () => (/\d/.test(content.text) ? findTimes(content.text) : []));
}
