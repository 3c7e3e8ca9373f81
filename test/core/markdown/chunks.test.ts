import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parseDocumentText } from '../../../src/core/document/document.ts';
import { corpusDocuments, skipWithoutCorpus } from '../../support/corpus.ts';

/** The tree without front matter, as the whole parser has it: the measure for our parsing in parts. */
function whole(text: string): readonly object[] {
  const tree: Root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return tree.children.map((node) => simplify(node, 0));
}

function parts(text: string): readonly object[] {
  return parseDocumentText(text).chunks.flatMap((chunk) =>
    chunk.parsed.children.map((node) => simplify(node, chunk.start)),
  );
}

/** Type, words and place: what later stages read. */
function simplify(node: Nodes, by: number): object {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return {
    type: node.type,
    ...(start === undefined ? {} : { start: start + by, end: (end ?? 0) + by }),
    ...('value' in node ? { value: node.value } : {}),
    ...('url' in node ? { url: node.url } : {}),
    ...('children' in node ? { children: node.children.map((child) => simplify(child, by)) } : {}),
  };
}

const lines = [
  'Plain words here.',
  'Two lines',
  'of one paragraph.',
  '',
  '',
  '',
  '# Heading',
  '## Other',
  '- item',
  '- [ ] task',
  '  more of it',
  '    indented',
  '1. first',
  '2. second',
  '* star',
  '> quoted',
  '> > deeper',
  '```',
  '```js',
  '~~~',
  '<!-- a comment',
  'ends -->',
  '<div>',
  '</div>',
  '<details>',
  '| a | b |',
  '|---|---|',
  '| 1 | 2 |',
  '---',
  '===',
  '[ref]: https://example.org "t"',
  'See [ref] and [text][ref].',
  '[^n]: A note',
  '    more of the note',
  'A note.[^n]',
  '*em* **strong** `code`',
  '***',
  'Setext',
  '-',
  '<pre>',
  '</pre>',
  '<script>',
  '</script>',
  '\tTabbed',
  'Ends with two spaces  ',
  '&amp; &copy; \\* escaped',
  'www.example.org and a@b.org',
  'Über: „Zitat“',
  '+ plus',
  'a | b',
  '10) ten',
  '[x',
  ']:',
  '[ref]:',
  '<?php',
  '?>',
];

test('parsing in parts gives the tree of the whole, on mixed lines', () => {
  const text = fc.array(fc.constantFrom(...lines), { maxLength: 24 }).map((all) => all.join('\n'));
  fc.assert(
    fc.property(text, (source) => {
      if (/^---[ \t]*(?:\n|$)/.test(source)) return;
      assert.deepEqual(parts(source), whole(source));
    }),
    { numRuns: 3000, seed: 20240719 },
  );
});

test('parsing in parts gives the tree of the whole, on real documents', { skip: skipWithoutCorpus }, () => {
  for (const { name, text } of corpusDocuments()) {
    if (text.startsWith('---')) continue;
    assert.deepEqual(parts(text), whole(text), name);
  }
});

test('an edit parses only what changed', () => {
  const paragraphs = Array.from({ length: 50 }, (_, i) => `Paragraph *${i}* with some words.`);
  const before = parseDocumentText(paragraphs.join('\n\n'));
  paragraphs[20] = 'Another *text* here.';
  const after = parseDocumentText(paragraphs.join('\n\n'), before);
  const kept = after.chunks.filter((chunk) => before.chunks.some((old) => old.parsed === chunk.parsed));
  assert.equal(kept.length, 49);
});
