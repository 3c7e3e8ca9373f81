import * as vscode from 'vscode';
import { isRecord } from '../../protocol/guard.ts';
import { type Documents, isCheckable, isWritable } from '../documents.ts';
import { openedDocument, Preview, previewOptions } from './preview.ts';
import { nameOf } from './shell.ts';
import { strings } from './strings.ts';

const VIEW_TYPE = 'postmortem.preview';

/** The open previews, one a document. They come back after a reload of the window. */
export class Previews implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private readonly documents: Documents;
  readonly extensionUri: vscode.Uri;
  private readonly open = new Map<string, Preview>();
  private readonly subscriptions: vscode.Disposable;

  constructor(documents: Documents, extensionUri: vscode.Uri) {
    this.documents = documents;
    this.extensionUri = extensionUri;
    this.subscriptions = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const preview of [...this.open.values()]) this.rename(preview, files);
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const preview of [...this.open.values()]) preview.dispose();
  }

  /** Shows the preview of the active document: the one that there is, or a new one. */
  async show(column: vscode.ViewColumn): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isCheckable(document)) {
      void vscode.window.showInformationMessage(strings.noDocument());
      return;
    }
    const known = this.open.get(document.uri.toString());
    const isBeside = column === vscode.ViewColumn.Beside;
    if (known) {
      known.panel.reveal(undefined, isBeside);
      return;
    }
    const place = { viewColumn: column, preserveFocus: isBeside };
    const options = { ...previewOptions(document.uri, this.extensionUri), enableFindWidget: true };
    const title = strings.title(nameOf(document.uri));
    this.adopt(vscode.window.createWebviewPanel(VIEW_TYPE, title, place, options), document.uri);
  }

  /** The document that a command means: that of the active editor, else that of the active preview. */
  async activeDocument(): Promise<vscode.TextDocument | undefined> {
    const document = vscode.window.activeTextEditor?.document;
    if (document && isCheckable(document)) return document;
    const active = [...this.open.values()].find((preview) => preview.panel.active);
    return active && (await openedDocument(active.uri));
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const uri = isRecord(state) && typeof state.uri === 'string' ? parsed(state.uri) : undefined;
    const document = uri && isWritable(uri) ? await openedDocument(uri) : undefined;
    const isOurs = uri && (document ? isCheckable(document) : isWritable(uri));
    // Where the file is gone, the page says so.
    if (isOurs && !this.open.has(uri.toString())) this.adopt(panel, uri);
    else panel.dispose();
  }

  /** A preview goes with its file, also where a folder of it was renamed. */
  private rename(
    preview: Preview,
    files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
  ): void {
    const before = preview.uri.toString();
    for (const { oldUri, newUri } of files) {
      const old = oldUri.toString();
      if (before !== old && !before.startsWith(`${old}/`)) continue;
      const uri = vscode.Uri.parse(`${newUri.toString()}${before.slice(old.length)}`);
      this.open.delete(before);
      preview.release();
      if (this.open.has(uri.toString())) preview.dispose();
      else this.adopt(preview.panel, uri);
      return;
    }
  }

  private adopt(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
    const preview = new Preview(panel, uri, this.documents, this.extensionUri);
    const key = uri.toString();
    this.open.set(key, preview);
    panel.onDidDispose(() => {
      if (this.open.get(key) === preview) this.open.delete(key);
      preview.dispose();
    });
  }
}

/** What the page has kept was written by this extension, or so one hopes. */
function parsed(address: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(address, true);
  } catch {
    return undefined;
  }
}
