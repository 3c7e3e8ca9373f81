import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocumentText } from '../../../../src/core/document/document.ts';
import type { MarkdownDocument } from '../../../../src/core/document/model.ts';
import { parsePlainText } from '../../../../src/core/document/plain.ts';
import { findQuotations } from '../../../../src/core/quotes/extract/index.ts';
import { LOOK_ALIKES, SAMPLES } from './samples/index.ts';

const PIECES = [
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '「',
    '」',
    '`',
    '```\n',
    '> ',
    '\n',
    '\n\n',
    ', ',
    '. ',
    ': ',
    ' — ',
  ],
  ...[
    'Smith ',
    'said ',
    'he ',
    'who ',
    'that ',
    'according to ',
    'the company ',
    '(s1)',
    '[^1]',
    '| a | b |\n|-|-|\n',
  ],
  ...['[10:02] alice: ', '@bot ', '- ', '1\' 2" ', 'the log showed ', 'words of it ', '田中は', 'と述べた'],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((list) => list.join('')),
  fc
    .array(
      fc.constantFrom(
        ...SAMPLES.map(({ text }) => text.replace(/[⟦⟧¦]/g, '')),
        ...LOOK_ALIKES.map(({ text }) => text),
      ),
      {
        maxLength: 4,
      },
    )
    .map((list) => list.join('\n\n')),
  fc.string({ maxLength: 80 }),
);

describe('any text', () => {
  for (const [name, read] of [
    ['Markdown', (text: string) => parseDocumentText(text).document],
    ['plain', parsePlainText],
  ] as const) {
    it(`gives quotations inside it, in order (${name})`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          let last = 0;
          for (const { range, outer, speaker, citation } of findQuotations(read(text))) {
            assert.ok(range.start >= last, 'in order');
            last = range.start;
            for (const one of [range, outer, speaker?.mention, speaker?.cue, citation?.range]) {
              if (!one) continue;
              assert.ok(
                0 <= one.start && one.start <= one.end && one.end <= text.length,
                JSON.stringify(one),
              );
            }
            assert.ok(range.end > range.start);
          }
        }),
        { numRuns: 1500 },
      );
    });
  }

  it('gives the same quotations again, however often it was read before', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'An unrelated paragraph.\n\n'), (text, before) => {
        const once = findQuotations(parseDocumentText(before + text).document);
        findQuotations(parseDocumentText(text).document);
        assert.deepEqual(findQuotations(parseDocumentText(before + text).document), once);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a megabyte', () => {
  const MEGA = 1_000_000;
  const many = (piece: string): string => piece.repeat(Math.ceil(MEGA / piece.length));
  for (const piece of [
    '"',
    "'",
    '“',
    '”',
    '「',
    '«',
    '‘',
    '"\'“‘',
    '「」',
    "don't 's ' '",
    '(',
    'said ',
    'a, ',
    '"a b c d" said ',
    '10:02 a: b\n',
    '> a\n> — B C\n\n',
  ]) {
    it(`of ${JSON.stringify(piece)} takes no more than twenty times as long as a tenth of it`, () => {
      assertLinear(many(piece), parsePlainText);
    });
  }
  for (const piece of ['run this ', 'a     ', 'from it, ']) {
    it(`of ${JSON.stringify(piece)} before a log takes no more than twenty times as long as a tenth of it`, () => {
      assertLinear(
        many(piece),
        (text) => parseDocumentText(`${text}b\n\n\`\`\`\nwords of a log\n\`\`\`\n`).document,
      );
    });
  }

  function assertLinear(whole: string, parse: (text: string) => MarkdownDocument): void {
    const timeOf = (text: string): number => {
      const document = parse(text);
      // Time of this process alone: others may share the machine.
      const start = process.cpuUsage();
      findQuotations(document);
      return process.cpuUsage(start).user / 1000;
    };
    timeOf(whole.slice(0, MEGA / 10));
    const tenth = timeOf(whole.slice(0, MEGA / 10));
    const all = timeOf(whole);
    assert.ok(all < 20 * tenth + 500, `${tenth.toFixed(0)} ms → ${all.toFixed(0)} ms`);
  }
});
