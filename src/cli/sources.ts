import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  type DeclaredSource,
  declaredSources,
  type Postmortem,
  pathProblem,
  type SourceInput,
  sourcePath,
} from '../core/index.ts';
import { isInside, isUnder, LARGEST, rootOf } from './files.ts';

/** The kept sources of a document, each with its text or the reason why there is none. */
export function loadSources(
  postmortem: Postmortem,
  path: string,
  cwd: string,
): { readonly [id: string]: SourceInput } {
  const declared = declaredSources(postmortem.markdown.frontMatter).filter(
    (source) => source.file !== undefined,
  );
  return Object.fromEntries(
    declared.map((source) => [source.id, loadSource(source, path, cwd, postmortem.config.sourcesFolder)]),
  );
}

function loadSource(
  source: DeclaredSource,
  path: string,
  cwd: string,
  sourcesFolder: string | undefined,
): SourceInput {
  const named = sourcePath(source, sourcesFolder) ?? '';
  const problem = pathProblem(named);
  if (problem) return { unavailable: problem };
  const file = resolve(dirname(resolve(cwd, path)), named);
  const root = rootOf(path, cwd);
  try {
    // By its name first, so that not even the existence of what lies outside is told.
    if (!isUnder(root, file) || !isInside(root, file)) return { unavailable: 'outside-workspace' };
    return readInside(root, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { unavailable: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
}

/** Looked at, judged and read through one handle: what the name stands for may change in between. */
function readInside(root: string, file: string): SourceInput {
  const real = realpathSync(file);
  // Opening a pipe would wait for a writer.
  const handle = openSync(
    real,
    constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0),
  );
  try {
    const stat = fstatSync(handle);
    if (stat.isDirectory()) return { unavailable: 'directory' };
    if (!stat.isFile()) return { unavailable: 'no-file' };
    if (stat.size > LARGEST) return { unavailable: 'too-large' };
    const now = statSync(real);
    if (!isInside(root, real) || now.dev !== stat.dev || now.ino !== stat.ino)
      return { unavailable: 'outside-workspace' };
    const bytes = readFileSync(handle);
    if (bytes.length > LARGEST) return { unavailable: 'too-large' };
    if (bytes.subarray(0, 8192).includes(0)) return { unavailable: 'binary' };
    return { text: new TextDecoder().decode(bytes), format: formatOf(file) };
  } finally {
    closeSync(handle);
  }
}

function formatOf(path: string): 'html' | 'markdown' | 'text' {
  if (/\.html?$/i.test(path)) return 'html';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}
