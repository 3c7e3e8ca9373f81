import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocumentText } from '../../../src/core/document/document.ts';
import { SIGNALS } from '../../../src/core/facets/cause/signals.ts';
import { cause } from '../../../src/core/facets/cause.ts';
import type { Level, Verdict } from '../../../src/core/facets/facet.ts';
import { readSentences } from '../../../src/core/reading/sentence.ts';

function judge(text: string, language = 'en'): Verdict {
  const { document } = parseDocumentText(text);
  return cause.judge({ document, sentences: readSentences(document), quotations: [], language });
}

const CASES: readonly (readonly [name: string, level: Level, text: string, language?: string])[] = [
  [
    'headings only',
    'missing',
    '# Outage of 3 May\n\n## Summary\n\n## Root cause\n\n## Impact\n\n## Timeline\n\n## Action items\n',
  ],
  [
    'headings with template instructions',
    'missing',
    '# Postmortem: [title]\n\n## Summary\n\n_Describe what happened in two or three sentences._\n\n## Root cause\n\n[What was the root cause? Which change or component failed?]\n\nExplain the chain of events that led to the incident, and why the safeguards did not hold.\n\n## Five whys\n\n1. Why did it fail?\n2. Why?\n3. Why?\n\n<!-- An expired certificate caused the outage. -->\n',
  ],
  [
    'keywords strewn into other prose',
    'missing',
    '# Our year\n\nThe root cause of our success was the calm of the team. Because of the new office we had more fun, and that led to better talks. We fixed the coffee machine, and the impact on morale was huge.\n\nThe trigger for the party was the tenth release.\n',
  ],
  [
    'a document about how to write postmortems',
    'missing',
    '# How to write a postmortem\n\nA postmortem explains the root cause of an incident. Describe the impact, the timeline and the trigger. A good cause names the change or the component that failed, and how it failed.\n\nPeople often stop at human error. Ask why until you reach something that you can change. Do not blame anybody.\n\n## Root cause\n\nIn this section you say why the incident happened. For example, a deployment may have exhausted the connection pool.\n',
  ],
  [
    'told only in a timeline',
    'covered',
    '# Outage of 3 May\n\n## Timeline\n\n- 10:02 UTC: Checkout error rate rises to 40%.\n- 10:09 UTC: Ana is paged.\n- 10:21 UTC: Ana finds that release 4.2 dropped the index on `orders`, so that every checkout scans the table.\n- 10:30 UTC: Index rebuilt, errors stop.\n',
  ],
  [
    'told only in a table',
    'covered',
    '# Outage of 3 May\n\n| Question | Answer |\n| --- | --- |\n| Start | 10:02 UTC |\n| End | 10:40 UTC |\n| Why | The nightly job filled the log partition, and PostgreSQL could no longer write its journal. |\n',
  ],
  [
    'told only in a chat',
    'covered',
    '# Outage of 3 May\n\nThe shop was down from 10:02 to 10:40.\n\n> Ana [10:21]\n> found it, the new limiter counts health probes as user traffic and blocks the load balancer\n>\n> Ben [10:22]\n> turning it off now\n',
  ],
  [
    'told only in a chat that is set as code',
    'covered',
    '# Outage of 3 May\n\n```\n10:05 ana: checkout is throwing 500s, looking\n10:21 ana: found it, migration 42 dropped the index on orders so every query scans the table\n10:22 ben: putting it back now\n```\n',
  ],
  [
    'a list of five whys',
    'covered',
    '# Outage of 3 May\n\n## Five whys\n\n1. Why did checkout fail? Because the connection pool was exhausted.\n2. Why was the pool exhausted? Because every request held its connection while it waited for the tax service.\n3. Why did it wait? The client had no timeout.\n',
  ],
  [
    'no headings',
    'covered',
    'On 3 May from 10:02 to 10:40 UTC the shop answered with errors.\n\nRelease 4.2 had renamed the variable `DB_HOST`, but the chart of the worker still set the old name, and the workers connected to an empty database.\n\nWe rolled back.\n',
  ],
  [
    'one long paragraph',
    'covered',
    'On 3 May our users in Europe could not pay for about forty minutes, and support got sixty tickets, while we looked at the dashboards and saw nothing at first, until Ana noticed that the certificate of the payment gateway had expired at ten, as the job that renews it was switched off during the move to the new cluster in March, so we renewed it by hand and payments went through again, and we are going to watch expiry dates from now on.',
  ],
  [
    'the cause of another incident as background',
    'missing',
    '# Outage of 3 May\n\n## Background\n\nLast year a similar outage was caused by an expired certificate on the gateway.\n\n## Summary\n\nThe shop was down from 10:02 to 10:40 UTC. We restarted the gateway, and it came back.\n',
  ],
  [
    'front matter only',
    'covered',
    '---\ntype: postmortem\ntitle: Outage of 3 May\nroot_cause: The renewal job wrote an empty key file, and nginx refused to start.\n---\n',
  ],
  [
    'front matter with a vague cause',
    'thin',
    '---\ntype: postmortem\ntitle: Outage of 3 May\nroot_cause: human error\n---\n',
  ],
  [
    'front matter with a placeholder',
    'missing',
    '---\ntype: postmortem\ntitle: Outage of 3 May\nroot_cause: TBD\n---\n',
  ],
  ['some had trouble', 'missing', '# Outage of 3 May\n\nSome users had trouble logging in.\n'],
  ['nobody was affected', 'missing', '# Outage of 3 May\n\nNobody was affected.\n'],
  [
    'Japanese',
    'covered',
    '# 5月3日の障害\n\n## 概要\n\n10:02から10:40まで、決済が失敗した。\n\n## 根本原因\n\n証明書の更新ジョブが移行時に無効化されており、決済ゲートウェイの証明書が期限切れになったため。\n',
    'ja',
  ],
  [
    'Japanese, cause not known',
    'thin',
    '# 5月3日の障害\n\n## 概要\n\n10:02から10:40まで、決済が失敗した。\n\n## 根本原因\n\n原因は現在調査中です。\n',
    'ja',
  ],
  [
    'Japanese without a cause',
    'missing',
    '# 5月3日の障害\n\n## 概要\n\n10:02から10:40まで、決済が失敗した。\n\n## 対応\n\nゲートウェイを再起動し、復旧した。\n',
    'ja',
  ],
  [
    'Spanish',
    'covered',
    '# Caída del 3 de mayo\n\n## Resumen\n\nLa tienda estuvo caída de 10:02 a 10:40.\n\n## Causa raíz\n\nLa migración 42 eliminó el índice de la tabla de pedidos, lo que agotó el pool de conexiones.\n',
    'es',
  ],
  ['Spanish, vague', 'thin', '# Caída del 3 de mayo\n\nLa caída se debió a un error humano.\n', 'es'],
  ['Spanish, cause not known', 'thin', '# Caída\n\n## Causa raíz\n\nAún no se conoce la causa.\n', 'es'],
  [
    'Spanish without a cause',
    'missing',
    '# Caída del 3 de mayo\n\nLa tienda estuvo caída durante 38 minutos. Se reiniciaron los servidores y el servicio se recuperó.\n',
    'es',
  ],
  [
    'Portuguese',
    'covered',
    '# Queda de 3 de maio\n\n## Causa raiz\n\nO certificado do gateway expirou porque o job de renovação estava desativado.\n',
    'pt',
  ],
  ['Portuguese, vague', 'thin', '# Queda\n\nA queda foi causada por um erro humano.\n', 'pt'],
  [
    'Portuguese without a cause',
    'missing',
    '# Queda de 3 de maio\n\nA loja ficou fora do ar por 38 minutos. Reiniciamos os servidores.\n',
    'pt',
  ],
  [
    'French',
    'covered',
    '# Panne du 3 mai\n\n## Cause racine\n\nLe certificat de la passerelle a expiré parce que la tâche de renouvellement avait été désactivée.\n',
    'fr',
  ],
  ['French, vague', 'thin', '# Panne du 3 mai\n\nLa panne était due à une erreur humaine.\n', 'fr'],
  [
    'French without a cause',
    'missing',
    '# Panne du 3 mai\n\nLa boutique était indisponible pendant 38 minutes. Nous avons redémarré les serveurs.\n',
    'fr',
  ],
  [
    'German',
    'covered',
    '# Ausfall vom 3. Mai\n\n## Ursache\n\nDas Zertifikat des Gateways war abgelaufen, weil der Job zur Erneuerung seit dem Umzug abgeschaltet war.\n',
    'de',
  ],
  ['German, vague', 'thin', '# Ausfall vom 3. Mai\n\nGrund war ein menschlicher Fehler.\n', 'de'],
  [
    'German, cause not known',
    'thin',
    '# Ausfall vom 3. Mai\n\n## Ursache\n\nDie Ursache ist noch unbekannt.\n',
    'de',
  ],
  [
    'German without a cause',
    'missing',
    '# Ausfall vom 3. Mai\n\nDer Shop war 38 Minuten nicht erreichbar. Wir haben die Server neu gestartet.\n',
    'de',
  ],
  [
    'what came of it',
    'missing',
    '# Outage\n\n## Summary\n\nThe shop was down for 40 minutes. Because of this, users saw errors, which led to 60 tickets.\n',
  ],
  [
    'reasons for the response and for a remedy',
    'missing',
    '# Outage\n\n## Timeline\n\n- 10:02 shop is down\n- 10:20 The page was only seen now because Ben was on holiday and the phone of the second on-call was silent.\n- 10:40 shop is back\n\n## Action items\n\n- Rotate the on-call phone because the old one is unreliable.\n',
  ],
  ['a cause that is not known', 'thin', '# Outage\n\n## Root cause\n\nThe cause is not known.\n'],
  [
    'a section that is still to be written',
    'missing',
    '# Outage\n\nThe shop was down.\n\n## Root cause\n\nTBD\n',
  ],
  [
    'a section that holds only its prompt',
    'missing',
    '# Outage\n\nThe shop was down for an hour.\n\n## Root cause\n\n_What happened, and what set it off?_\n',
  ],
];

