import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  exportHtml,
  imagesOf,
  imageType,
  LARGEST_IMAGE,
  LARGEST_TOTAL,
  publishProblems,
} from '../core/export/index.ts';
import { type Analysis, english, type Options, open, positionAt, render } from '../core/index.ts';
import { type Arguments, EXIT } from './args.ts';
import { configFor } from './config.ts';
import { isInside, readText, rootOf } from './files.ts';
import { loadSources } from './sources.ts';
import type { Streams } from './streams.ts';
import { writeWhole } from './write.ts';

/** `postmortem export`: one document as one HTML file, which replaces nothing unless `--force` says so. */
export async function runExport(args: Arguments, cwd: string, streams: Streams): Promise<number> {
  const fail = (sentence: string): number => {
    streams.err(sentence);
    return EXIT.failed;
  };
  const [path, ...more] = args.paths;
  if (path === undefined || more.length > 0)
    return fail('Name one file to export: postmortem export FILE -o OUT.html');
  if (args.output === undefined) return fail('Name the file to write: postmortem export FILE -o OUT.html');
  const out = resolve(cwd, args.output);
  if (existsSync(out)) {
    if (isSame(out, resolve(cwd, path)))
      return fail(`${args.output}: this is the document itself. Name another file.`);
    if (!args.force) return fail(`${args.output}: there is such a file already. Use --force to replace it.`);
  }
  const loaded = readText(path, cwd);
  if ('error' in loaded) return fail(loaded.error);
  const { config } = await configFor(path, args.config, cwd);
  const text = loaded.text.replace(/^\ufeff/, '');
  const today = args.today ?? new Date().toISOString().slice(0, 10);
  const options: Options = { path: path.replaceAll('\\', '/'), asked: true, config, today };
  const first = open(text, options);
  const sources = loadSources(first.postmortem, path, cwd);
  const analysis = first.next(text, { ...options, sources });
  for (const problem of publishProblems(analysis.postmortem)) {
    const { line, column } = positionAt(analysis.postmortem.markdown.lines, problem.range.start);
    streams.err(`${path}:${line}:${column}: ${render(problem.message, english)} (${problem.rule})`);
  }
  const { images, left } = loadImages(analysis, path, cwd);
  for (const url of left)
    streams.err(`${path}: the image ${url} is not in the file: it cannot be read or is too large.`);
  const html = exportHtml(analysis, { style: styleSheet(), translate: english, images });
  const error = writeWhole(out, html, args.force);
  return error === undefined ? EXIT.fine : fail(`${args.output}: ${error}`);
}

/** The preview's style lies beside the command line in the package. */
function styleSheet(): string {
  return readFileSync(join(import.meta.dirname, 'preview.css'), 'utf8');
}

function isSame(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}

interface LoadedImages {
  readonly images: ReadonlyMap<string, string>;
  /** Those that the file goes without. */
  readonly left: readonly string[];
}

/** Images of the document that lie inside the root, as `data:` addresses. */
function loadImages(analysis: Analysis, path: string, cwd: string): LoadedImages {
  const root = rootOf(path, cwd);
  const images = new Map<string, string>();
  let total = 0;
  for (const url of imagesOf(analysis)) {
    const type = imageType(url);
    const name = decoded(url.replace(/[?#].*$/s, ''));
    const file = name.startsWith('/')
      ? resolve(root, `.${name}`)
      : resolve(dirname(resolve(cwd, path)), name);
    if (!type) continue;
    try {
      if (!isInside(root, file)) continue;
      const stat = statSync(file);
      if (!stat.isFile() || stat.size > LARGEST_IMAGE || total + stat.size > LARGEST_TOTAL) continue;
      images.set(url, `data:${type};base64,${readFileSync(file).toString('base64')}`);
      total += stat.size;
    } catch {
      // An image that cannot be read leaves its words behind.
    }
  }
  return { images, left: imagesOf(analysis).filter((url) => !images.has(url)) };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
