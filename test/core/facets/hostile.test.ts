import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../src/core/document/block.ts';
import type { DocumentBlock, MarkdownDocument } from '../../../src/core/document/model.ts';
import { quotes } from '../../../src/core/facets/quotes.ts';
import { detectLanguage } from '../../../src/core/language/language.ts';
import { readSentences } from '../../../src/core/reading/sentence.ts';
import { weigh } from '../../../src/core/recognition/index.ts';
import { indexLines } from '../../../src/core/text/lines.ts';
import { plainVisible } from '../../../src/core/text/visible.ts';

/** One paragraph as long as a book, made without the parser, so that only the reading is measured. */
function paragraph(text: string): MarkdownDocument {
  const range = { start: 0, end: text.length };
  const own: Block = { kind: 'paragraph', range, visible: plainVisible(text, 0), place: { quoteDepth: 0 } };
  const block: DocumentBlock = { ...own, own, index: 0, section: 0 };
  const whole = {
    index: 0,
    parent: undefined,
    depth: 0,
    title: '',
    role: undefined,
    heading: undefined,
    range,
  };
  return {
    text,
    lines: indexLines(text),
    chunks: [],
    frontMatter: undefined,
    blocks: [block],
    sections: [whole],
    comments: [],
  };
}

const shapes: Readonly<Record<string, string>> = {
  'no space at all': 'x',
  dots: '.',
  'question marks in brackets': '(?) ',
  'quotations without a full stop': 'he said "it is down" and ',
  'errors without a full stop': 'a::b::Error: it is down now and ',
  'why upon why': 'Why? ',
  colons: 'a: ',
  dashes: '— a\n',
  times: '10:02 ',
  'emphasised brackets': '[a] ',
};

for (const [name, unit] of Object.entries(shapes)) {
  test(`the time grows with the text: ${name}`, () => {
    const time = (length: number): number => {
      const document = paragraph(unit.repeat(Math.ceil(length / unit.length)));
      const started = performance.now();
      const sentences = readSentences(document);
      void detectLanguage(document);
      void weigh(document, sentences, '');
      void quotes.judge({ document, sentences, quotations: [], language: 'en' });
      return performance.now() - started;
    };
    time(20_000);
    const small = Math.min(time(40_000), time(40_000));
    const large = Math.min(time(320_000), time(320_000));
    assert.ok(
      large < 40 * Math.max(small, 2),
      `40 KB took ${small.toFixed(1)} ms, 320 KB ${large.toFixed(1)} ms`,
    );
  });
}
