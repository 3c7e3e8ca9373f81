import { type ChunkContent, readChunk } from './blocks.ts';
import { type ParsedChunk, parseChunk, stubOf } from './parse.ts';

/** A chunk as it reads with the stubs of what is defined elsewhere. */
export interface Reading {
  readonly parsed: ParsedChunk;
  readonly content: ChunkContent;
}

/** What the text of a chunk tells by itself. */
export interface Source {
  readonly text: string;
  /** The definitions that it holds: label and stub. */
  readonly definitions: readonly (readonly [string, string])[];
  /** As it reads alone, where that had to be found out. */
  readonly alone: Reading | undefined;
}

export function sourceOf(text: string): Source {
  if (!text.includes(']:')) return { text, definitions: [], alone: undefined };
  const alone = readingOf(text, '');
  return { text, definitions: alone.parsed.definitions.map(stubOf), alone };
}

export function readSource(source: Source, stubs: string): Reading {
  return (stubs === '' ? source.alone : undefined) ?? readingOf(source.text, stubs);
}

function readingOf(text: string, stubs: string): Reading {
  const parsed = parseChunk(text, stubs);
  return { parsed, content: readChunk(parsed) };
}
