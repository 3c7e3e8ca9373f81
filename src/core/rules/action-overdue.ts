import type { Fix, Rule } from './rule.ts';

export const actionOverdue: Rule = {
  id: 'action-overdue',
  group: 'actions',
  title: 'No action is overdue',
  severity: 'warning',
  docs: {
    what: 'No action item that is not done has a due date in the past. The date of the check is given by the editor or `--today`; the examples are checked as of 2026-01-01.',
    why: 'Actions promised and never done are how the same incident comes back.',
    measured: '12 of 12 in the development corpus (88 postmortems, 2026-11)',
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
        const words = markdown.text.slice(action.range.start, action.range.end);
        const at = words.indexOf(action.due ?? '');
        const from = action.range.start + at;
        const range = at >= 0 ? { start: from, end: from + (action.due ?? '').length } : action.textRange;
        return {
          range,
          fixes: tickOff(markdown.text, action.range.start),
          message: {
            text: 'This was due on {0}: tick it off, or give it a new date.',
            args: [action.due ?? ''],
          },
        };
      });
  },
};

/** Whether it was done only its owner knows; ticking it off is offered, not done. */
function tickOff(text: string, start: number): readonly Fix[] {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const box = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[( )\]/d.exec(text.slice(line, start + 12))?.indices?.[1];
  if (!box) return [];
  const range = { start: line + box[0], end: line + box[1] };
  return [{ title: { text: 'Tick it off' }, edits: [{ range, text: 'x' }], safe: false }];
}
