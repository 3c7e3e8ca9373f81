import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { afterEach, test } from '../host/editor-test.ts';
import { until } from '../host/editor-wait.ts';
import { closeEditors, definitionAt, fileUri, hoverText, problem, show } from './window.ts';

export const workspace = 'one-root';

afterEach(closeEditors);

test('words selected in a source go into the postmortem beside it with their speaker and source, and are verified', async () => {
  const target = await show('team/postmortem.md', { viewColumn: vscode.ViewColumn.One });
  await problem(target.document.uri, 'quote-altered');
  target.selection = new vscode.Selection(target.document.lineCount - 1, 0, target.document.lineCount - 1, 0);
  const source = await show('team/sources/statement.txt', { viewColumn: vscode.ViewColumn.Two });
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
  await until('it is taken back', () => !target.document.getText().includes(words));
});

/** What the report and the diagnostic say once the source's `file` is another. */
async function judged(file: string): Promise<{ readonly verification: string; readonly message: string }> {
  const { document } = await show('team/postmortem.md');
  const was = /file: (.*)/.exec(document.getText());
  assert.ok(was?.[1] !== undefined);
  const start = document.positionAt(was.index + 6);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(start, start.translate(0, was[1].length)),
    JSON.stringify(file),
  );
  await vscode.workspace.applyEdit(edit);
  const report = await vscode.commands.executeCommand<{
    quotes: { verification: string }[];
    problems: { rule: string; message: string }[];
  }>('postmortem.validate');
  const problem = report.problems.find(({ rule }) => rule === 'quote-source-unavailable');
  return { verification: report.quotes[0]?.verification ?? '', message: problem?.message ?? '' };
}

async function refused(file: string, reason: string): Promise<void> {
  assert.deepEqual(
    await judged(file),
    {
      verification: 'source-unavailable',
      message: `This source cannot be relied on: ${reason}.`,
    },
    file,
  );
}

test('a source outside the workspace is never read, and the reason is told', async () => {
  assert.equal((await judged('sources/../sources/statement.txt')).verification, 'altered');
  await refused('../../../../etc/hostname', 'it lies outside the workspace');
  await refused('../../nothing-there.txt', 'it lies outside the workspace');
  await refused('/etc/hostname', 'its path is absolute, and must be relative to the postmortem');
  await refused('https://example.org/a.txt', 'it is an address, and `file` takes the path of a copy');
  await refused('file:///etc/hostname', 'it is an address, and `file` takes the path of a copy');
  await refused('missing.txt', 'there is no such file');
  await refused('sources', 'it is a folder');
  await vscode.workspace.fs.writeFile(fileUri('team/binary.txt'), new Uint8Array([0, 1, 2]));
  await refused('binary.txt', 'it looks binary');
  await vscode.workspace.fs.writeFile(fileUri('team/huge.txt'), new Uint8Array(20_000_001).fill(97));
  await refused('huge.txt', 'it is larger than 20 MB');
});

test('a quotation leads to its words in the source, and the source to the quotations of files that are not open, too', async () => {
  const { document } = await show('team/postmortem.md');
  await problem(document.uri, 'quote-altered');
  const link = await definitionAt(document, 'four errors');
  const source = await vscode.workspace.openTextDocument(fileUri('team/sources/statement.txt'));
  assert.equal(link?.targetUri.toString(), source.uri.toString());
  assert.equal(
    source.getText(link?.targetRange),
    'We are investigating three errors at checkout in the EU region',
  );
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const second = document.getText().replace(/\(s1\)/, '');
  await vscode.workspace.fs.writeFile(fileUri('team/unopened.md'), new TextEncoder().encode(second));
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    source.uri,
    source.positionAt(source.getText().indexOf('three')),
  );
  assert.deepEqual(found.map(({ uri }) => vscode.workspace.asRelativePath(uri)).toSorted(), [
    'team/postmortem.md',
    'team/unopened.md',
  ]);
  await vscode.workspace.fs.delete(fileUri('team/unopened.md'));
});

test('the hover has the passage of the source, whatever it looks like as markup', async () => {
  const { document } = await show('team/postmortem.md');
  await problem(document.uri, 'quote-altered');
  const text = await hoverText(document, 'four errors');
  assert.match(
    text,
    /\*\*We are investigating three errors at checkout in the EU region\*\*\\?,”? said Dana Reyes/,
  );
});
