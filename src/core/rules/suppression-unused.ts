import type { Rule } from './rule.ts';

/** Found where suppressions are applied, since only there it is known what they suppressed. */
export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  group: 'structure',
  title: 'A suppression suppresses something',
  severity: 'info',
  docs: {
    what: 'Every `postmortem-disable` comment names rules that exist, and suppresses at least one problem.',
    why: 'A suppression that outlived its problem hides the next one.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '# Outage\n\n<!-- postmortem-disable-next-line secret -->\n\nNothing secret here.\n',
      '# Outage\n\n<!-- postmortem-disable no-such-rule -->\n',
    ],
    good: [
      '# Outage of 3 May\n\nThe cause was a lock.\n\n<!-- postmortem-disable-next-line placeholder-left -- the word is the alert’s name -->\nTBD\n',
    ],
  },
  check: () => [],
};
