import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  type DeclaredSource,
  declaredSources,
  type Postmortem,
  type SourceInput,
  sourcePath,
} from '../core/index.ts';
import { isInside, readText, rootOf } from './files.ts';

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
  const root = rootOf(path, cwd);
  const file = resolve(dirname(resolve(cwd, path)), sourcePath(source, sourcesFolder) ?? '');
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) return { unavailable: 'missing' };
    if (!isInside(root, file)) return { unavailable: 'outside-workspace' };
    if (stat.isDirectory()) return { unavailable: 'directory' };
    // A pipe or a device may never end.
    if (!stat.isFile()) return { unavailable: 'unreadable' };
    const loaded = readText(file, cwd);
    if ('error' in loaded) return { unavailable: stat.size > 20_000_000 ? 'too-large' : 'binary' };
    return { text: loaded.text.replace(/^\ufeff/, ''), format: formatOf(file) };
  } catch {
    return { unavailable: 'unreadable' };
  }
}

function formatOf(path: string): 'html' | 'markdown' | 'text' {
  if (/\.html?$/i.test(path)) return 'html';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}
