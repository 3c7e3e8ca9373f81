import { namedByActions, numberedCauses } from './cause-labels.ts';
import type { Rule } from './rule.ts';

export const causeWithoutAction: Rule = {
  id: 'cause-without-action',
  group: 'actions',
  title: 'Each numbered cause has an action',
  severity: 'info',
  docs: {
    what: 'Where causes are numbered and actions name them (“RC1”, “Root cause #2”), each cause is named by at least one action.',
    why: 'A cause that nothing is done about will be the cause of the next incident (CCADB demands the link between the two).',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '# Outage\n\n## Root causes\n\n- RC1: the index was dropped\n- RC2: no alert on scans\n\n## Action items\n\n- [ ] Refuse to drop indexes in use (RC1)\n',
    ],
    good: [
      '# Outage\n\n## Root causes\n\n- RC1: the index was dropped\n- RC2: no alert on scans\n\n## Action items\n\n- [ ] Refuse to drop indexes in use (RC1)\n- [ ] Alert on scans (RC2)\n',
      '# Outage\n\n## Root causes\n\n- Cause 1: the index was dropped\n- Cause 2: no alert on scans\n\n## Action items\n\n- [ ] Refuse to drop indexes in use\n',
    ],
  },
  check(postmortem) {
    const causes = numberedCauses(postmortem);
    if (causes.length < 2) return [];
    const named = new Set(namedByActions(postmortem).map(({ id }) => id));
    if (!causes.some(({ id }) => named.has(id))) return [];
    // The first place of each number is where it stands.
    const first = new Map(causes.toReversed().map((cause) => [cause.id, cause]));
    return [...first.values()]
      .filter(({ id }) => !named.has(id))
      .toSorted((a, b) => a.range.start - b.range.start)
      .map(({ range }) => ({
        range,
        message: { text: 'No action names this cause: add one, or say why none is needed.' },
      }));
  },
};
