import * as vscode from 'vscode';
import { FACET_IDS, type FacetId, type Report } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import { facetName, levelName } from '../words.ts';

/** `Postmortem: Validate`: says in one message what is covered, fills the Problems view, and gives callers the report. */
export function validate(documents: Documents) {
  return async (target?: vscode.Uri): Promise<Report | undefined> => {
    const document = await documentFor(target);
    if (!document) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a Markdown file to validate it as a postmortem.'),
      );
      return undefined;
    }
    const analysis = await documents.ask(document);
    const report = analysis.report();
    if (target === undefined) void showSummary(report);
    return report;
  };
}

async function documentFor(target: vscode.Uri | undefined): Promise<vscode.TextDocument | undefined> {
  const document = target
    ? await vscode.workspace.openTextDocument(target)
    : vscode.window.activeTextEditor?.document;
  return document?.languageId === 'markdown' || document?.languageId === 'plaintext' ? document : undefined;
}

async function showSummary(report: Report): Promise<void> {
  const levels = FACET_IDS.map((id) => report.coverage[id].level);
  const message = summary(report);
  const show = levels.includes('missing')
    ? vscode.window.showWarningMessage
    : vscode.window.showInformationMessage;
  const preview = vscode.l10n.t('Open Preview');
  const problems = vscode.l10n.t('Show Problems');
  const choice = await show(message, ...(report.problems.length > 0 ? [preview, problems] : [preview]));
  if (choice === preview) await vscode.commands.executeCommand('postmortem.showPreviewToSide');
  if (choice === problems) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** "Cause, scope and quotes are covered; remediation is thin." */
function summary(report: Report): string {
  const of = (level: string): FacetId[] => FACET_IDS.filter((id) => report.coverage[id].level === level);
  const covered = of('covered');
  if (covered.length === FACET_IDS.length)
    return vscode.l10n.t('Cause, scope, remediation and quotes are all covered.');
  const parts = (['covered', 'thin', 'missing'] as const).flatMap((level) => {
    const names = of(level).map((id) => facetName(id));
    return names.length > 0 ? [`${levelName(level)}: ${names.join(', ').toLowerCase()}`] : [];
  });
  return vscode.l10n.t('Postmortem: {0}.', parts.join('; '));
}
