import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const node = process.env.npm_node_execpath ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'postmortem-robust-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}

writeFileSync(join(folder, 'pm.md'), '# Outage of 3 May\n\nCheckout failed.\n');

test('a source that is named like a member of every object is a source like any other', () => {
  for (const id of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    const head = `---\ntype: postmortem\nsources:\n  - id: ${id}\n    file: a.txt\n---\n\n`;
    writeFileSync(
      join(folder, 'ids.md'),
      `${head}# Outage\n\nThe status page said: “We are investigating errors.”\n`,
    );
    const { status, stderr } = run('check', 'ids.md');
    assert.equal(stderr, '', id);
    assert.equal(status, 1, id);
  }
});

test('a configuration that is named and cannot be read is a failure; the rest is checked', () => {
  const { status, stdout, stderr } = run('check', '--config', 'nope.yml', 'pm.md');
  assert.equal(status, 2);
  assert.match(stderr, /nope\.yml/);
  assert.match(stdout, /facet-cause/);
});

test('--explain has the same status as the check', () => {
  assert.equal(run('check', '--explain', 'pm.md').status, 1);
});

test('a day that is not in the calendar is refused', () => {
  assert.equal(run('check', '--today', '2026-99-99', 'pm.md').status, 2);
  assert.equal(run('check', '--today', '2024-02-29', 'pm.md').status, 1);
});

test('a mere file name is looked for in the folder that the configuration names', () => {
  mkdirSync(join(folder, 'kept/sources'), { recursive: true });
  mkdirSync(join(folder, 'kept/.git'), { recursive: true });
  writeFileSync(join(folder, 'kept/.postmortem.yml'), 'sourcesFolder: sources\n');
  writeFileSync(join(folder, 'kept/sources/s1.txt'), 'We are investigating errors at checkout.\n');
  const head = '---\ntype: postmortem\nsources:\n  - id: s1\n    file: s1.txt\n---\n\n# Outage\n\n';
  writeFileSync(
    join(folder, 'kept/pm.md'),
    `${head}The status page said: “We are investigating errors at checkout.”\n`,
  );
  const { stdout } = run('check', '--format', 'json', 'kept/pm.md');
  assert.equal(JSON.parse(stdout)[0].quotes[0].verification, 'verified');
});
