import { facetRule } from './facet-rule.ts';

export const facetQuotes = facetRule({
  facet: 'quotes',
  title: 'Somebody is quoted',
  severity: { missing: 'warning', thin: 'info' },
  messages: {
    missing:
      'Nobody is quoted: give the exact words of a person, an alert, a log or a status notice, and say whose they are.',
    thin: 'Say who said it, or which system wrote it.',
  },
  fixTitle: 'Insert a section for quotes',
  docs: {
    what: 'Somewhere the text has the exact words of a person, message, alert, log or status notice, and says whose they are.',
    why: 'The exact words show what people knew at the time; a paraphrase shows what the writer knows now (Atlassian: “pull in an exact quote from the chat history”).',
    measured: 'against the labels of the development corpus, by `npm run eval`',
    bad: ['# Outage of 3 May\n\n> The dashboard is red and I do not know why.\n'],
    good: ['# Outage of 3 May\n\nThe status page said: “We are investigating errors at checkout.”\n'],
  },
});
