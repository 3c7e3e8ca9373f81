import type { Config } from '../document/postmortem.ts';
import { type ConfigFile, mergeConfig, readConfig } from './config.ts';

export const CONFIG_NAME = '.postmortem.yml';

/** How far a chain of `extends` may go. */
const LONGEST_CHAIN = 5;

/** Reads a configuration by its path, or nothing where there is none that may be read. */
export type ReadText = (path: string) => Promise<string | undefined>;

/** The folders from a document's own up to the root, as paths relative to the root with `/`. */
export function foldersUp(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, i) => segments.slice(0, segments.length - i).join('/')).concat('');
}

/** A path named in a configuration, relative to that file; nothing where it leads out of the root. */
export function besides(file: string, named: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(named)) return undefined;
  const segments = file.split('/').slice(0, -1);
  for (const segment of named.replaceAll('\\', '/').split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

export interface ResolvedConfig {
  readonly config: Config;
  /** The nearest configuration file, relative to the root; nothing where there is none. */
  readonly path?: string;
}

/** The configuration that holds for a document: the nearest file upward, with what it extends. */
export async function resolveConfig(documentPath: string, read: ReadText): Promise<ResolvedConfig> {
  for (const folder of foldersUp(documentPath)) {
    const path = folder === '' ? CONFIG_NAME : `${folder}/${CONFIG_NAME}`;
    const text = await read(path);
    if (text !== undefined) return { config: await extended(path, readConfig(text), read), path };
  }
  return { config: {} };
}

/** A configuration with what it extends. */
export function extended(path: string, file: ConfigFile, read: ReadText): Promise<Config> {
  return withExtends(path, file, read, LONGEST_CHAIN);
}

async function withExtends(path: string, file: ConfigFile, read: ReadText, left: number): Promise<Config> {
  const named = file.config.extends;
  const base = named === undefined ? undefined : besides(path, named);
  if (base === undefined || base === path || left === 0) return file.config;
  const text = await read(base);
  if (text === undefined) return file.config;
  return mergeConfig(await withExtends(base, readConfig(text), read, left - 1), file.config);
}
