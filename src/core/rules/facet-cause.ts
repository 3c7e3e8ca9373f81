import { facetRule } from './facet-rule.ts';

export const facetCause = facetRule({
  facet: 'cause',
  title: 'The cause is told',
  severity: { missing: 'error', thin: 'warning' },
  messages: {
    missing:
      'Nothing here says why it happened: name what changed or failed, and how that led to the incident.',
    thin: 'Name what changed or failed, and how that led to the incident.',
  },
  fixTitle: 'Insert a section for the cause',
  docs: {
    what: 'Somewhere the text says why the incident happened: the specific change, component or condition, and how it led to the failure.',
    why: 'A cause that reads “human error” or “network issue” cannot be acted on. Every postmortem standard asks for the mechanism (Google SRE, PagerDuty, AWS COE, CCADB).',
    measured: 'against the labels of the development corpus, by `npm run eval`',
    bad: ['# Outage of 3 May\n\n## Cause\n\nHuman error.\n'],
    good: [
      '# Outage of 3 May\n\n## Cause\n\nThe 2.4 release dropped the index on `orders`, so every checkout scanned the whole table until the connection pool ran out.\n',
    ],
  },
});
