import type { Finding, Rule } from './rule.ts';

const OPEN = /\b(?:TODO|FIXME|XXX|REVIEW(?:ER)?|QUESTION|@\w+ (?:can|could|please|what|is|do))\b/;

export const reviewComment: Rule = {
  id: 'review-comment',
  group: 'structure',
  title: 'No review comment is left open',
  severity: 'off',
  docs: {
    what: 'No HTML comment asks for something that is still to be done: `<!-- TODO check with legal -->`.',
    why: 'Comments are hidden in the preview and published in the source.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: ['# Outage\n\n<!-- TODO: check the number with support -->\n\n1,200 customers could not pay.\n'],
    good: ['# Outage\n\n<!-- markdownlint-disable MD013 -->\n\n1,200 customers could not pay.\n'],
  },
  check: ({ markdown }) =>
    markdown.comments
      .filter((comment) => OPEN.test(comment.text))
      .map(
        (comment): Finding => ({
          range: comment.range,
          message: { text: 'This comment still asks for something: settle it, then take it out.' },
        }),
      ),
};
