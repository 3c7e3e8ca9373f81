/** The package as users get it, in a VS Code that has nothing else: no checkout, no development mode. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { example } from './example.ts';
import { npm } from './install.ts';
import { hasServerBuild } from './server.ts';
import { root, tempFolder } from './temp.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const skip = hasServerBuild() ? false : 'There is no server build of VS Code for Windows.';
let workbench: Workbench | undefined;

function opened(): Workbench {
  assert.ok(workbench, 'VS Code was not opened');
  return workbench;
}

before(async () => {
  if (skip !== false) return;
  const vsix = join(tempFolder('vsix').path, 'postmortem-lens.vsix');
  await npm(root, ['run', 'package', '--', '--out', vsix]);
  workbench = await openWorkbench({ workspace: example.folder, openFile: example.document, vsix });
});

after(() => workbench?.close());

test('the status bar tells the coverage of the example', { skip }, async () => {
  await opened()
    .statusBar(/Postmortem \d\/4/)
    .waitFor();
});

test('Validate, run from the palette, shows its summary', { skip }, async () => {
  await opened().runCommand('Postmortem: Validate');
  await opened().notification(/cause/i).waitFor();
});

test('the preview opens from the status bar', { skip }, async () => {
  await opened()
    .statusBar(/Postmortem \d\/4/)
    .click();
  await opened().preview().getByRole('heading', { level: 1 }).first().waitFor();
});

test('nothing of it logged an error', { skip }, () => {
  assert.deepEqual(opened().errors, []);
});
