import * as vscode from 'vscode';
import type { Fix, Problem, Range, Severity, TextEdit } from '../core/index.ts';
import { render } from '../core/index.ts';

/** The only place where the core's offsets and severities become the editor's. */
export function toRange(document: vscode.TextDocument, range: Range): vscode.Range {
  return new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
}

const SEVERITY: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export function toDiagnostic(
  document: vscode.TextDocument,
  problem: Problem,
  pageOf: (rule: string) => vscode.Uri,
): vscode.Diagnostic {
  const message = render(problem.message, translate);
  const diagnostic = new vscode.Diagnostic(
    toRange(document, problem.range),
    message,
    SEVERITY[problem.severity],
  );
  diagnostic.source = 'postmortem';
  diagnostic.code = { value: problem.rule, target: pageOf(problem.rule) };
  if (problem.related) {
    const location = new vscode.Location(document.uri, toRange(document, problem.related.range));
    diagnostic.relatedInformation = [
      new vscode.DiagnosticRelatedInformation(location, render(problem.related.message, translate)),
    ];
  }
  return diagnostic;
}

export function toEdit(document: vscode.TextDocument, fix: Fix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    fix.edits.map((one) => {
      const range = toRange(document, one.range);
      return one.placeholders
        ? vscode.SnippetTextEdit.replace(range, toSnippet(one))
        : vscode.TextEdit.replace(range, one.text);
    }),
  );
  return edit;
}

/** The words to be typed over are selected one after the other. */
function toSnippet({ text, placeholders = [] }: TextEdit): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  let at = 0;
  for (const { start, end } of placeholders) {
    snippet.appendText(text.slice(at, start)).appendPlaceholder(text.slice(start, end));
    at = end;
  }
  return snippet.appendText(text.slice(at));
}

export function translate(text: string, ...args: (string | number)[]): string {
  return vscode.l10n.t(text, ...args);
}
