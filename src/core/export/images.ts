import type { Nodes } from 'mdast';
import { definitionsOf } from '../html/chunks.ts';
import { linkTarget } from '../html/links.ts';
import { readTag } from '../html/raw/tags.ts';
import type { Analysis } from '../index.ts';
import { htmlParts } from '../markdown/html.ts';
import { foldLabel } from '../markdown/parse.ts';

/** More images than a page should carry. */
const MOST = 200;
/** In bytes: an image, and all of them together. */
export const LARGEST_IMAGE = 10_000_000;
export const LARGEST_TOTAL = 50_000_000;

/** The files that the document shows as images, as they are written; the caller reads them. */
export function imagesOf({ chunks }: Analysis): readonly string[] {
  const definitions = definitionsOf(chunks);
  const found = new Set<string>();
  const note = (url: string | undefined): void => {
    if (url !== undefined && linkTarget(url).kind === 'file') found.add(url);
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'image') note(node.url);
    else if (node.type === 'imageReference')
      note(definitions.get(foldLabel(node.label ?? node.identifier))?.url);
    else if (node.type === 'html') for (const url of imagesInHtml(node.value)) note(url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const { parsed } of chunks) for (const node of parsed.children) visit(node);
  return [...found].slice(0, MOST);
}

function imagesInHtml(source: string): readonly string[] {
  return [...htmlParts(source, { start: 0, end: source.length })].flatMap((part) => {
    if (part.kind !== 'tag' || part.name !== 'img') return [];
    return readTag(source.slice(part.start, part.end))?.attributes.src ?? [];
  });
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['bmp', 'image/bmp'],
  ['svg', 'image/svg+xml'],
]);

/** The media type of an image file by its name; nothing else is put into a page. */
export function imageType(path: string): string | undefined {
  return TYPES.get(/\.([a-z]+)(?:[?#].*)?$/i.exec(path)?.[1]?.toLowerCase() ?? '');
}
