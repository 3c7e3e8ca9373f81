import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseDocumentText } from '../../../../src/core/document/document.ts';
import { cause } from '../../../../src/core/facets/cause.ts';
import { readSentences } from '../../../../src/core/reading/sentence.ts';

/** Invented incidents, each told with its cause, with a vague one and without; `=== level` stands before each text. */
const source = readFileSync(new URL('documents.txt', import.meta.url), 'utf8');

source
  .split(/^=== /m)
  .slice(1)
  .forEach((part, i) => {
    const [level = '', ...lines] = part.split('\n');
    test(`invented document ${i + 1}, cause ${level}: ${lines.find((line) => line.startsWith('#')) ?? ''}`, () => {
      const { document } = parseDocumentText(lines.join('\n'));
      const sentences = readSentences(document);
      assert.equal(cause.judge({ document, sentences, quotations: [], language: 'en' }).level, level);
    });
  });
