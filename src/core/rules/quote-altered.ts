import type { QuotationCheck } from '../document/postmortem.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { DiffPart } from '../quotes/verify/index.ts';
import type { Range } from '../text/range.ts';
import type { Finding, Fix, Rule, TextEdit } from './rule.ts';

export const quoteAltered: Rule = {
  id: 'quote-altered',
  group: 'quotes',
  title: 'Quoted words are those of the source',
  severity: 'error',
  docs: {
    what: 'A quotation that is found in its source has the same words there. Marks of quotation, dashes, spaces, a first capital, words in [brackets] and ellipses may differ.',
    why: 'A changed word in quotation marks puts words into somebody’s mouth. Needs a copy of the source in `sources[].file`.',
    measured: 'the corpus keeps no sources; tested on made-up alterations of real sentences instead',
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
      fixes: [useSource(quotation, verification.difference)].flatMap((fix) => fix ?? []),
    },
  ];
}

/** "“four” for “three”", at most three changes. */
function describe(changed: readonly DiffPart[]): string {
  const words = changed.map(({ op, text }) => (op === 'removed' ? `+“${text.trim()}”` : `−“${text.trim()}”`));
  return words.slice(0, 4).join(', ') + (words.length > 4 ? ' …' : '');
}

const TITLE = { text: 'Use the words of the source' };

/** The source's words in the place of the altered ones; marks and spaces around them stay the writer's. */
function useSource({ range, text }: Quotation, difference: readonly DiffPart[]): Fix | undefined {
  if (range.end - range.start !== text.length) return whole(range, difference);
  const edits: TextEdit[] = [];
  let last = 0;
  for (let i = 0; i < difference.length; ) {
    const from = i;
    while (i < difference.length && difference[i]?.op !== 'same') i++;
    const group = difference.slice(from, i);
    if (group.length > 0) edits.push(replacement(group, last, text, range.start));
    last = difference[i]?.quotation?.end ?? last;
    i++;
  }
  return edits.length === 0 ? undefined : { title: TITLE, edits, safe: false };
}

/** One changed stretch: words put in, taken out, or in the place of others. */
function replacement(group: readonly DiffPart[], last: number, text: string, start: number): TextEdit {
  const written = group.flatMap((part) => (part.op === 'added' && part.quotation ? [part.quotation] : []));
  const words = group.flatMap((part) => (part.op === 'removed' ? [part.text.trim()] : [])).join(' ');
  const from = written[0]?.start ?? last;
  const to = written.at(-1)?.end ?? last;
  if (written.length === 0) {
    const lead = from === 0 ? '' : ' ';
    return {
      range: { start: start + from, end: start + from },
      text: `${lead}${words}${from === 0 ? ' ' : ''}`,
    };
  }
  // Words taken out take the space before them along.
  const space = words === '' && from > 0 && text.charAt(from - 1) === ' ' ? 1 : 0;
  return { range: { start: start + from - space, end: start + to }, text: words };
}

/** A quotation over several lines is written anew on one. */
function whole(range: Range, difference: readonly DiffPart[]): Fix | undefined {
  const text = difference
    .filter((part) => part.op !== 'added')
    .map((part) => part.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .trim();
  return text === '' ? undefined : { title: TITLE, edits: [{ range, text }], safe: false };
}
