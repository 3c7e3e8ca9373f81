import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorkbench, type Workbench } from '../host/workbench.ts';

let workbench: Workbench;

before(async () => {
  workbench = await openWorkbench({ workspace: 'basic' });
});

after(() => workbench.close());

test('a Markdown file that is no postmortem opens without errors and without problems', async () => {
  await workbench.openFile('notes.md');
  const rows = await workbench.problems();
  assert.equal(await rows.count(), 0);
  assert.deepEqual(workbench.errors, []);
});

test('Validate, run from the palette, says what it found', async () => {
  await workbench.focusEditor('notes.md');
  await workbench.runCommand('Postmortem: Validate');
  await workbench.notification(/cause/i).waitFor();
});
