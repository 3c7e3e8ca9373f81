import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePlainText } from '../../../src/core/document/plain.ts';
import { toSource } from '../../../src/core/text/visible.ts';

const paragraphs = (text: string): readonly string[] =>
  parsePlainText(text).blocks.map((block) => block.visible.text);

describe('plain text', () => {
  it('has its paragraphs between blank lines', () => {
    assert.deepEqual(paragraphs('One.\n\n  \nTwo.\n'), ['One.', 'Two.']);
  });

  it('joins lines that were broken at a width', () => {
    const text =
      'The first line is as long as it may be\nand the second one goes on with the text\nto its end.';
    assert.deepEqual(paragraphs(text), [text]);
  });

  it('takes short lines as paragraphs of their own', () => {
    assert.deepEqual(paragraphs('Alice: hello\nBob: hello to you as well, Alice'), [
      'Alice: hello',
      'Bob: hello to you as well, Alice',
    ]);
  });

  it('takes a line a paragraph where lines are longer than anybody wraps', () => {
    const long = 'word '.repeat(60).trim();
    assert.deepEqual(paragraphs(`${long}\n${long}\nShort.`), [long, long, 'Short.']);
  });

  it('reads no Markdown', () => {
    assert.deepEqual(paragraphs('# no heading *here*\n\n> nor a quote'), [
      '# no heading *here*',
      '> nor a quote',
    ]);
  });

  it('leads back to the source, whatever the line breaks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', ' ', '\n', '\r\n', '\r', '\n\n', '\ufeff', 'longer-word-here')),
        (pieces) => {
          const text = pieces.join('');
          for (const { visible, range } of parsePlainText(text).blocks) {
            assert.ok(range.start >= 0 && range.end <= text.length && range.end > range.start);
            for (let i = 0; i < visible.text.length; i++) {
              const place = toSource(visible, i, i + 1);
              const source = text.slice(place.start, place.end);
              assert.ok(source === visible.text[i] || (visible.text[i] === '\n' && source.trim() === ''));
            }
          }
        },
      ),
    );
  });
});
