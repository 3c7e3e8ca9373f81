import { blockAt } from '../document/block-at.ts';
import { eachMatch } from '../document/each-chunk.ts';
import type { Rule } from './rule.ts';

const MARKER = /^(?:<{7} \S.*|>{7} \S.*)$/gm;

const markersIn = eachMatch([MARKER]);

export const mergeConflict: Rule = {
  id: 'merge-conflict',
  group: 'structure',
  title: 'No merge conflict is left',
  severity: 'error',
  docs: {
    what: 'No line is a marker that Git leaves where two versions disagree: `<<<<<<< HEAD`, `>>>>>>> branch`. Markers in code are left alone.',
    why: 'Both versions stand in the text, and often they say different things about the same moment.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '# Outage\n\n<<<<<<< HEAD\nIt lasted 46 minutes.\n=======\nIt lasted 64 minutes.\n>>>>>>> review\n',
    ],
    good: [
      '# Outage\n\n```\n<<<<<<< HEAD\nport: 80\n=======\nport: 8080\n>>>>>>> review\n```\n\n> > quoted twice\n',
    ],
  },
  check({ markdown }) {
    return markersIn(markdown)
      .filter(({ range }) => {
        const block = markdown.blocks[blockAt(markdown, range.start)];
        return block?.kind !== 'code' || block.range.end <= range.start;
      })
      .map(({ range: { start }, text }) => ({
        range: { start, end: start + text.trimEnd().length },
        message: { text: 'A merge conflict is left here: decide between the two versions.' },
      }));
  },
};
