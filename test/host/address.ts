import type { Server } from './server.ts';

/** Which extension host runs the extension: the Node one on the server, or the worker in the page. */
export type Host = 'node' | 'web';

export interface Address {
  readonly folder: string;
  /** Folders of extensions to load besides the installed ones; the server must have been started with `automation`. */
  readonly extensions?: readonly string[];
  readonly host?: Host;
  /** A compiled tests module: VS Code runs it, reports, and ends the session. */
  readonly tests?: string;
  readonly openFile?: string;
}

/** The address of the workbench that shows a folder with the extensions under development. */
export function workbenchAddress(server: Server, address: Address): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${server.port}${encodeURI(path)}`;
  const payload: [string, string][] = [];
  for (const path of address.extensions ?? []) payload.push(['extensionDevelopmentPath', remote(path)]);
  if (address.host === 'web') payload.push(['extensionDevelopmentKind', 'web']);
  if (address.tests !== undefined) payload.push(['extensionTestsPath', remote(address.tests)]);
  if (address.openFile !== undefined) payload.push(['openFile', remote(address.openFile)]);
  // Slashes are left as they are, so that a person can read the address.
  const folder = encodeURIComponent(address.folder).replaceAll('%2F', '/');
  const base = `http://127.0.0.1:${server.port}/?tkn=${server.token}&folder=${folder}`;
  return payload.length === 0 ? base : `${base}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
