import * as vscode from 'vscode';
import { blockQuote, declaredSources, declareSource, type Quotable, quotables } from '../core/index.ts';
import { toRange } from './convert.ts';
import type { Documents } from './documents.ts';

export interface QuoteRequest {
  readonly document: vscode.TextDocument;
  /** The quotes go below this line, or onto it where it is empty. */
  readonly line: vscode.TextLine;
  readonly source: vscode.Uri;
  readonly picks: readonly Quotable[];
}

/** The edits that put words of a source in as block quotes, and declare the source where it is not; nothing where it lies outside. */
export async function quoteEdits(
  documents: Documents,
  request: QuoteRequest,
): Promise<vscode.TextEdit[] | undefined> {
  const { document, line, source, picks } = request;
  const file = relativePath(document.uri, source);
  if (file === undefined) return undefined;
  const { markdown } = documents.analysis(document).postmortem;
  const { id, edits } = declareSource(markdown, file, new Date().toISOString().slice(0, 10));
  const declared = declaredSources(markdown.frontMatter).find((one) => one.id === id) ?? { id };
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const known = await speakers(source);
  const quotes = picks.map((pick) => blockQuote(known(pick), declared, eol)).join(eol + eol);
  const above = line.lineNumber > 0 && !document.lineAt(line.lineNumber - 1).isEmptyOrWhitespace;
  const lead = line.isEmptyOrWhitespace ? (above ? eol : '') : eol + eol;
  return [
    ...edits.map(({ range, text }) => vscode.TextEdit.replace(toRange(document, range), text)),
    vscode.TextEdit.insert(line.range.end, `${lead}${quotes}${eol}`),
  ];
}

/** Words that were merely selected are those of who says them in the source. */
async function speakers(source: vscode.Uri): Promise<(pick: Quotable) => Quotable> {
  const text = (await vscode.workspace.openTextDocument(source)).getText();
  const quotations = quotables(text, source.path).filter(({ kind }) => kind === 'quotation');
  return (pick) => {
    if (pick.kind === 'quotation') return pick;
    const around = quotations.find(({ words }) => words.includes(pick.words));
    return around
      ? { ...around, words: pick.words }
      : (quotations.find(({ words }) => pick.words.includes(words)) ?? pick);
  };
}

/** The path from a document to a file of the same workspace. */
function relativePath(from: vscode.Uri, to: vscode.Uri): string | undefined {
  const same = from.scheme === to.scheme && from.authority === to.authority;
  if (!same || vscode.workspace.getWorkspaceFolder(to) === undefined) return undefined;
  const base = from.path.split('/').slice(0, -1);
  const target = to.path.split('/');
  let shared = 0;
  while (shared < base.length && base[shared] === target[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
