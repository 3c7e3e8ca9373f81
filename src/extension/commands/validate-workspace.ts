import * as vscode from 'vscode';
import { open, type Report } from '../../core/index.ts';
import { toDiagnostic } from '../convert.ts';
import type { Documents } from '../documents.ts';

const LARGEST = 20_000_000;

/** `Postmortem: Validate All in Workspace`: fills the Problems view for postmortems that are not open, too. */
export function validateWorkspace(documents: Documents, collection: vscode.DiagnosticCollection) {
  return async (): Promise<readonly Report[]> => {
    const title = vscode.l10n.t('Validating postmortems');
    const reports = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      (progress, token) => run(documents, collection, progress, token),
    );
    const bad = reports.filter((report) =>
      report.problems.some((problem) => problem.severity === 'error'),
    ).length;
    void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} postmortems validated, {1} with errors.', reports.length, bad),
    );
    return reports;
  };
}

async function run(
  documents: Documents,
  collection: vscode.DiagnosticCollection,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<readonly Report[]> {
  const uris = await vscode.workspace.findFiles('**/*.{md,markdown}', '**/node_modules/**', undefined, token);
  const reports: Report[] = [];
  collection.clear();
  for (const uri of uris.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (token.isCancellationRequested) break;
    progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / uris.length });
    const report = await check(documents, collection, uri);
    if (report) reports.push(report);
  }
  return reports;
}

/** An open document has its problems already; any other is read, judged and forgotten. */
async function check(
  documents: Documents,
  collection: vscode.DiagnosticCollection,
  uri: vscode.Uri,
): Promise<Report | undefined> {
  const known = documents.open().find((document) => document.uri.toString() === uri.toString());
  if (known) {
    const analysis = documents.analysis(known);
    return analysis.postmortem.recognition.isPostmortem ? analysis.report() : undefined;
  }
  try {
    const stat = await vscode.workspace.fs.stat(uri);
    if (stat.size > LARGEST) return undefined;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    if (
      !open(text, { path: vscode.workspace.asRelativePath(uri, false) }).postmortem.recognition.isPostmortem
    )
      return undefined;
    const document = await vscode.workspace.openTextDocument(uri);
    const analysis = await documents.load(document);
    collection.set(
      uri,
      analysis.problems.map((problem) => toDiagnostic(document, problem, (rule) => documents.pageOf(rule))),
    );
    return analysis.report();
  } catch {
    return undefined;
  }
}
