/** Two folders of one workspace, each with a configuration of its own. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { afterEach, test } from '../host/editor-test.ts';
import { until } from '../host/editor-wait.ts';
import { closeEditors, definitionAt, fileUri, on, problemNow, replace, show } from './window.ts';

export const workspace = 'two-roots';

/** Waits until the quotes are judged so in that document. */
async function untilQuotes(
  document: vscode.TextDocument,
  expected: vscode.DiagnosticSeverity | undefined,
): Promise<void> {
  await until(
    `facet-quotes is ${expected}`,
    // The cause is lacking in both: with it there, the document has been checked.
    () =>
      problemNow(document.uri, 'facet-cause') !== undefined &&
      problemNow(document.uri, 'facet-quotes')?.severity === expected,
    { on },
  );
}

async function replaceAndSave(path: string, from: string, to: string): Promise<void> {
  const editor = await show(path, { preview: false });
  await replace(editor, from, to);
  assert.ok(await editor.document.save());
}

afterEach(closeEditors);

test("each folder's configuration holds for its own document", async () => {
  assert.equal(vscode.workspace.workspaceFolders?.length, 2);
  const a = (await show('a/postmortem.md', { preview: false })).document;
  const b = (await show('b/postmortem.md', { preview: false })).document;
  await untilQuotes(a, undefined);
  await untilQuotes(b, vscode.DiagnosticSeverity.Error);
  const shown = [a, b].map((document) => document.getText(problemNow(document.uri, 'facet-cause')?.range));
  // Only a's configuration calls that section the cause; both documents are the same.
  assert.equal(shown[0], 'The broken shelf');
  assert.notEqual(shown[1], shown[0]);
});

test('a change in one configuration does not touch the other folder', async () => {
  const a = (await show('a/postmortem.md', { preview: false })).document;
  const b = (await show('b/postmortem.md', { preview: false })).document;
  await untilQuotes(a, undefined);
  await untilQuotes(b, vscode.DiagnosticSeverity.Error);
  await replaceAndSave('a/.postmortem.yml', 'facet-quotes: off', 'facet-quotes: info');
  await untilQuotes(a, vscode.DiagnosticSeverity.Information);
  assert.equal(problemNow(b.uri, 'facet-quotes')?.severity, vscode.DiagnosticSeverity.Error);
  await replaceAndSave('b/.postmortem.yml', 'facet-quotes: error', 'facet-quotes: off');
  await untilQuotes(b, undefined);
  assert.equal(problemNow(a.uri, 'facet-quotes')?.severity, vscode.DiagnosticSeverity.Information);
});

test("a quotation leads into its own folder's source, where both have one of that name", async () => {
  const write = (path: string, text: string) =>
    vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
  const words = 'We are investigating errors at checkout';
  for (const [root, before] of [
    ['a', 'At ten: '],
    ['b', 'At eleven, an hour later: '],
  ] as const) {
    await write(`${root}/sources/s.txt`, `${before}“${words},” said Dana Reyes.\n`);
    await write(
      `${root}/quoted.md`,
      `---\ntype: postmortem\nsources:\n  - id: s1\n    file: sources/s.txt\n---\n\n# Outage\n\n“${words},” said Dana Reyes (s1).\n`,
    );
    const { document } = await show(`${root}/quoted.md`);
    const link = await definitionAt(document, 'investigating');
    assert.equal(link?.targetUri.toString(), fileUri(`${root}/sources/s.txt`).toString());
    assert.equal(link?.targetRange.start.character, before.length + 1);
  }
});
