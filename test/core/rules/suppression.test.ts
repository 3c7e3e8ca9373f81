import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '../../../src/core/index.ts';

const rules = (text: string) =>
  open(text)
    .problems.map(({ rule }) => rule)
    .filter((rule) => !rule.startsWith('facet-'));

const secret = 'TOKEN=ghp_0123456789abcdefghijklmnopqrstuvwxyzAB';

test('a comment suppresses the next line, a region, or one rule of several', () => {
  assert.deepEqual(rules(`# A\n\n${secret}\n`), ['secret']);
  assert.deepEqual(rules(`# A\n\n<!-- postmortem-disable-next-line secret -- revoked -->\n${secret}\n`), []);
  assert.deepEqual(
    rules(`# A\n\n<!-- postmortem-disable secret -->\n\n${secret}\n\n<!-- postmortem-enable secret -->\n`),
    [],
  );
  const twice = `# A\n\n<!-- postmortem-disable secret -->\n\n${secret}\n\n<!-- postmortem-enable secret -->\n\n${secret}\n`;
  assert.deepEqual(rules(twice), ['secret']);
  assert.deepEqual(rules(`# A\n\n<!-- postmortem-disable-next-line time-zone -->\n${secret}\n`), [
    'suppression-unused',
    'secret',
  ]);
});

test('a suppression that suppresses nothing, or names no rule that there is, is reported', () => {
  assert.deepEqual(rules('# A\n\n<!-- postmortem-disable secret -->\n\nWords.\n'), ['suppression-unused']);
  assert.deepEqual(rules('# A\n\n<!-- postmortem-disable no-such-rule -->\n\nWords.\n'), [
    'suppression-unused',
    'suppression-unused',
  ]);
});

test('severities come from the configuration first, then from its preset, then from the rule', () => {
  const text = '# A\n\n## Action items\n\n- [ ] Add a check to CI\n';
  const severity = (config: object) =>
    open(text, { config }).problems.find(({ rule }) => rule === 'action-owner')?.severity;
  assert.equal(severity({}), undefined);
  assert.equal(severity({ preset: 'recommended' }), 'info');
  assert.equal(severity({ preset: 'strict', rules: { 'action-owner': 'error' } }), 'error');
  assert.equal(severity({ preset: 'strict', rules: { 'action-owner': 'off' } }), undefined);
});

test('facet problems are one step milder in a draft, unless somebody set them', () => {
  const severity = (status: string, config = {}) =>
    open(`---\ntype: postmortem\nstatus: ${status}\n---\n\n# A\n`, { config }).problems.find(
      ({ rule }) => rule === 'facet-cause',
    )?.severity;
  assert.equal(severity('final'), 'error');
  assert.equal(severity('in-review'), 'error');
  assert.equal(severity('draft'), 'warning');
  assert.equal(severity('draft', { rules: { 'facet-cause': 'error' } }), 'error');
});
