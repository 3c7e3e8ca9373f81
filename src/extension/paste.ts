import * as vscode from 'vscode';
import type { Quotable } from '../core/index.ts';
import { type Documents, isCheckable } from './documents.ts';
import { obstacle, quoteEdits, selectedQuotes } from './quote-edits.ts';
import { SOURCE_LANGUAGES } from './sources.ts';

/** Carries from a copy to a paste where in which file the words stand. */
const MIME = 'application/vnd.postmortem.source';
const KIND = vscode.DocumentDropOrPasteEditKind.Text.append('postmortem', 'quote');
const LARGEST = 2_000_000;

/** Words copied from a source can be pasted as a quotation that names it; plain pasting stays the default. */
export function registerPaste(documents: Documents): vscode.Disposable {
  const sources = SOURCE_LANGUAGES.map((language) => ({ language }));
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(
      sources,
      { prepareDocumentPaste: copied },
      { copyMimeTypes: [MIME], providedPasteEditKinds: [KIND] },
    ),
    vscode.languages.registerDocumentPasteEditProvider(
      { language: 'markdown' },
      { provideDocumentPasteEdits: (document, ranges, data) => pasted(documents, document, ranges, data) },
      { pasteMimeTypes: [MIME], providedPasteEditKinds: [KIND] },
    ),
  );
}

/** Copying must take no time: what the words are is read when they are pasted. */
interface Copied {
  readonly source: string;
  readonly spans: readonly (readonly [number, number])[];
}

function copied(
  document: vscode.TextDocument,
  ranges: readonly vscode.Range[],
  data: vscode.DataTransfer,
): void {
  if (document.isUntitled) return;
  const spans = ranges.map(({ start, end }) => [document.offsetAt(start), document.offsetAt(end)] as const);
  const content: Copied = { source: document.uri.toString(), spans };
  data.set(MIME, new vscode.DataTransferItem(JSON.stringify(content)));
}

async function pasted(
  documents: Documents,
  document: vscode.TextDocument,
  ranges: readonly vscode.Range[],
  data: vscode.DataTransfer,
): Promise<vscode.DocumentPasteEdit[] | undefined> {
  const at = ranges[0];
  const content = readCopied(await data.get(MIME)?.asString());
  if (!at || !content || !isCheckable(document) || content.source === document.uri.toString())
    return undefined;
  if (!documents.analysis(document).postmortem.recognition.isPostmortem) return undefined;
  const source = vscode.Uri.parse(content.source);
  // Before it is opened: the clipboard may name any file.
  if (obstacle(document, source) !== undefined) return undefined;
  const picks = await quotesOf(source, content.spans, (await data.get('text/plain')?.asString()) ?? '');
  const made = picks.length > 0 && quoteEdits(documents, { document, position: at.end, source, picks });
  if (!made) return undefined;
  const edit = new vscode.DocumentPasteEdit('', vscode.l10n.t('Paste as quote with its source'), KIND);
  edit.additionalEdit = new vscode.WorkspaceEdit();
  edit.additionalEdit.set(document.uri, made.edits);
  edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return [edit];
}

/** What was copied, unless the file has changed there since. */
async function quotesOf(
  source: vscode.Uri,
  spans: Copied['spans'],
  plain: string,
): Promise<readonly Quotable[]> {
  const document = await openedSource(source);
  if (!document) return [];
  const ranges = spans.map(
    ([start, end]) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
  );
  const isHuge = document.getText().length > LARGEST;
  const same = ranges.every((range) => bare(plain).includes(bare(document.getText(range))));
  return same && !isHuge ? selectedQuotes(document, ranges) : [];
}

/** A file that is gone since is none to quote from. */
async function openedSource(source: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(source);
  } catch {
    return undefined;
  }
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The clipboard may hold anything under our name. */
function readCopied(text: string | undefined): Copied | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null || !('source' in value) || !('spans' in value))
      return undefined;
    const { source, spans } = value;
    if (typeof source !== 'string' || !Array.isArray(spans)) return undefined;
    const known = spans.flatMap((span): [number, number][] =>
      Array.isArray(span) && typeof span[0] === 'number' && typeof span[1] === 'number'
        ? [[span[0], span[1]]]
        : [],
    );
    return { source, spans: known };
  } catch {
    return undefined;
  }
}
