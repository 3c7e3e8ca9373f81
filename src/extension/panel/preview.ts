import * as vscode from 'vscode';
import { type HtmlContext, type Page, pageRenderer } from '../../core/html/index.ts';
import type { Analysis } from '../../core/index.ts';
import { changeOf } from '../../protocol/body.ts';
import { asFromPage } from '../../protocol/guard.ts';
import { PANELS, type Show, type ToPage } from '../../protocol/preview.ts';
import { translate } from '../convert.ts';
import type { Documents } from '../documents.ts';
import { answer, type Request } from './answer.ts';
import { Pace } from './pace.ts';
import { imageAddress, rootOf } from './places.ts';
import { editorsOf, ScrollSync, selectedWords, topLineOf } from './scroll.ts';
import { nameOf, shellHtml } from './shell.ts';
import { strings } from './strings.ts';

/** A version that the page shows, or is about to. */
export interface Shown {
  readonly revision: number;
  readonly document: vscode.TextDocument;
  /** The document's version at that time. */
  readonly version: number;
  readonly analysis: Analysis;
  readonly page: Page;
}

/** One document's panel: follows the document while it can be seen, and costs nothing while it cannot. */
export class Preview implements vscode.Disposable {
  readonly uri: vscode.Uri;
  readonly panel: vscode.WebviewPanel;
  private readonly documents: Documents;
  private readonly subscriptions: vscode.Disposable[];
  private readonly render: (analysis: Analysis) => Page;
  private readonly scroll: ScrollSync;
  private shown: Shown | undefined;
  private document: vscode.TextDocument | undefined;
  private revision = 0;
  private readonly pace = new Pace((isMeant) => this.showNow(isMeant));
  private isFirst = true;
  /** The editor has moved in a version that the page doesn't show yet. */
  private isScrollDue = false;

  constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, documents: Documents, extensionUri: vscode.Uri) {
    this.panel = panel;
    this.uri = uri;
    this.documents = documents;
    this.scroll = new ScrollSync(uri);
    this.render = pageRenderer(this.context());
    panel.title = strings.title(nameOf(uri));
    panel.webview.options = previewOptions(uri, extensionUri);
    this.subscriptions = [
      panel.webview.onDidReceiveMessage((message) => this.receive(message)),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.pace.end();
      }),
      documents.onDidChange((document) => {
        if (this.follows(document)) this.pace.change();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (this.follows(document)) this.pace.change();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (this.pace.listens && this.follows(textEditor.document))
          this.scrollPage(this.scroll.movedTo(textEditor));
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.follows(textEditor.document)) this.selectInPage(textEditor);
      }),
    ];
    panel.webview.html = shellHtml(panel.webview, extensionUri, uri);
  }

  dispose(): void {
    this.release();
    this.panel.dispose();
  }

  /** Leaves the panel to another document. */
  release(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private context(): HtmlContext {
    const { webview } = this.panel;
    return {
      translate,
      mode: 'page',
      image: (url) => imageAddress(webview, this.uri, url),
    };
  }

  private follows(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.uri.toString();
  }

  private async showNow(isMeant: () => boolean): Promise<boolean> {
    const document = await openedDocument(this.uri);
    if (!isMeant()) return false;
    if (!document) {
      this.tellGone();
      return false;
    }
    this.document = document;
    const analysis = this.documents.analysis(document);
    const before = this.shown;
    if (before && before.analysis === analysis) return false;
    const page = this.render(analysis);
    this.revision += 1;
    this.shown = { revision: this.revision, document, version: document.version, analysis, page };
    void this.panel.webview.postMessage(messageFor(before, this.shown));
    return true;
  }

  /** The editor has moved: the page follows, with the version that is being shown at the latest. */
  private scrollPage(line: number | undefined): void {
    if (line === undefined || !syncs(this.uri)) return;
    const shown = this.current();
    this.isScrollDue = !shown;
    if (!shown) return;
    void this.panel.webview.postMessage({ type: 'scroll', revision: shown.revision, line } satisfies ToPage);
  }

  private selectInPage(editor: vscode.TextEditor): void {
    const shown = this.current();
    if (!shown || !this.pace.listens) return;
    const words = selectedWords(editor.selection, shown);
    void this.panel.webview.postMessage({ type: 'select', revision: shown.revision, words } satisfies ToPage);
  }

  /** A new version is there: the page is brought to where the editor is. */
  private settle(isFirst: boolean): void {
    const editors = editorsOf(this.uri);
    const editor = editors.find((other) => other === vscode.window.activeTextEditor) ?? editors[0];
    if (!editor) return;
    this.selectInPage(editor);
    if (isFirst || this.isScrollDue) this.scrollPage(topLineOf(editor));
  }

  private receive(message: unknown): void {
    const known = asFromPage(message);
    if (!known) return;
    if (known.type === 'ready') {
      this.shown = undefined;
      this.isFirst = true;
      this.pace.begin();
    } else if (known.type === 'shown') {
      if (known.revision !== this.revision) return;
      if (!this.pace.shown()) return;
      this.settle(this.isFirst);
      this.isFirst = false;
    } else if (known.type === 'scrolled') {
      const shown = this.current();
      if (shown?.revision !== known.revision || !syncs(this.uri)) return;
      this.scroll.follow(shown.document, known.line);
    } else {
      void this.answer(known);
    }
  }

  /** What the page asks to be shown in the editor moves the editor only: the reader stays where he is. */
  private async answer(request: Request): Promise<void> {
    const isReveal = request.type === 'reveal';
    if (isReveal) this.scroll.hold();
    await answer(request, this.uri, await this.reopened());
    if (isReveal) this.scroll.hold();
  }

  /** What the page shows. A document whose editor was closed is opened again, if it still says the same. */
  private async reopened(): Promise<Shown | undefined> {
    const { shown } = this;
    if (!shown?.document.isClosed) return this.current();
    const document = await openedDocument(this.uri);
    if (!document) this.tellGone();
    if (!document || this.shown !== shown) return undefined;
    if (document.getText() !== shown.analysis.text) {
      this.pace.change();
      return undefined;
    }
    this.shown = { ...shown, document, version: document.version };
    return this.shown;
  }

  /** An untitled document comes back by itself. */
  private tellGone(): void {
    if (this.uri.scheme === 'untitled') return;
    const text = strings.gone(nameOf(this.uri));
    void this.panel.webview.postMessage({ type: 'gone', text } satisfies ToPage);
  }

  /** What the page shows, if the document is still that. */
  private current(): Shown | undefined {
    const { shown } = this;
    return shown && !shown.document.isClosed && shown.version === shown.document.version ? shown : undefined;
  }
}

function syncs(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('postmortem', uri).get('preview.syncScroll', true);
}

export function previewOptions(uri: vscode.Uri, extensionUri: vscode.Uri): vscode.WebviewOptions {
  const root = rootOf(uri);
  return {
    enableScripts: true,
    localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist'), ...(root ? [root] : [])],
  };
}

/** An untitled document is never made by asking for it: the preview waits until the editor has it back. */
export async function openedDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const wanted = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
  if (open || uri.scheme === 'untitled') return open;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

function messageFor(before: Shown | undefined, after: Shown): Show {
  const panels = PANELS.filter((id) => before?.page.panels[id] !== after.page.panels[id]);
  return {
    type: 'show',
    revision: after.revision,
    base: before?.revision ?? null,
    lines: after.document.lineCount,
    panels: Object.fromEntries(panels.map((id) => [id, after.page.panels[id]])),
    body: changeOf(before?.page.chunks ?? [], after.page.chunks),
  };
}
