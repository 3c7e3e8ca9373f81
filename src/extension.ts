import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import type * as vscode from 'vscode';
import { activateWith, type PostmortemApi } from './extension/activate.ts';
import { reachesWithoutLinks } from './extension/links.ts';
import type { Platform } from './extension/platform.ts';

const platform: Platform = {
  async isInside(root, file) {
    if (root.scheme !== 'file' || file.scheme !== 'file') return reachesWithoutLinks(root, file);
    const way = relative(await realpath(root.fsPath), await realpath(file.fsPath));
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  },
};

/** Entry for the desktop and for remote hosts. */
export function activate(context: vscode.ExtensionContext): PostmortemApi {
  return activateWith(context, platform);
}
