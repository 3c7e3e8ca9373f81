import * as vscode from 'vscode';
import {
  type DeclaredSource,
  declaredSources,
  type Postmortem,
  pathProblem,
  type SourceInput,
  sourcePath,
} from '../core/index.ts';
import { reachesWithoutLinks } from './links.ts';

const LARGEST = 20_000_000;
/** What a kept source can be, by the ending of its name and by the editor's language for it. */
export const SOURCE_ENDINGS = ['txt', 'md', 'markdown', 'html', 'htm', 'log'];
export const SOURCE_LANGUAGES = ['plaintext', 'markdown', 'html', 'log'];

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
    this.watcher = vscode.workspace.createFileSystemWatcher(`**/*.{${SOURCE_ENDINGS.join(',')}}`);
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
    const found = sourceUri(document, source, folder);
    if ('unavailable' in found) return found;
    const { uri, root } = found;
    const key = uri.toString();
    try {
      // Asked each time: what was a file may be a link by now.
      if (!(await reachesWithoutLinks(root, uri))) return { unavailable: 'symbolic-link' };
      const stat = await vscode.workspace.fs.stat(uri);
      const known = this.loaded.get(key);
      if (known && known.mtime === stat.mtime && known.size === stat.size) return known.input;
      const input = await readSourceFile(uri);
      this.loaded.set(key, { mtime: stat.mtime, size: stat.size, input });
      return input;
    } catch (error) {
      const input: SourceInput = { unavailable: reasonOf(error) };
      this.loaded.set(key, { mtime: -1, size: -1, input });
      return input;
    }
  }
}

/** The text of a file, or the reason why it is no source; a pipe or a device is not even opened, as it might never end. */
export async function readSourceFile(uri: vscode.Uri): Promise<SourceInput> {
  try {
    const stat = await vscode.workspace.fs.stat(uri);
    if ((stat.type & vscode.FileType.Directory) !== 0) return { unavailable: 'directory' };
    if ((stat.type & vscode.FileType.File) === 0) return { unavailable: 'no-file' };
    if (stat.size > LARGEST) return { unavailable: 'too-large' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    // It may have grown since it was looked at.
    if (bytes.length > LARGEST) return { unavailable: 'too-large' };
    if (bytes.subarray(0, 8192).includes(0)) return { unavailable: 'binary' };
    return { text: new TextDecoder().decode(bytes), format: formatOf(uri.path) };
  } catch (error) {
    return { unavailable: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const isMissing =
    error instanceof vscode.FileSystemError && ['FileNotFound', 'FileNotADirectory'].includes(error.code);
  return isMissing ? 'missing' : 'unreadable';
}

export type SourcePlace =
  | { readonly uri: vscode.Uri; readonly root: vscode.Uri }
  | { readonly unavailable: string };

/** Where a declared source lies: relative to its document, and never outside the root. */
export function sourceUri(
  document: vscode.TextDocument,
  source: DeclaredSource,
  sourcesFolder?: string,
): SourcePlace {
  const path = sourcePath(source, sourcesFolder) ?? '';
  const problem = pathProblem(path);
  if (problem) return { unavailable: problem };
  const root = rootOf(document);
  if (!root) return { unavailable: 'unsaved' };
  const uri = vscode.Uri.joinPath(document.uri, '..', path);
  return isBelow(root, uri) ? { uri, root } : { unavailable: 'outside-workspace' };
}

/** The path from a document to a file, where a source of it may lie there. */
export function relativePath(document: vscode.TextDocument, file: vscode.Uri): string | undefined {
  const root = rootOf(document);
  if (!root || !isBelow(root, file)) return undefined;
  const base = document.uri.path.split('/').slice(0, -1);
  const target = file.path.split('/');
  let shared = 0;
  while (shared < base.length && base[shared] === target[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

function isBelow(root: vscode.Uri, uri: vscode.Uri): boolean {
  const same = uri.scheme === root.scheme && uri.authority === root.authority;
  return same && uri.path.startsWith(`${root.path.replace(/\/$/, '')}/`);
}

function rootOf(document: vscode.TextDocument): vscode.Uri | undefined {
  if (document.isUntitled) return undefined;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return folder?.uri ?? vscode.Uri.joinPath(document.uri, '..');
}

export function formatOf(path: string): 'html' | 'markdown' | 'text' {
  if (/\.html?$/i.test(path)) return 'html';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}
