import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Report } from '../../src/core/index.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
/** The Node that started npm: users have theirs, not ours. */
const node = process.env.npm_node_execpath ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'postmortem-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const good = `# Checkout outage of 3 May 2024

Checkout failed for 1,200 customers in the EU between 10:02 and 10:48 UTC on 3 May 2024.
The 2.4.0 release dropped the index on the orders table, so every checkout scanned the whole table until the connection pool ran out.
We rolled the release back at 10:41.
To prevent this, we will add a migration check to CI that refuses to drop an index in use.
The status page said: "We are investigating errors at checkout."
`;
const bad = good.replace(/The 2\.4\.0 release[^\n]*\n/, '').replace('the release back', 'it back');

function write(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(node, [cli, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function reports(stdout: string): readonly Report[] {
  return JSON.parse(stdout) as Report[];
}

test('a complete postmortem has no error; one without a cause has one, named with its place', () => {
  const fine = run(['check', '--format', 'json', write('good.md', good)]);
  assert.equal(fine.stderr, '');
  assert.deepEqual(reports(fine.stdout)[0]?.problems, []);
  assert.equal(fine.status, 0);
  const poor = run(['check', write('bad.md', bad)]);
  assert.equal(poor.status, 1);
  assert.match(poor.stdout, /1:3 +error .*facet-cause/);
});

test('a folder and a glob check postmortems only; a named file is always checked', () => {
  mkdirSync(join(folder, 'docs'), { recursive: true });
  write('docs/pm.md', good);
  write('docs/readme.md', '# Read me\n\nRun it.\n');
  const names = (args: readonly string[]) =>
    reports(run(['check', '--format', 'json', ...args]).stdout).map(({ file }) => file);
  assert.deepEqual(names(['docs']), ['docs/pm.md']);
  assert.deepEqual(names(['docs/*.md']), ['docs/pm.md']);
  assert.deepEqual(names(['docs/readme.md']), ['docs/readme.md']);
});

test('what cannot be checked is named on the error stream with a remedy, the rest is checked, and the status is 2', () => {
  write('fine.md', good);
  write('binary.md', Buffer.from([0x23, 0x00, 0x01]));
  mkdirSync(join(folder, 'folder.md'), { recursive: true });
  const result = run(['check', '--format', 'json', 'missing.md', 'binary.md', 'fine.md']);
  assert.equal(result.status, 2);
  assert.match(result.stderr, /missing\.md: .*Check the path/);
  assert.match(result.stderr, /binary\.md: .*binary/);
  assert.deepEqual(
    reports(result.stdout).map(({ file }) => file),
    ['fine.md'],
  );
});

test('a file that may not be read is named', {
  skip:
    process.getuid?.() === 0 || process.platform === 'win32' ? 'permissions do not bind this user' : false,
}, () => {
  chmodSync(join(folder, write('secret.md', good)), 0o000);
  const result = run(['check', 'secret.md']);
  assert.equal(result.status, 2);
  assert.match(result.stderr, /secret\.md: .*permissions/);
});

test('standard input is checked under the name that is given for it', () => {
  const result = run(['check', '--format', 'json', '--stdin-filename', 'from/stdin.md', '-'], bad);
  assert.equal(reports(result.stdout)[0]?.file, 'from/stdin.md');
  assert.equal(result.status, 1);
});

test('a wrong option, format or command gets one clear line', () => {
  for (const args of [
    ['check', '--formt', 'json'],
    ['check', '--format', 'xml'],
    ['frobnicate'],
    ['check', '--today', 'soon'],
  ]) {
    const { status, stdout, stderr } = run(args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.equal(stderr.trim().split('\n').length, 1, stderr);
  }
});

test('words of a document cannot steer a terminal or a build', () => {
  const name = write('evil.md', `# Outage \u001b[31m of\n\nA "plain" text.\n`);
  const { stdout } = run(['check', '--format', 'github', name]);
  for (const line of stdout.trim().split('\n'))
    assert.match(line, /^::(?:error|warning|notice) file=evil\.md,line=\d+/);
});

test('a source that lies outside the root is never read', {
  skip: process.platform === 'win32' ? 'no links here' : false,
}, () => {
  const outside = mkdtempSync(join(tmpdir(), 'postmortem-outside-'));
  writeFileSync(join(outside, 'secret.txt'), 'We are investigating errors at checkout.');
  mkdirSync(join(folder, 'rooted/.git'), { recursive: true });
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'rooted/link.txt'));
  const head = (file: string) => `---\ntype: postmortem\nsources:\n  - id: s1\n    file: ${file}\n---\n\n`;
  for (const file of ['link.txt', join(outside, 'secret.txt'), '../../secret.txt']) {
    write('rooted/pm.md', head(file) + good);
    const report = reports(run(['check', '--format', 'json', 'rooted/pm.md']).stdout)[0];
    assert.equal(report?.quotes[0]?.verification, 'source-unavailable', file);
  }
  rmSync(outside, { recursive: true, force: true });
});
