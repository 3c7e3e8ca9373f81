/** Two folders of one workspace, each with a configuration of its own. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { afterEach, test } from '../host/editor-test.ts';
import { until } from '../host/editor-wait.ts';

export const workspace = 'two-roots';

const on = [vscode.languages.onDidChangeDiagnostics];

async function show(folder: string, name: string): Promise<vscode.TextEditor> {
  const root = vscode.workspace.workspaceFolders?.find((one) => one.name === folder);
  assert.ok(root, folder);
  const uri = vscode.Uri.joinPath(root.uri, name);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

function problem(document: vscode.TextDocument, rule: string): vscode.Diagnostic | undefined {
  return vscode.languages
    .getDiagnostics(document.uri)
    .find(
      ({ source, code }) =>
        source === 'postmortem' && typeof code === 'object' && String(code.value) === rule,
    );
}

/** Waits until the quotes are judged so in that document. */
async function untilQuotes(
  document: vscode.TextDocument,
  expected: vscode.DiagnosticSeverity | undefined,
): Promise<void> {
  await until(
    `facet-quotes is ${expected}`,
    // The cause is lacking in both: with it there, the document has been checked.
    () =>
      problem(document, 'facet-cause') !== undefined &&
      problem(document, 'facet-quotes')?.severity === expected,
    { on },
  );
}

async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const at = editor.document.getText().indexOf(from);
  assert.ok(at >= 0, from);
  const { document } = editor;
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, to)));
  assert.ok(await document.save());
}

afterEach(async () => {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
});

test("each folder's configuration holds for its own document", async () => {
  assert.equal(vscode.workspace.workspaceFolders?.length, 2);
  const a = (await show('a', 'postmortem.md')).document;
  const b = (await show('b', 'postmortem.md')).document;
  await untilQuotes(a, undefined);
  await untilQuotes(b, vscode.DiagnosticSeverity.Error);
  const shown = [a, b].map((document) => document.getText(problem(document, 'facet-cause')?.range));
  // Only a's configuration calls that section the cause; both documents are the same.
  assert.equal(shown[0], 'The broken shelf');
  assert.notEqual(shown[1], shown[0]);
});

test('a change in one configuration does not touch the other folder', async () => {
  const a = (await show('a', 'postmortem.md')).document;
  const b = (await show('b', 'postmortem.md')).document;
  await untilQuotes(a, undefined);
  await untilQuotes(b, vscode.DiagnosticSeverity.Error);
  const inA = await show('a', '.postmortem.yml');
  await replace(inA, 'facet-quotes: off', 'facet-quotes: info');
  await untilQuotes(a, vscode.DiagnosticSeverity.Information);
  assert.equal(problem(b, 'facet-quotes')?.severity, vscode.DiagnosticSeverity.Error);
  const inB = await show('b', '.postmortem.yml');
  await replace(inB, 'facet-quotes: error', 'facet-quotes: off');
  await untilQuotes(b, undefined);
  assert.equal(problem(a, 'facet-quotes')?.severity, vscode.DiagnosticSeverity.Information);
});
