import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file whole or not at all: beside it first, then in its place. Gives the reason where that cannot be. */
export function writeWhole(path: string, text: string, overwrite: boolean): string | undefined {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before && !overwrite)
    return 'this file is there already. Use --force to write over it, or another name.';
  if (before && !isWritable(path, before.mode))
    return 'there is no permission to write to this file. Check its permissions.';
  const beside = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text, { flag: 'wx' });
    // A new file's mode is cut by the user's mask, so it is set once the file is there.
    if (before) chmodSync(beside, before.mode & 0o7777);
    renameSync(beside, path);
    return undefined;
  } catch (error) {
    rmSync(beside, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return `could not be written (${code}). Check the folder and its permissions.`;
  }
}

/** A file that nobody may write stays, even where the user is one whom permissions do not bind. */
function isWritable(path: string, mode: number): boolean {
  if ((mode & 0o222) === 0) return false;
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
