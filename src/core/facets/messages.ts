import type { Message } from '../text/message.ts';

/** What the runner of the facets says of its own accord. */
export const VERDICT_MESSAGES = {
  writerSays: { text: 'a comment in the text says that this counts' },
} as const satisfies Readonly<Record<string, Message>>;

export const QUOTES_MESSAGES = {
  named: { text: 'quotes somebody or something that the text names' },
  unnamed: { text: 'quotes somebody or something, nobody knows whom' },
  lacksSpeaker: { text: 'The text quotes words, but doesn’t say whose they are.' },
  lacksQuotation: { text: 'Nobody is quoted: no person, message, alert, log or status notice.' },
} as const satisfies Readonly<Record<string, Message>>;
