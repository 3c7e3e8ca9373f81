import type { Message } from '../../text/message.ts';

/** What the evidence of a remedy says, and what is still lacking, for people. */
export const REMEDIATION_MESSAGES = {
  repair: { text: 'says what stopped or repaired it' },
  followUp: { text: 'says what prevents it or finds it next time' },
  vagueRepair: { text: 'says that it is over, but not what repaired it' },
  vagueFollowUp: { text: 'speaks of a follow-up, but of nothing that can be checked off' },
  lacksRepair: { text: 'It says what is planned, but not what stopped or repaired it.' },
  lacksHow: { text: 'It says that it is over, but not what repaired it.' },
  lacksFollowUp: { text: 'It says what repaired it, but not what prevents it or finds it next time.' },
  lacksConcrete: { text: 'Its follow-ups are too vague to be checked off.' },
  lacksBoth: { text: 'Nothing says what repaired it, or what prevents it next time.' },
} as const satisfies Readonly<Record<string, Message>>;
