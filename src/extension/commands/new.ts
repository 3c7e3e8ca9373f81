import * as vscode from 'vscode';
import { extendSchema, SCHEMAS, templateOf } from '../../core/index.ts';
import type { ConfigLoader } from '../config.ts';

/** `Postmortem: New from Template…`: format, title, severity; a new file by convention, its first placeholder selected. Nothing is overwritten. */
export function newFromTemplate(configs: ConfigLoader) {
  return async (): Promise<vscode.Uri | undefined> => {
    const folder = await pickFolder();
    const config = folder ? await configs.forFolder(folder) : {};
    const own = config.schema;
    const picks = SCHEMAS.map((schema) => ({
      label: schema.title,
      description: schema.id,
      detail: schema.origin,
      schema,
    }));
    const sorted = picks.toSorted((a, b) => Number(b.schema.id === own) - Number(a.schema.id === own));
    const pick = await vscode.window.showQuickPick(sorted, {
      title: vscode.l10n.t('New postmortem: format'),
      matchOnDetail: true,
    });
    if (!pick) return undefined;
    const title = await vscode.window.showInputBox({
      title: vscode.l10n.t('New postmortem: title'),
      prompt: vscode.l10n.t('What happened, in a few words: the service and the effect.'),
      validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A title is needed.') : undefined),
    });
    if (title === undefined) return undefined;
    const scale = (config.severityScale ?? ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4']).map(String);
    const severity = await vscode.window.showQuickPick(scale, {
      title: vscode.l10n.t('New postmortem: severity'),
    });
    if (severity === undefined) return undefined;
    const date = new Date().toISOString().slice(0, 10);
    const text = templateOf(extendSchema(pick.schema, config), { title: title.trim(), date, severity });
    return folder ? createFile(folder, `${date}-${slug(title)}`, text) : showUntitled(text);
  };
}

async function pickFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0];
  return vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('New postmortem: folder') });
}

/** In `postmortems/`, under a name that no file has yet. */
async function createFile(folder: vscode.WorkspaceFolder, name: string, text: string): Promise<vscode.Uri> {
  for (let i = 1; ; i++) {
    const uri = vscode.Uri.joinPath(folder.uri, 'postmortems', `${name}${i === 1 ? '' : `-${i}`}.md`);
    if (await exists(uri)) continue;
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, {
      ignoreIfExists: false,
      overwrite: false,
      contents: new TextEncoder().encode(text),
    });
    if (!(await vscode.workspace.applyEdit(edit))) continue;
    await show(await vscode.workspace.openTextDocument(uri));
    return uri;
  }
}

async function showUntitled(text: string): Promise<vscode.Uri> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  await show(document);
  return document.uri;
}

/** With the first question of the template selected, ready to be typed over. */
async function show(document: vscode.TextDocument): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const match = /_[^_\n]+_/.exec(document.getText());
  if (!match) return;
  const start = document.positionAt(match.index);
  editor.selection = new vscode.Selection(start, document.positionAt(match.index + match[0].length));
  editor.revealRange(editor.selection);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words.slice(0, 60).replace(/-+$/, '') || 'postmortem';
}
