import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atExit } from './at-exit.ts';

/** The checkout, which is also the extension under development. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the fixture workspaces are. */
export const workspaces = join(root, 'test/fixtures/workspaces');

/** A new folder that is gone when the process ends, or when `remove` is called. */
export function tempFolder(purpose: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(realpathSync(tmpdir()), `postmortem-${purpose}-`));
  const remove = atExit(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 }));
  return { path, remove };
}

/**
 * A copy of a folder under its own name, so that the title bar reads as it would for the original
 * and the checkout stays as it is.
 */
export function copyOf(folder: string, name: string): { path: string; remove: () => void } {
  const temp = tempFolder('workspace');
  const path = join(temp.path, name);
  cpSync(folder, path, { recursive: true });
  return { path, remove: temp.remove };
}

/** A copy of the fixture workspace of that name. */
export function workspaceCopy(name: string): { path: string; remove: () => void } {
  const source = join(workspaces, name);
  if (!existsSync(source)) throw new Error(`There is no fixture workspace ${source}.`);
  return copyOf(source, name);
}

/** What VS Code opens for a folder: its workspace file if it holds exactly one, which may name several folders; else itself. */
export function openedBy(folder: string): string {
  const [file, ...others] = readdirSync(folder).filter((name) => name.endsWith('.code-workspace'));
  return file === undefined || others.length > 0 ? folder : join(folder, file);
}
