import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { check, FACET_IDS, indexLines, open, type Report } from '../../src/core/index.ts';
import { corpusDocuments, skipWithoutCorpus } from '../support/corpus.ts';

/** Every place that a report names lies inside the text, its start not behind its end. */
function assertPlaces(text: string, report: Report): void {
  const { starts } = indexLines(text);
  const places = [
    ...FACET_IDS.flatMap((id) => report.coverage[id].evidence),
    ...report.quotes,
    ...report.problems,
  ];
  for (const { line, column, endLine, endColumn } of places) {
    const start = (starts[line - 1] ?? Number.NaN) + column - 1;
    const end = (starts[endLine - 1] ?? Number.NaN) + endColumn - 1;
    assert.ok(
      start >= 0 && start <= end && end <= text.length,
      JSON.stringify({ line, column, endLine, endColumn }),
    );
  }
  for (const { line } of [...report.timeline, ...report.actions])
    assert.ok(line >= 1 && line <= starts.length);
}

const words = fc.constantFrom(
  '---\n',
  'type: postmortem\n',
  'sources:\n  - id: s1\n    file: a.txt\n',
  'a: &x [*x, *x]\n',
  '# Cause\n',
  '## Impact\n',
  '\n\n',
  '- [ ] ',
  '- 10:02 UTC ',
  '| a | b |\n|--|--|\n',
  '> ',
  '"We are down," ',
  'said Dana. ',
  '“Ja”',
  '「はい」',
  '\r\n',
  '\r',
  '\ufeff',
  '\u0000',
  '🔥',
  '\ud83d',
  '\u202e',
  'עברית ',
  '<!-- ',
  '-->',
  '```\n',
  'because ',
  'rolled back ',
  '1,200 users ',
  '[a]: b\n',
  '[^1]',
  '&amp;',
  '\\',
  'postmortem-disable ',
  '—',
);

test('any text gets a report with places inside it', () => {
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (source) => {
      assertPlaces(source, check(source));
      assertPlaces(source, check(source, { path: 'a.txt' }));
    }),
    { numRuns: 1500, seed: 719 },
  );
});

test('the next version of a text says what a fresh look at it says', () => {
  const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(20), words, (source, at, length, insertion) => {
      const start = Math.min(source.length, at % (source.length + 1));
      const edit = { range: { start, end: Math.min(source.length, start + length) }, text: insertion };
      const next = open(source).edit([edit]);
      assert.deepEqual(next.report(), check(next.text));
    }),
    { numRuns: 1000, seed: 720 },
  );
});

const oddities: Readonly<Record<string, string>> = {
  'an empty file': '',
  'only a line break': '\n',
  'broken YAML': '---\ntitle: "open\n  - : [\n---\n\n# Outage\n',
  'YAML that would grow without bound': `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n---\n`,
  'NUL bytes': 'a\u0000b\n\n\u0000\n',
  'a lone surrogate': '\ud800 said "\udfff"\n',
  'right-to-left text': '# אירוע\n\nהשירות נפל בגלל שגיאה.\n',
  emoji: '# 🔥 Outage 👩‍🚒\n\n👨‍👩‍👧‍👦 "It 🔥 burns," said 🧑‍🚀.\n',
};

for (const [name, text] of Object.entries(oddities)) {
  test(`${name} gets a report`, () => assertPlaces(text, check(text)));
}

test('line breaks of any kind give the same lines', () => {
  const text =
    '# Outage\n\n## Impact\n\n1,200 customers could not pay.\n\n- 10:02 UTC Alert\n- 10:48 UTC Back\n';
  const { file: _, ...expected } = check(text);
  for (const eol of ['\r\n', '\r']) {
    const { file: __, ...report } = check(text.replaceAll('\n', eol));
    assert.deepEqual(report, expected, JSON.stringify(eol));
  }
});

test('five megabytes get a report', () => {
  const text =
    '# Outage\n\n## Cause\n\nThe release dropped an index, so *every* query scanned the table.\n\n'.repeat(
      60_000,
    );
  assertPlaces(text, check(text));
});

test('every real document gets a report with places inside it', { skip: skipWithoutCorpus }, () => {
  for (const { name, text } of corpusDocuments()) {
    assert.doesNotThrow(() => assertPlaces(text, check(text)), name);
  }
});
