import * as vscode from 'vscode';
import { type Analysis, correctionsAt, type Problem, render, suppressionOf } from '../core/index.ts';
import { toEdit, toRange, translate } from './convert.ts';
import { type Documents, isCheckable } from './documents.ts';
import { facetName } from './words.ts';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('postmortem');

/** Offered for words that are selected, so that no lamp lights up at every line. */
const CORRECT = vscode.CodeActionKind.Refactor.append('postmortem');

/** Quick fixes: each problem's own, and the one that corrects a wrong recognition. */
export function registerCodeActions(documents: Documents): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      if (!isCheckable(document)) return [];
      const analysis = documents.analysis(document);
      const { problems } = analysis;
      const ours = context.diagnostics.filter((diagnostic) => diagnostic.source === 'postmortem');
      const touched = problems.filter((problem) => toRange(document, problem.range).intersection(range));
      const fixes = touched.flatMap((problem) => fixActions(document, problem, diagnosticOf(problem, ours)));
      const hides = touched.flatMap((problem) =>
        suppressAction(document, analysis, problem, diagnosticOf(problem, ours)),
      );
      const all = fixAll(document, problems, context);
      const corrections = correctionActions(document, analysis, range, ours);
      const rest = [...corrections, ...all, ...hides];
      return ours.length > 0 ? [...fixes, ...rest, notAPostmortem()] : [...fixes, ...corrections, ...all];
    },
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, CORRECT, FIX_ALL] };
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

/** "This is the cause", "this isn't": a comment in the text that counts from then on. A quick fix where a facet is thin, else for a selection. */
function correctionActions(
  document: vscode.TextDocument,
  { postmortem }: Analysis,
  range: vscode.Range,
  ours: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  if (!postmortem.recognition.isPostmortem || (range.isEmpty && ours.length === 0)) return [];
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return correctionsAt(postmortem, span).flatMap(({ facet, counts, edit }) => {
    const isAsked = ours.some(({ code }) => typeof code === 'object' && code.value === `facet-${facet}`);
    if (range.isEmpty && !isAsked) return [];
    const name = facetName(facet).toLowerCase();
    const title = counts
      ? vscode.l10n.t('These words tell the {0}: count them', name)
      : vscode.l10n.t('These words do not tell the {0}: do not count them', name);
    const action = new vscode.CodeAction(title, isAsked && counts ? vscode.CodeActionKind.QuickFix : CORRECT);
    action.edit = toEdit(document, { title: { text: title }, edits: [edit], safe: false });
    return [action];
  });
}

/** A comment above that suppresses the problem, its reason selected to be typed over. */
function suppressAction(
  document: vscode.TextDocument,
  { postmortem }: Analysis,
  problem: Problem,
  diagnostic: vscode.Diagnostic | undefined,
): vscode.CodeAction[] {
  const comment = diagnostic && suppressionOf(postmortem, problem);
  if (!diagnostic || !comment) return [];
  const title = vscode.l10n.t('Suppress {0} here, with a reason', problem.rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const snippet = new vscode.SnippetString()
    .appendText(comment.before)
    .appendPlaceholder(comment.reason)
    .appendText(comment.after);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, [vscode.SnippetTextEdit.insert(document.positionAt(comment.at), snippet)]);
  action.diagnostics = [diagnostic];
  return [action];
}

/** All safe fixes at once, for "fix all" and on save. Where two touch the same words, the first one is made. */
function fixAll(
  document: vscode.TextDocument,
  problems: readonly Problem[],
  context: vscode.CodeActionContext,
): vscode.CodeAction[] {
  if (!context.only?.contains(FIX_ALL)) return [];
  const edit = new vscode.WorkspaceEdit();
  let end = 0;
  for (const { range, text } of problems.flatMap(
    (problem) => problem.fixes.find((fix) => fix.safe)?.edits ?? [],
  )) {
    if (range.start < end) continue;
    edit.replace(document.uri, toRange(document, range), text);
    end = range.end;
  }
  if (edit.size === 0) return [];
  const action = new vscode.CodeAction(
    vscode.l10n.t('Fix all postmortem problems that can be fixed safely'),
    FIX_ALL,
  );
  action.edit = edit;
  return [action];
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
