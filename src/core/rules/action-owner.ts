import { lacking } from './planned.ts';
import type { Rule } from './rule.ts';

export const actionOwner: Rule = {
  id: 'action-owner',
  group: 'actions',
  title: 'An action has an owner',
  severity: 'off',
  docs: {
    what: 'Every action item names who does it. One with a link to a tracker may say it there. Where most have no owner, that is said once.',
    why: 'An action that nobody owns is a wish (Google SRE, CCADB, AWS COE all ask for an owner).',
    measured: '28 of 30 in the development corpus (88 postmortems, 2026-11)',
    bad: ['# Outage\n\n## Action items\n\n- [ ] Add a migration check to CI (due 2024-06-01)\n'],
    good: [
      '# Outage\n\n## Action items\n\n- [ ] Add a migration check to CI (@dana, due 2099-06-01)\n',
      '# Outage\n\n## Action items\n\n- Add a migration check to CI: [#12](https://example.org/12)\n- Is there an alert on the pool?\n',
    ],
  },
  check: (postmortem) =>
    lacking(postmortem, ({ owner }) => owner !== undefined, {
      one: 'Nobody owns this action yet: name one person or team.',
      none: 'Nobody owns this action and others, {0} in all: name one person or team for each.',
    }),
};
