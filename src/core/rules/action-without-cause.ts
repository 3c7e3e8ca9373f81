import { namedByActions, numberedCauses } from './cause-labels.ts';
import type { Rule } from './rule.ts';

export const actionWithoutCause: Rule = {
  id: 'action-without-cause',
  group: 'actions',
  title: 'The causes that actions name are there',
  severity: 'warning',
  docs: {
    what: 'Where causes are numbered, no action names a number that none of them has (“Root cause #4” of three).',
    why: 'Causes are split and put in another order while a write-up grows; the actions that name them are forgotten.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '# Outage\n\n## Root causes\n\n### Root cause #1: the index\n\nIt was dropped.\n\n### Root cause #2: alerts\n\nThere was none.\n\n## Action items\n\n| Action | Corresponding root cause |\n|---|---|\n| Refuse to drop indexes | Root cause #1 |\n| Alert on scans | Root cause #3 |\n',
    ],
    good: [
      '# Outage\n\n## Root causes\n\n### Root cause #1: the index\n\nIt was dropped.\n\n### Root cause #2: alerts\n\nThere was none.\n\n## Action items\n\n| Action | Corresponding root cause |\n|---|---|\n| Refuse to drop indexes | Root cause #1 |\n| Alert on scans | Root causes and lessons |\n| Review both | Root cause #1, #2 |\n',
    ],
  },
  check(postmortem) {
    const known = new Set(numberedCauses(postmortem).map(({ id }) => id));
    if (known.size < 2) return [];
    return namedByActions(postmortem)
      .filter(({ id }) => !known.has(id))
      .map(({ id, range }) => ({
        range,
        message: {
          text: 'There is no cause “{0}” in this text: check the number.',
          args: [id.toUpperCase()],
        },
      }));
  },
};
