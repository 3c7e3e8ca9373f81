import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { afterEach, test } from '../host/editor-test.ts';
import { until } from '../host/editor-wait.ts';

export const workspace = 'team';

const on = [vscode.languages.onDidChangeDiagnostics];

function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

function rules(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .flatMap(({ code }) => (typeof code === 'object' ? [String(code.value)] : []));
}

afterEach(async () => {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
});

test('words selected in a source go into the postmortem beside it with their speaker and source, and are verified', async () => {
  const target = await vscode.window.showTextDocument(fileUri('postmortem.md'), {
    viewColumn: vscode.ViewColumn.One,
  });
  await until('it is read', () => rules(target.document.uri).includes('quote-altered'), { on });
  target.selection = new vscode.Selection(target.document.lineCount - 1, 0, target.document.lineCount - 1, 0);
  const source = await vscode.window.showTextDocument(fileUri('sources/statement.txt'), {
    viewColumn: vscode.ViewColumn.Two,
  });
  const words = 'We are investigating three errors at checkout in the EU region';
  const at = source.document.getText().indexOf(words);
  source.selection = new vscode.Selection(
    source.document.positionAt(at),
    source.document.positionAt(at + words.length),
  );
  await vscode.commands.executeCommand('postmortem.quoteSelection');
  const text = await until(
    'the quote is there',
    () => target.document.getText().includes(words) && target.document.getText(),
  );
  assert.match(
    text,
    /> We are investigating three errors at checkout in the EU region\n>\n> — Dana Reyes[^\n]*\(s1\)\n$/,
  );
  await vscode.window.showTextDocument(target.document);
  const counts = await vscode.commands.executeCommand<Record<string, number>>('postmortem.verifyQuotes');
  assert.deepEqual(counts, { altered: 1, verified: 1 });
  await vscode.commands.executeCommand('undo');
  assert.ok(!target.document.getText().includes(words));
});

test('a source outside the workspace is never read, and the diagnostic says so', async () => {
  const editor = await vscode.window.showTextDocument(fileUri('postmortem.md'));
  const { document } = editor;
  const at = document.getText().indexOf('sources/statement.txt');
  const range = new vscode.Range(
    document.positionAt(at),
    document.positionAt(at + 'sources/statement.txt'.length),
  );
  await editor.edit((edit) => edit.replace(range, '../../../../etc/hostname'));
  await until('it is reported', () => rules(document.uri).includes('quote-source-unavailable'), { on });
  const report = await vscode.commands.executeCommand<{ quotes: { verification: string }[] }>(
    'postmortem.validate',
  );
  assert.deepEqual(
    report.quotes.map(({ verification }) => verification),
    ['source-unavailable'],
  );
});
