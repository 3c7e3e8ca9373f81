import { wholePassage } from './quote-altered-fixes.ts';
import { EXAMPLE_SOURCES, exampleWith } from './quote-examples.ts';
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
    sources: EXAMPLE_SOURCES,
    bad: [exampleWith('“[A]nd … order has been lost,” said Dana Reyes (s1).')],
    good: [exampleWith('“We are investigating … errors at checkout,” said Dana Reyes (s1).')],
  },
  check: (postmortem) =>
    postmortem.quotations.flatMap((check) => {
      const { quotation, verification } = check;
      if (verification.kind !== 'verified' || !verification.omitsNegation) return [];
      return [
        {
          range: quotation.range,
          message: {
            text: 'The ellipsis leaves out a negation of the source: check that the meaning is kept.',
          },
          get fixes() {
            const fix = wholePassage(check, verification, postmortem);
            return fix ? [fix] : [];
          },
        },
      ];
    }),
};
