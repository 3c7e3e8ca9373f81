import type { Rule } from './rule.ts';

const EMAIL =
  /(?<![\w.+-])[\w.+-]{1,64}@(?!example\.|users\.noreply\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?![\w-])/gi;
const PHONE = /(?<![\w.+/-])\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]\d{2,4}){2,4}(?![\w-])/g;

export const personalData: Rule = {
  id: 'personal-data',
  group: 'privacy',
  title: 'No address or number of a person stands in the text',
  severity: 'off',
  docs: {
    what: 'The text has no e-mail address and no telephone number. On in the preset `publish`.',
    why: 'What is fine inside the house is personal data outside of it.',
    bad: ['# Outage\n\nAsk dana.reyes@corp.test for the logs.\n'],
    good: ['# Outage\n\nAsk the storage team for the logs; `git clone git@example.org:x/y.git` works.\n'],
  },
  check: ({ markdown }) =>
    [...markdown.text.matchAll(EMAIL), ...markdown.text.matchAll(PHONE)]
      .filter((match) => !/^git@|:$/.test(match[0]))
      .map((match) => ({
        range: { start: match.index, end: match.index + match[0].length },
        message: { text: 'This names a person’s address or number: take it out before this is published.' },
      })),
};
