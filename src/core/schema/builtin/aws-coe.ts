import type { DocumentSchema } from '../document-schema.ts';
import { COMMON_HEADER } from './default.ts';

/** Amazon's Correction of Error. */
export const awsCoe: DocumentSchema = {
  id: 'aws-coe',
  title: 'AWS Correction of Error',
  origin: 'AWS Cloud Operations blog, “Why you should develop a correction of error (COE)”.',
  header: [...COMMON_HEADER, { key: 'owner', value: '""' }],
  fields: {},
  sections: [
    {
      role: 'summary',
      title: 'Summary',
      required: true,
      holds: 'The whole document in a paragraph that stands alone; written last.',
      placeholder: '_What happened, to whom, for how long, why, and what is done about it?_',
    },
    {
      role: 'impact',
      title: 'Impact',
      required: true,
      facet: 'scope',
      holds: 'Effect on customers and business, in numbers.',
      placeholder: '_Which customers were affected, how many, for how long?_',
    },
    {
      role: 'timeline',
      title: 'Timeline',
      required: true,
      holds: 'All events with their zone; no gap of more than 15 minutes unexplained.',
      placeholder: '_All times in UTC._\n\n- HH:MM _What happened?_',
    },
    {
      role: 'appendix',
      title: 'Metrics',
      aliases: ['Supporting Data'],
      holds: 'The graphs that show the effect.',
      placeholder: '_Which graphs show start, size and end of the effect?_',
    },
    {
      role: 'detection',
      title: 'Incident Questions',
      required: true,
      holds: 'Detection, diagnosis and mitigation: how long each took, and how that could be halved.',
      placeholder:
        '### Detection\n\n_When did you learn of it, and how could that time be halved?_\n\n### Diagnosis\n\n_What was the underlying cause, and how did you find it?_\n\n### Mitigation\n\n_What restored service, and how did you know?_',
    },
    {
      role: 'cause',
      title: '5 Whys',
      aliases: ['Five Whys', 'Contributing Factors Analysis'],
      required: true,
      facet: 'cause',
      holds: 'From the effect back to the cause, one why at a time.',
      placeholder: '1. _Why did it happen?_\n2. _Why was that so?_',
    },
    {
      role: 'lessons',
      title: 'Lessons Learned',
      holds: 'What the team knows now, each with its action.',
      placeholder: '- _What do you know now that you did not know before?_',
    },
    {
      role: 'remediation',
      title: 'Action Items',
      required: true,
      facet: 'remediation',
      holds: 'What will be done, by whom, by when, with which priority.',
      placeholder:
        '| Action | Owner | Due date | Priority |\n| --- | --- | --- | --- |\n| _What will be done?_ | TBD | YYYY-MM-DD | TBD |',
    },
  ],
};
