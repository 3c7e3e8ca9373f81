import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Report } from '../../src/core/index.ts';
import type { PostmortemApi } from '../../src/extension/activate.ts';
import { afterEach, test } from '../host/editor-test.ts';
import { until } from '../host/editor-wait.ts';
import { actionsAt, closeEditors, fileUri, on, problem, problems, show } from './window.ts';

export const workspace = 'one-root';

function rulesOf(uri: vscode.Uri): readonly string[] {
  return problems(uri)
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('facet-'))
    .toSorted();
}

async function untilRules(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  await until(`the facet problems are ${wanted}`, () => JSON.stringify(rulesOf(uri)) === wanted, { on });
}

/** Takes words out of the editor's text, as a writer would. */
async function cut(editor: vscode.TextEditor, words: RegExp): Promise<void> {
  const text = editor.document.getText();
  const done = await editor.edit((edit) => {
    for (const match of text.matchAll(words)) {
      const start = editor.document.positionAt(match.index);
      edit.delete(new vscode.Range(start, editor.document.positionAt(match.index + match[0].length)));
    }
  });
  assert.ok(done);
}

afterEach(closeEditors);

const cuts: readonly (readonly [string, RegExp])[] = [
  ['facet-cause', /The 2\.4\.0 release dropped[^\n]*\n|- 10:02 Release 2\.4\.0 is rolled out\.\n/g],
  ['facet-quotes', /The status page said:[^\n]*\n/g],
  ['facet-scope', /Checkout failed for[^\n]*\n|- 10:\d\d[^\n]*\n/g],
  ['facet-remediation', /- 10:4[^\n]*\n|- \[ \] Add[^\n]*\n/g],
];

for (const [rule, words] of cuts) {
  test(`taking out the words that a facet rests on shows ${rule} as you type, and undo clears it`, async () => {
    const editor = await show('incident/postmortem.md');
    const { uri } = editor.document;
    await untilRules(uri, []);
    await cut(editor, words);
    await problem(uri, rule);
    await vscode.commands.executeCommand('undo');
    await untilRules(uri, []);
  });
}

test('an incident postmortem gets problems unasked; a readme, a runbook and a changelog beside it get none', async () => {
  for (const name of ['README.md', 'RUNBOOK.md', 'CHANGELOG.md']) await show(`incident/${name}`);
  const editor = await show('incident/postmortem.md');
  await cut(editor, /The status page said:[^\n]*\n/g);
  await untilRules(editor.document.uri, ['facet-quotes']);
  for (const name of ['README.md', 'RUNBOOK.md', 'CHANGELOG.md'])
    assert.deepEqual(rulesOf(fileUri(`incident/${name}`)), [], name);
});

test('Validate checks any Markdown file that it is run on, gives its report, and keeps the problems until it is closed', async () => {
  const editor = await show('incident/README.md');
  const report = await vscode.commands.executeCommand<Report>('postmortem.validate');
  assert.equal(report.isPostmortem, false);
  assert.equal(report.recognizedBy, 'asked');
  assert.equal(report.coverage.cause.level, 'missing');
  await problem(editor.document.uri, 'facet-cause');
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Words. '));
  assert.ok(rulesOf(editor.document.uri).includes('facet-cause'));
});

test('the quick fix puts a section in that is not yet an answer', async () => {
  const editor = await show('incident/postmortem.md');
  const { document } = editor;
  await cut(
    editor,
    /## Cause\n\nThe 2\.4\.0 release dropped[^\n]*\n\n|- 10:02 Release 2\.4\.0 is rolled out\.\n/g,
  );
  const { range } = await problem(document.uri, 'facet-cause');
  const actions = await actionsAt(document.uri, range);
  const fix = actions.find((action) => action.edit !== undefined && /cause/i.test(action.title));
  assert.ok(fix?.edit);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
  assert.match(document.getText(), /\n## Cause\n\n_[^\n]+_\n\n## Timeline\n/);
  assert.ok(rulesOf(document.uri).includes('facet-cause'));
});

test('a wrong recognition is corrected in one step, both ways, and undo takes it back', async () => {
  const editor = await show('incident/postmortem.md');
  await cut(editor, /The status page said:[^\n]*\n/g);
  await untilRules(editor.document.uri, ['facet-quotes']);
  await vscode.commands.executeCommand('postmortem.markAsOther');
  await untilRules(editor.document.uri, []);
  await vscode.commands.executeCommand('postmortem.markAsPostmortem');
  await untilRules(editor.document.uri, ['facet-quotes']);
});

test('untitled documents are checked; versions in other schemes are not', async () => {
  const text = (await vscode.workspace.openTextDocument(fileUri('incident/postmortem.md')))
    .getText()
    .replace(/The status page said:[^\n]*\n/, '');
  const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  await vscode.window.showTextDocument(untitled);
  await untilRules(untitled.uri, ['facet-quotes']);
});

test('the exported API checks a text', async () => {
  const extension = vscode.extensions.getExtension<PostmortemApi>('postmortem-lens.postmortem-lens');
  const api = await extension?.activate();
  assert.equal(api?.check('# Notes\n').coverage.cause.level, 'missing');
});

test("the outline stays the editor's own", async () => {
  const editor = await show('incident/postmortem.md');
  const symbols = await until('there are symbols', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    return found !== undefined && found.length > 0 ? found : undefined;
  });
  assert.equal(symbols.length, 1);
});

test('a writer corrects a verdict by a comment that counts from then on, and undo takes it back', async () => {
  const editor = await show('incident/postmortem.md');
  const { document } = editor;
  await untilRules(document.uri, []);
  const at = document.getText().indexOf('The 2.4.0 release dropped');
  const selection = new vscode.Range(document.positionAt(at), document.positionAt(at + 20));
  const actions = await actionsAt(document.uri, selection);
  const correction = actions.find(({ title }) => /do not tell the cause/.test(title));
  assert.ok(correction?.edit);
  assert.ok(await vscode.workspace.applyEdit(correction.edit));
  assert.match(document.getText(), /ran out\. <!-- postmortem: not the cause -->\n/);
  await problem(document.uri, 'facet-cause');
  await vscode.commands.executeCommand('undo');
  await untilRules(document.uri, []);
});
