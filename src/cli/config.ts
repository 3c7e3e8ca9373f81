import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import {
  CONFIG_NAME,
  type Config,
  english,
  extended,
  matchesGlobs,
  readConfig,
  render,
  resolveConfig,
} from '../core/index.ts';
import { isInside, readText, rootOf } from './files.ts';

export interface FoundConfig {
  readonly config: Config;
  readonly matches: boolean;
}

/** The configuration of a document: the one named on the command line, else the nearest upward inside its root. */
export async function configFor(path: string, named: string | undefined, cwd: string): Promise<FoundConfig> {
  const root = rootOf(path, cwd);
  const documentPath = slashes(relative(root, resolve(cwd, path)));
  const read = async (file: string): Promise<string | undefined> => readBelow(root, file);
  if (named !== undefined) {
    const loaded = readText(named, cwd);
    const file = readConfig('error' in loaded ? '' : loaded.text);
    const own = rootOf(named, cwd);
    const config = await extended(slashes(relative(own, resolve(cwd, named))), file, async (other) =>
      readBelow(own, other),
    );
    return {
      config,
      matches: matches(config, slashes(relative(dirname(resolve(cwd, named)), resolve(cwd, path)))),
    };
  }
  const found = await resolveConfig(documentPath, read);
  const folder = (found.path ?? '').slice(0, -CONFIG_NAME.length);
  return { config: found.config, matches: matches(found.config, documentPath.slice(folder.length)) };
}

/** One line for each thing that is wrong in a configuration file, each file told once. */
export function configProblems(path: string, cwd: string, told: Set<string>): readonly string[] {
  const root = rootOf(path, cwd);
  for (let folder = dirname(resolve(cwd, path)); ; folder = dirname(folder)) {
    const file = resolve(folder, CONFIG_NAME);
    if (existsSync(file) && isInside(root, file)) return told.has(file) ? [] : problemsIn(file, cwd, told);
    if (folder === root || folder === dirname(folder)) return [];
  }
}

export function problemsIn(file: string, cwd: string, told: Set<string>): readonly string[] {
  told.add(file);
  const loaded = readText(file, cwd);
  if ('error' in loaded) return [loaded.error];
  const name = relative(cwd, resolve(cwd, file)) || file;
  return readConfig(loaded.text).problems.map(({ range, message }) => {
    const line = loaded.text.slice(0, range.start).split(/\r\n|\n|\r/).length;
    return `${name}:${line}: ${render(message, english)}`;
  });
}

function readBelow(root: string, file: string): string | undefined {
  const absolute = resolve(root, file);
  if (!existsSync(absolute) || !isInside(root, absolute)) return undefined;
  const loaded = readText(absolute, root);
  return 'text' in loaded ? loaded.text : undefined;
}

function matches(config: Config, path: string): boolean {
  return config.files !== undefined && matchesGlobs(path, config.files);
}

function slashes(path: string): string {
  return path.replaceAll(sep, '/');
}
