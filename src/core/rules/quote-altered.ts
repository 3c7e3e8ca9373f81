import type { QuotationCheck } from '../document/postmortem.ts';
import type { DiffPart } from '../quotes/verify/index.ts';
import type { Finding, Fix, Rule } from './rule.ts';

export const quoteAltered: Rule = {
  id: 'quote-altered',
  group: 'quotes',
  title: 'Quoted words are those of the source',
  severity: 'error',
  docs: {
    what: 'A quotation that is found in its source has the same words there. Marks of quotation, dashes, spaces, a first capital, words in [brackets] and ellipses may differ.',
    why: 'A changed word in quotation marks puts words into somebody’s mouth. Needs a copy of the source in `sources[].file`.',
    bad: [],
    good: ['# Outage\n\nThe status page said: “We are investigating errors at checkout.”\n'],
  },
  check: ({ quotations }) => quotations.flatMap(finding),
};

function finding({ quotation, verification }: QuotationCheck): readonly Finding[] {
  if (verification.kind !== 'altered') return [];
  const changed = verification.difference.filter((part) => part.op !== 'same');
  return [
    {
      range: quotation.range,
      message: {
        text: 'The source {0} has other words here: {1}.',
        args: [verification.source, describe(changed)],
      },
      fixes: [useSource(quotation.range, verification.difference)].flatMap((fix) => fix ?? []),
    },
  ];
}

/** "“four” for “three”", at most three changes. */
function describe(changed: readonly DiffPart[]): string {
  const words = changed.map(({ op, text }) => (op === 'removed' ? `+“${text.trim()}”` : `−“${text.trim()}”`));
  return words.slice(0, 4).join(', ') + (words.length > 4 ? ' …' : '');
}

/** The quotation rebuilt from the source's words. */
function useSource(range: Finding['range'], difference: readonly DiffPart[]): Fix | undefined {
  const text = difference
    .filter((part) => part.op !== 'added')
    .map((part) => part.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return text === ''
    ? undefined
    : { title: { text: 'Use the words of the source' }, edits: [{ range, text }], safe: false };
}
