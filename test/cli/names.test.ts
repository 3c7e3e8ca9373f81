import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const node = process.env.npm_node_execpath ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'postmortem-names-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const noSuchNames = process.platform === 'win32' ? 'no such names here' : false;

const faulty = '# Outage of 3 May\n\nCheckout failed.\n';
const steering = 'red\u001b[31m\u202e.md';

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

function uris(...args: readonly string[]): readonly string[] {
  const { runs } = JSON.parse(run('check', '--format', 'sarif', ...args).stdout) as {
    runs: {
      results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[];
    }[];
  };
  const all = runs[0]?.results.flatMap((result) =>
    result.locations.map((location) => location.physicalLocation.artifactLocation.uri),
  );
  return [...new Set(all)];
}

test('the name of a file cannot steer a terminal', { skip: noSuchNames }, () => {
  writeFileSync(join(folder, steering), faulty);
  writeFileSync(join(folder, `binary${steering}`), Buffer.from([0x23, 0x00]));
  mkdirSync(join(folder, `folder${steering}`));
  for (const args of [
    ['check', steering],
    ['check', '--explain', steering],
    ['check', `missing${steering}`],
    ['check', `no${steering}*`],
    ['check', `binary${steering}`],
    ['export', `folder${steering}`, '-o', 'out.html'],
  ]) {
    const { stdout, stderr } = run(...args);
    assert.match(`${stdout}${stderr}`, /red\ufffd\[31m\ufffd\.md/, args.join(' '));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
    assert.doesNotMatch(`${stdout}${stderr}`, /[\u001b\u202e]/, args.join(' '));
  }
});

test('SARIF names a file by an address that leads to it', { skip: noSuchNames }, () => {
  mkdirSync(join(folder, 'a b'));
  for (const name of ['h#q?.md', 'a b/100%.md', 'ü:1.md']) writeFileSync(join(folder, name), faulty);
  assert.deepEqual(uris('h#q?.md'), ['h%23q%3F.md']);
  assert.deepEqual(uris('a b/100%.md'), ['a%20b/100%25.md']);
  assert.deepEqual(uris('ü:1.md'), ['%C3%BC%3A1.md']);
  const absolute = join(folder, 'h#q?.md');
  assert.deepEqual(uris(absolute), [pathToFileURL(absolute).href]);
});

test('no format lets words of a document steer a terminal', () => {
  const words = 'we \u009b31m are \u202e down \u007f again';
  const text = `# Outage\n\nThe status page said: “${words}”.\n\nIt was 25:00 \u009b31m UTC.\n`;
  writeFileSync(join(folder, 'words.md'), text);
  const named = noSuchNames ? [] : [steering];
  for (const args of [
    ...['json', 'sarif', 'github', 'text'].map((format) => [
      'check',
      '--format',
      format,
      ...named,
      'words.md',
    ]),
    ['quotes', '--format', 'json', ...named, 'words.md'],
  ]) {
    const { stdout } = run(...args);
    assert.notEqual(stdout, '');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
    assert.doesNotMatch(stdout, /[\u001b\u007f-\u009f\u202e]/, args.join(' '));
  }
  const [report] = JSON.parse(run('check', '--format', 'json', 'words.md').stdout) as {
    quotes: { text: string }[];
  }[];
  assert.equal(report?.quotes[0]?.text, words);
});
