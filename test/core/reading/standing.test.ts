import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocumentText } from '../../../src/core/document/document.ts';
import { readSentences } from '../../../src/core/reading/sentence.ts';
import type { Standing } from '../../../src/core/reading/standing.ts';

const standings = (text: string): readonly Standing[] =>
  readSentences(parseDocumentText(text).document).map((s) => s.standing);
const first = (text: string): Standing | undefined => standings(text)[0];

/** One sentence a line. */
const cases: Readonly<Partial<Record<Standing, string>>> = {
  placeholder: `
    TBD
    N/A
    To be completed.
    Root cause: TBD
    Date: YYYY-MM-DD
    - HH:MM
    Time to detection: ?
    Lorem ipsum dolor sit amet
    {{ summary }}
    Severity: [SEV-1 / SEV-2 / SEV-3]
    wird noch ergänzt
    Ursache: folgt noch
    à compléter
    por definir
    a preencher
    未定
    待补充`,
  instruction: `
    [Explain what went wrong.]
    {name of the service}
    Describe in a paragraph how the issue was found out.
    _What happened, and when?_
    *List the services, e.g. the login page*
    Quick summary of what user impact was, how long it was, and how we fixed it.
    List of things that went well.
    In this section you should put a short summary of what happened.
    Each action item should have an owner.
    An "Outage" level is when service is interrupted for users.
    A good root cause names the change and the mechanism.
    When you describe the impact, state how many users were affected.
    Please list all affected services here.
    Bitte beschreiben Sie den Vorfall.
    Décrivez l’impact sur les utilisateurs.
    Describa el impacto en los usuarios.
    Descreva o impacto.
    影響範囲を記載してください。
    请描述影响范围。`,
  question: `
    What did we miss?
    なぜコネクションが枯渇したのか？`,
  hypothetical: `
    A load test would have caught this.
    Had we not been watching, the queue would have filled up.
    It could have been prevented by a longer timeout.
    Had the pool been larger, the database would not have run out of connections.
    Were the limit higher, the proxy would not drop requests.
    With a larger pool the database would not have run out of connections.`,
  elsewhere: `
    In March we had a similar outage caused by an expired certificate.
    Last year's outage was the work of a contractor.
    A previous incident was caused by the same script.
    This looked like the outage of 2024, when an expired certificate took down the login service.
    This resembles the failure of the queue in spring, in which the broker ran out of disk.`,
  asserted: `
    The deploy removed the index, so every query scanned the table.
    Note that the number of pods has started to level off.
    Note that jupyterhub logs are full of errors.
    Identified the bad commit and reverted it.
    Add monitoring for the queue length.
    Provide a second path for writes.
    (The fix is already in production.)
    {"level":"fatal","msg":"Error starting the agent."}
    We should have a talk with the platform team.
    Users affected: none
    Users affected: none so far
    Root cause: unknown
    We narrowed it down to a memory (socket?) problem
    The list of services was read from the wrong file.
    The previous outage taught us to keep the repair script.
    We describe the mechanism below.
    Had to restart the broker, as it would not answer.
    In the outage of 3 May 2024, the broker ran out of disk.
    The failure looked like a full disk.
    delete was called twice, which removed the live copy.
    The template for emails was missing a field, so no mail was sent.
    データ損失: なし`,
};

for (const [standing, lines] of Object.entries(cases)) {
  for (const line of lines.trim().split('\n')) {
    const text = line.trim();
    test(`${standing}: ${text}`, () => assert.equal(first(text), standing));
  }
}

test('headings, code and the header of a table assert nothing', () => {
  assert.deepEqual(standings('# The disk was full\n'), ['heading']);
  assert.deepEqual(standings('```\nThe disk was full.\n```\n'), ['code']);
  assert.deepEqual(standings('| Time | Event |\n|---|---|\n| 10:02 | The disk was full |\n'), [
    'heading',
    'heading',
    'asserted',
    'asserted',
  ]);
});

test('a first row with figures is no header', () => {
  assert.deepEqual(standings('| Affected | 1,200 users |\n|---|---|\n| Cause | The disk was full |\n'), [
    'heading',
    'asserted',
    'asserted',
    'asserted',
  ]);
});

test('the sample row of a timeline is a placeholder and help', () => {
  const text =
    '| Time | Event |\n|---|---|\n| HH:MM | Rolled back the deploy |\n| 10:02 | The disk was full |\n';
  assert.deepEqual(standings(text).slice(2), ['placeholder', 'instruction', 'asserted', 'asserted']);
});

test('the list below "For example," in help shows how to write', () => {
  const text =
    'List of things that went well. For example,\n\n1. We were alerted by bots\n\nWe restarted the node.\n';
  assert.deepEqual(standings(text), ['instruction', 'asserted', 'instruction', 'asserted']);
});

test('the list below "For example," in a report is told', () => {
  const text = 'Several services failed. For example,\n\n- The login page timed out\n';
  assert.deepEqual(standings(text), ['asserted', 'asserted', 'asserted']);
});

test('follow-ups in the imperative are no help', () => {
  const text =
    '## Action items\n\n- Document the impact of a failover\n- [ ] List all services in the catalogue\n';
  assert.deepEqual(standings(text), ['heading', 'asserted', 'asserted']);
});

test('a section about other incidents is told of them', () => {
  assert.deepEqual(standings('## Related incidents\n\nThe disk was full then.\n'), ['heading', 'elsewhere']);
});

test('an incident of another date is another one, and so is what is told next of it', () => {
  const text =
    '# Logins failed, 1 April 2026\n\nIn the March 2024 outage, an expired certificate broke logins. That was fixed by renewing it. The disk was full.\n';
  assert.deepEqual(standings(text).slice(1), ['elsewhere', 'elsewhere', 'asserted']);
});

test('an incident of the date of the document is its own', () => {
  const told = 'In the outage of 3 May 2024, the broker ran out of disk.\n';
  for (const head of [
    '# Outage of 3 May 2024',
    '---\ndate: 2024-05-03\n---\n',
    '# Orders\n\nOn May 3, 2024 orders failed.',
  ])
    assert.equal(standings(`${head}\n\n${told}`).at(-1), 'asserted');
});

test('what answers a why-question tells the cause', () => {
  const sentences = readSentences(
    parseDocumentText('1. Why did it stall? The consumer had crashed.\n').document,
  );
  assert.deepEqual(
    sentences.map((s) => s.role),
    [undefined, 'cause'],
  );
});
