import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocumentText } from '../../../src/core/document/document.ts';
import { isTooDear } from '../../../src/core/markdown/guard.ts';

const containers = [
  '1. ',
  '1) ',
  '12. ',
  '999999999) ',
  '- ',
  '* ',
  '+ ',
  '> ',
  '>',
  '- 1. ',
  '> 1. ',
  '>1) - ',
  '[^a]: ',
  '[^a]: - ',
];

for (const opening of containers) {
  test(`many nested “${opening.trim()}” are read as plain text`, () => {
    assert.ok(isTooDear(`${opening.repeat(1500)}a`));
    const { blocks } = parseDocumentText(`${opening.repeat(1500)}a`).document;
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['paragraph'],
    );
  });
}

test('the last of many nested markers may stand at the end of its line', () => {
  assert.ok(isTooDear(`${'1. '.repeat(100)}\n\na`));
  assert.ok(isTooDear(`${'1. '.repeat(60)}1.\n`));
});

test('lists that step in with tabs are as deep as their columns', () => {
  const lines = Array.from({ length: 90 }, (_, i) => `${'\t'.repeat(i)}1. a`);
  assert.ok(isTooDear(lines.join('\n')));
});

test('what only looks like many markers is parsed', () => {
  for (const text of ['1.2.3.4.5.6.7.8.9.0'.repeat(10), '2026-11-24 '.repeat(100), '[^a] '.repeat(50)])
    assert.ok(!isTooDear(text));
});

test('a long line below a heading or between sections is one mark, not many containers', () => {
  const { blocks } = parseDocumentText(
    `Summary\n${'-'.repeat(100)}\n\n*Words*\n\n${'-'.repeat(100)}\n`,
  ).document;
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['heading', 'paragraph'],
  );
});

test('a list that is nested a few levels deep is parsed', () => {
  const text = Array.from({ length: 8 }, (_, i) => `${'   '.repeat(i)}1. a`).join('\n');
  const { blocks } = parseDocumentText(text).document;
  assert.equal(blocks.at(-1)?.place.item?.depth, 7);
});

test('many items within items are read as plain text; as many lines of code are code', () => {
  assert.ok(isTooDear('* a\n  * b\n'.repeat(700)));
  assert.ok(isTooDear(`\`\`\`\n \`\`\`\n${'* a\n\t* b\n'.repeat(700)}`));
  assert.ok(!isTooDear('* a\n  * b\n'.repeat(300)));
  assert.ok(!isTooDear(`\`\`\`yaml\n${'a:\n  - b\n'.repeat(700)}\`\`\`\n`));
});

for (const [name, opening, line] of [
  ['a quotation', '> a\n', 'b\n'],
  ['an indented line below a quotation', '> a\n', '  b\n'],
  ['an item', '- a\n', 'b\n'],
  ['a note', '[^a]: a\n', 'b\n'],
  ['an item in a quotation', '> - a\n', '> b\n'],
  ['a quotation in a quotation', '> > a\n', '> b\n'],
  ['one quotation after the other', '', '> a\nb\n'],
] as const) {
  test(`many lines that go on with a paragraph without its marks are read as plain text: ${name}`, () => {
    const many = opening + line.repeat(300);
    for (const breaks of ['\n', '\r\n', '\r']) assert.ok(isTooDear(many.replaceAll('\n', breaks)));
    assert.ok(!isTooDear(opening + line.repeat(60)));
  });
}

test('lines between what looks like fences count where they may be no code', () => {
  for (const text of [
    `<!--\n\`\`\`\n-->\n> a\n${'b\n'.repeat(300)}\`\`\`\n`,
    `> \`\`\`\n> a\n${'b\n'.repeat(10)}> a\n${'b\n'.repeat(300)}`,
    `- a\n  \`\`\`\n- a\n${'b\n'.repeat(300)}`,
  ])
    assert.ok(isTooDear(text), text.slice(0, 20));
});

test('quotations, lists and wrapped prose are parsed, however long', () => {
  for (const text of [
    '> a line of words\n'.repeat(800),
    '- an item\n  that goes on\n'.repeat(300),
    'a line of words\n'.repeat(2000),
    '- an item\n\n```\ncode\n```\n'.repeat(300),
    `Settings:\n\`\`\`yaml\n${'- a\nb:\n'.repeat(300)}\`\`\`\n`,
    `- an item\n\n${'a line of words\n'.repeat(800)}`,
    '- an item of some length that was wrapped by hand\nwithout an indent, as people do who write mail\n'.repeat(
      200,
    ),
  ])
    assert.ok(!isTooDear(text), text.slice(0, 60));
});
