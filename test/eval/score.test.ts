import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, halfOf, type Labelled } from './corpus.ts';
import { randomFrom } from './evidence.ts';
import { accuracyOf, type Judged, macroF1, matrixOf, presenceOf, recognitionOf, scoreOf } from './score.ts';

const labelled: Labelled = {
  file: 'a.md',
  set: 'docs',
  repo: 'a/b',
  path: 'a.md',
  half: 'A',
  kind: 'postmortem',
  text: '',
  levels: { cause: 'covered' },
  notes: '',
};
const judged = (label: 'covered' | 'thin' | 'missing', said: 'covered' | 'thin' | 'missing'): Judged => ({
  labelled: { ...labelled, levels: { cause: label } },
  levels: { cause: said, scope: said, remediation: said, quotes: said },
  isPostmortem: true,
});

test('edits are applied together, by the numbers of the lines of the base', () => {
  const edits = [
    { from: 1, to: 1, with: 'A' },
    { from: 3, to: 4, with: '' },
    { from: 5, to: 5, with: 'E\nF' },
  ];
  assert.equal(applyEdits('a\nb\nc\nd\ne\nf', edits), 'A\nb\nE\nF\nf');
  assert.equal(applyEdits('a\r\nb\r\n', [{ from: 1, to: 1, with: 'A' }]), 'A\r\nb\r\n');
});

test('verdicts are counted by label', () => {
  const matrix = matrixOf(
    [
      judged('covered', 'covered'),
      judged('covered', 'thin'),
      judged('thin', 'thin'),
      judged('missing', 'thin'),
    ],
    ['cause'],
  );
  assert.equal(matrix.covered.thin, 1);
  assert.equal(accuracyOf(matrix), 0.5);
  assert.equal(presenceOf(matrix), 0.75);
  assert.deepEqual(scoreOf(matrix, 'covered'), { precision: 1, recall: 0.5, f1: 2 / 3 });
  assert.deepEqual(scoreOf(matrix, 'missing'), { precision: 0, recall: 0, f1: 0 });
  assert.equal(macroF1(matrix), (2 / 3 + 1 / 2 + 0) / 3);
});

test('templates are neither recognised nor missed', () => {
  const other: Judged = { ...judged('covered', 'covered'), labelled: { ...labelled, kind: 'other' } };
  const template: Judged = { ...judged('covered', 'covered'), labelled: { ...labelled, kind: 'template' } };
  const { accuracy, false: wrong, missed } = recognitionOf([judged('covered', 'covered'), other, template]);
  assert.deepEqual([accuracy, wrong.length, missed.length], [0.5, 1, 0]);
});

test('a repository is always in the same half, and a seed always draws the same', () => {
  assert.equal(halfOf('a/b'), halfOf('a/b'));
  const [one, two] = [randomFrom(3), randomFrom(3)];
  assert.deepEqual([one(), one()], [two(), two()]);
});
