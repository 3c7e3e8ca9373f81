import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Analysis,
  applyEdits,
  type Config,
  english,
  type Fix,
  type Options,
  open,
  type Problem,
  RULES,
  render,
} from '../../../src/core/index.ts';
import { hasCorpus, readCorpus } from '../../eval/corpus.ts';
import { keptBy } from './kept.ts';

const today = '2026-01-01';
/** Every rule, those that are off by default as well. */
const config: Config = { rules: Object.fromEntries(RULES.map(({ id }) => [id, 'warning' as const])) };
/** These put in a heading with its question: what they leave to be written is a problem on purpose. */
const INSERTS = /^(?:facet-|section-required$)/;

const read = (text: string, options: Options = {}) => open(text, { config, today, ...options });

/** A fix does its work: the problem is gone from its place, and no rule finds more than before. */
function assertMends(before: Analysis, counts: Counts, problem: Problem, fix: Fix, name: string): void {
  const label = `${name}: ${problem.rule}: ${render(fix.title, english)}`;
  const after = before.edit(fix.edits);
  assert.notEqual(after.text, before.text, `${label}: changes something`);
  for (const [rule, count] of countsOf(after))
    assert.ok(count <= (counts.get(rule) ?? 0), `${label}: brings ${rule}`);
  const words = render(problem.message, english);
  const left = after.problems.filter(
    (other) =>
      other.rule === problem.rule &&
      render(other.message, english) === words &&
      moved(other.range.start, fix, true) === problem.range.start,
  );
  const edited = fix.edits.some(({ range }) => range.start >= problem.range.start);
  if (!edited || countsOf(after).get(problem.rule) === counts.get(problem.rule))
    assert.deepEqual(left, [], `${label}: is gone`);
}

type Counts = ReadonlyMap<string, number>;

function countsOf({ problems }: Analysis): Counts {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Where an offset of the mended text stood before. */
function moved(offset: number, { edits }: Fix, back: boolean): number {
  let shift = 0;
  for (const { range, text } of edits)
    if (range.start + shift < offset) shift += text.length - (range.end - range.start);
  return back ? offset - shift : offset + shift;
}

function assertAllMend(text: string, name: string, options: Options = {}): number {
  const before = read(text, options);
  const counts = countsOf(before);
  const tried = before.problems
    .filter(({ rule }) => !INSERTS.test(rule))
    .flatMap((problem) => problem.fixes.map((fix) => ({ problem, fix })));
  for (const { problem, fix } of tried) assertMends(before, counts, problem, fix, name);
  assertSettles(before, name);
  return tried.length;
}

/** All safe fixes together come to rest, and doing so again changes nothing. */
function assertSettles(before: Analysis, name: string): void {
  let text = before.text;
  for (let round = 0; ; round++) {
    const edits = before
      .next(text)
      .problems.flatMap(({ fixes }) => fixes.find(({ safe }) => safe)?.edits ?? []);
    if (edits.length === 0) break;
    assert.ok(round < 5, `${name}: safe fixes come to rest`);
    text = applyEdits(text, edits);
  }
  if (text === before.text) return;
  const counts = countsOf(before);
  for (const [rule, count] of countsOf(before.next(text)))
    assert.ok(count <= (counts.get(rule) ?? 0), `${name}: all safe fixes bring ${rule}`);
}

for (const rule of RULES) {
  const { id, docs } = rule;
  docs.bad.forEach((text, i) => {
    test(`the fixes of ${id} mend its bad example ${i + 1}`, () => {
      assertAllMend(text, id, keptBy(rule));
    });
  });
}

test('a fix is offered wherever the repair is mechanical', () => {
  const mended = RULES.filter((rule) =>
    rule.docs.bad.some((text) => read(text, keptBy(rule)).problems.some(({ fixes }) => fixes.length > 0)),
  ).map(({ id }) => id);
  for (const id of [
    'front-matter-schema',
    'section-required',
    'section-empty',
    'suppression-unused',
    'timeline-order',
    'timeline-duplicate',
    'time-impossible',
    'time-year',
    'time-zone',
    'weekday-mismatch',
    'date-ambiguous',
    'action-overdue',
    'link-anchor',
    'quote-altered',
    'quote-not-found',
    'quote-unattributed',
    'quote-uncited',
    'quote-ellipsis-changes-meaning',
  ])
    assert.ok(mended.includes(id), id);
});

test('line ends, a last line without one, and tables are kept by fixes that move or take out lines', () => {
  const table = [
    '# Outage',
    '',
    '## Timeline',
    '',
    '| Time | Event |',
    '|---|---|',
    '| 2024-05-03 10:02 UTC | Deployed |',
    '| 2024-05-03 10:41 UTC | Rolled back |',
    '| 2024-05-03 10:05 UTC | Alert |',
  ].join('\r\n');
  const fix = read(table).problems.find(({ rule }) => rule === 'timeline-order')?.fixes[0];
  assert.ok(fix);
  const lines = applyEdits(table, fix.edits).split(/\r?\n/);
  assert.deepEqual(
    lines.slice(6, 9).map((line) => line.slice(13, 18)),
    ['10:02', '10:05', '10:41'],
  );
});

test('the fixes mend the documents of the corpus', {
  skip: !hasCorpus && 'there is no corpus beside this checkout',
}, (t) => {
  let tried = 0;
  for (const { text, file } of readCorpus()) tried += assertAllMend(text, file);
  t.diagnostic(`${tried} fixes`);
  assert.ok(tried > 50);
});
