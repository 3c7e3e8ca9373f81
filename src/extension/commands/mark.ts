import * as vscode from 'vscode';
import { recognitionEdit } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { type Documents, isCheckable } from '../documents.ts';

/** Says in the file itself that it is a postmortem, or that it is none; undo takes it back. */
export function markAs(documents: Documents, isPostmortem: boolean) {
  return async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isCheckable(document)) return;
    const { postmortem } = documents.analysis(document);
    const edit = new vscode.WorkspaceEdit();
    for (const { range, text } of recognitionEdit(postmortem.markdown, isPostmortem)) {
      edit.replace(document.uri, toRange(document, range), text);
    }
    await vscode.workspace.applyEdit(edit);
  };
}
