import * as vscode from 'vscode';
import { type Quotable, quotables } from '../../core/index.ts';
import { type Documents, isCheckable } from '../documents.ts';
import { obstacle, quoteEdits, selectedQuotes, unreadable } from '../quote-edits.ts';
import { pickSource, pickWords } from '../quote-picks.ts';
import { readSourceFile, relativePath } from '../sources.ts';

/** `Postmortem: Insert Quote from Source…`: pick a source, pick words of it; block quotes with their attribution go in at the cursor. */
export function insertQuote(documents: Documents) {
  return async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isCheckable(editor.document)) {
      say(vscode.l10n.t('Open the postmortem that the quote goes into.'));
      return;
    }
    const { document } = editor;
    if (document.isUntitled) {
      say(obstacle(document, document.uri));
      return;
    }
    const source = await pickSource(documents, document);
    if (!source) return;
    const hindered = obstacle(document, source);
    const read = hindered === undefined ? await readSourceFile(source) : undefined;
    if (!read || 'unavailable' in read) {
      say(read ? unreadable(source, read.unavailable) : hindered);
      return;
    }
    const all = quotables(read.text, read.format);
    if (all.length === 0) {
      say(vscode.l10n.t('{0} has no words to quote.', vscode.workspace.asRelativePath(source)));
      return;
    }
    const picks = await pickWords(all, vscode.workspace.asRelativePath(source));
    if (picks) await insertInto(documents, editor, source, picks);
  };
}

/** "Quote in Postmortem": the words that are selected in a source go into the postmortem that is open beside it. */
export function quoteSelection(documents: Documents) {
  return async (): Promise<void> => {
    const from = vscode.window.activeTextEditor;
    const selections = from?.selections.filter(({ isEmpty }) => !isEmpty) ?? [];
    if (!from || selections.length === 0) {
      say(vscode.l10n.t('Select the words to quote first.'));
      return;
    }
    const target = targetBeside(from, documents);
    if (!target) {
      say(vscode.l10n.t('Open the postmortem beside this file, with the cursor where the quote goes.'));
      return;
    }
    const source = from.document.uri;
    const hindered = obstacle(target.document, source);
    if (hindered !== undefined) say(hindered);
    else await insertInto(documents, target, source, selectedQuotes(from.document, selections));
  };
}

/** A postmortem that is in sight; one that may name the file as its source before others. */
function targetBeside(from: vscode.TextEditor, documents: Documents): vscode.TextEditor | undefined {
  const targets = vscode.window.visibleTextEditors.filter(
    ({ document }) =>
      document !== from.document &&
      isCheckable(document) &&
      documents.analysis(document).postmortem.recognition.isPostmortem,
  );
  const reaches = (editor: vscode.TextEditor) =>
    relativePath(editor.document, from.document.uri) !== undefined;
  return targets.find(reaches) ?? targets[0];
}

/** One edit, so that one undo takes it back; the cursor goes behind the quotes. */
async function insertInto(
  documents: Documents,
  editor: vscode.TextEditor,
  source: vscode.Uri,
  picks: readonly Quotable[],
): Promise<void> {
  const { document } = editor;
  const made = quoteEdits(documents, { document, position: editor.selection.active, source, picks });
  if (!made) return;
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, made.edits);
  if (document.isClosed || !(await vscode.workspace.applyEdit(edit))) {
    say(vscode.l10n.t('The postmortem could not be changed: it is read-only, or it was closed.'));
    return;
  }
  const end = document.positionAt(made.end);
  editor.selection = new vscode.Selection(end, end);
  editor.revealRange(new vscode.Range(end, end), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function say(message: string | undefined): void {
  if (message !== undefined) void vscode.window.showWarningMessage(message);
}
