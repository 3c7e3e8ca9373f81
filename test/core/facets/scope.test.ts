import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocumentText } from '../../../src/core/document/document.ts';
import type { Level, Verdict } from '../../../src/core/facets/facet.ts';
import { scope } from '../../../src/core/facets/scope.ts';
import { readSentences } from '../../../src/core/reading/sentence.ts';

function judge(text: string, language = 'en'): Verdict {
  const { document } = parseDocumentText(text);
  return scope.judge({ document, sentences: readSentences(document), quotations: [], language });
}

const pieces = (text: string, verdict: Verdict) =>
  verdict.evidence.map(({ range }) => text.slice(range.start, range.end));

const WINDOW = '\n\n## Timeline\n\n- 10:02 Ana looks at the dashboard\n- 10:40 Ana closes her laptop\n';

describe('who or what was affected', () => {
  const told = [
    'Checkout was down.',
    'Customers could not pay.',
    'The search API returned 503 errors.',
    'Most builds failed.',
    'Users reported that pages did not load.',
    'The site was slow.',
    'The shop was under a DDoS attack.',
    'Logins timed out.',
    '`orders-api` was unreachable.',
    'Payments were delayed.',
    'Students were unable to submit their homework.',
    'Email addresses of customers were exposed.',
    'The export skipped rows, so that invoices were wrong.',
    '**Impact:** the nightly report did not arrive',
    '## Impact\n\nInvoices were printed twice.',
    '## Affected services\n\n- search\n- checkout',
    '| Field | Value |\n|---|---|\n| Impact | Customers saw an empty basket |',
  ];
  for (const text of told)
    it(`is seen: ${JSON.stringify(text)}`, () => assert.equal(judge(text + WINDOW).level, 'covered'));

  const untold = [
    'The certificate had expired and nobody renewed it.',
    'The job failed to renew the certificate.',
    'A token was leaked in a build log.',
    'If the cache is cold, requests may fail.',
    'The limiter can block requests when the clock drifts.',
    'We should add an alert for slow logins.',
    '## Action items\n\n- Make sure that users cannot lose their basket',
    '## Background\n\nCustomers were unable to pay at night in the old shop.',
    '## Impact\n\nTBD',
    '## Impact\n\n_Who was affected, and for how long?_',
    '## Impact\n',
    '# Checkout down for 1,200 customers',
    '> Checkout is down!',
    'The outage of daylight in winter never affected our mood.',
    'When you describe the impact, state how many users were affected.',
  ];
  for (const text of untold)
    it(`is not seen: ${JSON.stringify(text)}`, () => assert.notEqual(judge(text + WINDOW).level, 'covered'));
});

describe('a bound', () => {
  const told = [
    'Checkout failed for 1,200 customers.',
    'Checkout failed for 3% of requests.',
    'Checkout was down for 46 minutes.',
    'Checkout was down for half an hour.',
    'The outage of the checkout lasted two days.',
    'Checkout was down between 10:02 and 10:40 UTC.',
    'Checkout was down from 3 May to 5 May.',
    'Checkout was down in all regions.',
    'Checkout was down for customers in eu-west-1.',
    'All customers were unable to pay.',
    'The whole site was down.',
    'Customers lost $40,000.',
    'Checkout was down.\n\n**Duration:** 46 minutes',
    'Checkout was down.\n\n**When:** 3 May, 10:02–10:40 UTC',
    'One in ten orders failed.',
    'Checkout was down overnight.',
    'Nobody got an email receipt for three hours and about 4,100 customers noticed.',
    'For 20 minutes nobody could log in to the forum.',
    'Checkout latency rose from 200 ms to 9 s.',
    'Checkout was down.\n\n| Duration | 46 min |\n|---|---|\n| Owner | Ana |',
    'Checkout was down.\n\n## Affected services\n\n- search\n- basket',
    '## Impact\n\nCheckout answered in 9 s instead of 200 ms.',
  ];
  for (const text of told)
    it(`is seen: ${JSON.stringify(text)}`, () => assert.equal(judge(text).level, 'covered'));

  const untold = [
    'Checkout was down.',
    'Checkout was down for a while.',
    'Checkout failed with error 500.',
    'Checkout was down on 3 May.',
    'Checkout was down. We restarted 12 pods within 5 minutes.',
    'Checkout was down because of a timeout of 30 seconds.',
    '# Checkout down for 46 minutes\n\nCheckout was down.',
    'Checkout was down in release 4.2.1.',
    'Checkout was down. Two weeks later we moved to a new office.',
  ];
  for (const text of untold)
    it(`is not seen: ${JSON.stringify(text)}`, () => assert.equal(judge(text).level, 'thin'));
});

