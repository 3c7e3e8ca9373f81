import { foldTitle } from '../schema/roles.ts';
import type { Rule } from './rule.ts';
import { headingRange } from './section-range.ts';

const WENT_WRONG =
  /^(?:what (?:went wrong|went badly|went poorly|didn'?t go (?:so )?well|could (?:have gone|go) better|can be improved|could be improved|to improve|needs improvement)|things that went (?:badly|poorly|wrong)|areas? (?:for|of) improvement|improvements?)/;

export const lessonWithoutAction: Rule = {
  id: 'lesson-without-action',
  group: 'actions',
  title: 'What went wrong is followed by an action',
  severity: 'off',
  docs: {
    what: 'A text that lists what went wrong or could go better names at least one thing that is done about it.',
    why: 'A lesson that nobody acts on is learned again at the next incident (AWS COE, CCADB).',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '# Outage\n\n## Impact\n\nCheckout failed.\n\n## Lessons\n\n### What went wrong\n\n- The alert fired 40 minutes late.\n',
    ],
    good: [
      '# Outage\n\n## Lessons\n\n### What went wrong\n\n- The alert fired 40 minutes late.\n\n## Action items\n\n- [ ] Alert on failed checkouts within a minute\n',
      '# Outage\n\n## Lessons\n\n### What went well\n\n- The alert fired.\n',
    ],
  },
  check({ markdown, actions, coverage }) {
    if (actions.length > 0 || coverage.remediation.level === 'covered') return [];
    const section = markdown.sections.find(
      ({ title, heading, range }) =>
        heading !== undefined &&
        WENT_WRONG.test(foldTitle(title)) &&
        // The list stands at once below, or after a line that leads in.
        markdown.blocks
          .slice(heading + 1, heading + 3)
          .some((block) => block.place.item !== undefined && block.range.end <= range.end),
    );
    if (!section) return [];
    const message = { text: 'Nothing is planned about what went wrong: make one of these an action item.' };
    return [{ range: headingRange(markdown, section), message }];
  },
};
