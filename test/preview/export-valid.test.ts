import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { exportHtml } from '../../src/core/export/index.ts';
import { english, open } from '../../src/core/index.ts';

const style = readFileSync(join(import.meta.dirname, '../../media/preview.css'), 'utf8');
const kept = 'We are investigating errors at checkout. We expect to be back within the hour.';
const quoted = `---
type: postmortem
sources:
  - id: s1
    file: a.txt
---

# Outage

The status page said: “We are investigating errors at checkout.” [s1]

Later it said again: “We are investigating errors at checkout.” [s1]

At last it said: “We are examining errors at checkout.” [s1]
`;

function exported(text: string): string {
  const analysis = open(text, {
    asked: true,
    today: '2024-06-01',
    sources: { s1: { text: kept, format: 'text' } },
  });
  return exportHtml(analysis, { style, translate: english });
}

async function faults(html: string): Promise<readonly string[]> {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

test('a source that is quoted twice at one passage leaves a valid file', async () => {
  const html = exported(quoted);
  assert.ok((html.match(/id="passage-/g) ?? []).length >= 2, 'passages are shown');
  assert.ok(html.includes('class="difference"'), 'a difference is shown');
  assert.deepEqual(await faults(html), []);
});

test('the caption of a quotation comes last in its figure', () => {
  const html = exported(quoted);
  assert.match(html, /<\/figcaption><\/figure>/);
  assert.doesNotMatch(html, /<\/figcaption>(?!<\/figure>)/);
});

test('headings whose names are numbered like repeated ones keep ids of their own', async () => {
  for (const names of [
    ['Head', 'head', 'head-1'],
    ['head-1', 'Head', 'head', 'head'],
    ['Head', 'head-1', 'head', 'head-1', 'head-1-1'],
  ]) {
    const html = exported(`# Outage\n\n${names.map((name) => `## ${name}\n\nWords.\n`).join('\n')}`);
    const ids = [...html.matchAll(/ id="(u-[^"]*)"/g)].map((match) => match[1]);
    assert.equal(new Set(ids).size, names.length);
    assert.deepEqual(await faults(html), [], names.join(' '));
  }
});

test('a title is as short as a browser shows it, with its escapes', async () => {
  for (const length of [60, 64, 65, 66, 68, 70, 71, 90])
    for (const char of ['a', 'a ', 'a & ', '&', '"', '<'])
      assert.deepEqual(
        await faults(exported(`# ${char.repeat(length).slice(0, length)}\n\nWords.\n`)),
        [],
        `${length} ${char}`,
      );
});
