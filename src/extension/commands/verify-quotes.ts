import * as vscode from 'vscode';
import { type Documents, isCheckable } from '../documents.ts';

/** `Postmortem: Verify Quotes`: reads the sources anew and says in one message how the quotations stand. */
export function verifyQuotes(documents: Documents) {
  return async (): Promise<Readonly<Record<string, number>> | undefined> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isCheckable(document)) return undefined;
    const { postmortem } = await documents.ask(document);
    const counts: Record<string, number> = {};
    for (const { verification } of postmortem.quotations)
      counts[verification.kind] = (counts[verification.kind] ?? 0) + 1;
    const total = postmortem.quotations.length;
    if (total === 0) void vscode.window.showInformationMessage(vscode.l10n.t('This text quotes nobody.'));
    else {
      const words = vscode.l10n.t(
        '{0} of {1} quotations are verified; {2} altered, {3} not found, {4} without a source.',
        counts.verified ?? 0,
        total,
        counts.altered ?? 0,
        counts['not-found'] ?? 0,
        (counts['no-source'] ?? 0) + (counts['source-unavailable'] ?? 0),
      );
      const show =
        (counts.altered ?? 0) > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
      void show(words);
    }
    return counts;
  };
}
