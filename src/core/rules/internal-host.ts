import { eachMatch } from '../document/each-chunk.ts';
import type { Rule } from './rule.ts';

const HOST =
  /(?<![\w.-])(?=[a-z0-9-]{1,63}\.)(?:[a-z0-9-]{1,63}\.){1,5}(?:internal|corp|intranet|lan|svc\.cluster\.local|private)(?![\w-])(?!\.\w)/gi;
const ADDRESS = /(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\d.])/g;

const hostsIn = eachMatch([HOST, ADDRESS]);

export const internalHost: Rule = {
  id: 'internal-host',
  group: 'privacy',
  title: 'No internal host stands in the text',
  severity: 'off',
  docs: {
    what: 'The text has no host of an internal network: `db-3.corp.internal`, `10.1.2.3`. On in the preset `publish`.',
    why: 'Names and addresses of internal machines help nobody outside but an attacker.',
    measured: '6 of 6 in the development corpus (88 postmortems, 2026-11)',
    bad: ['# Outage\n\nThe query ran on db-3.prod.internal.\n'],
    good: [
      '# Outage\n\nThe query ran on the primary database; internal tools were fine, version 10.2.3 too.\n',
    ],
  },
  check: ({ markdown }) =>
    hostsIn(markdown).map(({ range }) => ({
      range,
      message: { text: 'This names an internal host: take it out before this is published.' },
    })),
};
