import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Report } from '../../src/core/index.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const node = process.env.npm_node_execpath ?? process.execPath;
const outside = mkdtempSync(join(tmpdir(), 'postmortem-sources-'));
const folder = join(outside, 'repository');
after(() => rmSync(outside, { recursive: true, force: true }));

const words = 'We are investigating three errors at checkout';
const kept = `“${words},” said Dana Reyes.\n`;
mkdirSync(join(folder, '.git'), { recursive: true });
mkdirSync(join(folder, 'notes/sources'), { recursive: true });
mkdirSync(join(outside, 'other'));
writeFileSync(join(folder, 'notes/sources/s.txt'), kept);
writeFileSync(join(folder, 'beside.txt'), kept);
writeFileSync(join(outside, 'secret.txt'), kept);
writeFileSync(join(outside, 'other/s.txt'), kept);
writeFileSync(join(folder, 'notes/binary.txt'), `\u0000${kept}`);
writeFileSync(join(folder, 'notes/locked.txt'), kept);
chmodSync(join(folder, 'notes/locked.txt'), 0o000);
writeFileSync(join(folder, 'notes/huge.txt'), kept);
truncateSync(join(folder, 'notes/huge.txt'), 20_000_001);

/** Whether the system has links and pipes as this test makes them. */
const hasLinks = ((): boolean => {
  try {
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'notes/link.txt'));
    symlinkSync(join(outside, 'other'), join(folder, 'notes/linked'));
    symlinkSync(join(folder, 'notes/sources'), join(folder, 'notes/within'));
    symlinkSync(join(outside, 'pipe'), join(folder, 'notes/to-pipe.txt'));
    symlinkSync('loop.txt', join(folder, 'notes/loop.txt'));
    return true;
  } catch {
    return false;
  }
})();
spawnSync('mkfifo', [join(outside, 'pipe'), join(folder, 'notes/pipe.txt')]);
const hasPipes = existsSync(join(outside, 'pipe'));

interface Answer {
  readonly verification: string | undefined;
  /** What the problem at the `file` field says, if there is one. */
  readonly message: string | undefined;
}

function check(file: string, as: { readonly uid?: number; readonly gid?: number } = {}): Answer {
  const text = `---\ntype: postmortem\nsources:\n  - id: s1\n    file: ${JSON.stringify(file)}\n---\n\n# Outage\n\n“${words},” said Dana Reyes (s1).\n`;
  writeFileSync(join(folder, 'notes/pm.md'), text);
  // It ends by itself: a pipe that nobody writes to would be waited for, for ever.
  const { stdout, error } = spawnSync(node, [cli, 'check', '--format', 'json', 'notes/pm.md'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    ...as,
  });
  assert.equal(error, undefined, file);
  const [report] = JSON.parse(stdout) as Report[];
  const problem = report?.problems.find(({ rule }) => rule === 'quote-source-unavailable');
  return { verification: report?.quotes[0]?.verification, message: problem?.message };
}

function refused(file: string, reason: string): void {
  assert.deepEqual(
    check(file),
    {
      verification: 'source-unavailable',
      message: `This source cannot be relied on: ${reason}.`,
    },
    file,
  );
}

test('a source below the root is read, through `..` and, inside, through a link, too', () => {
  for (const file of [
    'sources/s.txt',
    './sources/s.txt',
    '../beside.txt',
    ...(hasLinks ? ['within/s.txt'] : []),
  ])
    assert.deepEqual(check(file), { verification: 'verified', message: undefined }, file);
});

test('what lies outside is not read, however its name leads there', () => {
  const where = 'it lies outside the workspace';
  for (const file of ['../../secret.txt', '../../nothing-there.txt', '../..']) refused(file, where);
  for (const file of [
    join(outside, 'secret.txt'),
    join(folder, 'beside.txt'),
    'C:\\secret.txt',
    '\\\\host\\s.txt',
  ])
    refused(file, 'its path is absolute, and must be relative to the postmortem');
  for (const file of [
    'https://example.org/s.txt',
    `file://${outside}/secret.txt`,
    'file:secret.txt',
    'data:text/plain,x',
  ])
    refused(file, 'it is an address, and `file` takes the path of a copy');
  if (hasLinks) for (const file of ['link.txt', 'linked/s.txt', 'to-pipe.txt']) refused(file, where);
});

test('nobody opens a pipe that lies outside', { skip: !hasPipes && 'no pipes here' }, async () => {
  // A writer that opens the pipe waits until somebody opens it for reading; this one goes on only then.
  const writer = spawn('sh', ['-c', 'echo opened > "$0"', join(outside, 'pipe')], { stdio: 'ignore' });
  try {
    refused('../../pipe', 'it lies outside the workspace');
    if (hasLinks) refused('to-pipe.txt', 'it lies outside the workspace');
    assert.equal(writer.exitCode, null);
  } finally {
    writer.kill();
  }
});

test('what is no text of a reasonable size is said to be so', { skip: !hasPipes && 'no pipes here' }, () => {
  refused('missing.txt', 'there is no such file');
  refused('sources/s.txt/more.txt', 'there is no such file');
  refused('sources', 'it is a folder');
  refused('huge.txt', 'it is larger than 20 MB');
  refused('binary.txt', 'it looks binary');
  refused('pipe.txt', 'it is no regular file');
  if (hasLinks) refused('loop.txt', 'it may not be read');
});

/** To the superuser nothing is locked, so that it asks as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const isPosix = process.platform !== 'win32';

test('a file that may not be read is said to be so', { skip: !isPosix && 'no such permissions here' }, () => {
  chmodSync(outside, 0o755);
  assert.equal(check('sources/s.txt', nobody).verification, 'verified');
  assert.deepEqual(check('locked.txt', nobody), {
    verification: 'source-unavailable',
    message: 'This source cannot be relied on: it may not be read.',
  });
});
