import type { Message } from '../text/message.ts';

/** What the runner of the facets says of its own accord. */
export const VERDICT_MESSAGES = {
  writerSays: { text: 'a comment in the text says that this counts' },
} as const satisfies Readonly<Record<string, Message>>;