for (const [name, level, text, language] of CASES) {
  test(`cause is ${level}: ${name}`, () => {
    assert.equal(judge(text, language).level, level);
  });
}

test('evidence is the words themselves, the best first, without the time before them', () => {
  const text =
    '# Outage\n\n## Timeline\n\n- 10:02 UTC: Users report errors.\n- 10:21 UTC: Ana finds that release 4.2 dropped the index on `orders`, so that every checkout scans the table.\n';
  const [first] = judge(text).evidence;
  assert.equal(
    text.slice(first?.range.start, first?.range.end),
    'Ana finds that release 4.2 dropped the index on `orders`, so that every checkout scans the table.',
  );
});

test('the sentence that says outright what caused it comes first, without why nobody noticed', () => {
  const text =
    '# Outage\n\n## Root cause\n\nAfter the upgrade the parser dropped the last byte of each record. It turned out that this was caused by a missing newline in `batch.sql`. The bug was not caught because our tests never ran with two batches.\n';
  const pieces = judge(text).evidence.map(({ range }) => text.slice(range.start, range.end));
  assert.equal(pieces[0], 'It turned out that this was caused by a missing newline in `batch.sql`.');
  assert.ok(!pieces.some((piece) => piece.includes('not caught')));
});

test('what was merely seen is not shown beside the cause', () => {
  const text =
    '# Outage\n\n## Root cause\n\nCheckout failed because the certificate of `pay-1` had expired in the Oslo region.\n\nThe Oslo relay got stuck silently during both upgrade attempts.\n';
  const pieces = judge(text).evidence.map(({ range }) => text.slice(range.start, range.end));
  assert.deepEqual(pieces, [
    'Checkout failed because the certificate of `pay-1` had expired in the Oslo region.',
  ]);
});

