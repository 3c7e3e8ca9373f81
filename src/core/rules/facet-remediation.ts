import { facetRule } from './facet-rule.ts';

export const facetRemediation = facetRule({
  facet: 'remediation',
  title: 'The remediation is told',
  severity: { missing: 'error', thin: 'warning' },
  messages: {
    missing:
      'Nothing here says what repaired it or what will prevent it: name the repair, and one concrete follow-up.',
    thin: 'Name what repaired it, and one concrete follow-up that prevents it or finds it sooner.',
  },
  fixTitle: 'Insert a section for the remediation',
  docs: {
    what: 'Somewhere the text says what stopped or repaired the incident, and names a concrete follow-up that prevents or detects it next time.',
    why: 'A repair alone leaves the cause in place; a follow-up alone hides how service came back (CCADB: “not sufficient … simply stop this incident”).',
    measured: 'against the labels of the development corpus, by `npm run eval`',
    bad: ['# Outage of 3 May\n\n## Action items\n\n- Be more careful.\n'],
    good: [
      '# Outage of 3 May\n\n## Resolution\n\nWe rolled back to 2.3 and recreated the index.\n\n## Action items\n\n- [ ] Add a migration check to CI that refuses to drop an index in use (@dana, 2024-06-01)\n',
    ],
  },
});
