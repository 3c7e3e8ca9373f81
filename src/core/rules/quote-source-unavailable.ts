import { EXAMPLE_SOURCES, exampleWith } from './quote-examples.ts';
import type { Finding, Rule } from './rule.ts';

/** Reasons as adapters and the core give them. */
export const REASONS: Readonly<Record<string, string>> = {
  missing: 'there is no such file',
  address: 'it is an address, and `file` takes the path of a copy',
  absolute: 'its path is absolute, and must be relative to the postmortem',
  'symbolic-link': 'a symbolic link leads to it',
  'no-file': 'it is no regular file',
  unsaved: 'the postmortem is not saved, so that its path leads nowhere yet',
  'outside-workspace': 'it lies outside the workspace',
  directory: 'it is a folder',
  'too-large': 'it is larger than 20 MB',
  binary: 'it looks binary',
  unreadable: 'it may not be read',
  changed: 'it changed since it was pinned (its sha256 differs)',
};

export const quoteSourceUnavailable: Rule = {
  id: 'quote-source-unavailable',
  group: 'quotes',
  title: 'The sources that are kept can be read',
  severity: 'warning',
  docs: {
    what: 'Each `file` of `sources` is there, is text, lies inside the workspace, and is the one that `sha256` pins.',
    why: 'Quotations are checked against these files; without them nothing is proved.',
    measured: 'the corpus keeps no sources; tested on made-up alterations of real sentences instead',
    sources: { s1: EXAMPLE_SOURCES.s1, s2: { unavailable: 'missing' } },
    bad: [exampleWith('“We are investigating three errors at checkout,” said Dana Reyes (s1).')],
    good: [exampleWith('Nothing is quoted here.').replace(/ {2}- id: s2\n.*\n/, '')],
  },
  check: ({ markdown, sourceReasons }) =>
    Object.entries(sourceReasons).flatMap(([path, reason]): Finding[] => {
      const field = markdown.frontMatter?.fields.get(path);
      const words = REASONS[reason];
      if (!field || words === undefined) return [];
      return [
        {
          range: field.value,
          message: { text: 'This source cannot be relied on: {0}.', args: [words] },
        },
      ];
    }),
};
