import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocumentText } from '../../../../src/core/document/document.ts';
import { parsePlainText } from '../../../../src/core/document/plain.ts';
import { findQuotations } from '../../../../src/core/quotes/extract/index.ts';
import type { Quotation } from '../../../../src/core/quotes/quotation.ts';
import { LOOK_ALIKES, SAMPLES, type Sample } from './samples/index.ts';

interface Marked {
  readonly text: string;
  readonly expected: readonly {
    readonly words: string;
    readonly start: number;
    readonly end: number;
    readonly speaker: string;
  }[];
}

/** Takes the marks out of a sample and keeps where they stood. */
function readMarks({ text }: Sample): Marked {
  const expected: { words: string; start: number; end: number; speaker: string }[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(/⟦([^¦⟧]*)¦([^⟧]*)⟧/g)) {
    plain += text.slice(at, match.index);
    const words = match[2] ?? '';
    expected.push({ words, start: plain.length, end: plain.length + words.length, speaker: match[1] ?? '' });
    plain += words;
    at = match.index + match[0].length;
  }
  return { text: plain + text.slice(at), expected };
}

function quotationsOf(text: string, plain: boolean): readonly Quotation[] {
  return findQuotations(plain ? parsePlainText(text) : parseDocumentText(text).document);
}

/** A statement between double marks, as most prose has them, and neither broken nor with others inside. */
function isPlain(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return /["“”]/.test(text.charAt(start - 1)) && /["“”]/.test(text.charAt(end)) && !/["'‘“\n]/.test(words);
}

const shown = (words: string, speaker: string) => `${speaker} ¦ ${words}`;

describe('quotations', () => {
  it('are a hundred in the samples without a pair of double marks on one line', () => {
    const others = SAMPLES.flatMap((sample) => {
      const { text, expected } = readMarks(sample);
      return expected.filter(({ start, end }) => !isPlain(text, start, end));
    });
    assert.ok(others.length >= 100, `${others.length}`);
  });

  for (const sample of SAMPLES) {
    it(`are found: ${sample.kind}`, () => {
      const { text, expected } = readMarks(sample);
      const found = quotationsOf(text, sample.plain === true);
      assert.deepEqual(
        found.map((q) => shown(text.slice(q.range.start, q.range.end), q.speaker?.name ?? '?')),
        expected.map(({ words, speaker }) => shown(words, speaker)),
      );
      assert.deepEqual(
        found.map(({ range }) => range),
        expected.map(({ start, end }) => ({ start, end })),
      );
      for (const { speaker } of found) {
        if (!speaker) continue;
        assert.ok(speaker.mention, 'a speaker has the words that name them');
        assert.ok(speaker.mention.end > speaker.mention.start);
      }
    });
  }

  for (const { kind, text } of LOOK_ALIKES) {
    it(`are not: ${kind}`, () => {
      const found = quotationsOf(text, false);
      assert.deepEqual(
        found.map((q) => shown(q.text, q.speaker?.name ?? '?')),
        [],
      );
    });
  }
});
