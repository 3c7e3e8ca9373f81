import * as vscode from 'vscode';
import {
  type DeclaredSource,
  declaredSources,
  type Postmortem,
  type SourceInput,
  sourcePath,
} from '../core/index.ts';
import { reachesWithoutLinks } from './links.ts';

const LARGEST = 20_000_000;

interface Loaded {
  readonly mtime: number;
  readonly size: number;
  readonly input: SourceInput;
}

export type Sources = { readonly [id: string]: SourceInput };

/** Loads the kept sources of documents, and keeps what it has read until the file changes. */
export class SourceLoader implements vscode.Disposable {
  private readonly loaded = new Map<string, Loaded>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly watcher: vscode.FileSystemWatcher;
  /** Fires when a file changed that some document has as its source. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.watcher = vscode.workspace.createFileSystemWatcher('**/*.{txt,md,markdown,html,htm,log}');
    const forget = (uri: vscode.Uri) => {
      if (this.loaded.delete(uri.toString())) this.changed.fire();
    };
    this.watcher.onDidChange(forget);
    this.watcher.onDidCreate(() => this.changed.fire());
    this.watcher.onDidDelete(forget);
  }

  dispose(): void {
    this.watcher.dispose();
    this.changed.dispose();
  }

  /** The sources that a document declares, each with its text or the reason why there is none. */
  async load(document: vscode.TextDocument, postmortem: Postmortem): Promise<Sources> {
    const declared = declaredSources(postmortem.markdown.frontMatter).filter(
      (source) => source.file !== undefined,
    );
    const entries = await Promise.all(
      declared.map(
        async (source) =>
          [source.id, await this.read(document, source, postmortem.config.sourcesFolder)] as const,
      ),
    );
    return Object.fromEntries(entries);
  }

  private async read(
    document: vscode.TextDocument,
    source: DeclaredSource,
    folder: string | undefined,
  ): Promise<SourceInput> {
    const uri = sourceUri(document, source, folder);
    const root = rootOf(document);
    if (!uri || !root) return { unavailable: 'outside-workspace' };
    try {
      const stat = await vscode.workspace.fs.stat(uri);
      const known = this.loaded.get(uri.toString());
      if (known && known.mtime === stat.mtime && known.size === stat.size) return known.input;
      const input = await this.readFresh(root, uri, stat);
      this.loaded.set(uri.toString(), { mtime: stat.mtime, size: stat.size, input });
      return input;
    } catch {
      const input: SourceInput = { unavailable: 'missing' };
      this.loaded.set(uri.toString(), { mtime: -1, size: -1, input });
      return input;
    }
  }

  private async readFresh(root: vscode.Uri, uri: vscode.Uri, stat: vscode.FileStat): Promise<SourceInput> {
    if ((stat.type & vscode.FileType.Directory) !== 0) return { unavailable: 'directory' };
    if (stat.size > LARGEST) return { unavailable: 'too-large' };
    if (!(await reachesWithoutLinks(root, uri))) return { unavailable: 'outside-workspace' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.subarray(0, 8192).includes(0)) return { unavailable: 'binary' };
    return { text: new TextDecoder().decode(bytes), format: formatOf(uri.path) };
  }
}

/** Where a declared source lies: relative to its document, and never outside the root. */
export function sourceUri(
  document: vscode.TextDocument,
  source: DeclaredSource,
  sourcesFolder?: string,
): vscode.Uri | undefined {
  const root = rootOf(document);
  const path = sourcePath(source, sourcesFolder);
  if (!root || path === undefined || document.isUntitled || /^[a-z][a-z0-9+.-]*:|^[\\/]/i.test(path))
    return undefined;
  const uri = vscode.Uri.joinPath(document.uri, '..', path);
  return uri.path.startsWith(`${root.path.replace(/\/$/, '')}/`) ? uri : undefined;
}

function rootOf(document: vscode.TextDocument): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return folder?.uri ?? (document.isUntitled ? undefined : vscode.Uri.joinPath(document.uri, '..'));
}

export function formatOf(path: string): 'html' | 'markdown' | 'text' {
  if (/\.html?$/i.test(path)) return 'html';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}
