import { lacking } from './planned.ts';
import type { Rule } from './rule.ts';

export const actionDue: Rule = {
  id: 'action-due',
  group: 'actions',
  title: 'An action has a due date',
  severity: 'off',
  docs: {
    what: 'Every action item says by when it is done. One with a link to a tracker may say it there. Where most have no date, that is said once.',
    why: 'Without a date nothing is ever late (Atlassian gives priority actions four or eight weeks).',
    measured: '30 of 32 in the development corpus (88 postmortems, 2026-11)',
    bad: ['# Outage\n\n## Action items\n\n- [ ] Add a migration check to CI (@dana)\n'],
    good: [
      '# Outage\n\n## Action items\n\n- [ ] Add a migration check to CI (@dana, due 2099-06-01)\n',
      '# Outage\n\n## Action items\n\n- Add a migration check to CI: [#12](https://example.org/12)\n- Added an alert on the pool.\n',
      '# Outage\n\n## Recommendations\n\n- Users should change their passwords.\n',
    ],
  },
  check: (postmortem) =>
    lacking(postmortem, ({ due }) => due !== undefined, {
      one: 'This action has no due date: give it one.',
      none: 'This action and others, {0} in all, have no due date: give each one.',
    }),
};
