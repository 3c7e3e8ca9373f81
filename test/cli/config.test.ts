import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import type { Report } from '../../src/core/index.ts';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.js');
/** The Node that started npm: users have theirs, not ours. */
const node = process.env.npm_node_execpath ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'postmortem-config-'));
// The root of everything below, as a repository has it.
mkdirSync(join(folder, '.git'));
after(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, [cli, 'check', '--format', 'json', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stderr, reports: JSON.parse(stdout || '[]') as readonly Report[] };
}

/** The severity that a rule has in a file's report. */
function severity(rule: string, ...args: readonly string[]): string | undefined {
  return check(...args).reports[0]?.problems.find((problem) => problem.rule === rule)?.severity;
}

const bare = '---\ntype: postmortem\n---\n\n# Outage of 3 May\n\nNothing is told yet.\n';

test('the nearest file upward holds, and another folder has its own', () => {
  write('near/.postmortem.yml', 'rules:\n  facet-cause: info\n');
  write('near/deep/.postmortem.yml', 'rules:\n  facet-cause: hint\n');
  assert.equal(severity('facet-cause', write('near/a/b/pm.md', bare)), 'info');
  assert.equal(severity('facet-cause', write('near/deep/a/pm.md', bare)), 'hint');
  assert.equal(severity('facet-cause', write('far/pm.md', bare)), 'error');
  const both = check('near/a/b/pm.md', 'near/deep/a/pm.md').reports;
  assert.deepEqual(
    both.map(({ problems }) => problems.find(({ rule }) => rule === 'facet-cause')?.severity),
    ['info', 'hint'],
  );
});

test('--config takes the place of the nearest file, with what it extends', () => {
  write('named/.postmortem.yml', 'rules:\n  facet-cause: info\n');
  const file = write('named/pm.md', bare);
  write('shared/base.yml', 'rules:\n  facet-cause: hint\n  facet-scope: hint\n');
  const own = write('shared/own.yml', 'extends: base.yml\nrules:\n  facet-scope: warning\n');
  assert.equal(severity('facet-cause', '--config', own, file), 'hint');
  assert.equal(severity('facet-scope', '--config', own, file), 'warning');
});

test('extends follows files upward, over several steps, in a circle only once, and never out of the root', () => {
  write('chain/base.yml', 'extends: top.yml\nrules:\n  facet-scope: hint\n');
  write('chain/top.yml', 'extends: base.yml\nrules:\n  facet-cause: hint\n  facet-scope: info\n');
  write('chain/x/.postmortem.yml', 'extends: ../base.yml\n');
  const file = write('chain/x/pm.md', bare);
  assert.equal(severity('facet-cause', file), 'hint');
  assert.equal(severity('facet-scope', file), 'hint');
  write('out/.postmortem.yml', 'extends: ../../../../../../etc/base.yml\nrules:\n  facet-cause: hint\n');
  assert.equal(severity('facet-cause', write('out/pm.md', bare)), 'hint');
});

test('a broken file is told with its line, what can be read of it holds, and the rest is checked', () => {
  const wrong = 'rules:\n  facet-cause: loud\n  facet-scope: hint\n';
  write('wrong/.postmortem.yml', wrong);
  const some = check(write('wrong/pm.md', bare));
  assert.match(some.stderr, /wrong[\\/]\.postmortem\.yml:2: .*facet-cause/);
  const severities = Object.fromEntries(some.reports[0]?.problems.map((p) => [p.rule, p.severity]) ?? []);
  assert.equal(severities['facet-cause'], 'error');
  assert.equal(severities['facet-scope'], 'hint');
  write('broken/.postmortem.yml', 'rules: [\n');
  const none = check(write('broken/pm.md', bare));
  assert.match(none.stderr, /broken[\\/]\.postmortem\.yml:\d+: This YAML cannot be read/);
  assert.equal(none.reports[0]?.problems.find(({ rule }) => rule === 'facet-cause')?.severity, 'error');
});

