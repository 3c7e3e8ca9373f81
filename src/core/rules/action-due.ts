import type { Rule } from './rule.ts';

export const actionDue: Rule = {
  id: 'action-due',
  group: 'actions',
  title: 'An action has a due date',
  severity: 'off',
  docs: {
    what: 'Every action item says by when it is done.',
    why: 'Without a date nothing is ever late (Atlassian gives priority actions four or eight weeks).',
    bad: ['# Outage\n\n## Action items\n\n- [ ] Add a migration check to CI (@dana)\n'],
    good: ['# Outage\n\n## Action items\n\n- [ ] Add a migration check to CI (@dana, due 2099-06-01)\n'],
  },
  check: ({ actions }) =>
    actions
      .filter((action) => action.done !== true && action.due === undefined)
      .map((action) => ({
        range: action.textRange,
        message: { text: 'This action has no due date: give it one.' },
      })),
};
