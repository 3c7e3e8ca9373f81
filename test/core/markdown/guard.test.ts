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
