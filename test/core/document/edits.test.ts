import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ParsedDocument, parseDocumentText } from '../../../src/core/document/document.ts';
import { corpusDocuments, skipWithoutCorpus } from '../../support/corpus.ts';
import { type Random, random } from '../../support/random.ts';

/** Most of these change where a text is cut, or what stands far from them means. */
const PIECES = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\r\n\r\n',
  '```\n',
  '\n```\n',
  '~~~~\n',
  '- ',
  '- a\n',
  '\n- a\n\n',
  '1. a\n',
  '7) ',
  '   ',
  '\t',
  '---\n',
  '---\ntitle: x\n---\n',
  '---\ntitle: x\n',
  '...\n',
  '<!-- ',
  '\n<!--\n',
  '-->\n',
  '\n<pre>\n\n',
  '</pre>\n',
  '<div>\n',
  '\n[^n]: a note\n\n',
  '    more of the note\n\n',
  'A note.[^n] ',
  '\n[ref]: https://example.org\n\n',
  '[Ref]: https://example.com\n',
  'See [ref] and [a][REF]. ',
  '\n# Heading\n\n',
  '===\n',
  '> ',
  '| a | b |\n| - | - |\n| c | d |\n',
  '\ufeff',
  'A sentence of plain words.\n\n',
];

function edited(text: string, r: Random): string {
  const at = r.below(text.length + 1);
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const gone = r.pick([0, 0, 1, 2, r.below(12), r.below(120), r.below(text.length + 1)]);
  const place = r.pick([at, line, line, 0, text.length]);
  // What changes one character for another moves nothing, but may change what all that follows is.
  if (r.chance(0.3)) return text.slice(0, place) + r.pick([...'-x#>`\n|y:']) + text.slice(place + 1);
  return text.slice(0, place) + r.pick(['', ...PIECES]) + text.slice(place + r.pick([0, gone]));
}

/** All that later stages read of it, as plain data. */
function plain({ document, chunks }: ParsedDocument): object {
  const { frontMatter, lines, sections, comments, blocks } = document;
  return {
    frontMatter: frontMatter && { ...frontMatter, fields: [...frontMatter.fields] },
    lines,
    sections,
    comments,
    blocks: blocks.map(({ kind, index, section, range, visible, place, depth, lang, own }) => {
      return { kind, index, section, range, visible, place, depth, lang, own };
    }),
    chunks: chunks.map(({ start, end, parsed, content }) => ({ start, end, parsed, content })),
  };
}

function assertSameAsFresh(text: string, edits: number, seed: number): void {
  const r = random(seed);
  let parsed = parseDocumentText(text);
  for (let i = 0; i < edits; i++) {
    const next = edited(parsed.document.text, r);
    parsed = parseDocumentText(next, parsed);
    assert.deepEqual(plain(parsed), plain(parseDocumentText(next)), `seed ${seed}, edit ${i}`);
  }
}

test('a text that grows from nothing, edit by edit, is parsed as if it were new', () => {
  for (let seed = 1; seed <= 25; seed++) assertSameAsFresh('', 30, seed);
});

test('real documents are parsed after each edit as if they were new', { skip: skipWithoutCorpus }, () => {
  corpusDocuments()
    .filter((_, i) => i % 6 === 0)
    .forEach(({ text }, i) => {
      assertSameAsFresh(text.slice(0, 8000), 6, i);
    });
});

test('front matter whose length stays is read anew', () => {
  const before = parseDocumentText('---\ntitle: x\n---\n\nWords.\n');
  const after = parseDocumentText('---\ntitle: y\n---\n\nWords.\n', before);
  assert.equal(after.document.frontMatter?.data.title, 'y');
  const later = parseDocumentText('---\ntitle: y\n---\n\nMore words.\n', after);
  assert.equal(later.document.frontMatter, after.document.frontMatter);
});

test('a keystroke leaves what stands before it and all chunks elsewhere the same objects', () => {
  const paragraphs = Array.from({ length: 50 }, (_, i) => `Paragraph *${i}* with some words.`);
  const before = parseDocumentText(paragraphs.join('\n\n'));
  paragraphs[20] = 'Another *text* here.';
  const after = parseDocumentText(paragraphs.join('\n\n'), before);
  const kept = (parts: readonly object[], old: readonly object[]): number =>
    parts.filter((part) => old.includes(part)).length;
  assert.equal(kept(after.document.blocks, before.document.blocks), 20);
  const parsed = ({ chunks }: ParsedDocument): readonly object[] => chunks.map((chunk) => chunk.parsed);
  assert.equal(kept(parsed(after), parsed(before)), 49);
});

test('a definition that comes or goes changes what is said elsewhere, and nothing where nobody refers to it', () => {
  const text = 'See [ref].\n\nPlain *words*.\n\nThe *end*.\n';
  const before = parseDocumentText(text);
  const after = parseDocumentText(`${text}\n[ref]: https://example.org\n`, before);
  const links = ({ document }: ParsedDocument): number =>
    document.blocks.flatMap((b) => b.visible.marks).filter((mark) => mark.kind === 'link').length;
  assert.equal(links(before), 0);
  assert.equal(links(after), 1);
  assert.equal(links(parseDocumentText(text, after)), 0);
  assert.equal(after.chunks[1]?.parsed, before.chunks[1]?.parsed);
});
