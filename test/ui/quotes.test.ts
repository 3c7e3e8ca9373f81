/** Quotes are put in from their sources, altered, mended and followed to their words, as a person does it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { Workbench } from '../host/workbench.ts';
import { sharedFolder } from '../support/corpus.ts';
import { cleanUp, cleanWorkbench } from './window.ts';

const doubled =
  'Checkout failed in the EU region for an hour.\n\n“This was a a very, very uncomfortable morning for us,” said Dana Reyes, the engineer on call.\n\nLee Wong said: “The certificate expired at midnight, and nobody had read the reminder.”\n';
const article = join(sharedFolder, 'sources/crowdstrike-moneycontrol.txt');

let bench: Workbench;

describe('quotes and their sources', () => {
  before(async () => {
    bench = await cleanWorkbench();
    const { folder } = bench;
    writeFileSync(join(folder, 'sources/doubled.txt'), doubled);
    writeFileSync(join(folder, 'outage.md'), '---\ntype: postmortem\ntitle: Outage\n---\n\n# Outage\n\n');
    writeFileSync(join(folder, 'sources/binary.txt'), '\u0000\u0001\u0002');
    writeFileSync(
      join(folder, 'flawed.md'),
      '---\ntype: postmortem\nsources:\n  - file: sources/binary.txt\n  - file: sources/gone.txt\n---\n\n# Outage\n',
    );
    const files = ['link.txt', 'linked/pipe', 'pipe.txt', '../../pipe'].map(
      (file) => `  - file: sources/${file}\n`,
    );
    writeFileSync(
      join(folder, 'links.md'),
      `---\ntype: postmortem\nsources:\n${files.join('')}---\n\n# Outage\n`,
    );
    for (const name of ['single.md', 'pasted.md'])
      writeFileSync(
        join(folder, name),
        '---\ntype: postmortem\nsources:\n  - id: s1\n    file: sources/doubled.txt\n---\n\n# Outage\n\n',
      );
    if (existsSync(article)) {
      writeFileSync(join(folder, 'sources/article.txt'), readFileSync(article));
      writeFileSync(
        join(folder, 'article.md'),
        '---\ntype: postmortem\nsources:\n  - id: s1\n    file: sources/article.txt\n---\n\n# Outage\n\n',
      );
    }
  });

  const widget = () => bench.page.locator('.quick-input-widget');
  const input = () => widget().locator('input[type="text"]').first();

  /** Waits for a step of the command by its title, filters, and goes on with Enter. */
  async function choose(title: RegExp, typed: string, shown: string): Promise<void> {
    await widget().locator('.quick-input-title').filter({ hasText: title }).waitFor();
    await input().fill(typed);
    await widget().locator('.monaco-list-row.focused').filter({ hasText: shown }).waitFor();
    await input().press('Enter');
  }

  /** Ticks the only row of a speaker in the list of words, by the keyboard. */
  async function tick(speaker: string): Promise<void> {
    await widget().locator('.quick-input-title').filter({ hasText: /2\/2/ }).waitFor();
    await input().fill(`— ${speaker}`);
    const rows = widget().locator('.monaco-list-row');
    const row = rows.filter({ hasText: `— ${speaker}` });
    await row.waitFor();
    await rows.nth(1).waitFor({ state: 'detached' });
    await bench.page.keyboard.press('ArrowDown');
    await widget().locator('.monaco-list-row.focused').and(row).waitFor();
    await bench.page.keyboard.press('Space');
    await row.locator('[aria-checked="true"], .monaco-checkbox.checked, input:checked').first().waitFor();
  }

  async function atEnd(file: string): Promise<void> {
    await bench.openFile(file);
    await bench.page.keyboard.press('ControlOrMeta+End');
  }

  async function save(file: string): Promise<string> {
    await bench.focusEditor(file);
    const tab = bench.page.locator('.tabs-container .tab.active').filter({ hasText: file });
    // What is saved already would be written again, and be empty for a moment while it is.
    if ((await tab.and(bench.page.locator('.dirty')).count()) > 0) {
      await bench.page.keyboard.press('ControlOrMeta+s');
      await tab.and(bench.page.locator(':not(.dirty)')).waitFor();
    }
    return readFileSync(join(bench.folder, file), 'utf8');
  }

  /** Saves once there is something to save: what a command changes is there some time after its last box has gone. */
  async function saveChange(file: string): Promise<string> {
    await bench.page.locator('.tabs-container .tab.active.dirty').filter({ hasText: file }).waitFor();
    return save(file);
  }

  const first = 'This was a a very, very uncomfortable morning for us';
  const second = 'The certificate expired at midnight, and nobody had read the reminder.';

  test('two quotations of a source with a doubled word go in by the command with speaker and source, verified, and one undo takes them back', async () => {
    // It is offered since it is open, and is declared with the quotes.
    await bench.openFile('sources/doubled.txt');
    await atEnd('outage.md');
    const empty = await save('outage.md');
    await bench.runCommand('Postmortem: Insert Quote from Source…');
    await choose(/1\/2/, 'doubled', 'sources/doubled.txt');
    await tick('Dana Reyes');
    await tick('Lee Wong');
    await input().press('Enter');
    await widget().waitFor({ state: 'hidden' });
    const text = await saveChange('outage.md');
    assert.ok(text.includes('    file: "sources/doubled.txt"\n'), text);
    const quotes = `> ${first}\n>\n> — Dana Reyes, engineer on call (s1)\n\n> ${second}\n>\n> — Lee Wong (s1)\n`;
    assert.ok(text.endsWith(`# Outage\n\n${quotes}`), text);
    await verified('2 of 2 quotations are verified');
    await bench.focusEditor('outage.md');
    await bench.page.keyboard.press('ControlOrMeta+z');
    assert.equal(await saveChange('outage.md'), empty);
    await bench.page.keyboard.press('ControlOrMeta+Shift+z');
    assert.equal(await saveChange('outage.md'), text);
  });

  async function verified(words: string | RegExp): Promise<void> {
    await bench.runCommand('Postmortem: Verify Quotes');
    await told(words);
  }

  /** Waits for a notification, and clears it: no more than three are shown at once. */
  async function told(words: string | RegExp): Promise<void> {
    const said = bench.notification(words);
    await said.waitFor();
    await bench.runCommand('Notifications: Clear All Notifications');
    await said.waitFor({ state: 'detached' });
  }

  /** Puts the cursor on words of the file that is shown. */
  async function goToWords(file: string, words: string): Promise<void> {
    const text = await save(file);
    const before = text.slice(0, text.indexOf(words)).split('\n');
    await bench.goTo(before.length, (before.at(-1)?.length ?? 0) + 1);
  }

  async function fix(title: string): Promise<void> {
    await bench.page.keyboard.press('ControlOrMeta+.');
    const menu = bench.page.locator('.action-widget:visible');
    await menu.getByText(title, { exact: true }).click();
    await menu.waitFor({ state: 'hidden' });
  }

  test('an altered word is shown with the difference, the fix puts the word of the source back, and F12 leads to it', async () => {
    await goToWords('outage.md', 'midnight');
    for (const _ of 'midnight') await bench.page.keyboard.press('Delete');
    await bench.page.keyboard.type('noon');
    const row = (await bench.problems()).filter({ hasText: '“noon” for “midnight”' });
    await row.first().waitFor();
    await goToWords('outage.md', 'noon');
    await fix('Use the words of the source');
    await row.first().waitFor({ state: 'detached' });
    assert.ok((await saveChange('outage.md')).includes(`> ${second}\n`));
    await verified('2 of 2 quotations are verified');
    await goToWords('outage.md', 'midnight');
    await bench.page.keyboard.press('F12');
    await bench.page.locator('.tabs-container .tab.active').filter({ hasText: 'doubled.txt' }).waitFor();
    const column = doubled.split('\n')[4]?.indexOf(second) ?? -1;
    await bench
      .statusBar(`Ln 5, Col ${column + 1}`)
      .first()
      .waitFor();
  });

  test('in the example, two statements of a declared source go in with the names that its notes give', async () => {
    await atEnd('postmortem.md');
    await bench.runCommand('Postmortem: Insert Quote from Source…');
    await choose(/1\/2/, 's1', 'News report');
    await tick('Ajay Unni');
    await tick('Ciaran Martin');
    await input().press('Enter');
    await widget().waitFor({ state: 'hidden' });
    const text = await saveChange('postmortem.md');
    assert.match(
      text,
      /> To be the root cause [^\n]*\n>\n> — Ajay Unni, chief executive of StickmanCyber, [^\n]*\(s1\)\n\n> This is a a very, [^\n]*\n>\n> — Ciaran Martin, [^\n]*\(s1\)\n$/,
    );
    await verified(/(\d+) of \1 quotations are verified/);
  });

  test('Enter takes the row that the keyboard is on where none is ticked, and closes nothing where there is none', async () => {
    await atEnd('single.md');
    await bench.runCommand('Postmortem: Insert Quote from Source…');
    await choose(/1\/2/, 's1', 'doubled.txt');
    await widget().locator('.quick-input-title').filter({ hasText: /2\/2/ }).waitFor();
    await bench.page.keyboard.press('Enter');
    await input().fill('— Lee Wong');
    const row = widget().locator('.monaco-list-row');
    await row.nth(1).waitFor({ state: 'detached' });
    await bench.page.keyboard.press('ArrowDown');
    await row.and(bench.page.locator('.focused')).waitFor();
    await input().press('Enter');
    await widget().waitFor({ state: 'hidden' });
    assert.ok((await saveChange('single.md')).endsWith(`# Outage\n\n> ${second}\n>\n> — Lee Wong (s1)\n`));
  });

  test('words copied from a source are pasted as a quote that names it, where somebody asks for that', async () => {
    // What is copied before the extension runs is nothing to it.
    await bench.openFile('pasted.md');
    await bench.statusBar(/Postmortem \d/).waitFor();
    await bench.openFile('sources/doubled.txt');
    const line = doubled.split('\n')[4] ?? '';
    await bench.goTo(5, line.indexOf(second) + 1);
    await bench.page.keyboard.press('Shift+End');
    assert.equal(await bench.selectedText(), line.slice(line.indexOf(second)));
    await atEnd('pasted.md');
    await bench.page.keyboard.press('ControlOrMeta+v');
    await bench.page.locator('.post-edit-widget').waitFor();
    await fix('Paste as quote with its source');
    const text = await saveChange('pasted.md');
    assert.ok(text.endsWith(`# Outage\n\n> ${second}\n>\n> — Lee Wong (s1)\n`), text);
    await verified('1 of 1 quotations are verified');
  });

  test('a document that has no place yet names no source, and says what to do', async () => {
    await bench.runCommand('File: New Untitled Text File');
    await bench.runCommand('Change Language Mode');
    const languages = bench.page.getByPlaceholder('Select Language Mode');
    await languages.fill('Markdown');
    await widget().locator('.monaco-list-row.focused').filter({ hasText: '(markdown)' }).waitFor();
    await languages.press('Enter');
    await bench.page.locator('.monaco-editor.focused').waitFor();
    await bench.page.keyboard.type('# Outage');
    await bench.runCommand('Postmortem: Insert Quote from Source…');
    await told('Save the postmortem first');
    await bench.page.keyboard.press('ControlOrMeta+a');
    await bench.page.keyboard.press('Delete');
    await bench.runCommand('View: Close Editor');
  });

  test('a file that cannot be quoted from is said to be so in one sentence', async () => {
    const cases = [
      ['binary.txt', 'it looks binary'],
      ['gone.txt', 'there is no such file'],
    ] as const;
    for (const [name, reason] of cases) {
      await atEnd('flawed.md');
      await bench.runCommand('Postmortem: Insert Quote from Source…');
      await choose(/1\/2/, name, name);
      await told(`sources/${name} cannot be quoted from: ${reason}.`);
    }
  });

  test('links that lead outside and pipes are not opened, and each is told by its reason', {
    skip: process.platform === 'win32',
  }, async () => {
    const outside = join(bench.folder, '..');
    spawnSync('mkfifo', [join(outside, 'pipe'), join(bench.folder, 'sources/pipe.txt')]);
    symlinkSync(join(outside, 'pipe'), join(bench.folder, 'sources/link.txt'));
    symlinkSync(outside, join(bench.folder, 'sources/linked'));
    // Ends only when somebody opens the pipe for reading.
    const writer = spawn('sh', ['-c', 'echo opened > "$0"', join(outside, 'pipe')], { stdio: 'ignore' });
    try {
      // The view shows no more rows than fit: those of the files of other tests would stand before these.
      await cleanUp(bench);
      await bench.openFile('links.md');
      const rows = await bench.problems();
      for (const [reason, count] of [
        ['a symbolic link leads to it', 2],
        ['it is no regular file', 1],
        ['it lies outside the workspace', 1],
      ] as const)
        await rows
          .filter({ hasText: `cannot be relied on: ${reason}` })
          .nth(count - 1)
          .waitFor();
      assert.equal(writer.exitCode, null);
    } finally {
      writer.kill();
    }
  });

  test('an article with the doubled word, as it was published', {
    skip: !existsSync(article) && 'the article is not beside this checkout',
  }, async () => {
    await atEnd('article.md');
    await bench.runCommand('Postmortem: Insert Quote from Source…');
    await choose(/1\/2/, 's1', 'article.txt');
    await tick('Ajay Unni');
    await tick('Ciaran Martin');
    await input().press('Enter');
    await widget().waitFor({ state: 'hidden' });
    const text = await saveChange('article.md');
    assert.match(text, /— Ajay Unni, [^\n]*\(s1\)\n/);
    assert.match(text, /> This is a a very, very uncomfortable [^\n]*\n>\n> — Ciaran Martin[^\n]*\(s1\)\n$/);
    await verified('2 of 2 quotations are verified');
    await goToWords('article.md', 'unmitigated');
    for (const _ of 'unmitigated') await bench.page.keyboard.press('Delete');
    await bench.page.keyboard.type('complete');
    const row = (await bench.problems()).filter({ hasText: '“complete” for “unmitigated”' });
    await row.first().waitFor();
    await goToWords('article.md', 'complete disaster');
    await fix('Use the words of the source');
    await row.first().waitFor({ state: 'detached' });
    await verified('2 of 2 quotations are verified');
  });
});
