import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { afterEach, test } from '../host/editor-test.ts';
import { until } from '../host/editor-wait.ts';
import { closeEditors, fileUri } from './window.ts';

export const workspace = 'one-root';

afterEach(closeEditors);

async function preview(uri: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), vscode.ViewColumn.One);
  await vscode.commands.executeCommand('postmortem.showPreviewToSide');
}

function previewTabs(): readonly string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview)
    .map(({ label }) => label)
    .toSorted();
}

const on = [vscode.window.tabGroups.onDidChangeTabs];

test('each document has a preview of its own, and asking again shows the one that there is', async () => {
  await preview(fileUri('incident/postmortem.md'));
  await preview(fileUri('incident/README.md'));
  await preview(fileUri('incident/postmortem.md'));
  await until('both are there', () => previewTabs().length === 2, { on });
  assert.deepEqual(previewTabs(), ['Preview README.md', 'Preview postmortem.md']);
});

test('a preview goes with its file where that or a folder of it is renamed, and stays where it is deleted', async () => {
  const text = new TextEncoder().encode('# Outage\n\nCheckout failed for 100 customers.\n');
  const [before, inFolder, after] = ['old/a.md', 'new/a.md', 'new/b.md'].map(fileUri);
  assert.ok(before && inFolder && after);
  await vscode.workspace.fs.writeFile(before, text);
  await preview(before);
  await until('it is there', () => previewTabs().includes('Preview a.md'), { on });
  const moves = new vscode.WorkspaceEdit();
  moves.renameFile(fileUri('old'), fileUri('new'));
  assert.ok(await vscode.workspace.applyEdit(moves));
  const rename = new vscode.WorkspaceEdit();
  rename.renameFile(inFolder, after);
  assert.ok(await vscode.workspace.applyEdit(rename));
  await until('it has the new name', () => previewTabs().join() === 'Preview b.md', { on });
  // The preview that there is, not another one.
  await preview(after);
  await vscode.workspace.fs.delete(fileUri('new'), { recursive: true });
  assert.deepEqual(previewTabs(), ['Preview b.md']);
});
