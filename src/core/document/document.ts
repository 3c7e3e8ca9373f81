import type { ChunkContent } from '../markdown/blocks.ts';
import { recut, splitChunks } from '../markdown/chunks.ts';
import { type ParsedChunk, type Stubs, stubsFor } from '../markdown/parse.ts';
import { type Reading, readSource, type Source, sourceOf } from '../markdown/reading.ts';
import type { RoleTitles } from '../schema/roles.ts';
import { type Change, changeBetween } from '../text/change.ts';
import { indexLines, reindexLines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { readFrontMatter } from './front-matter.ts';
import type { MarkdownDocument } from './model.ts';
import { placeBlocks } from './place-blocks.ts';

/** A parsed stretch of the document. `parsed` and `content` are relative to `start`; as long as its text stays they are the same objects. */
export interface Chunk extends Range {
  readonly parsed: ParsedChunk;
  readonly content: ChunkContent;
}

/** A chunk with what tells whether it has to be read anew. */
interface ReadChunk extends Chunk {
  readonly source: Source;
  readonly stubs: string;
}

/** One version of a text; from it the next one is read, for which only what changed is looked at. */
export interface ParsedDocument {
  readonly document: MarkdownDocument;
  readonly chunks: readonly ReadChunk[];
  readonly stubs: Stubs;
}

/** Text to structure: the same whether it is read afresh or after the version before. */
export function parseDocumentText(
  text: string,
  before?: ParsedDocument,
  titles?: RoleTitles,
): ParsedDocument {
  const change = before && changeBetween(before.document.text, text);
  const known = change && { ...before, change };
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const frontMatter = bom === 0 ? readFrontMatter(text, before?.document) : undefined;
  const { chunks, stubs } = readChunks(text, frontMatter?.range.end ?? bom, known);
  const document = {
    text,
    chunks,
    lines: known ? reindexLines(known.document.lines, text, known.change) : indexLines(text),
    frontMatter,
    ...placeBlocks(chunks, text.length, titles, before?.document.blocks),
  };
  return { document, chunks, stubs };
}

/** The version before, and what changed since. */
interface Known extends ParsedDocument {
  readonly change: Change;
}

function readChunks(text: string, from: number, known: Known | undefined): Omit<ParsedDocument, 'document'> {
  const old = known?.chunks ?? [];
  const { head, middle, tail } = known
    ? recut(old, text, known.change, from)
    : { head: 0, middle: splitChunks(text, from), tail: 0 };
  const replaced = old.slice(head, old.length - tail);
  const read = chunkReader(replaced);
  const fresh = middle.map((span) => ({ ...span, source: read.source(text.slice(span.start, span.end)) }));
  const moved = known ? known.change.endAfter - known.change.endBefore : 0;
  const first = old.slice(0, head);
  const last = old.slice(old.length - tail).map((chunk) => move(chunk, moved));
  if (known && !replaced.some(definesSome) && !fresh.some(definesSome)) {
    const between = fresh.map((chunk) => read.chunk(chunk, stubsFor(chunk.source.text, known.stubs)));
    return { chunks: [...first, ...between, ...last], stubs: known.stubs };
  }
  // What is defined may have changed, and with it what any chunk says that refers to it.
  const all = [...first, ...fresh, ...last];
  const { stubs, own } = definitionStubs(all);
  const chunks = all.map((chunk, i) => {
    const needed = stubsFor(chunk.source.text, stubs, own.get(i));
    return 'parsed' in chunk && chunk.stubs === needed ? chunk : read.chunk(chunk, needed);
  });
  return { chunks, stubs };
}

type Span = Range & { readonly source: Source };

/** Reads each text once, and none that the replaced chunks held. */
function chunkReader(replaced: readonly ReadChunk[]) {
  const sources = new Map<string, Source>();
  const readings = new Map<string, Reading>();
  const keyOf = (text: string, stubs: string): string => `${stubs}\u0000${text}`;
  for (const chunk of replaced) {
    sources.set(chunk.source.text, chunk.source);
    readings.set(keyOf(chunk.source.text, chunk.stubs), chunk);
  }
  return {
    source(text: string): Source {
      const source = sources.get(text) ?? sourceOf(apart(text));
      sources.set(source.text, source);
      return source;
    },
    chunk({ start, end, source }: Span, stubs: string): ReadChunk {
      const key = keyOf(source.text, stubs);
      const { parsed, content } = readings.get(key) ?? readSource(source, stubs);
      readings.set(key, { parsed, content });
      return { start, end, source, stubs, parsed, content };
    },
  };
}

/** The same text as a string of its own: a slice would keep the whole document that it was cut from. */
function apart(slice: string): string {
  return ` ${slice}`.slice(1);
}

function move(chunk: ReadChunk, by: number): ReadChunk {
  return by === 0 ? chunk : { ...chunk, start: chunk.start + by, end: chunk.end + by };
}

function definesSome({ source }: Span): boolean {
  return source.definitions.length > 0;
}

/** Definitions may stand anywhere. The first definition of a label wins. */
function definitionStubs(chunks: readonly Span[]) {
  const stubs = new Map<string, string>();
  const own = new Map<number, Set<string>>();
  chunks.forEach(({ source }, i) => {
    if (source.definitions.length === 0) return;
    const labels = new Set<string>();
    for (const [label, stub] of source.definitions) {
      if (stubs.has(label)) continue;
      labels.add(label);
      stubs.set(label, stub);
    }
    own.set(i, labels);
  });
  return { stubs, own };
}