test('a label that announces a list tells no cause', () => {
  assert.equal(judge('# Outage\n\n**What went wrong:**\n\n- Nobody was on call.\n').level, 'missing');
});

test('a thin cause marks the vague words and says what they lack', () => {
  const text = '# Outage\n\n## Root cause\n\nHuman error.\n';
  const { level, vague, lacks } = judge(text);
  assert.equal(level, 'thin');
  assert.equal(text.slice(vague?.start, vague?.end), 'Human error.');
  assert.deepEqual(
    lacks.map((message) => message.text),
    ['It speaks of the cause, but not of what exactly failed or changed, and how.'],
  );
});

test('an open cause is told from a vague one', () => {
  assert.deepEqual(
    judge('# Outage\n\n## Root cause\n\nThe cause is still under investigation.\n').lacks.map((m) => m.text),
    ['The cause is still open.'],
  );
});

test('every signal has an id of its own and says why in a sentence', () => {
  const ids = SIGNALS.map((signal) => signal.id);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(
    SIGNALS.filter(({ why }) => !/^[A-Z].*\.$/.test(why)).map(({ id }) => id),
    [],
  );
});

test('any text gets a verdict with at most five pieces of evidence, all inside it', () => {
  const words = fc.constantFrom(
    'the',
    'cause',
    'was',
    'because',
    'a',
    'bug',
    '\n\n',
    '# ',
    '- ',
    ',',
    '`x`',
    '原因は',
    'ため',
    "n't",
    '10:02',
    '|',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string())),
      fc.constantFrom('en', 'fr', 'ja', 'und'),
      (parts, language) => {
        const text = parts.join(' ');
        const { level, evidence, lacks } = judge(text, language);
        assert.ok(evidence.length <= 5);
        assert.equal(level === 'covered', lacks.length === 0);
        for (const { range } of evidence)
          assert.ok(range.start >= 0 && range.start < range.end && range.end <= text.length);
      },
    ),
    { numRuns: 200 },
  );
});

test('a line that never ends is judged in time that grows with its length only', () => {
  const line = 'after the deploy the cause of the bug was because of the change ';
  const time = (times: number): number => {
    const { document } = parseDocumentText(line.repeat(times));
    const sentences = readSentences(document);
    const start = performance.now();
    cause.judge({ document, sentences, quotations: [], language: 'en' });
    return performance.now() - start;
  };
  time(100);
  assert.ok(time(8000) < 200 * Math.max(1, time(500)));
});
