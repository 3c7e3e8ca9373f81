import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, type Options, open, recognitionEdit } from '../../../src/core/index.ts';
import { SIGNALS } from '../../../src/core/recognition/signals.ts';
import { WEIGHTS } from '../../../src/core/recognition/weights.ts';

const recognized = (text: string, options: Options = {}) => open(text, options).postmortem.recognition;

const REPORT = `# Checkout outage on 2 March 2026

## Timeline

- 10:02 The deploy exhausted the connection pool and checkout failed
- 10:05 Alerts fired
- 10:19 The deploy was rolled back and checkout recovered
`;
const RUNBOOK = `# Runbook: checkout is down

If checkout returns errors, first check the connection pool.

1. Run \`kubectl get pods\`.
2. If a pod is down, you should restart it.
3. When an incident lasts longer than 10 minutes, you must page the lead.
`;

test('front matter says it', () => {
  const { isPostmortem, by } = recognized('---\ntype: postmortem\n---\n');
  assert.deepEqual([isPostmortem, by], [true, 'front-matter']);
});

test('a glob of the configuration says it, against the looks of the text', () => {
  const { isPostmortem, by } = recognized(RUNBOOK, { configMatches: true });
  assert.deepEqual([isPostmortem, by], [true, 'config']);
});

test('the content says it, with reasons', () => {
  const { isPostmortem, by, reasons } = recognized(REPORT);
  assert.deepEqual([isPostmortem, by], [true, 'content']);
  assert.ok(reasons.some((reason) => reason.startsWith('for: ')));
});

test('a runbook is none, in a file named postmortem.md either', () => {
  assert.equal(recognized(RUNBOOK).isPostmortem, false);
  assert.equal(recognized(RUNBOOK, { path: 'docs/postmortem.md' }).isPostmortem, false);
  assert.ok(recognized(RUNBOOK).reasons.some((reason) => reason.startsWith('against: ')));
});

test('a page that shows a report in code is none; a report that shows a log is one', () => {
  const page = `# How causes are told\n\n## Cause\n\nA cause failed to be told.\n\n## Resolution\n\nIt was told.\n\n`;
  assert.equal(recognized(`${page}\`\`\`\`markdown\n${REPORT}\`\`\`\`\n`).isPostmortem, false);
  const log = '```\n# tail of the log\n10:02:11 FATAL pool exhausted\n```\n';
  assert.equal(recognized(`${REPORT}\n${log}`).isPostmortem, true);
});

test('a report is one, in a file named notes.md too', () => {
  assert.equal(recognized(REPORT, { path: 'notes.md' }).isPostmortem, true);
});

test('a file that is no postmortem, checked because somebody named it', () => {
  assert.deepEqual(recognized(RUNBOOK, { asked: true }).by, 'asked');
  assert.equal(recognized(RUNBOOK, { asked: true }).isPostmortem, false);
  assert.equal(recognized(REPORT, { asked: true }).by, 'content');
});

test('the word of the writer counts, both ways', () => {
  assert.equal(recognized(`<!-- postmortem: yes -->\n${RUNBOOK}`).isPostmortem, true);
  assert.equal(recognized(`${REPORT}\n<!-- postmortem: no -->\n`).isPostmortem, false);
  assert.equal(recognized(`<!-- postmortem: no -->\n${REPORT}`, { configMatches: true }).isPostmortem, false);
});

for (const [name, text] of Object.entries({
  plain: RUNBOOK,
  'with front matter': `---\ntitle: x\n---\n${RUNBOOK}`,
  'with front matter and nothing else': '---\ntitle: x\n---',
  'with carriage returns': RUNBOOK.replaceAll('\n', '\r\n'),
  'with a byte order mark': `\ufeff${RUNBOOK}`,
  empty: '',
})) {
  test(`the correction is written and taken back in one step each: ${name}`, () => {
    const mark = (source: string, is: boolean): string =>
      applyEdits(source, recognitionEdit(open(source).postmortem.markdown, is));
    const yes = mark(text, true);
    assert.equal(recognized(yes).isPostmortem, true);
    const no = mark(yes, false);
    assert.equal(recognized(no).isPostmortem, false);
    assert.equal(no.length, yes.length - 1, 'the word is exchanged, nothing is added');
    assert.deepEqual(
      open(yes).postmortem.markdown.frontMatter?.data,
      open(text).postmortem.markdown.frontMatter?.data,
    );
  });
}

for (const [name, text] of Object.entries({
  changelog:
    '# Changelog\n\n## 1.2.0\n\n- Fixed a crash when the list was empty (reported on 2026-01-02)\n\n## 1.1.0\n\n- Added retries\n',
  'decision record':
    '# ADR 12: use a queue\n\n## Status\n\nAccepted, 2026-02-03\n\n## Context\n\nWrites failed under load.\n\n## Decision\n\nWe will put a queue before the database.\n\n## Consequences\n\nWrites may be late.\n',
  'meeting notes':
    '# Ops meeting, 2026-02-03\n\n## Agenda\n\n- On call: the outage of last week, see the postmortem\n- Hiring: two interviews at 14:00\n- Who orders the cake?\n',
  policy:
    '# Incident policy\n\nAn incident is an event that disrupts a service. Every incident must have a commander. You should write a postmortem within five days.\n\n## Severity levels\n\nSEV-1 means that most customers are affected.\n',
  'folder readme':
    '# Postmortems\n\nThis folder holds our postmortems. Copy `template.md` to start one.\n\n- [2026-01-02 Checkout](a.md)\n- [2026-02-03 Mail](b.md)\n- [2026-03-04 Search](c.md)\n',
  news: 'Shops closed by outage\n\n12 May 2026\n\nCustomers could not pay on Tuesday after an update crashed the tills at 9:40. "Nothing works," said Ana Ruiz, a teacher. A spokesman told the paper that the update had failed. Shares fell. Services were restored at 17:00, officials said. According to experts the cause was a database. The minister said that she was sorry.\n',
  'planned maintenance':
    '# Planned maintenance on 2026-05-01\n\nWe will move the database at 22:00 UTC. You may see errors for ten minutes.\n\n1. Stop the workers\n2. Copy the data\n3. Start the workers\n',
})) {
  test(`no postmortem: ${name}`, () =>
    assert.equal(recognized(text).isPostmortem, false, recognized(text).reasons.join('; ')));
}

test('plain text is none, whatever it tells', () => {
  const { isPostmortem, by } = recognized(REPORT, { path: 'sources/report.txt', asked: true });
  assert.deepEqual([isPostmortem, by], [false, 'asked']);
});

test('a tale of one sentence is one', () => {
  assert.ok(
    recognized(
      'A routine upgrade of the load balancer broke all connections, which led to two hours of downtime.\n',
    ).isPostmortem,
  );
});

test('every signal has a weight on its side, and every weight a signal', () => {
  assert.deepEqual(SIGNALS.map(({ id }) => id).toSorted(), Object.keys(WEIGHTS).toSorted());
  for (const { id, side } of SIGNALS) assert.equal((WEIGHTS[id] ?? 0) > 0, side === 'for', id);
});