describe('the scope as a whole', () => {
  const cases: readonly (readonly [string, string, Level])[] = [
    ['headings only', '# Checkout\n\n## Impact\n\n## Timeline\n', 'missing'],
    ['an empty text', '', 'missing'],
    ['nothing but the cause', 'The certificate had expired.', 'missing'],
    ['nothing but the times of the repair', WINDOW, 'missing'],
    ['some users had problems', 'Some users had problems.', 'thin'],
    ['nobody was affected', 'No users were affected.', 'covered'],
    ['nobody was affected, told otherwise', 'There was no customer impact.', 'covered'],
    ['a timeline alone', '- 10:02 Checkout returns 500s\n- 10:40 Checkout works again', 'covered'],
    ['a timeline of days', '- 3 May: Logins fail\n- 5 May: Logins work again', 'covered'],
    ['a timeline in headings', '### 10:02\n\nCheckout is down.\n\n### 10:40\n\nAll is well.', 'covered'],
    [
      'a table alone',
      '| Time | Event |\n|---|---|\n| 10:02 | Checkout is down |\n| 10:40 | Ana restarts it |',
      'covered',
    ],
    ['a duration without a subject', '**Duration:** 46 minutes', 'thin'],
  ];
  for (const [name, text, level] of cases) it(name, () => assert.equal(judge(text).level, level));

  it('shows both halves, the sentence that tells both first', () => {
    const text = 'It was May. Checkout was down for 46 minutes. It rained.';
    assert.deepEqual(pieces(text, judge(text)), ['Checkout was down for 46 minutes.']);
  });

  it('shows the ends of the timeline where nothing else bounds it', () => {
    const text = `Checkout was down.${WINDOW}`;
    assert.deepEqual(pieces(text, judge(text)), ['Checkout was down.', '10:02', '10:40']);
  });

  it('ends the timeline where it is over, not where people still talk about it', () => {
    const text =
      'Checkout was down.\n\n## Timeline\n\n- 10:02 UTC: Ana looks at the dashboard\n- 10:40 UTC: Service is restored\n- 12:10 UTC: Ben explains the tests\n';
    assert.deepEqual(pieces(text, judge(text)).slice(1), ['10:02 UTC', '10:40 UTC']);
  });

  it('prefers what tells the scope to what explains a word or advises', () => {
    const text =
      '## Impact\n\nIt remains important that all affected users upgrade.\n\nCheckout failed for 1,200 customers.\n';
    assert.equal(pieces(text, judge(text))[0], 'Checkout failed for 1,200 customers.');
  });

  it('says which half is missing, and where', () => {
    const verdict = judge('Checkout was down.');
    assert.match(verdict.lacks[0]?.text ?? '', /not for how long/);
    assert.deepEqual(verdict.vague, { start: 0, end: 18 });
    assert.match(judge('**Duration:** 46 minutes').lacks[0]?.text ?? '', /not who or what/);
    assert.match(judge('').lacks[0]?.text ?? '', /Nothing says/);
  });
});

describe('front matter', () => {
  const cases: readonly (readonly [string, string, Level])[] = [
    ['services', 'services: [checkout, search]', 'covered'],
    ['a figure', 'impact:\n  users: 1200', 'covered'],
    ['an impact in words', 'impact: Customers could not pay', 'thin'],
    ['times', 'times:\n  started: 2024-05-03T10:02:00Z\n  resolved: 2024-05-03T10:40:00Z', 'thin'],
    [
      'an impact in words and times',
      'impact: Customers could not pay\ntimes:\n  started: 2024-05-03T10:02:00Z\n  resolved: 2024-05-03T10:40:00Z',
      'covered',
    ],
    ['a title', 'title: Checkout down for 46 minutes', 'missing'],
    ['empty fields', 'services: []\nimpact:\n  users: TBD\ntimes:\n  started:\n', 'missing'],
  ];
  for (const [name, yaml, level] of cases)
    it(name, () => assert.equal(judge(`---\n${yaml}\n---\n\n# Checkout\n`).level, level));
});

describe('the scope in other languages', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['es', 'El servicio de pagos no estaba disponible durante 40 minutos y 300 clientes no pudieron pagar.'],
    ['pt', 'O serviço de pagamentos ficou fora do ar e 300 clientes não conseguiram pagar.'],
    ['fr', 'Le service de paiement était indisponible et 300 clients ont été touchés.'],
    ['de', 'Der Bezahldienst war nicht erreichbar, 300 Kunden waren betroffen.'],
    [
      'de',
      'Am Mittwoch konnten sich zwischen 09:10 und 10:25 Uhr (MEZ) rund 3.200 Nutzerinnen und Nutzer nicht anmelden.',
    ],
    ['ja', '決済サービスが停止し、300件のリクエストが失敗した。'],
  ];
  for (const [language, text] of cases)
    it(language, () => assert.equal(judge(text, language).level, 'covered'));
});
