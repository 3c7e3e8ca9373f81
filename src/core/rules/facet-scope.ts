import { facetRule } from './facet-rule.ts';

export const facetScope = facetRule({
  facet: 'scope',
  title: 'The scope is told',
  severity: { missing: 'error', thin: 'warning' },
  messages: {
    missing:
      'Nothing here says who or what was affected, or how far it went: name them, and give a count, a share or the times.',
    thin: 'Say who or what was affected, and how many, where or how long.',
  },
  fixTitle: 'Insert a section for the impact',
  docs: {
    what: 'Somewhere the text says who or what was affected, with at least one bound: a count, a share, a duration, a time window, a region, a list of services.',
    why: 'A scope without a number cannot be weighed against other incidents (PagerDuty: “be very specific … exact numbers”).',
    measured: 'against the labels of the development corpus, by `npm run eval`',
    bad: ['# Outage of 3 May\n\n## Impact\n\nSome users had problems.\n'],
    good: [
      '# Outage of 3 May\n\n## Impact\n\nCheckout failed for 1,200 customers in the EU between 10:02 and 10:48 UTC.\n',
    ],
  },
});
