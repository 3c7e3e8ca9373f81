import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportHtml } from '../../src/core/export/index.ts';
import { english, open } from '../../src/core/index.ts';

/** A block may hold more sentences than a call takes arguments. */
const pieces = ['中。', 'a. '];

for (const piece of pieces) {
  test(`a line with very many of “${piece.trim()}” is read like any other`, () => {
    const text = `---\ntype: postmortem\n---\n\n# Outage\n\n${piece.repeat(200_000)}\n`;
    const analysis = open(text, { asked: true });
    assert.equal(analysis.report().coverage.cause.level, 'missing');
    assert.match(exportHtml(analysis, { style: '', translate: english }), /<\/html>\s*$/);
  });
}
