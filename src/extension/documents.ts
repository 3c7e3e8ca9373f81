import * as vscode from 'vscode';
import { type Analysis, declaredSources, type Options, open } from '../core/index.ts';
import type { ConfigLoader } from './config.ts';
import { translate } from './convert.ts';
import { settingsFor } from './settings.ts';
import type { SourceLoader, Sources } from './sources.ts';

interface Known {
  version: number;
  analysis: Analysis;
  sources: Sources;
  /** Named by the Validate command: checked until it is closed, whatever recognition says. */
  asked: boolean;
}

/** The one cache: each open Markdown document's version with its analysis. Every surface reads from here. */
export class Documents implements vscode.Disposable {
  private readonly known = new Map<string, Known>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly closed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly loader: SourceLoader;
  private readonly configs: ConfigLoader;
  private readonly extensionUri: vscode.Uri;
  /** Fires when a document's text, its sources or its settings changed; the analysis is made when it is asked for. */
  readonly onDidChange = this.changed.event;
  readonly onDidClose = this.closed.event;

  constructor(loader: SourceLoader, configs: ConfigLoader, extensionUri: vscode.Uri) {
    this.loader = loader;
    this.configs = configs;
    this.extensionUri = extensionUri;
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => this.touch(document)),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.contentChanges.length > 0) this.touch(event.document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.known.delete(document.uri.toString());
        this.closed.fire(document.uri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('postmortem')) this.refreshAll();
      }),
      loader.onDidChange(() => {
        for (const document of this.open()) void this.loadSources(document);
      }),
      configs.onDidChange(() => {
        for (const document of this.open()) void this.loadConfig(document);
      }),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, this.changed, this.closed).dispose();
  }

  /** The open documents that are ours to look at. */
  open(): readonly vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter(isCheckable);
  }

  /** The analysis of the document as it is now. */
  analysis(document: vscode.TextDocument): Analysis {
    const known = this.known.get(document.uri.toString());
    if (known && known.version === document.version) return known.analysis;
    const sources = known?.sources ?? {};
    const options = this.optionsFor(document, sources, known?.asked ?? false);
    const text = document.getText();
    const analysis = known ? known.analysis.next(text, options) : open(text, options);
    if (document.isClosed) return analysis;
    this.known.set(document.uri.toString(), {
      version: document.version,
      analysis,
      sources,
      asked: known?.asked ?? false,
    });
    if (!known) void this.loadConfig(document);
    if (!known || sourcesChanged(known.analysis, analysis)) void this.loadSources(document);
    return analysis;
  }

  /** The analysis with its sources loaded; the document is checked from now on, whatever recognition says. */
  async ask(document: vscode.TextDocument): Promise<Analysis> {
    this.analysis(document);
    const known = this.known.get(document.uri.toString());
    if (known) known.asked = true;
    await this.configs.load(document);
    await this.loadSources(document);
    this.refresh(document);
    return this.analysis(document);
  }

  /** The analysis with configuration and sources loaded. */
  async load(document: vscode.TextDocument): Promise<Analysis> {
    this.analysis(document);
    await this.loadConfig(document);
    await this.loadSources(document);
    return this.analysis(document);
  }

  /** The path of the configuration file in force, relative to its workspace folder. */
  configPath(document: vscode.TextDocument): string | undefined {
    return this.configs.current(document)?.path;
  }

  isAsked(document: vscode.TextDocument): boolean {
    return this.known.get(document.uri.toString())?.asked ?? false;
  }

  /** A source of a document as it was loaded. */
  source(document: vscode.TextDocument, id: string): Sources[string] | undefined {
    const sources = this.known.get(document.uri.toString())?.sources ?? {};
    return Object.hasOwn(sources, id) ? sources[id] : undefined;
  }

  private touch(document: vscode.TextDocument): void {
    if (isCheckable(document) || this.isAsked(document)) this.changed.fire(document);
  }

  private refreshAll(): void {
    for (const document of this.open()) this.refresh(document);
  }

  /** Judges again without parsing again. */
  private refresh(document: vscode.TextDocument): void {
    const known = this.known.get(document.uri.toString());
    if (known) {
      const options = this.optionsFor(document, known.sources, known.asked);
      known.analysis = known.analysis.next(document.getText(), options);
      known.version = document.version;
    }
    this.changed.fire(document);
  }

  private async loadConfig(document: vscode.TextDocument): Promise<void> {
    const before = JSON.stringify(this.configs.current(document));
    const after = JSON.stringify(await this.configs.load(document));
    if (before !== after && !document.isClosed) this.refresh(document);
  }

  private async loadSources(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const before = this.known.get(key);
    if (!before) return;
    const sources = await this.loader.load(document, before.analysis.postmortem);
    const known = this.known.get(key);
    if (!known || sameSources(known.sources, sources)) return;
    known.sources = sources;
    this.refresh(document);
  }

  private optionsFor(document: vscode.TextDocument, sources: Sources, asked: boolean): Options {
    return {
      path: document.isUntitled ? document.uri.path : vscode.workspace.asRelativePath(document.uri, false),
      ...this.configFor(document),
      sources,
      asked,
      today: new Date().toISOString().slice(0, 10),
      translate,
      pageOf: (rule) => this.pageOf(rule).toString(),
    };
  }

  /** A configuration file takes precedence; settings hold only where there is none. */
  private configFor(document: vscode.TextDocument): Pick<Options, 'config' | 'configMatches'> {
    const file = this.configs.current(document);
    return file?.path === undefined
      ? settingsFor(document)
      : { config: file.config, configMatches: file.matches };
  }

  pageOf(rule: string): vscode.Uri {
    return vscode.Uri.joinPath(this.extensionUri, 'media', 'docs', 'rules', `${rule}.md`);
  }
}

/** Markdown that somebody can write to: files and untitled documents, not versions of them in `git:` and the like. */
export function isCheckable(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' && isWritable(document.uri);
}

export function isWritable({ scheme }: vscode.Uri): boolean {
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

function sourcesChanged(before: Analysis, after: Analysis): boolean {
  const key = (analysis: Analysis) =>
    JSON.stringify(declaredSources(analysis.postmortem.markdown.frontMatter));
  return key(before) !== key(after);
}

function sameSources(a: Sources, b: Sources): boolean {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => sameSource(a[id], b[id]));
}

function sameSource(a: Sources[string] | undefined, b: Sources[string] | undefined): boolean {
  if (a === b || !a || !b) return a === b;
  return 'unavailable' in a && 'unavailable' in b && a.unavailable === b.unavailable;
}
