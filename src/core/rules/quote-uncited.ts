import { EXAMPLE_SOURCES, exampleWith } from './quote-examples.ts';
import { citeFixes } from './quote-source-fixes.ts';
import type { Rule } from './rule.ts';

export const quoteUncited: Rule = {
  id: 'quote-uncited',
  group: 'quotes',
  title: 'A quotation names the source that has it',
  severity: 'hint',
  docs: {
    what: 'A quotation that a kept source has word for word says which source that is: by the source’s id, as in “(s1)”, a link or a footnote.',
    why: 'A reader who wants to look it up should not have to search every source.',
    measured: 'the corpus keeps no sources; tested on made-up quotations instead',
    sources: EXAMPLE_SOURCES,
    bad: [
      exampleWith('> We are investigating three errors at checkout\n>\n> — Dana Reyes, engineer on call'),
      exampleWith('The status page said: “We are investigating three errors at checkout.”'),
    ],
    good: [
      exampleWith(
        '> We are investigating three errors at checkout\n>\n> — Dana Reyes, engineer on call (s1)',
      ),
      exampleWith('Nobody is quoted here.'),
    ],
  },
  check: (postmortem) =>
    postmortem.quotations.flatMap((check) => {
      const { quotation, verification } = check;
      if (verification.kind !== 'verified' || quotation.citation || quotation.continues) return [];
      if (quotation.form !== 'block' && quotation.form !== 'inline') return [];
      return [
        {
          range: quotation.range,
          message: {
            text: 'The source {0} has these words: name it, so that a reader finds them.',
            args: [verification.source],
          },
          get fixes() {
            return citeFixes(check, postmortem);
          },
        },
      ];
    }),
};
