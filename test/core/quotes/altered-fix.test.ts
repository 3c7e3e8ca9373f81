import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, open } from '../../../src/core/index.ts';

const head = '---\ntype: postmortem\nsources:\n  - id: s1\n    file: s1.txt\n---\n\n# Outage\n\n';

/** The document after the fix of its altered quotation. */
function mended(body: string, source: string): string {
  const { problems, text } = open(head + body, { sources: { s1: { text: source, format: 'text' } } });
  const [problem, ...more] = problems.filter(({ rule }) => rule === 'quote-altered');
  assert.ok(problem && more.length === 0);
  assert.equal(problem.fixes.length, 1);
  return applyEdits(text, problem.fixes[0]?.edits ?? []).slice(head.length);
}

test("the fix puts the source's words in the place of the altered ones, and is verified then", () => {
  const source =
    '“We are investigating three errors at checkout, and nobody has lost an order,” said Dana Reyes.';
  const cases: readonly (readonly [string, string])[] = [
    [
      '“We are investigating four errors at checkout, and nobody has lost an order,” said Dana Reyes.\n',
      source,
    ],
    [
      '> We are investigating three errors at checkout, and somebody has lost an order\n>\n> — Dana Reyes (s1)\n',
      '> We are investigating three errors at checkout, and nobody has lost an order\n>\n> — Dana Reyes (s1)\n',
    ],
    [
      '> We are investigating many of the three errors at checkout\n>\n> — Dana Reyes (s1)\n',
      '> We are investigating three errors at checkout\n>\n> — Dana Reyes (s1)\n',
    ],
  ];
  for (const [body, expected] of cases) {
    const text = mended(body, source);
    assert.equal(text.trim(), expected.trim());
    const { postmortem } = open(head + text, { sources: { s1: { text: source, format: 'text' } } });
    assert.deepEqual(
      postmortem.quotations.map(({ verification }) => verification.kind),
      ['verified'],
    );
  }
});
