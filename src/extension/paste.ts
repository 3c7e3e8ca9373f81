import * as vscode from 'vscode';
import { type Documents, isCheckable } from './documents.ts';
import { type QuoteRequest, quoteEdits } from './quote-edits.ts';

/** Carries from a copy to a paste which file the words are from. */
const MIME = 'application/vnd.postmortem.source';
const KIND = vscode.DocumentDropOrPasteEditKind.Text.append('postmortem', 'quote');

/** Words copied from a source can be pasted as a quotation that names it; plain pasting stays the default. */
export function registerPaste(documents: Documents): vscode.Disposable {
  const copied: vscode.DocumentPasteEditProvider = {
    prepareDocumentPaste(document, _ranges, data) {
      data.set(MIME, new vscode.DataTransferItem(document.uri.toString()));
    },
  };
  const pasted: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, data) {
      const at = ranges[0];
      const source = await data.get(MIME)?.asString();
      const words = await data.get('text/plain')?.asString();
      if (!at || !source || !words || !isCheckable(document) || source === document.uri.toString())
        return undefined;
      if (!documents.analysis(document).postmortem.recognition.isPostmortem) return undefined;
      const edit = await pasteEdit(documents, {
        document,
        at: at.end,
        source: vscode.Uri.parse(source),
        words: words.trim(),
      });
      return edit ? [edit] : undefined;
    },
  };
  const sources: vscode.DocumentSelector = [
    { language: 'plaintext' },
    { language: 'html' },
    { language: 'markdown' },
    { language: 'log' },
  ];
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(sources, copied, {
      copyMimeTypes: [MIME],
      providedPasteEditKinds: [KIND],
    }),
    vscode.languages.registerDocumentPasteEditProvider({ language: 'markdown' }, pasted, {
      pasteMimeTypes: [MIME],
      providedPasteEditKinds: [KIND],
    }),
  );
}

interface PasteRequest {
  readonly document: vscode.TextDocument;
  readonly at: vscode.Position;
  readonly source: vscode.Uri;
  readonly words: string;
}

async function pasteEdit(
  documents: Documents,
  { document, at, source, words }: PasteRequest,
): Promise<vscode.DocumentPasteEdit | undefined> {
  const request: QuoteRequest = {
    document,
    line: document.lineAt(at.line),
    source,
    picks: [{ words, kind: 'sentence' }],
  };
  const made = await quoteEdits(documents, request);
  if (!made) return undefined;
  const edit = new vscode.DocumentPasteEdit('', vscode.l10n.t('Paste as quote with its source'), KIND);
  const more = new vscode.WorkspaceEdit();
  more.set(document.uri, made);
  edit.additionalEdit = more;
  edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return edit;
}
