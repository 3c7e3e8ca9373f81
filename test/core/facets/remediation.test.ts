import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocumentText } from '../../../src/core/document/document.ts';
import type { Level, Verdict } from '../../../src/core/facets/facet.ts';
import { remediation } from '../../../src/core/facets/remediation.ts';
import { readSentences } from '../../../src/core/reading/sentence.ts';

function judge(text: string, language = 'en'): Verdict {
  const { document } = parseDocumentText(text);
  return remediation.judge({ document, sentences: readSentences(document), quotations: [], language });
}

const pieces = (text: string, verdict: Verdict) =>
  verdict.evidence.map(({ range }) => text.slice(range.start, range.end));

/** A text that has the other half, so that the level tells whether this half is seen. */
const withPlan = (repair: string) =>
  `# Orders lost\n\n${repair}\n\n## Action items\n\n- Add an alert for the length of the order queue\n`;
const withRepair = (plan: string) => `# Orders lost\n\nWe rolled the order service back to 3.1.\n\n${plan}\n`;

describe('a repair', () => {
  const told = [
    'The on-call engineer restarted the broker.',
    'We rolled the release back.',
    'The deployment was reverted at noon.',
    'Orders were fixed by re-running the nightly import.',
    'It was resolved by clearing the queue.',
    'The fix was to raise the connection limit.',
    'A hotfix was deployed to all shops.',
    'To restore service, we moved traffic to the second data centre.',
    'The database failed over to the replica.',
    'We identified the stuck worker and deleted it.',
    'We turned the new flag off.',
    'Backups were restored from the night before.',
    '## Resolution\n\nRemoved the bad rule and added the missing index.',
    '## Timeline\n\n- 10:02 Alert: orders fail\n- 10:20 Increased the pool from 10 to 40 connections\n- 10:25 Orders pass',
    '## Timeline\n\n| Time | Event |\n|---|---|\n| 10:02 | Orders fail |\n| 10:20 | Ana deletes the bad rule |',
    '## Timeline\n\n### 10:02\n\nUsers report errors.\n\n### 10:20\n\nWe delete the bad rule.',
    '**Resolution:** Restart the broker',
    'Restarting the workers helped.',
    'We fixed the order of the two lines.',
    'The problem went away after Bo purged the cache.',
    '## Resolution\n\nThe workers got more memory, and the batch was made smaller.',
    '| Question | Answer |\n|---|---|\n| Repaired by | Ana cleared the queue and restarted the broker |',
    '> Bo [10:20 AM]\n> I deleted the bad rule and restarted the node',
    'We pointed the job at the new host and ran the backup by hand.',
    'We moved the traffic to the second data centre.',
    'We deleted the logs and cleared the block.',
    '| Time | What |\n|---|---|\n| 2026-02-10 08:00 | New router goes live |\n| 2026-02-10 08:20 | PagerDuty: API availability below 95 % |\n| 2026-02-10 08:31 | Flag turned off, errors stop |',
  ];
  for (const text of told)
    it(`is seen: ${JSON.stringify(text)}`, () => assert.equal(judge(withPlan(text)).level, 'covered'));

  const untold = [
    'Orders came back at noon.',
    'The new flag was turned on for all shops.',
    'The incident was resolved.',
    'Everything is back to normal.',
    'We tried to restart the broker.',
    'Restarting the broker did not help.',
    'Nobody restarted the broker.',
    'The broker was not restarted.',
    'The broker could be restarted by hand.',
    'We updated the status page and notified customers.',
    'A ticket was opened with the provider.',
    'A new release was deployed, which caused all orders to fail.',
    'Somebody accidentally deleted the rule.',
    '## Root cause\n\nThe certificate was replaced without a reload.',
    '## Background\n\nThe broker was restarted every night.',
    '> We restarted everything.',
    '## Resolution\n\nTBD',
    '## Resolution\n\nThe service was restored and everything was back to normal.',
    '| Time | Event |\n|---|---|\n| HH:MM | Rolled back |',
    'We resolved to grow faster and rolled out a new brand.',
    'It was not fixed in 3.1.',
    'It is known that the node had been restarted.',
    '## Resolution\n\n_Describe how it was fixed._',
    '## Resolution\n',
    '## Resolution\n\nDid we restart the broker?',
    '## Timeline\n\n- 09:50 The new release was deployed\n- 10:02 Orders fail\n- 10:40 Orders pass again',
  ];
  for (const text of untold)
    it(`is not seen: ${JSON.stringify(text)}`, () => assert.equal(judge(withPlan(text)).level, 'thin'));
});

