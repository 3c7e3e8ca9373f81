import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '../../../src/core/index.ts';
import { explain } from '../../../src/core/report/explain.ts';

const TEXT = `# Checkout outage on 2 March 2026

Checkout failed for all 1,200 customers for 17 minutes because deploy 412 had exhausted the connection pool.

Marta wrote: "The pool is empty \u0007and nobody gets in."
`;

const linesOf = (text: string): readonly string[] => explain(open(text).postmortem);

test('every facet stands there with its level, its words, where they are and why they counted', () => {
  const lines = linesOf(TEXT);
  for (const id of ['cause', 'scope', 'remediation', 'quotes'])
    assert.ok(
      lines.some((line) => line.startsWith(`${id}: `)),
      id,
    );
  const cause = lines.findIndex((line) => line.startsWith('cause: covered'));
  assert.match(lines[cause + 1] ?? '', /^ {2}3:\d+ .+ \[[a-z, -]+\]$/);
  assert.match(lines[cause + 2] ?? '', /exhausted the connection pool/);
  assert.ok(lines.some((line) => line.startsWith('  lacks: ')));
});

test('recognition and language are explained', () => {
  const lines = linesOf(TEXT);
  assert.equal(lines[0], 'postmortem: yes (by content)');
  assert.ok(lines.some((line) => line.startsWith('  for: ')));
  assert.ok(lines.includes('language: en'));
});

test('no control character of the text reaches the terminal, and every entry is a line', () => {
  for (const line of linesOf(TEXT)) assert.doesNotMatch(line, /[\p{Cc}]/u);
});
