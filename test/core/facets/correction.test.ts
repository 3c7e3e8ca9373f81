import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, correctionsAt, type FacetId, open } from '../../../src/core/index.ts';

/** The document after the correction that is offered at these words. */
function corrected(text: string, words: string, facet: FacetId, counts: boolean): string {
  const at = text.indexOf(words);
  const { postmortem } = open(text);
  const found = correctionsAt(postmortem, { start: at, end: at + words.length }).find(
    (one) => one.facet === facet && one.counts === counts,
  );
  assert.ok(found, `${facet} ${counts}`);
  return applyEdits(text, [found.edit]);
}

const level = (text: string, facet: FacetId) => open(text).postmortem.coverage[facet].level;

test('words that a writer calls the cause count from then on', () => {
  const text =
    '# Outage of 3 May\n\n## Cause\n\nThe usual suspect again.\n\n| What | Why |\n| --- | --- |\n| Checkout | the usual suspect |\n';
  assert.notEqual(level(text, 'cause'), 'covered');
  assert.equal(level(corrected(text, 'The usual suspect again', 'cause', true), 'cause'), 'covered');
  assert.equal(level(corrected(text, 'the usual suspect', 'cause', true), 'cause'), 'covered');
});

test('words that a writer says are not the cause no longer count', () => {
  const text =
    '# Outage of 3 May\n\nThe 2.4 release dropped the index on orders, so every checkout scanned the whole table until the pool ran out.\n';
  assert.equal(level(text, 'cause'), 'covered');
  assert.equal(level(corrected(text, 'dropped the index', 'cause', false), 'cause'), 'missing');
});

test('nothing is offered at a heading or in code', () => {
  const text = '# Outage\n\n```\ncode\n```\n';
  const { postmortem } = open(text);
  assert.deepEqual(correctionsAt(postmortem, { start: 3, end: 3 }), []);
  assert.deepEqual(correctionsAt(postmortem, { start: text.indexOf('code'), end: text.indexOf('code') }), []);
});
