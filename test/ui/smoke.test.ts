import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Workbench } from '../host/workbench.ts';
import { cleanWorkbench } from './window.ts';

let workbench: Workbench;

describe('a file that is no postmortem', () => {
  before(async () => {
    workbench = await cleanWorkbench();
  });

  test('a Markdown file that is no postmortem opens without errors and without problems', async () => {
    await workbench.openFile('notes.md');
    const rows = await workbench.problems();
    await workbench.page.locator('.markers-panel').getByText('No problems have been detected').waitFor();
    assert.equal(await rows.count(), 0);
    assert.deepEqual(workbench.errors, []);
  });

  test('Validate, run from the palette, says what it found', async () => {
    await workbench.focusEditor('notes.md');
    await workbench.runCommand('Postmortem: Validate');
    await workbench.notification(/cause/i).waitFor();
  });
});
