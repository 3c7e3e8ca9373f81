import type { Citation } from '../quotes/quotation.ts';
import { type FrontMatter, isRecord, type YamlValue } from './front-matter.ts';

/** A source as front matter declares it. */
export interface DeclaredSource {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  /** Path of the kept copy, relative to the document. */
  readonly file?: string;
  readonly publisher?: string;
  readonly retrieved?: string;
  readonly sha256?: string;
}

/** The sources of a document in order; one without an id goes by its place, `1`, `2` … */
export function declaredSources(frontMatter: FrontMatter | undefined): readonly DeclaredSource[] {
  const sources = frontMatter?.data.sources;
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: YamlValue, i): DeclaredSource[] => {
    if (typeof source === 'string')
      return [{ id: String(i + 1), ...(/^https?:/.test(source) ? { url: source } : { file: source }) }];
    if (!isRecord(source)) return [];
    const text = (key: string) => {
      const value = source[key];
      return typeof value === 'string' && value !== '' ? { [key]: value } : {};
    };
    const id = source.id === undefined || source.id === null ? String(i + 1) : String(source.id);
    return [
      {
        id,
        ...text('title'),
        ...text('url'),
        ...text('file'),
        ...text('publisher'),
        ...text('retrieved'),
        ...text('sha256'),
      },
    ];
  });
}

/** Where a source's copy is, relative to the document: a mere file name is looked for in the configured folder. */
export function sourcePath(source: DeclaredSource, sourcesFolder: string | undefined): string | undefined {
  const file = source.file?.replaceAll('\\', '/');
  if (file === undefined || sourcesFolder === undefined || file.includes('/')) return file;
  return `${sourcesFolder.replace(/\/+$/, '')}/${file}`;
}

/** Why a `file` is no path from its document to a file below the root: an address, or a path from the top of a disk. */
export function pathProblem(file: string): 'address' | 'absolute' | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(file)) return 'address';
  return /^(?:[\\/]|[a-z]:)/i.test(file) ? 'absolute' : undefined;
}

/** The id of the source that a quotation names, if the document declares it. */
export function citedSource(
  citation: Citation | undefined,
  sources: readonly DeclaredSource[],
): string | undefined {
  if (!citation) return undefined;
  if (citation.kind === 'id') return sources.find((source) => source.id === citation.target)?.id;
  const target = citation.target.replace(/^\.\//, '').replace(/#.*$/, '');
  return sources.find(
    (source) => source.url?.replace(/#.*$/, '') === target || source.file?.replace(/^\.\//, '') === target,
  )?.id;
}
