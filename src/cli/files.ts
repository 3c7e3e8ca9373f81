import {
  type Dirent,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { printable } from './printable.ts';

/** A file to look at. `named` ones are checked whatever they are. */
export interface Target {
  readonly path: string;
  readonly named: boolean;
}

/** A text, whether its bytes are UTF-8 throughout, and the byte order mark that stood before it. */
export interface LoadedText {
  readonly text: string;
  readonly isExact: boolean;
  readonly mark: '' | '\ufeff';
}

export type Loaded = LoadedText | { readonly error: string };

export const LARGEST = 20_000_000;
const SKIPPED = new Set(['node_modules', '.git', '.hg', '.svn']);

/** The files that the words on the command line stand for; what stands for none is an error. */
export function findTargets(
  words: readonly string[],
  cwd: string,
): { targets: readonly Target[]; errors: readonly string[] } {
  const targets: Target[] = [];
  const errors: string[] = [];
  const seen = new Set<string>();
  const add = (path: string, named: boolean): void => {
    if (!seen.has(path)) targets.push({ path, named });
    seen.add(path);
  };
  for (const word of words) {
    const stat = lookedAt(resolve(cwd, word));
    if (stat?.isDirectory()) for (const path of walk(word, cwd, errors)) add(path, false);
    else if (stat) add(word, true);
    else if (/[*?[\]{}]/.test(word)) {
      const found = glob(word, cwd, errors);
      if (found.length === 0) errors.push(`${printable(word)}: no file matches this pattern.`);
      for (const path of found) add(path, false);
    } else errors.push(`${printable(word)}: there is no such file. Check the path.`);
  }
  return { targets, errors };
}

/** What is there; a name that leads nowhere, as a link to itself, is like one that is not there. */
function lookedAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function glob(pattern: string, cwd: string, errors: string[]): readonly string[] {
  const normal = pattern.replaceAll('\\', '/').replace(/^\.\//, '');
  const { base, glob: rest } = picomatch.scan(normal);
  const matches = picomatch(normal, { dot: false });
  return rest === ''
    ? []
    : [...walk(base === '' ? '.' : base, cwd, errors)].filter((path) => matches(path.replaceAll(sep, '/')));
}

/** The Markdown files below a folder, in the order of their names; links to folders are not followed. */
function* walk(folder: string, cwd: string, errors: string[]): Generator<string> {
  const absolute = resolve(cwd, folder);
  if (!existsSync(absolute)) return;
  for (const entry of entriesOf(absolute, folder, errors)) {
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* walk(path, cwd, errors);
    else if (entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name)) yield path;
  }
}

/** One folder that cannot be read does not keep the others from being checked. */
function entriesOf(absolute: string, folder: string, errors: string[]): readonly Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    errors.push(`${printable(folder)}: this folder could not be read. Check its permissions.`);
    return [];
  }
}

/** The text of a file, or the sentence that says why there is none and what to do. */
export function readText(path: string, cwd: string): Loaded {
  try {
    const absolute = resolve(cwd, path);
    const stat = statSync(absolute);
    if (stat.isDirectory()) return { error: `${printable(path)}: this is a folder. Name a file in it.` };
    // A pipe or a device may never end.
    if (!stat.isFile())
      return { error: `${printable(path)}: this is not a regular file. Name a text or Markdown file.` };
    if (stat.size > LARGEST)
      return { error: `${printable(path)}: larger than 20 MB. Split it, or check a part of it.` };
    return decode(readFileSync(absolute), path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return { error: `${printable(path)}: there is no such file. Check the path.` };
    if (code === 'EACCES' || code === 'EPERM')
      return { error: `${printable(path)}: may not be read. Check its permissions.` };
    return { error: `${printable(path)}: could not be read (${code || 'unknown reason'}).` };
  }
}

export function decode(bytes: Buffer, path: string): Loaded {
  if (bytes.length > LARGEST)
    return { error: `${printable(path)}: larger than 20 MB. Split it, or check a part of it.` };
  if (bytes.subarray(0, 8192).includes(0))
    return { error: `${printable(path)}: looks like a binary file. Name a text or Markdown file.` };
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isExact: true, mark };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), isExact: false, mark };
  }
}

/** The folder that a document's sources may lie in: the nearest one upward with `.git`, else the document's own. */
export function rootOf(path: string, cwd: string): string {
  const own = dirname(resolve(cwd, path));
  for (let folder = own; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return own;
  }
}

/** Whether a file lies inside the root once links are followed. */
export function isInside(root: string, file: string): boolean {
  return isUnder(realpathSync(root), realpathSync(file));
}

/** Whether a path lies below another by its name alone. */
export function isUnder(root: string, file: string): boolean {
  const way = relative(root, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
