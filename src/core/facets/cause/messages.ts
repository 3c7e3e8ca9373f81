import type { Message } from '../../text/message.ts';

/** What the cause's evidence says, and what is still lacking, for people. */
export const CAUSE_MESSAGES = {
  told: { text: 'says why it happened' },
  vague: { text: 'speaks of the cause, but names no mechanism' },
  open: { text: 'says that the cause is not known yet' },
  lacksMechanism: { text: 'It speaks of the cause, but not of what exactly failed or changed, and how.' },
  lacksAnswer: { text: 'The cause is still open.' },
  lacksCause: { text: 'Nothing says why it happened.' },
} as const satisfies Readonly<Record<string, Message>>;
