import * as vscode from 'vscode';

/**
 * Whether a path leads from the root to the file with no symbolic link on the way.
 * Real paths cannot be had in a browser; refusing links is as safe, and is the same everywhere.
 */
export async function reachesWithoutLinks(root: vscode.Uri, file: vscode.Uri): Promise<boolean> {
  const base = root.path.replace(/\/$/, '');
  if (file.scheme !== root.scheme || file.authority !== root.authority || !file.path.startsWith(`${base}/`))
    return false;
  let path = base;
  for (const segment of file.path.slice(base.length + 1).split('/')) {
    if (segment === '..' || segment === '.') return false;
    path += `/${segment}`;
    const stat = await vscode.workspace.fs.stat(root.with({ path }));
    if ((stat.type & vscode.FileType.SymbolicLink) !== 0) return false;
  }
  return true;
}
