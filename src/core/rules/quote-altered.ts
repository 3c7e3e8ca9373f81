import type { Postmortem, QuotationCheck } from '../document/postmortem.ts';
import type { DiffPart } from '../quotes/verify/index.ts';
import type { Message } from '../text/message.ts';
import { alteredFixes, groupsOf } from './quote-altered-fixes.ts';
import { EXAMPLE_SOURCES, exampleWith } from './quote-examples.ts';
import { nameElsewhere } from './quote-source-fixes.ts';
import type { Finding, Rule } from './rule.ts';

export const quoteAltered: Rule = {
  id: 'quote-altered',
  group: 'quotes',
  title: 'Quoted words are those of the source',
  severity: 'error',
  docs: {
    what: 'A quotation that is found in its source has the same words there. Marks of quotation, dashes, spaces, a first capital, words in [brackets] and ellipses may differ.',
    why: 'A changed word in quotation marks puts words into somebody’s mouth. Needs a copy of the source in `sources[].file`.',
    measured: 'the corpus keeps no sources; tested on made-up alterations of real sentences instead',
    sources: EXAMPLE_SOURCES,
    bad: [
      exampleWith('> We are investigating four errors at checkout\n>\n> — Dana Reyes, engineer on call (s1)'),
      exampleWith('“Errors happened at checkout, and an order has been lost,” said Dana Reyes (s1).'),
      exampleWith('“We are investigating errors at checkout,” said Dana Reyes (s1).'),
    ],
    good: [
      exampleWith(
        '> We are investigating three errors at checkout\n>\n> — Dana Reyes, engineer on call (s1)',
      ),
      exampleWith('“We are investigating … errors at checkout,” said Dana Reyes (s1).'),
      exampleWith('“[W]e are investigating three errors at [the] checkout,” said Dana Reyes (s1).'),
    ],
  },
  check: (postmortem) => postmortem.quotations.flatMap((check) => finding(check, postmortem)),
};

function finding(check: QuotationCheck, postmortem: Postmortem): readonly Finding[] {
  const { quotation, verification } = check;
  if (verification.kind !== 'altered') return [];
  return [
    {
      range: quotation.range,
      message: {
        text: 'These are not the words of the source {0}: {1}.',
        args: [verification.source, describe(verification.difference)],
      },
      get fixes() {
        return [...alteredFixes(check, verification, postmortem), ...nameElsewhere(check)];
      },
    },
  ];
}

/** "“four” for “three”, “slowly” left out", at most three changes. */
function describe(difference: readonly DiffPart[]): Message {
  const changes = groupsOf(difference).map(({ words, added }): Message => {
    if (added === '') return { text: '“{0}” left out', args: [words] };
    return words === ''
      ? { text: '“{0}” added', args: [added] }
      : { text: '“{0}” for “{1}”', args: [added, words] };
  });
  const args = changes.slice(0, 3);
  const text = args.map((_, i) => `{${i}}`).join(', ');
  return { text: changes.length > 3 ? `${text} …` : text, args };
}
