/** What tests do in their window: open files of the workspace, edit them, and look at our problems in them. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../host/editor-wait.ts';

/** What to look at anew after, for who waits until problems are so. */
export const on = [vscode.languages.onDidChangeDiagnostics];

/** A file of the workspace. Where that has several folders, the path begins with the name of one. */
export function fileUri(path: string): vscode.Uri {
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  const named = [first, ...others].find((folder) => path.startsWith(`${folder?.name}/`));
  const folder = others.length > 0 ? named : first;
  assert.ok(folder, path);
  return vscode.Uri.joinPath(folder.uri, others.length > 0 ? path.slice(folder.name.length) : path);
}

export async function show(
  path: string,
  options: vscode.TextDocumentShowOptions = {},
): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(path)), options);
}

/** Leaves the window to the next test, and nothing unsaved in it. */
export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const at = editor.document.getText().indexOf(from);
  assert.ok(at >= 0, from);
  const { document } = editor;
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, to)));
}

export interface Problem {
  readonly rule: string;
  readonly severity: vscode.DiagnosticSeverity;
  readonly range: vscode.Range;
  readonly message: string;
}

export function problems(uri: vscode.Uri): readonly Problem[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'postmortem')
    .map(({ code, severity, range, message }) => ({
      rule: typeof code === 'object' ? String(code.value) : '',
      severity,
      range,
      message,
    }));
}

/** The problem that a rule has with a file, now. */
export function problemNow(uri: vscode.Uri, rule: string): Problem | undefined {
  return problems(uri).find((one) => one.rule === rule);
}

/** Waits for it. */
export async function problem(uri: vscode.Uri, rule: string): Promise<Problem> {
  return until(`${rule} is there`, () => problemNow(uri, rule), { on });
}

/** Waits until it has gone. */
export async function noProblem(uri: vscode.Uri, rule: string): Promise<void> {
  await until(`${rule} is gone`, () => problemNow(uri, rule) === undefined, { on });
}

export async function actionsAt(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
}

/** Where the editor leads to from some words of a document. */
export async function definitionAt(
  document: vscode.TextDocument,
  words: string,
): Promise<vscode.LocationLink | undefined> {
  const at = document.positionAt(document.getText().indexOf(words));
  const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    at,
  );
  return link;
}

export async function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
    .join('\n')
    .replaceAll('&nbsp;', ' ');
}
