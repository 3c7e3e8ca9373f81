import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { declaredSources, FACET_IDS, type FacetId, open, type SourceInput } from '../../src/core/index.ts';

const folder = join(import.meta.dirname, '../../media/examples/crowdstrike');
const example = readFileSync(join(folder, 'postmortem.md'), 'utf8');

function levels(text: string): Readonly<Record<FacetId, string>> {
  const { coverage } = open(text).postmortem;
  return Object.fromEntries(FACET_IDS.map((id) => [id, coverage[id].level])) as Record<FacetId, string>;
}

/** The text with the body of a section replaced, its heading kept. */
function emptied(text: string, title: string, body: string): string {
  const pattern = new RegExp(`(\\n## ${title}\\n)[\\s\\S]*?(?=\\n## |$)`);
  assert.match(text, pattern);
  return text.replace(pattern, (_, heading: string) => `${heading}\n${body}\n`);
}

/** The text less the lines that hold any of these words. */
function withoutLines(text: string, words: RegExp): string {
  return text
    .split('\n')
    .filter((line) => !words.test(line))
    .join('\n');
}

const told = { cause: 'covered', scope: 'covered', remediation: 'covered', quotes: 'covered' };

function withoutCause(body: string): string {
  return emptied(
    withoutLines(example, /had read past the end|Content files had lighter|Four safeguards rested/),
    'Cause',
    body,
  );
}

test('the example covers all four facets, and its quotations stand in its sources', () => {
  assert.deepEqual(levels(example), told);
  const declared = declaredSources(open(example).postmortem.markdown.frontMatter);
  const sources = Object.fromEntries(
    declared.map(({ id, file = '' }): [string, SourceInput] => [
      id,
      { text: readFileSync(join(folder, file), 'utf8'), format: 'text' },
    ]),
  );
  const { postmortem, problems } = open(example, { sources, today: '2026-01-01' });
  assert.deepEqual(
    postmortem.quotations.map(({ quotation, verification }) => [quotation.speaker?.name, verification.kind]),
    [
      ['George Kurtz', 'verified'],
      ['Ajay Unni', 'verified'],
      ['Ciaran Martin', 'verified'],
    ],
  );
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    [],
  );
  assert.deepEqual(postmortem.sourceReasons, {});
});

test('each source that is kept beside the example is declared by it', () => {
  const kept = globSync('sources/*', { cwd: folder })
    .map((path) => basename(path))
    .toSorted();
  const declared = declaredSources(open(example).postmortem.markdown.frontMatter).map(({ file = '' }) =>
    basename(file),
  );
  assert.deepEqual(declared.toSorted(), kept);
});

for (const body of ['', 'TBD']) {
  test(`without what tells the cause ("${body}" under its heading), just the cause is missing`, () => {
    assert.deepEqual(levels(withoutCause(body)), { ...told, cause: 'missing' });
  });

  test(`without what tells the scope ("${body}"), just the scope is missing`, () => {
    const bare = withoutLines(
      example,
      /8\.5 million Windows devices around|^(?: {2})?(?:services|impact|users|regions|times|started|mitigated|resolved): ?.*|region Central US|switched off during the window|such a read stops|came back at every restart|slowed the response/,
    );
    const text = emptied(emptied(bare, 'Impact', body), 'Timeline', body);
    assert.deepEqual(levels(emptied(text, 'Detection', body)), { ...told, scope: 'missing' });
  });

  test(`without what tells the remediation ("${body}"), just the remediation is missing`, () => {
    const bare = withoutLines(
      example,
      /reverted|Bounds checks, a check|reverts the file|recovery tool|Action A5|published its estimate|gave advice|repaired one by one/,
    );
    const text = ['Remediation', 'Action items', 'Lessons', 'Response'].reduce(
      (sofar, title) => emptied(sofar, title, body),
      bare,
    );
    assert.deepEqual(levels(text), { ...told, remediation: 'missing' });
  });

  test(`without the quotations ("${body}"), just the quotes are missing`, () => {
    assert.deepEqual(levels(emptied(example, 'Quotes', body)), { ...told, quotes: 'missing' });
  });
}

test('a cause that reads "human error" is thin', () => {
  assert.deepEqual(levels(withoutCause('Root cause: human error.')), { ...told, cause: 'thin' });
});
