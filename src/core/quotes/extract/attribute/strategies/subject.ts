import type { Attribution, Site, Strategy } from '../model.ts';
import { clauseSubject } from '../phrases.ts';
import { isNoticeNoun } from './notice.ts';

/** No verb of saying, but words of somebody in a sentence about them: `Smith wants "a clean break"`. */
export const subject: Strategy = {
  id: 'subject',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    if (isNoticeNoun(passage.tokens[at - 1])) return undefined;
    const mention = clauseSubject(passage.tokens, sentence.start, at);
    return mention && { passage, mention, by: 'subject' };
  },
};
