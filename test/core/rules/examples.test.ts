import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Config, open, RULES, type Rule } from '../../../src/core/index.ts';

import { keptBy } from './kept.ts';

const today = '2026-01-01';

/** The rule asked for by name, so that those that are off by default are seen, too. */
function problems(rule: Rule, text: string) {
  const severity = rule.severity === 'off' ? 'warning' : undefined;
  const config: Config = severity ? { rules: { [rule.id]: severity } } : {};
  const { sources } = keptBy(rule);
  return open(text, { config, today, sources }).problems.filter((problem) => problem.rule === rule.id);
}

for (const rule of RULES) {
  rule.docs.bad.forEach((text, i) => {
    test(`${rule.id} finds something in its bad example ${i + 1}`, () => {
      assert.notEqual(problems(rule, text).length, 0);
    });
  });
  rule.docs.good.forEach((text, i) => {
    test(`${rule.id} finds nothing in its good example ${i + 1}`, () => {
      assert.deepEqual(problems(rule, text), []);
    });
  });
}

test('rule ids are unique, kebab-case, and speak for themselves', () => {
  const ids = RULES.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const rule of RULES) {
    assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/);
    assert.match(rule.docs.what, /\.$|”$/, rule.id);
    assert.match(rule.docs.why, /[.)”]$/, rule.id);
    assert.doesNotMatch(rule.title, /\.$/, rule.id);
  }
});
