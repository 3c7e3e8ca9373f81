import type { Rule } from './rule.ts';

export const actionOwner: Rule = {
  id: 'action-owner',
  group: 'actions',
  title: 'An action has an owner',
  severity: 'off',
  docs: {
    what: 'Every action item names who does it.',
    why: 'An action that nobody owns is a wish (Google SRE, CCADB, AWS COE all ask for an owner).',
    bad: ['# Outage\n\n## Action items\n\n- [ ] Add a migration check to CI (due 2024-06-01)\n'],
    good: ['# Outage\n\n## Action items\n\n- [ ] Add a migration check to CI (@dana, due 2099-06-01)\n'],
  },
  check: ({ actions }) =>
    actions
      .filter((action) => action.done !== true && action.owner === undefined)
      .map((action) => ({
        range: action.textRange,
        message: { text: 'Nobody owns this action yet: name one person or team.' },
      })),
};
