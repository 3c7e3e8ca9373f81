/** Quotes are put in from their sources, altered, mended and followed to their words, as a person does it. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { copyOf, root } from '../host/temp.ts';
import { openWorkbench, type Workbench } from '../host/workbench.ts';

const doubled =
  'Checkout failed in the EU region for an hour.\n\n“This was a a very, very uncomfortable morning for us,” said Dana Reyes, the engineer on call.\n\nLee Wong said: “The certificate expired at midnight, and nobody had read the reminder.”\n';
const article = join(root, '../shared/sources/crowdstrike-moneycontrol.txt');

let bench: Workbench;
const prepared = copyOf(join(root, 'media/examples/crowdstrike'), 'crowdstrike');

before(async () => {
  writeFileSync(join(prepared.path, 'sources/doubled.txt'), doubled);
  writeFileSync(
    join(prepared.path, 'outage.md'),
    '---\ntype: postmortem\ntitle: Outage\n---\n\n# Outage\n\n',
  );
  writeFileSync(join(prepared.path, 'sources/binary.txt'), '\u0000\u0001\u0002');
  bench = await openWorkbench({ workspace: prepared.path, openFile: 'postmortem.md' });
  await bench
    .statusBar(/Postmortem/)
    .first()
    .waitFor();
});

after(async () => {
  await bench?.close();
  prepared.remove();
});

const widget = () => bench.page.locator('.quick-input-widget');
const input = () => widget().locator('input[type="text"]').first();

/** Waits for a step of the command by its title, filters, and goes on with Enter. */
async function choose(title: RegExp, typed: string, shown: string): Promise<void> {
  await widget().locator('.quick-input-title').filter({ hasText: title }).waitFor();
  await input().fill(typed);
  await widget().locator('.monaco-list-row.focused').filter({ hasText: shown }).waitFor();
  await bench.page.keyboard.press('Enter');
}

/** Ticks the row with these words in the list of words, by the keyboard. */
async function tick(typed: string): Promise<void> {
  await widget().locator('.quick-input-title').filter({ hasText: /2\/2/ }).waitFor();
  await input().fill(typed);
  const row = widget().locator('.monaco-list-row').filter({ hasText: typed }).first();
  await row.waitFor();
  await bench.page.keyboard.press('ArrowDown');
  await widget().locator('.monaco-list-row.focused').filter({ hasText: typed }).waitFor();
  await bench.page.keyboard.press('Space');
  await row.locator('[aria-checked="true"], .monaco-checkbox.checked, input:checked').first().waitFor();
}

async function atEnd(file: string): Promise<void> {
  await bench.openFile(file);
  await bench.page.keyboard.press('ControlOrMeta+End');
}

async function save(file: string): Promise<string> {
  await bench.focusEditor(file);
  await bench.runCommand('File: Save');
  await bench.page.locator('.tabs-container .tab.active:not(.dirty)').waitFor();
  return readFileSync(join(bench.folder, file), 'utf8');
}

test('two quotations of a source with a doubled word go in by the command with speaker and source, verified, and one undo takes them back', async () => {
  await atEnd('outage.md');
  const empty = await save('outage.md');
  await bench.runCommand('Postmortem: Insert Quote from Source…');
  await choose(/1\/2/, 'Another', 'Another file…');
  await widget()
    .getByText(/Open|file/i)
    .first()
    .waitFor();
  await input().fill(join(bench.folder, 'sources/doubled.txt'));
  await bench.page.keyboard.press('Enter');
  await tick('uncomfortable');
  await tick('certificate expired');
  await bench.page.keyboard.press('Enter');
  await widget().waitFor({ state: 'hidden' });
  const text = await save('outage.md');
  assert.ok(text.includes('    file: "sources/doubled.txt"\n'));
  assert.ok(
    text.endsWith(
      '> This was a a very, very uncomfortable morning for us\n>\n> — Dana Reyes, engineer on call (s1)\n\n> The certificate expired at midnight, and nobody had read the reminder.\n>\n> — Lee Wong (s1)\n',
    ),
    text,
  );
  await bench.runCommand('Postmortem: Verify Quotes');
  await bench.notification('2 of 2 quotations are verified').waitFor();
  await bench.focusEditor('outage.md');
  await bench.page.keyboard.press('ControlOrMeta+z');
  assert.equal(await save('outage.md'), empty);
  await bench.page.keyboard.press('ControlOrMeta+Shift+z');
  assert.equal(await save('outage.md'), text);
});
