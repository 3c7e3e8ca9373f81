import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocumentText } from '../../../src/core/document/document.ts';
import { SIGNALS as REMEDY_SIGNALS } from '../../../src/core/facets/remediation/signals.ts';
import { remediation } from '../../../src/core/facets/remediation.ts';
import { SIGNALS as SCOPE_SIGNALS } from '../../../src/core/facets/scope/signals.ts';
import { scope } from '../../../src/core/facets/scope.ts';
import { readSentences } from '../../../src/core/reading/sentence.ts';

function judge(text: string, language: string) {
  const { document } = parseDocumentText(text);
  const input = { document, sentences: readSentences(document), quotations: [], language };
  return [scope.judge(input), remediation.judge(input)];
}

const WORDS = [
  'checkout',
  'users',
  '1,200',
  'failed',
  'down',
  'for',
  '46 minutes',
  'we',
  'restarted',
  'will',
  'add',
  'an',
  'alert',
  'not',
  'the',
  'İ',
  '’',
  '10:02',
  '- ',
  '| ',
  '\n',
  '\n\n## Impact\n\n',
  '\n\n## Action items\n\n- ',
  '`x`',
  '**',
  ': ',
  '> ',
  'http://a.b/c',
  '復旧した',
  '()',
  '{{',
];
const TEXT = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })), { maxLength: 60 });
const LANGUAGE = fc.constantFrom('en', 'es', 'pt', 'fr', 'de', 'ja', 'xx', '');

test('any text gets a verdict whose evidence lies in the text', () => {
  fc.assert(
    fc.property(TEXT, LANGUAGE, (parts, language) => {
      const text = parts.join(' ');
      for (const { level, evidence, lacks, vague } of judge(text, language)) {
        for (const { range } of [...evidence, ...(vague ? [{ range: vague }] : [])])
          assert.ok(range.start >= 0 && range.start < range.end && range.end <= text.length);
        assert.ok(evidence.length <= 5);
        assert.equal(lacks.length === 0, level === 'covered');
        assert.equal(evidence.length === 0, level === 'missing');
      }
    }),
    { numRuns: 300 },
  );
});

test('evidence names signals that exist', () => {
  const known = new Set([
    'timeline-span',
    'front-matter',
    ...[...SCOPE_SIGNALS, ...REMEDY_SIGNALS].map(({ id }) => id),
  ]);
  fc.assert(
    fc.property(TEXT, (parts) => {
      for (const { evidence } of judge(parts.join(' '), 'en'))
        for (const { signals } of evidence)
          assert.ok(signals.length > 0 && signals.every((id) => known.has(id)));
    }),
    { numRuns: 100 },
  );
});

test('signals have an id of their own and a reason', () => {
  for (const table of [SCOPE_SIGNALS, REMEDY_SIGNALS]) {
    assert.equal(new Set(table.map(({ id }) => id)).size, table.length);
    for (const { why } of table) assert.match(why, /^[A-Z].*\.$/);
  }
});

test('an unrelated paragraph takes no evidence away', () => {
  const text =
    'Checkout was down for 46 minutes. We restarted the broker.\n\n## Action items\n\n- Add an alert\n';
  const before = judge(text, 'en').map(({ level }) => level);
  const after = judge(`${text}\n## Thanks\n\nThe cake was good.\n`, 'en').map(({ level }) => level);
  assert.deepEqual(after, before);
});

test('line breaks of another kind change nothing', () => {
  const text = 'Checkout was down\nfor 46 minutes.\n\n## Action items\n\n- Add an\n  alert\n';
  const levels = (source: string) =>
    judge(source, 'en').map(({ level, evidence }) => [level, evidence.length]);
  assert.deepEqual(levels(text.replace(/\n/g, '\r\n')), levels(text));
});
