import { eachMatch } from '../document/each-chunk.ts';
import type { Rule } from './rule.ts';

const EMAIL =
  /(?<![\w.+-])[\w.+-]{1,64}@(?!example\.|users\.noreply\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.[a-z]{2,24}(?![\w-])/gi;
/** Addresses of lists and desks are nobody’s own. */
const SHARED =
  /^(?:dev|info|support|security|abuse|bounty|help|contact|hello|press|legal|privacy|admin|postmaster|sales|team|no-?reply|[\w.-]*-?(?:announce|users|dev|list|team|support|security|oncall|on-call))@|@(?:googlegroups|lists?\.)/i;
const PHONE = /(?<![\w.+/-])\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]\d{2,4}){2,4}(?![\w-])/g;

const addressesIn = eachMatch([EMAIL, PHONE]);

export const personalData: Rule = {
  id: 'personal-data',
  group: 'privacy',
  title: 'No address or number of a person stands in the text',
  severity: 'off',
  docs: {
    what: 'The text has no e-mail address and no telephone number. On in the preset `publish`.',
    why: 'What is fine inside the house is personal data outside of it.',
    measured: '6 of 6 in the development corpus (88 postmortems, 2026-11)',
    bad: ['# Outage\n\nAsk dana.reyes@corp.test for the logs.\n'],
    good: [
      '# Outage\n\nAsk the storage team for the logs; `git clone git@example.org:x/y.git` works.\n',
      '# Outage\n\nWe unpublished eslint-scope@3.7.2 and told security@corp.test.\n',
    ],
  },
  check: ({ markdown }) =>
    addressesIn(markdown)
      .filter(({ text }) => !/^git@/.test(text) && !SHARED.test(text))
      .map(({ range }) => ({
        range,
        message: { text: 'This names a person’s address or number: take it out before this is published.' },
      })),
};
