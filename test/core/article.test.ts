import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from '../../src/core/index.ts';
import { sharedFolder } from '../support/corpus.ts';

const path = join(sharedFolder, 'sources/crowdstrike-moneycontrol.txt');
const skip = existsSync(path) ? false : 'the article is not beside this checkout';

test('a newspaper article with no headings at all is read', { skip }, () => {
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');
  const { coverage, quotes, problems } = check(text, { path: 'article.txt', asked: true });
  const words = (id: 'cause' | 'scope' | 'remediation' | 'quotes') =>
    coverage[id].evidence.map(({ line, column, endColumn }) =>
      (lines[line - 1] ?? '').slice(column - 1, endColumn - 1),
    );
  assert.equal(coverage.cause.level, 'covered');
  assert.ok(
    words('cause').some((evidence) => /Falcon Sensor|update to the CrowdStrike software/.test(evidence)),
    words('cause').join('\n'),
  );
  assert.equal(coverage.scope.level, 'covered');
  assert.notEqual(coverage.remediation.level, 'missing');
  assert.equal(coverage.quotes.level, 'covered');
  const speaker = (part: string) => quotes.find((quote) => quote.text.includes(part))?.speaker;
  assert.match(speaker('not a security incident') ?? '', /Kurtz/);
  assert.match(speaker('unmitigated disaster') ?? '', /Unni/);
  assert.match(speaker('uncomfortable illustration') ?? '', /Martin/);
  for (const id of ['cause', 'remediation', 'quotes'] as const)
    assert.ok(!words(id).some((evidence) => /share|stock was/i.test(evidence)), id);
  assert.ok(problems.some(({ rule }) => rule === 'time-zone'));
});
