import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PostmortemApi } from '../../src/extension/activate.ts';
import { afterEach, test } from '../host/editor-test.ts';
import { until } from '../host/editor-wait.ts';
import {
  actionsAt,
  closeEditors,
  definitionAt,
  hoverText,
  noProblem,
  on,
  problem,
  problems,
  replace,
  show,
} from './window.ts';

export const workspace = 'one-root';

async function items(editor: vscode.TextEditor, after: string): Promise<readonly string[]> {
  const at = editor.document.getText().indexOf(after) + after.length;
  const position = editor.document.positionAt(at);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    position,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

afterEach(closeEditors);

test("a team's schema holds: titles, a field of its own, a rule that is off; a nearer configuration has its own", async () => {
  const editor = await show('team/postmortem.md');
  const { uri } = editor.document;
  const field = await problem(uri, 'front-matter-schema');
  assert.equal(editor.document.getText(field.range), 'bronze');
  const cause = await problem(uri, 'facet-cause');
  assert.equal(editor.document.getText(cause.range), 'Ursache');
  assert.equal(cause.severity, vscode.DiagnosticSeverity.Error);
  assert.ok(!problems(uri).some(({ rule }) => rule === 'facet-quotes'));
  const legacy = await show('team/legacy/postmortem.md');
  await until(
    'the nearer configuration holds',
    () =>
      problems(legacy.document.uri).some(
        (one) => one.rule === 'facet-cause' && one.severity === vscode.DiagnosticSeverity.Information,
      ),
    { on },
  );
});

test('a broken configuration shows its error at the place, validation goes on, and a change holds without reload', async () => {
  const document = await show('team/postmortem.md');
  await problem(document.document.uri, 'facet-cause');
  const config = await show('team/.postmortem.yml');
  await replace(config, 'facet-quotes: off', 'facet-quotes: loud\n  facet-cause: off');
  const wrong = await until(
    'the configuration has a problem',
    () => vscode.languages.getDiagnostics(config.document.uri).find(({ source }) => source === 'postmortem'),
    { on },
  );
  assert.equal(config.document.getText(wrong.range), 'loud');
  await config.document.save();
  await noProblem(document.document.uri, 'facet-cause');
  await replace(config, 'facet-quotes: loud\n  facet-cause: off', 'facet-quotes: off');
  await config.document.save();
  await problem(document.document.uri, 'facet-cause');
});

test('front matter is completed and explained', async () => {
  const editor = await show('team/postmortem.md');
  await problem(editor.document.uri, 'facet-cause');
  assert.deepEqual(
    (await items(editor, 'tier: ')).filter((label) => ['gold', 'silver'].includes(label)),
    ['gold', 'silver'],
  );
  await replace(editor, 'tier: bronze', 'tier: gold\nst');
  const keys = await items(editor, '\nst');
  assert.ok(keys.includes('status') && keys.includes('severity') && !keys.includes('title'), keys.join());
  assert.match(await hoverText(editor.document, 'tier: gold'), /contract of the customers/);
  assert.match(await hoverText(editor.document, '## Ursache'), /change, component or condition/);
});

test('an altered quotation is shown with its difference, mended from the source, explained and followed', async () => {
  const editor = await show('team/postmortem.md');
  const { document } = editor;
  const altered = await problem(document.uri, 'quote-altered');
  assert.match(altered.message, /three/);
  assert.match(altered.message, /four/);
  assert.match(await hoverText(editor.document, 'We are investigating'), /investigating three errors/);
  const link = await definitionAt(document, 'investigating');
  assert.ok(link);
  const source = await vscode.workspace.openTextDocument(link.targetUri);
  assert.equal(
    source.getText(link.targetRange),
    'We are investigating three errors at checkout in the EU region',
  );
  const back = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    link.targetUri,
    link.targetRange.start,
  );
  assert.ok(back.some(({ uri }) => uri.toString() === document.uri.toString()));
  const actions = await actionsAt(document.uri, altered.range);
  const fix = actions.find(({ title }) => /words of the source/.test(title));
  assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
  assert.match(document.getText(), /> We are investigating three errors at checkout in the EU region/);
  await noProblem(document.uri, 'quote-altered');
});

test('a problem is suppressed by a comment above, whose reason is there to be typed over', async () => {
  const editor = await show('team/postmortem.md');
  const { document } = editor;
  const cause = await problem(document.uri, 'facet-cause');
  const actions = await actionsAt(document.uri, cause.range);
  const hide = actions.find(({ title }) => /Suppress facet-cause/.test(title));
  assert.ok(hide?.edit && (await vscode.workspace.applyEdit(hide.edit)), actions.map((a) => a.title).join());
  assert.match(
    document.getText(),
    /\n\n<!-- postmortem-disable-next-line facet-cause -- reason -->\n\n## Ursache\n/,
  );
  await until('the reason is selected', () => document.getText(editor.selection) === 'reason');
  await noProblem(document.uri, 'facet-cause');
});

test('safe fixes are made on save where a team asks for them, and nothing else is touched', async () => {
  const settings = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
  await settings.update(
    'codeActionsOnSave',
    { 'source.fixAll.postmortem': 'explicit' },
    vscode.ConfigurationTarget.Workspace,
    true,
  );
  const editor = await show('team/postmortem.md');
  const before = editor.document.getText();
  await replace(editor, 'TBD', 'At 13:06 PM UTC the index was dropped.');
  await problem(editor.document.uri, 'time-impossible');
  await editor.document.save();
  await until(
    'it is mended',
    () => editor.document.getText() === before.replace('TBD', 'At 13:06 UTC the index was dropped.'),
  );
  await replace(editor, 'At 13:06 UTC the index was dropped.', 'TBD');
  await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace, true);
  await editor.document.save();
});

/** What a snippet must bring into nobody's document, whatever its severity. */
const never = new Set(['front-matter-yaml', 'front-matter-schema', 'time-impossible', 'link-anchor']);

test('every snippet expands in the editor to text without an error', async () => {
  const extension = vscode.extensions.getExtension<PostmortemApi>('postmortem-lens.postmortem-lens');
  assert.ok(extension);
  const api = await extension.activate();
  const uri = vscode.Uri.joinPath(extension.extensionUri, 'snippets', 'postmortem.json');
  const snippets = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))) as Record<
    string,
    { body: string[] }
  >;
  assert.ok(Object.keys(snippets).length >= 20);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  const editor = await vscode.window.showTextDocument(document);
  for (const [name, { body }] of Object.entries(snippets)) {
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, document.lineCount, 0)));
    await editor.insertSnippet(new vscode.SnippetString(body.join('\n')), new vscode.Position(0, 0));
    const text = document.getText();
    assert.ok(text.length > 0 && !/\$\{|\$\d/.test(text), `${name}: ${text}`);
    const report = api.check(text, { asked: true });
    assert.ok(
      report.problems.some(({ rule }) => rule.startsWith('facet-')),
      `${name} is not checked`,
    );
    // A part of a document, with placeholders: it lacks facets, and nothing else may be wrong in it.
    const wrong = report.problems.filter(
      ({ rule, severity }) =>
        never.has(rule) ||
        (severity === 'error' && !rule.startsWith('facet-') && rule !== 'placeholder-left'),
    );
    assert.deepEqual(wrong, [], `${name}: ${text}`);
  }
});
