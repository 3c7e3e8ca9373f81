import type { Rule } from './rule.ts';

export const quoteUnattributed: Rule = {
  id: 'quote-unattributed',
  group: 'quotes',
  title: 'A quotation says whose words it has',
  severity: 'off',
  docs: {
    what: 'Every block quotation names its speaker or the system that wrote it.',
    why: 'Words of nobody in particular cannot be checked or weighed.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [],
    good: [
      '# Outage\n\n> We have no idea what is going on with the database today.\n>\n> — Dana Reyes, engineer on call\n',
    ],
  },
  check: ({ quotations }) =>
    quotations
      .filter(
        ({ quotation }) =>
          quotation.form === 'block' && quotation.speaker === undefined && quotation.continues !== true,
      )
      .map(({ quotation }) => ({
        range: quotation.range,
        message: { text: 'Whose words are these? Name the person or system near them.' },
      })),
};
