import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, open } from '../../../src/core/index.ts';
import { nearest } from '../../../src/core/schema/nearest.ts';

const known = ['severity', 'status', 'authors', 'owner', 'in-review', 'final', 'draft'];

test('a slip of a letter, of case or of separators is taken for what was meant; anything further is not', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['sevrity', 'severity'],
    ['serverity', 'severity'],
    ['stauts', 'status'],
    ['In Review', 'in-review'],
    ['in_review', 'in-review'],
    ['FINAL', 'final'],
    ['finel', 'final'],
    ['author', undefined],
    ['owners', undefined],
    ['finished', undefined],
    ['layout', undefined],
    ['x', undefined],
    ['', undefined],
  ];
  for (const [word, meant] of cases) assert.equal(nearest(word, known), meant, word);
});

test('where two are as near, nobody guesses', () => {
  assert.equal(nearest('rate', ['date', 'gate']), undefined);
  assert.equal(nearest('INREVIEW', ['in-review', 'in_review']), undefined);
});

test('a value is mended within its quotes; comments, order and other fields stay', () => {
  const text =
    "---\n# by hand\ntype: postmortem\nstatus: 'In Review' # ask Dana\nsevrity: SEV-2\ntags: [b, a]\n---\n\n# A\n";
  const fixes = open(text).problems.filter(({ rule }) => rule === 'front-matter-schema');
  assert.equal(fixes.length, 2);
  const mended = applyEdits(
    text,
    fixes.flatMap(({ fixes: [first] }) => first?.edits ?? []),
  );
  assert.equal(mended, text.replace('In Review', 'in-review').replace('sevrity', 'severity'));
  assert.deepEqual(
    fixes.map(({ fixes: [first] }) => first?.safe),
    [true, false],
  );
});
