import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeAt, open, RULES } from '../../../src/core/index.ts';
import { suppressionOf } from '../../../src/core/rules/suppression-fix.ts';

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

const where = (text: string, rule: string) => {
  const { postmortem, problems } = open(text);
  const problem = problems.find((one) => one.rule === rule);
  assert.ok(problem, rule);
  return suppressionOf(postmortem, problem);
};
const put = (text: string, rule: string) => {
  const comment = where(text, rule);
  assert.ok(comment);
  const { at, before, reason, after } = comment;
  return text.slice(0, at) + before + reason + after + text.slice(at);
};

test('the comment that is offered suppresses its problem, and is itself in use', () => {
  for (const text of [
    `# A\n\n${secret}\n`,
    `# A\n${secret}\n`,
    `# A\r\n\r\nWords come first,\r\nand then ${secret}\r\nand more.\r\n`,
    `${secret}\n`,
  ]) {
    const rest = rules(text).filter((rule) => rule !== 'secret');
    assert.deepEqual(rules(put(text, 'secret')), rest, JSON.stringify(text));
  }
  const heading = '# Outage of 3 May\n\n## Detection\n\n## Cause\n\nThe index was dropped.\n';
  assert.deepEqual(rules(put(heading, 'section-empty')), []);
});

test('none is offered where a line above would change what the text is', () => {
  for (const text of [
    `# A\n\n- one\n- ${secret}\n`,
    `# A\n\n> ${secret}\n`,
    `# A\n\n| a |\n|---|\n| ${secret} |\n`,
    `# A\n\n\`\`\`\n${secret}\n\`\`\`\n`,
    `---\ntoken: ${secret}\n---\n\n# A\n`,
  ])
    assert.equal(where(text, 'secret'), undefined, text);
});

test('a paragraph is one line to its writer, however it is wrapped', () => {
  const wrapped = `# A\n\n<!-- postmortem-disable-next-line secret -->\nOne\ntwo\nthree ${secret}\n`;
  assert.deepEqual(rules(wrapped), []);
  const later = `# A\n\n<!-- postmortem-disable-next-line secret -->\nOne\n\ntwo\n\nthree ${secret}\n`;
  assert.deepEqual(rules(later), ['suppression-unused', 'secret']);
});

test('rule names are offered in a suppression, after other names too', () => {
  for (const start of [
    '<!-- postmortem-disable-next-line ',
    '<!-- postmortem-disable time-zone, se',
    '<!--postmortem-enable ',
  ]) {
    const text = `# A\n\n${start}`;
    const labels = completeAt(open(text).postmortem, text.length).map(({ label }) => label);
    assert.ok(labels.includes('secret'), start);
    assert.equal(labels.length, RULES.length);
  }
  const elsewhere = '# A\n\n<!-- a remark ';
  assert.deepEqual(completeAt(open(elsewhere).postmortem, elsewhere.length), []);
});
