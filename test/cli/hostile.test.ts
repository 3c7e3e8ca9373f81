import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const node = process.env.npm_node_execpath ?? process.execPath;
const top = mkdtempSync(join(tmpdir(), 'postmortem-hostile-'));
const folder = join(top, 'project');
mkdirSync(join(folder, '.git'), { recursive: true });
after(() => rmSync(top, { recursive: true, force: true }));
const noLinks = process.platform === 'win32' ? 'no links without permission here' : false;

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

writeFileSync(join(folder, 'pm.md'), '# Outage of 3 May\n\nCheckout failed.\n');

test('an image whose name leads nowhere leaves its words behind', { skip: noLinks }, () => {
  symlinkSync('loop.png', join(folder, 'loop.png'));
  for (const name of ['a%00.png', `${'a'.repeat(300)}.png`, 'loop.png', 'pm.md/a.png']) {
    writeFileSync(join(folder, 'image.md'), `# Outage\n\n![A graph of errors](${name})\n`);
    const { status, stderr } = run('export', 'image.md', '-o', 'image.html', '--force');
    assert.equal(status, 0, stderr);
    assert.match(stderr, /is not in the file/);
    assert.match(readFileSync(join(folder, 'image.html'), 'utf8'), /A graph of errors/);
  }
});

test('a name that leads nowhere is told; the rest is checked', { skip: noLinks }, () => {
  symlinkSync('loop.md', join(folder, 'loop.md'));
  for (const name of ['loop.md', 'a'.repeat(300)]) {
    const { status, stdout, stderr } = run('check', name, 'pm.md');
    assert.equal(status, 2);
    assert.equal(stderr, `${name}: there is no such file. Check the path.\n`);
    assert.match(stdout, /facet-cause/);
  }
});

test('a configuration that is a link out of the root is not read, not even for what is wrong in it', {
  skip: noLinks,
}, () => {
  writeFileSync(join(top, 'private.yml'), 'passphrase: of somebody\n');
  mkdirSync(join(folder, 'linked'));
  symlinkSync(join(top, 'private.yml'), join(folder, 'linked/.postmortem.yml'));
  writeFileSync(join(folder, 'linked/pm.md'), '# Outage of 3 May\n\nCheckout failed.\n');
  const { status, stdout, stderr } = run('check', 'linked/pm.md');
  assert.equal(status, 1);
  assert.equal(stderr, '');
  assert.doesNotMatch(stdout, /passphrase/);
});
