import * as vscode from 'vscode';
import { declaredSources, type Quotable, quotables } from '../../core/index.ts';
import { type Documents, isCheckable } from '../documents.ts';
import { quoteEdits } from '../quote-edits.ts';
import { sourceUri } from '../sources.ts';

/** `Postmortem: Insert Quote from Source…`: pick a source, pick words of it; a block quote with its attribution goes in at the cursor. */
export function insertQuote(documents: Documents) {
  return async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isCheckable(editor.document)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open the postmortem that the quote goes into.'),
      );
      return;
    }
    const source = await pickSource(documents, editor.document);
    if (!source) return;
    const text = (await vscode.workspace.openTextDocument(source)).getText();
    const picks = await pickWords(quotables(text, source.path));
    if (picks) await insertInto(documents, editor, source, picks);
  };
}

/** "Quote in Postmortem": the words that are selected in a source go into the postmortem that is open beside it. */
export function quoteSelection(documents: Documents) {
  return async (): Promise<void> => {
    const from = vscode.window.activeTextEditor;
    if (!from || from.selection.isEmpty) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Select the words to quote first.'));
      return;
    }
    const words = from.document.getText(from.selection);
    const target = vscode.window.visibleTextEditors.find(
      (editor) =>
        editor !== from &&
        isCheckable(editor.document) &&
        documents.analysis(editor.document).postmortem.recognition.isPostmortem,
    );
    if (!target) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open the postmortem beside this file, with the cursor where the quote goes.'),
      );
      return;
    }
    await insertInto(documents, target, from.document.uri, [{ words: words.trim(), kind: 'sentence' }]);
  };
}

async function pickSource(
  documents: Documents,
  document: vscode.TextDocument,
): Promise<vscode.Uri | undefined> {
  const { markdown, config } = documents.analysis(document).postmortem;
  const declared = declaredSources(markdown.frontMatter);
  const items = declared.flatMap((source) => {
    const uri = sourceUri(document, source, config.sourcesFolder);
    return uri
      ? [
          {
            label: source.title ?? source.file ?? source.id,
            description: `${source.id} · ${source.file ?? ''}`,
            uri,
          },
        ]
      : [];
  });
  const other = { label: vscode.l10n.t('$(folder-opened) Another file…'), description: '', uri: undefined };
  const pick = await vscode.window.showQuickPick([...items, other], {
    title: vscode.l10n.t('Insert quote: source'),
  });
  if (!pick) return undefined;
  if (pick.uri) return pick.uri;
  const filters = { [vscode.l10n.t('Text')]: ['txt', 'md', 'markdown', 'html', 'htm', 'log'] };
  const defaultUri = vscode.Uri.joinPath(document.uri, '..');
  const opened = await vscode.window.showOpenDialog({
    filters,
    ...(document.isUntitled ? {} : { defaultUri }),
  });
  return opened?.[0];
}

async function pickWords(all: readonly Quotable[]): Promise<readonly Quotable[] | undefined> {
  const items = all.map((quotable) => ({
    label: quotable.kind === 'quotation' ? `$(quote) ${quotable.words}` : quotable.words,
    description: [quotable.speaker, quotable.role].filter((part) => part !== undefined).join(', '),
    quotable,
  }));
  const options = {
    title: vscode.l10n.t('Insert quote: words'),
    canPickMany: true,
    matchOnDescription: true,
  } as const;
  const picks = await vscode.window.showQuickPick(items, options);
  return picks && picks.length > 0 ? picks.map(({ quotable }) => quotable) : undefined;
}

/** One edit, so that one undo takes it back. */
async function insertInto(
  documents: Documents,
  editor: vscode.TextEditor,
  source: vscode.Uri,
  picks: readonly Quotable[],
): Promise<void> {
  const { document } = editor;
  const edits = await quoteEdits(documents, {
    document,
    line: document.lineAt(editor.selection.active.line),
    source,
    picks,
  });
  if (!edits) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('This source lies outside the workspace. Copy it beside the postmortem first.'),
    );
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits);
  await vscode.workspace.applyEdit(edit);
}
