import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, extendSchema, FACET_IDS, open, SCHEMAS, templateOf } from '../../../src/core/index.ts';

const values = { title: 'Checkout is down', date: '2024-05-03', severity: 'SEV-2' };

/** What a writer would put where a template asks, in order of its sections' roles. */
const answers: Readonly<Record<string, string>> = {
  summary: 'Checkout failed for 1,200 customers in the EU between 10:02 and 10:48 UTC on 3 May 2024.',
  impact: 'Checkout failed for 1,200 customers in the EU between 10:02 and 10:48 UTC on 3 May 2024.',
  cause:
    'The 2.4.0 release dropped the index on the `orders` table, so every checkout scanned the whole table until the connection pool ran out.',
  timeline:
    'All times are in UTC.\n\n- 10:02 Release 2.4.0 is rolled out.\n- 10:05 The alert `checkout-5xx` fires.\n- 10:41 The release is rolled back to 2.3.9.\n- 10:48 The error rate is back to normal.',
  detection: 'The alert `checkout-5xx` fired at 10:05 UTC.',
  response: 'The engineer on call took it up at 10:07 UTC.',
  resolution: 'We rolled back to 2.3.9 and recreated the index.',
  remediation:
    '- [ ] Add a migration check to CI that refuses to drop an index in use (@dana, due 2099-06-01)',
  lessons: 'The alert fired within three minutes.',
  quotes: '> We are investigating errors at checkout.\n>\n> — Status page',
  sources: 'The status page and the deployment log.',
  appendix:
    'The status page said: “We are investigating errors at checkout. Payments already made are safe.”',
};

for (const schema of SCHEMAS) {
  const template = templateOf(schema, values);

  test(`the template ${schema.id} shows its facets as missing and its placeholders`, () => {
    const report = check(template);
    assert.deepEqual(
      FACET_IDS.map((id) => [id, report.coverage[id].level]),
      FACET_IDS.map((id) => [id, 'missing']),
    );
    assert.ok(report.problems.some(({ rule }) => rule === 'placeholder-left'));
    assert.deepEqual([report.actions, report.quotes, report.timeline], [[], [], []]);
    assert.equal(report.recognizedBy, 'front-matter');
    assert.equal(report.schema, schema.id);
  });

  test(`the template ${schema.id}, filled in, has no error under its own schema`, () => {
    const sections = schema.sections.map((section) => ({
      ...section,
      placeholder: answers[section.role] ?? '',
    }));
    const filled = templateOf({ ...schema, sections }, values).replace('status: draft', 'status: final');
    const { problems, postmortem } = open(filled, {
      today: '2024-05-10',
      config: { rules: { 'section-required': 'error' } },
    });
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      [],
    );
    for (const id of ['cause', 'scope', 'remediation'] as const)
      assert.equal(postmortem.coverage[id].level, 'covered', id);
  });

  test(`the headings of ${schema.id} are recognised without front matter`, () => {
    const body = template.replace(/^---[\s\S]*?\n---\n/, '');
    assert.equal(check(body).schema, schema.id);
  });
}

test('filling a template in turns its facets one by one', () => {
  const [first] = SCHEMAS;
  assert.ok(first);
  const filledIn = (roles: readonly string[]) =>
    templateOf(
      {
        ...first,
        sections: first.sections.map((s) =>
          roles.includes(s.role) ? { ...s, placeholder: answers[s.role] ?? '' } : s,
        ),
      },
      values,
    );
  const covered = (roles: readonly string[]) => {
    const { coverage } = check(filledIn(roles));
    return FACET_IDS.filter((id) => coverage[id].level === 'covered');
  };
  assert.deepEqual(covered([]), []);
  assert.deepEqual(covered(['cause']), ['cause']);
  assert.deepEqual(covered(['cause', 'impact']), ['cause', 'scope']);
  assert.deepEqual(covered(['cause', 'impact', 'resolution', 'remediation']), [
    'cause',
    'scope',
    'remediation',
  ]);
  assert.deepEqual(covered(['cause', 'impact', 'resolution', 'remediation', 'quotes']), [...FACET_IDS]);
});

test("a team's titles are known, and the ones before them stay known", () => {
  const [first] = SCHEMAS;
  assert.ok(first);
  const schema = extendSchema(first, { sections: [{ role: 'cause', title: 'Woran es lag' }] });
  const cause = schema.sections.find(({ role }) => role === 'cause');
  assert.deepEqual([cause?.title, cause?.aliases], ['Woran es lag', ['Cause']]);
  const config = { sections: [{ role: 'cause' as const, title: 'Woran es lag' }] };
  const { postmortem } = open('# Ausfall\n\n## Woran es lag\n\nTBD\n', { config });
  assert.equal(postmortem.markdown.sections.at(-1)?.role, 'cause');
});
