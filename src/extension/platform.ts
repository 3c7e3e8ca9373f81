import type * as vscode from 'vscode';

/** What differs between the desktop's extension host and the browser's. */
export interface Platform {
  /** Whether a file, once links are followed, lies inside the root. */
  isInside(root: vscode.Uri, file: vscode.Uri): Promise<boolean>;
}
