import { EXAMPLE_SOURCES, exampleWith } from './quote-examples.ts';
import { nameElsewhere } from './quote-source-fixes.ts';
import type { Rule } from './rule.ts';

export const quoteNotFound: Rule = {
  id: 'quote-not-found',
  group: 'quotes',
  title: 'Quoted words stand in a source',
  severity: 'info',
  docs: {
    what: 'A quotation stands in the source that it names, or in one of the document’s sources where it names none. Only documents that keep sources are checked.',
    why: 'A quotation that no source has is a memory at best. Name where it is from, or keep a copy of that.',
    measured: 'the corpus keeps no sources; tested on made-up alterations of real sentences instead',
    sources: EXAMPLE_SOURCES,
    bad: [
      exampleWith('“It will never happen again, I can promise you that,” said Dana Reyes (s1).'),
      exampleWith('> The certificate expired at midnight\n>\n> — Lee Wong (s1)'),
    ],
    good: [
      exampleWith('> The certificate expired at midnight\n>\n> — Lee Wong (s2)'),
      '# Outage\n\nThe status page said: “We are investigating errors at checkout.”\n',
    ],
  },
  check: ({ quotations }) =>
    quotations.flatMap((check) => {
      const { quotation, verification } = check;
      if (verification.kind !== 'not-found') return [];
      const elsewhere = verification.elsewhere?.source;
      const message =
        elsewhere === undefined
          ? { text: 'No source of this document has these words: check them, or add the source that has.' }
          : {
              text: 'The source it names does not have these words, but {0} has: name that one.',
              args: [elsewhere],
            };
      return [
        {
          range: quotation.range,
          message,
          fixes: nameElsewhere(check),
          severity: quotation.citation ? ('warning' as const) : ('info' as const),
        },
      ];
    }),
};
