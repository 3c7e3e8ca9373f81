import { homeOf } from './facet-rule.ts';
import type { Rule } from './rule.ts';

export const causeWithoutAction: Rule = {
  id: 'cause-without-action',
  group: 'actions',
  title: 'A cause is followed by an action',
  severity: 'off',
  docs: {
    what: 'A text that tells a cause has at least one action item.',
    why: 'A cause that nothing is done about will be the cause of the next one (CCADB, AWS COE).',
    bad: [
      '# Outage\n\n## Cause\n\nThe 2.4 release dropped the index on `orders`, so every checkout scanned the whole table until the pool ran out.\n',
    ],
    good: [
      '# Outage\n\n## Cause\n\nThe 2.4 release dropped the index on `orders`, so every checkout scanned the whole table until the pool ran out.\n\n## Action items\n\n- [ ] Refuse to drop indexes in use\n',
    ],
  },
  check(postmortem) {
    const { coverage, actions } = postmortem;
    if (coverage.cause.level !== 'covered' || actions.length > 0) return [];
    const range = coverage.cause.evidence[0]?.range ?? homeOf(postmortem, 'cause');
    return [
      {
        range,
        message: {
          text: 'Nothing is planned about this cause: add an action item, or say why none is needed.',
        },
      },
    ];
  },
};
