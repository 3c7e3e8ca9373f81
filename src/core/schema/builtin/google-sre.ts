import type { DocumentSchema } from '../document-schema.ts';
import { COMMON_HEADER } from './default.ts';

/** The example postmortem of the Site Reliability Engineering book. */
export const googleSre: DocumentSchema = {
  id: 'google-sre',
  title: 'Google SRE',
  origin: 'Site Reliability Engineering, appendix D: “Example Postmortem”.',
  header: [...COMMON_HEADER, { key: 'authors', value: '[]' }],
  fields: {},
  sections: [
    {
      role: 'summary',
      title: 'Summary',
      required: true,
      holds: 'The incident in two or three sentences.',
      placeholder: '_What happened, in two or three sentences?_',
    },
    {
      role: 'impact',
      title: 'Impact',
      required: true,
      facet: 'scope',
      holds: 'Effect on users and revenue, with numbers.',
      placeholder: '_Who or what was affected, and how much?_',
    },
    {
      role: 'cause',
      title: 'Root Causes',
      aliases: ['Root Cause'],
      required: true,
      facet: 'cause',
      holds: 'The conditions that made the incident possible, and how they led to it.',
      placeholder: '_Which conditions made it possible, and how did they lead to it?_',
    },
    {
      role: 'cause',
      title: 'Trigger',
      facet: 'cause',
      holds: 'The event that set it off.',
      placeholder: '_What set it off?_',
    },
    {
      role: 'resolution',
      title: 'Resolution',
      required: true,
      facet: 'remediation',
      holds: 'What ended the incident.',
      placeholder: '_What ended it?_',
    },
    {
      role: 'detection',
      title: 'Detection',
      required: true,
      holds: 'What noticed it, and when.',
      placeholder: '_Which alert or person noticed it, and when?_',
    },
    {
      role: 'remediation',
      title: 'Action Items',
      required: true,
      facet: 'remediation',
      holds: 'What will be done, of which type, by whom, tracked where.',
      placeholder:
        '| Action Item | Type | Owner | Bug |\n| --- | --- | --- | --- |\n| _What will be done?_ | TBD | TBD | TBD |',
    },
    {
      role: 'lessons',
      title: 'Lessons Learned',
      required: true,
      holds: 'What the team knows now.',
      placeholder:
        '### What went well\n\n- _What went well?_\n\n### What went wrong\n\n- _What did not?_\n\n### Where we got lucky\n\n- _Where did luck help?_',
    },
    {
      role: 'timeline',
      title: 'Timeline',
      required: true,
      holds: 'The events in order, with the zone said once.',
      placeholder: '_All times in UTC._\n\n- HH:MM _What happened?_',
    },
    {
      role: 'appendix',
      title: 'Supporting information',
      holds: 'Graphs, logs, quotations.',
      placeholder: '_Which graphs, logs or quotations support this?_',
    },
  ],
};
