import * as vscode from 'vscode';
import {
  attributed,
  insertQuotes,
  type Quotable,
  quotables,
  SOURCE_REASONS,
  visibleWords,
} from '../core/index.ts';
import { toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import { formatOf, relativePath } from './sources.ts';

/** Selected words as a reader of the source sees them, each with who says them there. */
export function selectedQuotes(
  document: vscode.TextDocument,
  ranges: readonly vscode.Range[],
): readonly Quotable[] {
  const text = document.getText();
  const format = formatOf(document.uri.path);
  const all = quotables(text, format);
  return ranges.flatMap((range) => {
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const words = visibleWords(text, format, span);
    return words === '' ? [] : [attributed(words, all)];
  });
}

export interface QuoteRequest {
  readonly document: vscode.TextDocument;
  /** Where the cursor is. */
  readonly position: vscode.Position;
  readonly source: vscode.Uri;
  readonly picks: readonly Quotable[];
}

export interface QuoteEdits {
  readonly edits: vscode.TextEdit[];
  /** The offset behind the quotes once the edits are made. */
  readonly end: number;
}

/** The edits that put words of a source in as block quotes, and declare the source where it is not; nothing where it lies outside. */
export function quoteEdits(documents: Documents, request: QuoteRequest): QuoteEdits | undefined {
  const { document, position, source, picks } = request;
  const file = relativePath(document, source);
  if (file === undefined) return undefined;
  const { edits, end } = insertQuotes(documents.analysis(document), {
    offset: document.offsetAt(position),
    picks,
    file,
    retrieved: new Date().toISOString().slice(0, 10),
  });
  const made = edits.map(({ range, text }) => vscode.TextEdit.replace(toRange(document, range), text));
  return { edits: made, end };
}

/** Why nothing can be quoted into a document from a file, for people; nothing where it can. */
export function obstacle(document: vscode.TextDocument, source: vscode.Uri): string | undefined {
  if (document.isUntitled)
    return vscode.l10n.t(
      'Save the postmortem first: it names a source by the path from its own file to the source.',
    );
  if (relativePath(document, source) === undefined)
    return vscode.l10n.t(
      '{0} lies outside the workspace. Copy it beside the postmortem, and quote from the copy.',
      vscode.workspace.asRelativePath(source),
    );
  return undefined;
}

export function unreadable(source: vscode.Uri, reason: string): string {
  const why = SOURCE_REASONS[reason];
  const name = vscode.workspace.asRelativePath(source);
  return why === undefined
    ? vscode.l10n.t('{0} cannot be quoted from.', name)
    : vscode.l10n.t('{0} cannot be quoted from: {1}.', name, vscode.l10n.t(why));
}
