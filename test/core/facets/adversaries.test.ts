import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FacetId, Level } from '../../../src/core/facets/facet.ts';
import { open } from '../../../src/core/index.ts';
import { adversaries } from './adversaries.ts';

/** The levels in the order in which people read them. */
const ORDER: readonly FacetId[] = ['cause', 'scope', 'remediation', 'quotes'];

for (const { name, text, levels, isPostmortem } of adversaries) {
  test(name, () => {
    const { coverage, recognition } = open(text).postmortem;
    const found = ORDER.map((id): Level => coverage[id].level);
    assert.deepEqual(found, levels.split(' '), 'cause, scope, remediation, quotes');
    if (isPostmortem !== undefined)
      assert.equal(recognition.isPostmortem, isPostmortem, recognition.reasons.join('; '));
  });
}

test('every verdict that is not covered says what is lacking, and every other one shows where', () => {
  for (const { name, text } of adversaries) {
    const { coverage } = open(text).postmortem;
    for (const id of ORDER) {
      const { level, evidence, lacks } = coverage[id];
      assert.equal(lacks.length > 0, level !== 'covered', `${name}: ${id} lacks`);
      assert.equal(evidence.length > 0, level !== 'missing', `${name}: ${id} evidence`);
      assert.ok(evidence.length <= 5, `${name}: ${id} has a handful at most`);
      for (const { range } of evidence)
        assert.ok(text.slice(range.start, range.end).trim() !== '', `${name}: ${id} evidence has words`);
    }
  }
});
