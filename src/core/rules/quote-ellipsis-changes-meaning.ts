import type { Rule } from './rule.ts';

export const quoteEllipsisChangesMeaning: Rule = {
  id: 'quote-ellipsis-changes-meaning',
  group: 'quotes',
  title: 'An ellipsis leaves out no “not”',
  severity: 'warning',
  docs: {
    what: 'The words that a quotation’s ellipsis leaves out hold no negation.',
    why: '“The data was … lost” is not what “The data was not, as some feared, lost” says.',
    measured: 'the corpus keeps no sources; tested on made-up alterations of real sentences instead',
    bad: [],
    good: ['# Outage\n\nThe status page said: “We are investigating … errors at checkout.”\n'],
  },
  check: ({ quotations }) =>
    quotations.flatMap(({ quotation, verification }) =>
      verification.kind === 'verified' && verification.omitsNegation
        ? [
            {
              range: quotation.range,
              message: {
                text: 'The ellipsis leaves out a negation of the source: check that the meaning is kept.',
              },
            },
          ]
        : [],
    ),
};
