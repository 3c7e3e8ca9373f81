import * as vscode from 'vscode';
import {
  CONFIG_NAME,
  type Config,
  matchesGlobs,
  type ResolvedConfig,
  readConfig,
  render,
  resolveConfig,
} from '../core/index.ts';
import { toRange, translate } from './convert.ts';
import { reachesWithoutLinks } from './links.ts';

/** The configuration that holds for a document, and whether its `files` names it. */
export interface DocumentConfig extends ResolvedConfig {
  readonly matches: boolean;
}

const NONE: DocumentConfig = { config: {}, matches: false };
const LARGEST = 100_000;

/** Finds the nearest `.postmortem.yml` of each document inside its workspace folder, and follows its changes. */
export class ConfigLoader implements vscode.Disposable {
  private readonly known = new Map<string, DocumentConfig>();
  private readonly latest = new Map<string, number>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: readonly vscode.Disposable[];
  private readonly watcher = vscode.workspace.createFileSystemWatcher('**/*.{yml,yaml}');
  /** Fires when what was loaded may no longer hold. */
  readonly onDidChange = this.changed.event;

  constructor() {
    // What was loaded holds until what is there now has been read.
    const fire = (): void => this.changed.fire();
    this.subscriptions = [
      this.watcher,
      this.watcher.onDidChange(fire),
      this.watcher.onDidCreate(fire),
      this.watcher.onDidDelete(fire),
      vscode.workspace.onDidChangeWorkspaceFolders(fire),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (isConfig(event.document)) fire();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.known.delete(document.uri.toString());
        this.latest.delete(document.uri.toString());
      }),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, this.changed).dispose();
  }

  /** What is known now; `load` finds out. */
  current(document: vscode.TextDocument): DocumentConfig | undefined {
    return this.known.get(document.uri.toString());
  }

  /** Of two loads under way at once, the one that was begun last counts. */
  async load(document: vscode.TextDocument): Promise<DocumentConfig> {
    const key = document.uri.toString();
    const turn = (this.latest.get(key) ?? 0) + 1;
    this.latest.set(key, turn);
    const found = await this.find(document);
    if (this.latest.get(key) === turn && !document.isClosed) this.known.set(key, found);
    return this.known.get(key) ?? found;
  }

  /** The configuration at the root of a folder, for what is about to be made there. */
  async forFolder(folder: vscode.WorkspaceFolder): Promise<Config> {
    return (await resolveConfig('postmortems/new.md', (file) => this.read(folder.uri, file))).config;
  }

  private async find(document: vscode.TextDocument): Promise<DocumentConfig> {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    if (!folder) return NONE;
    const path = document.uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
    const resolved = await resolveConfig(path, (file) => this.read(folder.uri, file));
    return { ...resolved, matches: matchesFiles(resolved, path) };
  }

  private async read(root: vscode.Uri, path: string): Promise<string | undefined> {
    const uri = vscode.Uri.joinPath(root, path);
    // What is being edited counts as it stands in the editor.
    const open = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString(),
    );
    if (open) return open.getText();
    try {
      const stat = await vscode.workspace.fs.stat(uri);
      // A pipe would be waited for.
      if (
        (stat.type & vscode.FileType.File) === 0 ||
        stat.size > LARGEST ||
        !(await reachesWithoutLinks(root, uri))
      )
        return undefined;
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch {
      return undefined;
    }
  }
}

function matchesFiles(
  { config, path }: { readonly config: Config; readonly path?: string },
  file: string,
): boolean {
  if (path === undefined || !config.files) return false;
  const folder = path.slice(0, -CONFIG_NAME.length);
  const relative = file.startsWith(folder) ? file.slice(folder.length) : file;
  return matchesGlobs(relative, config.files);
}

/** Problems of a configuration file, shown in the file itself while it is open. */
export function registerConfigDiagnostics(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('postmortem-config');
  const update = (document: vscode.TextDocument): void => {
    if (!isConfig(document)) return;
    const { problems } = readConfig(document.getText());
    collection.set(
      document.uri,
      problems.map(({ range, message }) => {
        const severity = vscode.DiagnosticSeverity.Error;
        const diagnostic = new vscode.Diagnostic(
          toRange(document, range),
          render(message, translate),
          severity,
        );
        diagnostic.source = 'postmortem';
        return diagnostic;
      }),
    );
  };
  for (const document of vscode.workspace.textDocuments) update(document);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(update),
    vscode.workspace.onDidChangeTextDocument((event) => update(event.document)),
    vscode.workspace.onDidCloseTextDocument((document) => collection.delete(document.uri)),
  );
}

export function isConfig(document: vscode.TextDocument): boolean {
  return document.uri.path.endsWith(`/${CONFIG_NAME}`);
}
