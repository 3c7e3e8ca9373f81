import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Report } from '../../src/core/index.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const node = process.env.npm_node_execpath ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'postmortem-special-'));
after(() => rmSync(folder, { recursive: true, force: true }));
spawnSync('mkfifo', [join(folder, 'pipe.txt')]);
const skip = existsSync(join(folder, 'pipe.txt')) ? false : 'no pipes here';

/** Ends by itself: a pipe that nobody writes to would be waited for, for ever. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

test('a source that is no regular file is not read', { skip }, () => {
  const head = '---\ntype: postmortem\nsources:\n  - id: s1\n    file: pipe.txt\n---\n\n# Outage\n\n';
  writeFileSync(join(folder, 'pm.md'), `${head}The status page said: “We are investigating errors.” [s1]\n`);
  const { status, stdout } = run('check', '--format', 'json', 'pm.md');
  assert.equal(status, 1);
  const [report] = JSON.parse(stdout) as Report[];
  assert.equal(report?.quotes[0]?.verification, 'source-unavailable');
});

test('a named path that is neither a file nor a folder gets one clear line', { skip }, () => {
  for (const args of [
    ['check', 'pipe.txt'],
    ['quotes', 'pipe.txt'],
    ['export', 'pipe.txt', '-o', 'out.html'],
  ]) {
    const { status, stderr } = run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stderr, 'pipe.txt: this is not a regular file. Name a text or Markdown file.\n');
  }
});

test('an image whose ending is a member of every object is no image', () => {
  writeFileSync(join(folder, 'a.constructor'), 'x');
  writeFileSync(join(folder, 'image.md'), '# Outage\n\n![A graph](a.constructor)\n');
  assert.equal(run('export', 'image.md', '-o', 'image.html').status, 0);
  assert.doesNotMatch(readFileSync(join(folder, 'image.html'), 'utf8'), /<img/);
});
