import * as vscode from 'vscode';
import { type Problem, render } from '../core/index.ts';
import { toEdit, toRange, translate } from './convert.ts';
import { type Documents, isCheckable } from './documents.ts';

/** Quick fixes: each problem's own, and the one that corrects a wrong recognition. */
export function registerCodeActions(documents: Documents): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      if (!isCheckable(document)) return [];
      const { problems } = documents.analysis(document);
      const ours = context.diagnostics.filter((diagnostic) => diagnostic.source === 'postmortem');
      const touched = problems.filter((problem) => toRange(document, problem.range).intersection(range));
      const fixes = touched.flatMap((problem) => fixActions(document, problem, diagnosticOf(problem, ours)));
      const isFacet = ours.length > 0;
      return isFacet ? [...fixes, notAPostmortem()] : fixes;
    },
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, metadata);
}

function fixActions(
  document: vscode.TextDocument,
  problem: Problem,
  diagnostic: vscode.Diagnostic | undefined,
): vscode.CodeAction[] {
  return problem.fixes.map((fix, i) => {
    const action = new vscode.CodeAction(render(fix.title, translate), vscode.CodeActionKind.QuickFix);
    action.edit = toEdit(document, fix);
    if (diagnostic) action.diagnostics = [diagnostic];
    action.isPreferred = i === 0 && fix.safe;
    return action;
  });
}

function diagnosticOf(
  problem: Problem,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.Diagnostic | undefined {
  return diagnostics.find(
    (diagnostic) => typeof diagnostic.code === 'object' && diagnostic.code.value === problem.rule,
  );
}

function notAPostmortem(): vscode.CodeAction {
  const title = vscode.l10n.t('This file is not a postmortem: stop checking it');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: 'postmortem.markAsOther', title };
  return action;
}
