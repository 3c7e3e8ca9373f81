import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file whole or not at all: beside it first, then in its place. Gives the reason where that cannot be. */
export function writeWhole(path: string, text: string, overwrite: boolean): string | undefined {
  if (existsSync(path) && !overwrite)
    return 'this file is there already. Use --force to write over it, or another name.';
  const beside = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const mode = existsSync(path) ? { mode: statSync(path).mode } : {};
    writeFileSync(beside, text, { flag: 'wx', ...mode });
    renameSync(beside, path);
    return undefined;
  } catch (error) {
    rmSync(beside, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return `could not be written (${code}). Check the folder and its permissions.`;
  }
}
