import { eachChunk } from '../document/each-chunk.ts';
import type { Finding, Rule } from './rule.ts';

/** Formats that are nothing but secrets; what merely looks random is left alone. */
const FORMATS: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]{2,12} )?PRIVATE KEY-----/g],
  ['an AWS access key', /(?<![A-Z0-9])(?:AKIA|ASIA)(?!IOSFODNN7EXAMPLE)[A-Z0-9]{16}(?![A-Z0-9])/g],
  ['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_[A-Za-z0-9_]{60,}\b/g],
  ['a GitLab token', /\bglpat-[A-Za-z0-9_-]{20,}\b/g],
  ['a Slack token', /\bxox[abprs]-\d{6,}-[A-Za-z0-9-]{10,}/g],
  ['a Slack webhook', /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/g],
  ['a Google API key', /\bAIza[A-Za-z0-9_-]{35}\b/g],
  ['a Stripe key', /\b[rs]k_live_[A-Za-z0-9]{20,}\b/g],
  ['a JSON web token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g],
  [
    'a password in an address',
    /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,60}:(?!\*{3}|x{3}|<|\$|\{|pass(?:word)?@|secret@)[^\s:@/]{3,80}@[\w.-]+/gi,
  ],
];

export const secret: Rule = {
  id: 'secret',
  group: 'privacy',
  title: 'No secret stands in the text',
  severity: 'error',
  docs: {
    what: 'Nothing in the text, code and logs included, has the form of a key, token or password.',
    why: 'Logs pasted into a write-up carry credentials; a write-up is read by more people than a log. Revoke the secret, then take it out.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: ['# Outage\n\n```\nexport TOKEN=ghp_0123456789abcdefghijklmnopqrstuvwxyzAB\n```\n'],
    good: [
      '# Outage\n\nThe variable `GITHUB_TOKEN` was empty; commit 0123456789abcdef0123456789abcdef01234567 broke it.\n',
    ],
  },
  check: ({ markdown }) => secretsIn(markdown),
};

const secretsIn = eachChunk((text, at) =>
  FORMATS.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map((match): Finding => {
      const start = at + match.index;
      return {
        range: { start, end: start + match[0].length },
        message: { text: 'This looks like {0}: revoke it, then take it out.', args: [name] },
      };
    }),
  ),
);
