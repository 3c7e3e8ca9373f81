import * as vscode from 'vscode';
import { linkTarget } from '../../core/html/index.ts';
import { reachesWithoutLinks } from '../links.ts';

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;

/** The folder that a preview may show files of: the workspace's, else that of the document. */
export function rootOf(document: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(document);
  if (folder) return folder.uri;
  return document.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(document, '..');
}

/** The file that a link of the document names, if it lies inside the root by its path. */
export function linkedFile(document: vscode.Uri, link: string): vscode.Uri | undefined {
  const root = rootOf(document);
  const target = linkTarget(link);
  if (!root || target.kind !== 'file') return undefined;
  const path = decoded(target.path.replace(/[?#].*$/s, ''));
  if (path === '' || path.includes('\\')) return undefined;
  const uri = path.startsWith('/')
    ? vscode.Uri.joinPath(root, path)
    : vscode.Uri.joinPath(document, '..', path);
  return uri.path.startsWith(`${root.path.replace(/\/$/, '')}/`) ? uri : undefined;
}

/** The address under which the page may load an image of the workspace. */
export function imageAddress(
  webview: vscode.Webview,
  document: vscode.Uri,
  link: string,
): string | undefined {
  const uri = linkedFile(document, link);
  return uri && PICTURE.test(uri.path) ? webview.asWebviewUri(uri).toString() : undefined;
}

/** Opens a file that a link names, unless the way to it leaves the root. */
export async function openLinkedFile(document: vscode.Uri, link: string): Promise<boolean> {
  const root = rootOf(document);
  const uri = linkedFile(document, link);
  if (!root || !uri) return false;
  try {
    if (!(await reachesWithoutLinks(root, uri))) return false;
    await vscode.commands.executeCommand('vscode.open', uri, { preview: true });
    return true;
  } catch {
    return false;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
