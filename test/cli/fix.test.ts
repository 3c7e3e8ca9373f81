import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const node = process.env.npm_node_execpath ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'postmortem-fix-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const noLinks = process.platform === 'win32' ? 'no links or modes here' : false;

const faulty = '# Outage of 3 May\n\nAt 13:06 PM UTC the café’s checkout failed.\n';
const mended = faulty.replace('13:06 PM', '13:06');

function at(name: string): string {
  return join(folder, name);
}

function fix(name: string) {
  const { status, stdout, stderr } = spawnSync(node, [cli, 'check', '--fix', name], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr, lines: stderr.trim().split('\n') };
}

test('a safe fix is written, and nothing else of the file changes', () => {
  writeFileSync(at('plain.md'), faulty);
  assert.equal(fix('plain.md').stderr, '');
  assert.equal(readFileSync(at('plain.md'), 'utf8'), mended);
});

test('a file that is not UTF-8 is checked and never fixed', () => {
  const bytes = Buffer.from(faulty.replace('’', "'"), 'latin1');
  writeFileSync(at('latin.md'), bytes);
  const { status, stdout, lines } = fix('latin.md');
  assert.deepEqual(readFileSync(at('latin.md')), bytes);
  assert.equal(status, 2);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^latin\.md: .*UTF-8/);
  assert.match(stdout, /time-impossible/);
});

test('a byte order mark stays', () => {
  writeFileSync(at('bom.md'), `\ufeff${faulty}`);
  assert.equal(fix('bom.md').stderr, '');
  assert.deepEqual(readFileSync(at('bom.md')), Buffer.from(`\ufeff${mended}`));
});

test('a link stays a link, and the file behind it is fixed', { skip: noLinks }, () => {
  mkdirSync(at('repo/.git'), { recursive: true });
  writeFileSync(at('repo/real.md'), faulty);
  symlinkSync('real.md', at('repo/link.md'));
  assert.equal(fix('repo/link.md').stderr, '');
  assert.ok(lstatSync(at('repo/link.md')).isSymbolicLink());
  assert.equal(readFileSync(at('repo/real.md'), 'utf8'), mended);
});

test('a link that leads out of the root is not followed for writing', { skip: noLinks }, () => {
  mkdirSync(at('other/.git'), { recursive: true });
  writeFileSync(at('outside.md'), faulty);
  symlinkSync('../outside.md', at('other/link.md'));
  const { status, lines } = fix('other/link.md');
  assert.equal(status, 2);
  assert.match(lines.join('\n'), /^other\/link\.md: .*link.*$/);
  assert.equal(readFileSync(at('outside.md'), 'utf8'), faulty);
  assert.ok(lstatSync(at('other/link.md')).isSymbolicLink());
});

test('a file without permission to write is left as it is', { skip: noLinks }, () => {
  writeFileSync(at('locked.md'), faulty);
  chmodSync(at('locked.md'), 0o444);
  const { status, lines } = fix('locked.md');
  assert.equal(status, 2);
  assert.match(lines.join('\n'), /^locked\.md: .*permission.*$/);
  assert.equal(readFileSync(at('locked.md'), 'utf8'), faulty);
});

test('the permissions of a fixed file stay, and nothing is left beside it', { skip: noLinks }, () => {
  mkdirSync(at('modes'));
  writeFileSync(at('modes/a.md'), faulty);
  chmodSync(at('modes/a.md'), 0o664);
  fix('modes/a.md');
  assert.equal(statSync(at('modes/a.md')).mode & 0o777, 0o664);
  assert.deepEqual(readdirSync(at('modes')), ['a.md']);
});
