import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '../../../src/core/index.ts';

const found = (text: string, rule: string, preset: 'default' | 'strict' = 'strict') =>
  open(text, { config: { preset }, today: '2026-01-01' }).problems.filter((problem) => problem.rule === rule);

const actions = (items: readonly string[]) =>
  `# Outage\n\n## Action items\n\n${items.map((item) => `- ${item}\n`).join('')}`;

test('what a house never writes is said once, what it forgot is said at each place', () => {
  const none = actions(['Add a check', 'Add an alert', 'Write a runbook']);
  assert.equal(found(none, 'action-owner').length, 1);
  assert.equal(found(none, 'action-due').length, 1);
  const most = actions(['Add a check (@dana)', 'Add an alert', 'Write a runbook (@lee)', 'Test it (@lee)']);
  const [one, ...more] = found(most, 'action-owner');
  assert.equal(more.length, 0);
  assert.equal(most.slice(one?.range.start, one?.range.end), 'Add an alert');
});

test('a house of its own format is not nagged: no problem besides facets without configuration', () => {
  const own =
    '# Blip on the 3rd\n\n## Storyline\n\nPayments were slow for a while, as some customers said.\n\n## Musings\n\n- We should talk.\n- Somebody look at the queue?\n\n## Learnings\n\nQueues fill up.\n';
  const { problems } = open(own);
  assert.deepEqual(
    problems.filter(({ rule }) => !rule.startsWith('facet-')),
    [],
  );
});

test('a slip in a date is one problem, however many entries go on from it', () => {
  const list = (times: readonly string[]) =>
    `# Outage\n\n## Timeline\n\nAll times are in UTC.\n\n${times.map((time) => `- ${time} Something\n`).join('')}`;
  const slip = list(['2024-03-26 23:04', '2024-03-26 02:50', '2024-03-26 05:16', '2024-03-27 06:00']);
  assert.equal(found(slip, 'timeline-order', 'default').length, 1);
  const newest = list(['2024-03-26 23:04', '2024-03-26 22:50', '2024-03-26 22:16', '2024-03-26 21:00']);
  assert.equal(found(newest, 'timeline-order', 'default').length, 0);
});

test('times without a zone have an order, too; over midnight and New Year it goes on', () => {
  const list = (lines: string) => `# Outage of 2024\n\n## Timeline\n\n${lines}`;
  const wrong = list('- 2024-05-03 10:02 A\n- 2024-05-03 10:41 B\n- 2024-05-03 10:05 C\n');
  assert.equal(found(wrong, 'timeline-order', 'default').length, 1);
  const night = list('- 2024-05-03 23:50 A\n- 00:10 B\n- 00:40 C\n');
  assert.deepEqual(found(night, 'timeline-order', 'default'), []);
});
