import type { Message } from '../../text/message.ts';

/** What the evidence of the scope says, and what is still lacking, for people. */
export const SCOPE_MESSAGES = {
  both: { text: 'says who or what was affected, and how far it went' },
  whom: { text: 'says who or what was affected' },
  bound: { text: 'says how many, where or how long' },
  nobody: { text: 'says that nobody was affected' },
  start: { text: 'the first time of the timeline' },
  end: { text: 'the last time of the timeline' },
  field: { text: 'tells it in the front matter' },
  vague: { text: 'says that somebody was affected, but neither who nor how far' },
  lacksBound: { text: 'It says what was affected, not for how long, where or how many.' },
  lacksWhom: { text: 'It says how long or how many, not who or what was affected.' },
  lacksBoth: { text: 'Nothing says who or what was affected, or how far it went.' },
} as const satisfies Readonly<Record<string, Message>>;
