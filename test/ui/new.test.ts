import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { SCHEMAS } from '../../src/core/index.ts';
import type { Workbench } from '../host/workbench.ts';
import { cleanWorkbench } from './window.ts';

let workbench: Workbench;

describe('a new postmortem', () => {
  before(async () => {
    workbench = await cleanWorkbench();
  });

  const folder = () => join(workbench.folder, 'postmortems');
  const files = (): readonly string[] => (existsSync(folder()) ? readdirSync(folder()).toSorted() : []);

  /** Goes through the command's three steps, as a person does, to the new file in the editor. */
  async function create(format: string, title: string, severity: string): Promise<void> {
    const widget = workbench.page.locator('.quick-input-widget');
    const input = widget.locator('input[type="text"]').first();
    const choose = async (step: string, words: string, typed = words): Promise<void> => {
      await widget.locator('.quick-input-title').filter({ hasText: step }).waitFor();
      await input.fill(typed);
      await widget
        .locator('.monaco-list-row.focused .label-name')
        .getByText(words, { exact: true })
        .first()
        .waitFor();
      await input.press('Enter');
    };
    await workbench.runCommand('Postmortem: New from Template…');
    await choose('format', format);
    await widget.locator('.quick-input-title').filter({ hasText: 'title' }).waitFor();
    await input.fill(title);
    await input.press('Enter');
    await choose('severity', severity);
  }

  /** The path of a file by the end of its name. */
  function made(end: string): string {
    const name = files().find((file) => file.endsWith(end));
    assert.ok(name, `${end} in ${files().join(', ')}`);
    return join(folder(), name);
  }

  /** Waits for its tab, too. */
  async function opened(end: string): Promise<string> {
    await workbench.page.locator('.tabs-container .tab.active').filter({ hasText: end }).waitFor();
    return made(end);
  }

  for (const [i, schema] of SCHEMAS.entries()) {
    test(`a new ${schema.id} postmortem is made by convention, its first placeholder selected`, async () => {
      await create(schema.title, `Checkout is down ${i}`, 'SEV-2');
      const path = await opened(`-checkout-is-down-${i}.md`);
      const text = readFileSync(path, 'utf8');
      assert.match(path, /\d{4}-\d\d-\d\d-checkout-is-down-\d\.md$/);
      assert.match(text, /^type: postmortem$/m);
      assert.match(text, new RegExp(`Checkout is down ${i}`));
      await workbench.statusBar(/\d selected\)/).waitFor();
      const selected = await workbench.selectedText();
      assert.equal(selected, /_[^_\n]+_/.exec(text)?.[0]);
      await workbench.statusBar('Postmortem 0/4').waitFor();
      // The next one's selection is not to be taken for this one's.
      await workbench.runCommand('View: Close Editor');
      await workbench.statusBar('selected').waitFor({ state: 'detached' });
    });
  }

  test('the same title again makes a second file and leaves the first as it is', async () => {
    const [schema] = SCHEMAS;
    assert.ok(schema);
    const first = made(`-checkout-is-down-${SCHEMAS.length - 1}.md`);
    writeFileSync(first, '# Written by somebody\n');
    const count = files().length;
    await create(schema.title, `Checkout is down ${SCHEMAS.length - 1}`, 'SEV-1');
    const second = await opened(`-checkout-is-down-${SCHEMAS.length - 1}-2.md`);
    assert.equal(readFileSync(first, 'utf8'), '# Written by somebody\n');
    assert.match(readFileSync(second, 'utf8'), /SEV-1/);
    assert.equal(files().length, count + 1);
    assert.deepEqual(workbench.errors, []);
  });
});
