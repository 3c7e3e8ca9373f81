import type { Nodes } from 'mdast';
import { definitionsOf } from '../html/chunks.ts';
import { linkTarget } from '../html/links.ts';
import { readTag } from '../html/tags.ts';
import type { Analysis } from '../index.ts';
import { foldLabel } from '../markdown/parse.ts';

/** More images than a page should carry. */
const MOST = 200;

/** The files that the document shows as images, as they are written; the caller reads them. */
export function imagesOf({ chunks }: Analysis): readonly string[] {
  const definitions = definitionsOf(chunks);
  const found = new Set<string>();
  const visit = (node: Nodes): void => {
    const url = imageUrl(node, (label) => definitions.get(label)?.url);
    if (url !== undefined && linkTarget(url).kind === 'file') found.add(url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const { parsed } of chunks) for (const node of parsed.children) visit(node);
  return [...found].slice(0, MOST);
}

function imageUrl(node: Nodes, defined: (label: string) => string | undefined): string | undefined {
  if (node.type === 'image') return node.url;
  if (node.type === 'imageReference') return defined(foldLabel(node.label ?? node.identifier));
  if (node.type !== 'html') return undefined;
  const tag = readTag(node.value);
  return tag.kind === 'image' ? tag.url : undefined;
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
