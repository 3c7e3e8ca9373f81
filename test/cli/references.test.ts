import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { characterEntities } from 'character-entities';
import { findQuotationsIn } from '../../src/core/index.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'postmortem-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('the bundle reads every name of a character as the library does, from the table that it has packed', () => {
  const names = [...Object.keys(characterEntities), 'none', 'Aacut', 'constructor'];
  const words = names.map((name) => `a&${name};b`);
  const rows = words.flatMap((_, i) => (i % 50 === 0 ? [words.slice(i, i + 50).join(' ')] : []));
  const text = rows.map((row) => `> We saw ${row} in the log.\n>\n> — Dana Reyes\n`).join('\n');
  writeFileSync(join(folder, 'names.md'), text);
  const { stdout } = spawnSync(process.execPath, [cli, 'quotes', '--format', 'json', 'names.md'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const [found] = JSON.parse(stdout) as readonly { readonly quotes: readonly { readonly text: string }[] }[];
  const expected = findQuotationsIn(text, 'names.md').map((quotation) => quotation.text);
  assert.equal(expected.length, rows.length);
  assert.deepEqual(
    found?.quotes.map((quote) => quote.text),
    expected,
  );
});
