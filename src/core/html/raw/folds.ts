import type { Nodes, RootContent } from 'mdast';
import { keeper } from '../../text/keeper.ts';
import { anchorOf, slugOf } from '../links.ts';
import { runsOf } from '../runs.ts';
import { isNode, isSummary, type RawElement, type RawNode, rawWords, readRaw } from './read.ts';
import { decodeText } from './tags.ts';
import { isBlock } from './write.ts';

/**
 * What a chunk must know of the `<details>` around it. Markdown stands between their tags, so one may be opened
 * in a chunk and closed in a later one; one that is never closed folds nothing.
 */
export interface ChunkFolds {
  /** The ids of those that begin here, in their order. */
  readonly ids: readonly string[];
  /** The ids of those in which the chunk begins, from the outermost. */
  readonly inside: readonly string[];
  /** How many of those it closes. */
  readonly closes: number;
  /** For each that is open at its end, whether a later chunk closes it. */
  readonly opens: readonly boolean[];
}

export const NO_FOLDS: ChunkFolds = { ids: [], inside: [], closes: 0, opens: [] };

/** Deeper ones are not folded. */
const DEEPEST = 20;

interface Own {
  /** What each that begins in the chunk is called. */
  readonly slugs: readonly string[];
  readonly closes: number;
  /** Which of them are open at the end, by their place in `slugs`. */
  readonly opens: readonly number[];
}

const kept = keeper<object, Own>();

/** The folds of each chunk that has to do with some. */
export function foldsOf(
  chunks: readonly { readonly parsed: { readonly children: readonly RootContent[] } }[],
): ReadonlyMap<number, ChunkFolds> {
  const found = new Map<number, { ids: string[]; inside: Pending[]; closes: number; opens: Pending[] }>();
  const used = new Map<string, number>();
  const stack: Pending[] = [];
  chunks.forEach(({ parsed }, index) => {
    const own = ownOf(parsed);
    if (own === NONE && stack.length === 0) return;
    const inside = [...stack];
    const ids = own.slugs.map((slug) => {
      const times = used.get(slug) ?? 0;
      used.set(slug, times + 1);
      return times === 0 ? `fold-${slug}` : `fold-${slug}.${times}`;
    });
    const closes = Math.min(stack.length, own.closes);
    for (let i = 0; i < closes; i++) {
      const closed = stack.pop();
      if (closed) closed.isClosed = true;
    }
    const opens = own.opens.map((place): Pending => ({ id: ids[place] ?? '', isClosed: false }));
    for (const open of opens) if (stack.length < DEEPEST) stack.push(open);
    found.set(index, { ids, inside, closes, opens });
  });
  return new Map(
    [...found].map(([index, { ids, inside, closes, opens }]) => {
      const around = inside.filter(({ isClosed }) => isClosed).map(({ id }) => id);
      return [index, { ids, inside: around, closes, opens: opens.map(({ isClosed }) => isClosed) }];
    }),
  );
}

interface Pending {
  readonly id: string;
  isClosed: boolean;
}

const NONE: Own = { slugs: [], closes: 0, opens: [] };

function ownOf(parsed: { readonly children: readonly RootContent[] }): Own {
  return kept(parsed, [], () => (parsed.children.some(hasFold) ? read(parsed.children) : NONE));
}

function hasFold(node: Nodes): boolean {
  if (node.type === 'html') return /<\/?details/i.test(node.value);
  return 'children' in node && node.children.some(hasFold);
}

interface Reading {
  readonly slugs: string[];
  readonly opens: number[];
  closes: number;
}

function read(nodes: readonly RootContent[]): Own {
  const reading: Reading = { slugs: [], opens: [], closes: 0 };
  for (const node of nodes) visit(node, true, reading);
  return reading;
}

function visit(node: Nodes, isRoot: boolean, reading: Reading): void {
  if (node.type === 'html') visitHtml(node.value, isRoot, reading);
  else if ('children' in node && !isLeaf(node))
    for (const child of node.children) visit(child, false, reading);
}

/** Within a line nothing is folded. */
function isLeaf({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'table';
}

function visitHtml(source: string, isRoot: boolean, reading: Reading): void {
  for (const piece of readRaw(source, runsOf(undefined, [], []))) {
    if (isNode(piece)) note(piece, reading.slugs);
    else if (piece.kind === 'open') {
      if (isRoot) reading.opens.push(reading.slugs.length);
      reading.slugs.push(slugFor(piece.element));
    } else if (isRoot && reading.opens.pop() === undefined) reading.closes++;
  }
}

/** Only what is written as `<details>` takes an id: in a line, in code and in a summary they give their words. */
function note(node: RawNode, slugs: string[]): void {
  if (!isBlock(node) || node.name === 'pre') return;
  const isFold = node.name === 'details';
  if (isFold) slugs.push(slugFor(node));
  for (const child of node.children) if (!(isFold && isSummary(child))) note(child, slugs);
}

function slugFor({ children }: RawElement): string {
  const name = decodeText(children.filter(isSummary).map(rawWords).join(' '));
  return anchorOf(slugOf(name.replace(/\s+/g, ' ')).slice(0, 60)) || 'details';
}
