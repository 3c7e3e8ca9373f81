import type { DocumentSchema } from '../document-schema.ts';
import { COMMON_HEADER } from './default.ts';

/** PagerDuty's template for post-mortem reports. */
export const pagerduty: DocumentSchema = {
  id: 'pagerduty',
  title: 'PagerDuty',
  origin: 'PagerDuty Incident Response documentation, “Post-Mortem Template”.',
  header: [...COMMON_HEADER, { key: 'owner', value: '""' }],
  fields: {},
  sections: [
    {
      role: 'summary',
      title: 'Overview',
      required: true,
      holds: 'A sentence or two on what happened, for whom, and how long.',
      placeholder: '_What happened, to whom, for how long?_',
    },
    {
      role: 'summary',
      title: 'What Happened',
      required: true,
      holds: 'The course of the incident in a short description.',
      placeholder: '_How did it go, from the change before it to the end?_',
    },
    {
      role: 'cause',
      title: 'Contributing Factors',
      required: true,
      facet: 'cause',
      holds: 'The conditions that contributed, and how they led to it.',
      placeholder: '- _Which condition contributed, and how did it lead to the incident?_',
    },
    {
      role: 'resolution',
      title: 'Resolution',
      required: true,
      facet: 'remediation',
      holds: 'What was done to solve it, for now and for good.',
      placeholder: '_What was done to solve it?_',
    },
    {
      role: 'impact',
      title: 'Impact',
      required: true,
      facet: 'scope',
      holds: 'Time in SEV-1 or SEV-2, accounts affected, users affected, support requests.',
      placeholder:
        '| | |\n| --- | --- |\n| Time in SEV-1 | TBD |\n| Time in SEV-2 | TBD |\n| Accounts affected | TBD |\n| Users affected | TBD |\n| Support requests raised | TBD |',
    },
    {
      role: 'response',
      title: 'Responders',
      holds: 'Who responded, in which role.',
      placeholder: '- _Who was incident commander, scribe, responder?_',
    },
    {
      role: 'timeline',
      title: 'Timeline',
      required: true,
      holds: 'The events in order, in UTC, each with a link to its evidence.',
      placeholder:
        '| Time (UTC) | Event | Data Link |\n| --- | --- | --- |\n| HH:MM | _What happened?_ | TBD |',
    },
    {
      role: 'lessons',
      title: "How'd We Do?",
      required: true,
      holds: 'What went well and what did not.',
      placeholder:
        "### What Went Well?\n\n- _What went well?_\n\n### What Didn't Go So Well?\n\n- _What did not?_",
    },
    {
      role: 'remediation',
      title: 'Action Items',
      required: true,
      facet: 'remediation',
      holds: 'What will be done, with its ticket.',
      placeholder: '- [ ] _What will be done? (@owner, due YYYY-MM-DD, ticket)_',
    },
    {
      role: 'appendix',
      title: 'Messaging',
      holds: 'What was said inside and outside.',
      placeholder:
        '### Internal Email\n\n_What do employees need to know?_\n\n### External Message\n\n_What do customers need to know?_',
    },
  ],
};
