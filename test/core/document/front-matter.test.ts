import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontMatter, readYaml } from '../../../src/core/document/front-matter.ts';
import { english, readConfig, render } from '../../../src/core/index.ts';

const deep: Readonly<Record<string, string>> = {
  items: `${'- '.repeat(3000)}a`,
  'items with tabs': `${'-\t'.repeat(3000)}a`,
  keys: `${'? '.repeat(3000)}a`,
  'values of no key': `${': '.repeat(3000)}a`,
  'items of keys': `${'? - '.repeat(1500)}a`,
  'open lists': '['.repeat(6000),
  'open maps': '{'.repeat(6000),
  'closed lists': `${'['.repeat(3000)}${']'.repeat(3000)}`,
  'lists over lines': '[\n'.repeat(3000),
  'lists of maps': '[{a: '.repeat(3000),
  indents: Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'items a line': Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}-`).join('\n'),
  'items behind a key': `a: 1\nb:\n  ${'- '.repeat(3000)}a`,
};

for (const [name, yaml] of Object.entries(deep)) {
  test(`YAML is refused before it is parsed where it nests too deep: ${name}`, () => {
    const { data, fields, problems } = readYaml(yaml);
    assert.equal(data, null);
    assert.equal(fields.size, 0);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['It is nested too deeply.'],
    );
    const { start, end } = problems[0]?.range ?? { start: -1, end: -1 };
    assert.ok(start >= 0 && start < end && end <= yaml.length);
  });
}

test('the place of what is nested too deep is in the document', () => {
  const text = `---\n${'- '.repeat(3000)}a\n---\n`;
  const range = readFrontMatter(text)?.problems[0]?.range;
  assert.equal(text.slice(range?.start, range?.end), '-');
});

test('YAML that only looks deep is read', () => {
  const items = readYaml(`a:\n${'  - [b]\n'.repeat(300)}`);
  assert.deepEqual(items.problems, []);
  const links = readYaml(`a: see [1 and so on\nb: ok`);
  assert.deepEqual(links.problems, []);
});

test('YAML with an error at every character is told like any other', () => {
  const { problems } = readConfig('"'.repeat(99_999));
  assert.ok(problems.length > 1);
  for (const { message } of problems.slice(0, 3))
    assert.doesNotMatch(render(message, english), /\n| at line /);
});
