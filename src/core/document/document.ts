import { type ChunkContent, readChunk } from '../markdown/blocks.ts';
import { splitChunks } from '../markdown/chunks.ts';
import { type ParsedChunk, parseChunk, stubOf, stubsFor } from '../markdown/parse.ts';
import type { RoleTitles } from '../schema/roles.ts';
import { indexLines } from '../text/lines.ts';
import { shift } from '../text/range.ts';
import { shiftVisible } from '../text/visible.ts';
import type { Block, Comment, Place, PlacedBlock } from './block.ts';
import { readFrontMatter } from './front-matter.ts';
import type { MarkdownDocument } from './model.ts';
import { buildSections } from './sections.ts';

/** A parsed stretch of the document. `parsed` and `content` are relative to `start`; equal text gives the same objects. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly parsed: ParsedChunk;
  readonly content: ChunkContent;
}

/** Chunks already parsed, by their text and the definitions they lean on; handed from version to version. */
export type ChunkCache = ReadonlyMap<
  string,
  { readonly parsed: ParsedChunk; readonly content: ChunkContent }
>;

export interface ParsedDocument {
  readonly document: MarkdownDocument;
  readonly chunks: readonly Chunk[];
  readonly cache: ChunkCache;
}

/** Text to structure. With the cache of the version before, only chunks whose text changed are parsed. */
export function parseDocumentText(
  text: string,
  before: ChunkCache = new Map(),
  titles?: RoleTitles,
): ParsedDocument {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const frontMatter = bom === 0 ? readFrontMatter(text) : undefined;
  const spans = splitChunks(text, frontMatter?.range.end ?? bom);
  const cache = new Map<string, { parsed: ParsedChunk; content: ChunkContent }>();
  const parse = (source: string, stubs: string) => {
    const key = `${stubs}\u0000${source}`;
    const known = cache.get(key) ?? before.get(key);
    const parsed = known?.parsed ?? parseChunk(source, stubs);
    const entry = known ?? { parsed, content: readChunk(parsed) };
    cache.set(key, entry);
    return entry;
  };
  const sources = spans.map((span) => text.slice(span.start, span.end));
  const stubs = definitionStubs(sources, parse);
  const chunks = spans.map((span, i): Chunk => {
    const source = sources[i] ?? '';
    const own = stubs.own.get(i) ?? new Set<string>();
    return { ...span, ...parse(source, stubsFor(source, stubs.all, own)) };
  });
  const { blocks, comments } = assemble(chunks);
  const document = {
    text,
    chunks,
    lines: indexLines(text),
    frontMatter,
    comments,
    ...buildSections(blocks, text.length, titles),
  };
  return { document, chunks, cache };
}

/** Definitions may stand anywhere; the chunks that hold some are parsed first. The first definition of a label wins. */
function definitionStubs(
  sources: readonly string[],
  parse: (source: string, stubs: string) => { parsed: ParsedChunk },
) {
  const all = new Map<string, string>();
  const own = new Map<number, Set<string>>();
  sources.forEach((source, i) => {
    if (!source.includes(']:')) return;
    const labels = new Set<string>();
    for (const definition of parse(source, '').parsed.definitions) {
      const [label, stub] = stubOf(definition);
      if (all.has(label)) continue;
      labels.add(label);
      all.set(label, stub);
    }
    own.set(i, labels);
  });
  return { all, own };
}

function assemble(chunks: readonly Chunk[]): {
  blocks: readonly PlacedBlock[];
  comments: readonly Comment[];
} {
  const blocks: PlacedBlock[] = [];
  const comments: Comment[] = [];
  let lists = 0;
  let tables = 0;
  for (const { start, content } of chunks) {
    for (const block of content.blocks) blocks.push(placeBlock(block, start, lists, tables));
    for (const comment of content.comments) comments.push({ ...comment, range: shift(comment.range, start) });
    lists += content.lists;
    tables += content.tables;
  }
  return { blocks, comments };
}

function placeBlock(block: Block, start: number, lists: number, tables: number): PlacedBlock {
  return {
    ...block,
    own: block,
    range: shift(block.range, start),
    visible: shiftVisible(block.visible, start),
    place: placeIn(block.place, start, lists, tables),
  };
}

function placeIn(place: Place, start: number, lists: number, tables: number): Place {
  const { item, cell } = place;
  if (!item && !cell) return place;
  return {
    ...place,
    ...(item ? { item: { ...item, list: item.list + lists, range: shift(item.range, start) } } : {}),
    ...(cell ? { cell: { ...cell, table: cell.table + tables, rowRange: shift(cell.rowRange, start) } } : {}),
  };
}
