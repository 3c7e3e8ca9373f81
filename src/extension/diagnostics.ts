import * as vscode from 'vscode';
import { toDiagnostic } from './convert.ts';
import type { Documents } from './documents.ts';
import { showsDiagnostics } from './settings.ts';

/** Squiggles and the Problems view: those of recognised documents, and of any that somebody asked about. */
export function registerDiagnostics(documents: Documents): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('postmortem');
  const waiting = new Map<string, vscode.TextDocument>();
  const update = (document: vscode.TextDocument): void => {
    const analysis = documents.analysis(document);
    const { isPostmortem, by } = analysis.postmortem.recognition;
    const wanted = by === 'asked' || (isPostmortem && showsDiagnostics(document));
    const problems = wanted ? analysis.problems : [];
    collection.set(
      document.uri,
      problems.map((problem) => toDiagnostic(document, problem, (rule) => documents.pageOf(rule))),
    );
  };
  // Several edits in one turn of the event loop, as by "replace all", are judged once.
  const schedule = (document: vscode.TextDocument): void => {
    if (waiting.size === 0) setTimeout(flush, 0);
    waiting.set(document.uri.toString(), document);
  };
  const flush = (): void => {
    const batch = [...waiting.values()];
    waiting.clear();
    for (const document of batch) if (!document.isClosed) update(document);
  };
  for (const document of documents.open()) schedule(document);
  return vscode.Disposable.from(
    collection,
    documents.onDidChange(schedule),
    documents.onDidClose((uri) => collection.delete(uri)),
  );
}
