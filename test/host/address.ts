import type { Server } from './server.ts';

/** Which extension host runs the extension: the Node one on the server, or the worker in the page. */
export type Host = 'node' | 'web';

/** Holds the compiled tests: VS Code runs them in the host in which this extension runs. */
export const testsExtension = {
  publisher: 'postmortem-lens',
  name: 'postmortem-tests',
  id: 'postmortem-lens.postmortem-tests',
} as const;

/** A compiled tests module, and the folder of the extension that holds it. */
export interface Tests {
  readonly module: string;
  readonly extension: string;
}

export interface Address {
  /** A folder, or a `.code-workspace` file. */
  readonly folder: string;
  /** VS Code runs them, reports, and ends the session; the server must have been started with `automation`. */
  readonly tests?: Tests;
  readonly openFile?: string;
}

/** The address of the workbench that shows a folder or a workspace file. */
export function workbenchAddress(server: Server, address: Address): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${server.port}${encodeURI(path)}`;
  const payload: [string, string][] = [];
  if (address.tests !== undefined) {
    payload.push(['extensionDevelopmentPath', remote(address.tests.extension)]);
    payload.push(['extensionTestsPath', remote(address.tests.module)]);
  }
  if (address.openFile !== undefined) payload.push(['openFile', remote(address.openFile)]);
  // Slashes are left as they are, so that a person can read the address.
  const folder = encodeURIComponent(address.folder).replaceAll('%2F', '/');
  const kind = address.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const base = `http://127.0.0.1:${server.port}/?tkn=${server.token}&${kind}=${folder}`;
  return payload.length === 0 ? base : `${base}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
