import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocumentText } from '../../../src/core/document/document.ts';
import { toSource } from '../../../src/core/text/visible.ts';

/** The source of each character that is shown. */
function sources(text: string): readonly (readonly [string, string])[] {
  const visible = parseDocumentText(text).document.blocks[0]?.visible;
  if (!visible) return [];
  return [...visible.text].map((char, i) => {
    const { start, end } = toSource(visible, i, i + 1);
    return [char, text.slice(start, end)];
  });
}

test('a character that is shown as another one leads to its place', () => {
  assert.deepEqual(sources('*a*\u0000b'), [
    ['a', 'a'],
    ['\ufffd', '\u0000'],
    ['b', 'b'],
  ]);
  for (const beyond of ['&#x110000;', '&#9999999;', '&#xD800;', '&#0;'])
    assert.deepEqual(sources(`${beyond}ab`), [
      ['\ufffd', beyond],
      ['a', 'a'],
      ['b', 'b'],
    ]);
});
