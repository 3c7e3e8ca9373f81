import type * as vscode from 'vscode';
import { activateWith, type PostmortemApi } from './extension/activate.ts';
import { reachesWithoutLinks } from './extension/links.ts';

/** Entry for the browser, where real paths cannot be had. */
export function activate(context: vscode.ExtensionContext): PostmortemApi {
  return activateWith(context, { isInside: reachesWithoutLinks });
}