test('files: a glob makes a postmortem of what nobody would take for one', () => {
  write('globs/.postmortem.yml', 'files: ["reviews/**/*.md"]\n');
  write('globs/reviews/2024/may.md', '# Notes\n\nA few words.\n');
  write('globs/other/may.md', '# Notes\n\nA few words.\n');
  const { reports } = check('globs');
  assert.deepEqual(
    reports.map(({ file, recognizedBy }) => [file.replaceAll('\\', '/'), recognizedBy]),
    [['globs/reviews/2024/may.md', 'config']],
  );
});

test('timezone: times that name no zone are in it, and none is asked for', () => {
  const timeline =
    '---\ntype: postmortem\n---\n\n# Outage\n\n## Timeline\n\n- 2024-05-03 10:02 Deployed\n- 2024-05-03 10:41 Rolled back\n';
  const plain = check(write('no-zone/pm.md', timeline)).reports[0];
  assert.deepEqual([plain?.timeline[0]?.zone, plain?.timeline[0]?.time], ['unknown', null]);
  assert.ok(plain?.problems.some(({ rule }) => rule === 'time-zone'));
  write('zone/.postmortem.yml', 'timezone: "+02:00"\n');
  const zoned = check(write('zone/pm.md', timeline)).reports[0];
  assert.equal(zoned?.timeline[0]?.time, '2024-05-03T08:02:00Z');
  assert.ok(!zoned?.problems.some(({ rule }) => rule === 'time-zone'));
});

test('severityScale and fields: front matter is held to them', () => {
  write(
    'fields/.postmortem.yml',
    'severityScale: [high, low]\nfields:\n  ticket:\n    pattern: "^INC-\\\\d+$"\n',
  );
  const file = (name: string, severity: string, ticket: string) =>
    write(
      `fields/${name}.md`,
      `---\ntype: postmortem\nseverity: ${severity}\nticket: ${ticket}\n---\n\n# Outage\n`,
    );
  const lines = (name: string) =>
    check(name)
      .reports[0]?.problems.filter(({ rule }) => rule === 'front-matter-schema')
      .map(({ line }) => line);
  assert.deepEqual(lines(file('right', 'high', 'INC-12')), []);
  assert.deepEqual(lines(file('wrong', 'SEV-1', 'twelve')), [3, 4]);
});

test("the team's schema in the README has at most 15 lines and does what the README says", () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
  const yaml = /<!-- team schema[^\n]*-->\n```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  assert.ok(yaml.trimEnd().split('\n').length <= 15);
  write('readme/.postmortem.yml', yaml);
  const file = write(
    'readme/pm.md',
    '---\ntype: postmortem\ntier: bronze\n---\n\n# Ausfall\n\n## Auswirkungen\n\nTBD\n',
  );
  const { stderr, reports } = check(file);
  assert.equal(stderr, '');
  const found = reports[0]?.problems.map(({ rule, line }) => `${rule}:${line}`) ?? [];
  assert.ok(found.includes('front-matter-schema:3'), 'a value that is none of the enum');
  assert.ok(found.includes('facet-scope:8'), 'the renamed section is known');
  assert.ok(
    reports[0]?.problems.some(
      ({ rule, message }) => rule === 'section-required' && message.includes('Ursache'),
    ),
  );
  assert.ok(!found.some((name) => name.startsWith('facet-quotes')));
  const missing = check(write('readme/none.md', '---\ntype: postmortem\n---\n\n# Ausfall\n'));
  assert.ok(missing.reports[0]?.problems.some(({ message }) => message.includes('`tier`')));
  const right = check(
    write(
      'readme/right.md',
      '---\ntype: postmortem\ntier: gold\n---\n\n# Ausfall\n\n## Ursache\n\nThe 2.4 release dropped the index on `orders`, so every checkout scanned the whole table until the connection pool ran out.\n',
    ),
  ).reports[0];
  assert.equal(right?.coverage.cause.level, 'covered');
  assert.ok(
    !right?.problems.some(
      ({ rule, message }) => rule === 'front-matter-schema' || message.includes('Ursache'),
    ),
  );
});
