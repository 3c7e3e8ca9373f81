import type { Attribution, Site, Strategy } from '../model.ts';
import { phraseAt } from '../phrases.ts';
import type { Token } from '../tokens.ts';

const NOTICE =
  /^(?:message|messages|error|errors|warning|warnings|alert|alerts|exception|exceptions|notice|notification|text|response|reply|banner|page)$/;

/** "the error", "a message": what stands between marks beside it are its words. */
export function isNoticeNoun(token: Token | undefined): boolean {
  return NOTICE.test(token?.lower ?? '');
}

/** `the message "…" from the proxy`, `a "…" error from the proxy`. */
export const notice: Strategy = {
  id: 'notice',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    const { tokens } = passage;
    const behind = isNoticeNoun(tokens[at + 1]);
    if (!behind && !isNoticeNoun(tokens[at - 1])) return undefined;
    const from = behind ? at + 2 : at + 1;
    if (!/^(?:from|by|in|on)$/.test(tokens[from]?.lower ?? '')) return undefined;
    const mention = phraseAt(tokens, from + 1, sentence.end);
    const noun = behind ? at + 1 : at - 1;
    return mention && { passage, mention, cue: { from: noun, to: noun + 1 }, by: 'notice' };
  },
};
