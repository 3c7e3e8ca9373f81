import { open, RULES } from '../../src/core/index.ts';
import type { Bench } from './run.ts';
import { postmortemOf } from './sample.ts';

/** All rules over a document that is read already: what they take beyond the facets. */
function allRules(size: number): Bench {
  const { postmortem } = open(postmortemOf(size), { today: '2026-01-01' });
  return {
    name: `all rules, ${size / 1000} KB`,
    run() {
      for (const rule of RULES) rule.check(postmortem);
      return undefined;
    },
  };
}

/** Many problems of every kind, since time goes where something is found. */
function hostile(size: number): Bench {
  const line = [
    '## Detection\n\n',
    '- 2024-05-03 10:41 Rolled back\n- 2024-05-03 10:05 Alert\n- 13:06 PM TBD\n\n',
    '- [ ] Be more careful (RC9)\n\n',
    'The engineer forgot it, “she said”, on Monday, 3 May 2024; see [x](#nowhere) and 10.1.2.3.\n\n',
  ].join('');
  const text = `# Outage\n\n## Timeline\n\n${line.repeat(Math.ceil(size / line.length))}`;
  const { postmortem } = open(text, { today: '2026-01-01' });
  return {
    name: `all rules, all finding, ${size / 1000} KB`,
    run() {
      for (const rule of RULES) rule.check(postmortem);
      return undefined;
    },
  };
}

export const benches: readonly Bench[] = [
  allRules(50_000),
  allRules(500_000),
  hostile(50_000),
  hostile(500_000),
];