describe('a follow-up', () => {
  const told = [
    '## Action items\n\n- Add a check for the queue length',
    '## Action items\n\n- [ ] Limit the batch size to 500',
    '## Action items\n\n- [x] Document how to drain the queue',
    '## Action items\n\n| Item | Owner |\n|---|---|\n| Move the import to a worker of its own | @ana |',
    '## Follow-ups\n\n1. **Alerting:** page when orders stop for 5 minutes',
    '## Prevention\n\nWe will add a test that replays a day of orders.',
    '## Lessons\n\nWe should add an alert when the import takes longer than an hour.',
    '**Action items:**\n\n- Add a check for the queue length',
    '## Next steps\n\n### Alert on failed imports\n\nAna, in June.',
    'Going forward, the import will be tested against a copy of production.',
    'We have added an alert for the length of the queue since then.',
    'We added a test to prevent this from happening again.',
    'The script now refuses to run without a cluster name.',
    'The change is now tested on a copy before it goes live.',
    'A check that rejects small pools was added to the pipeline.',
    'The rules can no longer be edited by hand.',
    'We plan to put the purge into the sync script, so nobody has to remember it.',
    '## Follow up\n\nOPS-12: limit the batch size',
    '## What we do now\n\n- [ ] Alert at 80 % of the connection limit (@omar, 2026-06-15)',
    'A check now compares the newest backup with yesterday every morning.',
    'There is now a probe that pages us when the queue grows.',
    'An alert fires at 80 % disk now.',
    'We have put our own probe on the link.',
    '| Question | Answer |\n|---|---|\n| Next time | Alert 14 days before a certificate expires |',
  ];
  for (const text of told)
    it(`is seen: ${JSON.stringify(text)}`, () => assert.equal(judge(withRepair(text)).level, 'covered'));

  const untold = [
    '## Action items\n\n- Be more careful',
    '## Action items\n\n- N/A',
    '## Action items\n\nNone.',
    '## Action items\n\n-',
    '## Action items\n\n- [ ]',
    '## Action items\n\n- https://example.com/issues/12',
    '## Action items\n\n- #12',
    '## Action items\n\n- Write the postmortem',
    '## Action items\n\n- We will keep an eye on it',
    '## Action items\n\n| Item | Owner |\n|---|---|\n|  |  |',
    '## Action items\n\n_List what will prevent it._',
    '## What went well\n\nThe alert fired at once.',
    'Users will see the change tomorrow.',
    'The service is now back online.',
    'We will continue to monitor the situation.',
    'This document will be updated.',
    'The import runs every night and should take an hour.',
  ];
  for (const text of untold)
    it(`is not seen: ${JSON.stringify(text)}`, () => assert.equal(judge(withRepair(text)).level, 'thin'));
});

describe('a remedy as a whole', () => {
  const cases: readonly (readonly [string, string, Level])[] = [
    ['headings only', '# Orders lost\n\n## Resolution\n\n## Action items\n', 'missing'],
    ['prompts', '## Resolution\n\n[How was it fixed?]\n\n## Action items\n\n- [ ] {{ action }}\n', 'missing'],
    ['nothing but the cause', 'Orders failed because the certificate had expired.', 'missing'],
    ['an empty text', '', 'missing'],
    ['only that it is over', 'Orders failed for an hour. Then they came back.', 'missing'],
    ['a wish only', '## Action items\n\n- Be more careful next time\n', 'thin'],
    [
      'one paragraph',
      'Orders failed for an hour because the certificate had expired. We renewed it by hand, and from now on an alert will be sent a month before.',
      'covered',
    ],
    [
      'a timeline alone',
      '- 10:02 Orders fail\n- 10:20 Bo restarts the broker\n- 10:30 We will add an alert for the broker',
      'covered',
    ],
    [
      'a workaround and the release that holds the fix',
      'We restarted all nodes to get the chain going again. Release 2.4.1 contains the fix.',
      'covered',
    ],
    ['the release alone', 'The bug was fixed in release 2.4.1.', 'thin'],
  ];
  for (const [name, text, level] of cases) it(name, () => assert.equal(judge(text).level, level));

  it('shows both halves, and nothing beside them', () => {
    const text = withPlan('Orders failed at ten. We restarted the broker. It was raining.');
    assert.deepEqual(pieces(text, judge(text)), [
      'We restarted the broker.',
      'Add an alert for the length of the order queue',
    ]);
  });

  it('says which half is missing', () => {
    assert.match(judge('We restarted the broker.').lacks[0]?.text ?? '', /not what prevents/);
    assert.match(judge(withPlan('It was raining.')).lacks[0]?.text ?? '', /not what stopped/);
    assert.match(judge('').lacks[0]?.text ?? '', /Nothing says/);
  });

  it('points at words that are too vague', () => {
    const text = withRepair('## Action items\n\n- We should be more careful');
    const { vague } = judge(text);
    assert.equal(vague && text.slice(vague.start, vague.end), 'We should be more careful');
  });

  it('names the signals, strongest first', () => {
    const signals = judge(withPlan('We rolled back.')).evidence[1]?.signals ?? [];
    assert.ok(signals.includes('safeguard') && signals.includes('plan-entry'));
  });
});

describe('the evidence of a remedy', () => {
  it('is the task, without its number and tags', () => {
    const text = withRepair(
      '## Action items\n\n### 2) Add alerting on the load of the queue `@ana` [detect]',
    );
    assert.equal(pieces(text, judge(text))[1], 'Add alerting on the load of the queue');
  });

  it('is no timeline of what followed', () => {
    const text = withRepair(
      '## Follow-up timeline (times in BST)\n\n### 8:16 PM\n\nSome users cannot log in.',
    );
    assert.equal(judge(text).level, 'thin');
  });
});

describe('a remedy in other languages', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'es',
      '## Resolución\n\nSe reinició el servidor.\n\n## Acciones\n\n- Añadir una alerta para la cola de pedidos\n',
    ],
    [
      'pt',
      '## Resolução\n\nO servidor foi reiniciado.\n\n## Ações\n\n- Criar um alerta para a fila de pedidos\n',
    ],
    [
      'fr',
      "## Résolution\n\nLe serveur a été redémarré.\n\n## Actions correctives\n\n- Ajouter une alerte sur la file d'attente\n",
    ],
    [
      'de',
      '## Behebung\n\nDer Server wurde neu gestartet.\n\n## Maßnahmen\n\n- Alarm für die Warteschlange einrichten\n',
    ],
    [
      'ja',
      '## 復旧\n\nサーバーを再起動した。\n\n## アクションアイテム\n\n- 注文キューの長さにアラートを追加\n',
    ],
  ];
  for (const [language, text] of cases)
    it(language, () => assert.equal(judge(text, language).level, 'covered'));
});
