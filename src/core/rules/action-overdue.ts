import type { Rule } from './rule.ts';

export const actionOverdue: Rule = {
  id: 'action-overdue',
  group: 'actions',
  title: 'No action is overdue',
  severity: 'warning',
  docs: {
    what: 'No action item that is not done has a due date in the past. The date of the check is given by the editor or `--today`; the examples are checked as of 2026-01-01.',
    why: 'Actions promised and never done are how the same incident comes back.',
    bad: ['# Outage\n\n## Action items\n\n- [ ] Add a migration check to CI (@dana, due 2024-06-01)\n'],
    good: [
      '# Outage\n\n## Action items\n\n- [x] Add a migration check to CI (@dana, due 2024-06-01)\n- [ ] Add an alert on pool usage (@lee, due 2099-06-01)\n',
    ],
  },
  check({ actions, today, markdown }) {
    if (today === undefined) return [];
    return actions
      .filter((action) => action.due !== undefined && action.due < today && action.done !== true)
      .map((action) => {
        const at = markdown.text.indexOf(action.due ?? '', action.range.start);
        const inside = at >= 0 && at < action.range.end;
        const range = inside ? { start: at, end: at + (action.due ?? '').length } : action.range;
        return {
          range,
          message: {
            text: 'This was due on {0}: tick it off, or give it a new date.',
            args: [action.due ?? ''],
          },
        };
      });
  },
};
