import type { Rule } from './rule.ts';

const VAGUE =
  /^(?:\W*)(?:be (?:more )?(?:careful|aware|mindful|attentive)|(?:pay|take) (?:more|better) (?:attention|care)|try (?:not )?to|(?:do|be) better|(?:remind|encourage|tell|ask) (?:everyone|everybody|people|engineers|developers|the team|all)|improve (?:communication|monitoring|alerting|testing|documentation|things|the process|our process(?:es)?)\W*$|(?:more|better) (?:monitoring|testing|communication|documentation|alerting|tests)\W*$|make sure (?:this|it) (?:does not|doesn't|never)|avoid (?:this|such) )/i;

export const actionVague: Rule = {
  id: 'action-vague',
  group: 'actions',
  title: 'An action can be finished',
  severity: 'info',
  docs: {
    what: 'No action item only asks for attention or wishes for something better: “be more careful”, “improve monitoring”.',
    why: 'Nobody can tell when such an action is done; name the mechanism, the place and the result (PagerDuty: actionable, specific, bounded).',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '# Outage\n\n## Action items\n\n- [ ] Be more careful with migrations\n',
      '# Outage\n\n## Action items\n\n- Improve monitoring\n',
    ],
    good: [
      '# Outage\n\n## Action items\n\n- [ ] Improve monitoring of the connection pool: alert above 80 %\n',
    ],
  },
  check: ({ actions }) =>
    actions
      .filter((action) => VAGUE.test(action.text))
      .map((action) => ({
        range: action.textRange,
        message: { text: 'Nobody can tell when this is done: name what will exist then, and where.' },
      })),
};
