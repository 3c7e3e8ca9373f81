import type { DocumentSchema } from '../document-schema.ts';
import { COMMON_HEADER } from './default.ts';

/** One page for small incidents. */
export const light: DocumentSchema = {
  id: 'light',
  title: 'One page',
  origin: 'For small incidents: four short sections, nothing that would be left empty.',
  header: COMMON_HEADER,
  fields: {},
  sections: [
    {
      role: 'summary',
      title: 'What happened',
      required: true,
      facet: 'scope',
      holds: 'What broke, for whom, and from when to when.',
      placeholder: '_What broke, for whom, and from when to when?_',
    },
    {
      role: 'cause',
      title: 'Why',
      aliases: ['Why it happened'],
      required: true,
      facet: 'cause',
      holds: 'What changed or failed, and how that led to it.',
      placeholder: '_What changed or failed, and how did that lead to it?_',
    },
    {
      role: 'resolution',
      title: 'How it ended',
      required: true,
      facet: 'remediation',
      holds: 'What stopped or repaired it.',
      placeholder: '_What stopped or repaired it?_',
    },
    {
      role: 'remediation',
      title: 'What we will change',
      required: true,
      facet: 'remediation',
      holds: 'What keeps it from happening again, with an owner and a due date.',
      placeholder: '- [ ] _What keeps it from happening again? (@owner, due YYYY-MM-DD)_',
    },
  ],
};
