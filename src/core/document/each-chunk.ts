import type { Range } from '../text/range.ts';
import { searches } from '../text/searches.ts';
import type { Chunk } from './document.ts';
import type { MarkdownDocument } from './model.ts';

const inChunks = searches<Chunk, Chunk['parsed']>(({ parsed }) => parsed);

/** A search in the source as it is written, whose finds never reach over a blank line; `at` is where the text stands in the document. */
export function eachChunk<Found>(
  find: (text: string, at: number) => readonly Found[],
): (document: MarkdownDocument) => readonly Found[] {
  const search = inChunks(({ parsed, start }) => find(parsed.text, start));
  return ({ text, chunks }) => [
    ...find(text.slice(0, chunks[0]?.start ?? text.length), 0),
    ...search(chunks),
  ];
}

/** The places at which patterns match, by `eachChunk`. */
export function eachMatch(
  patterns: readonly RegExp[],
): (document: MarkdownDocument) => readonly { readonly text: string; readonly range: Range }[] {
  return eachChunk((text, at) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        text: match[0],
        range: { start: at + match.index, end: at + match.index + match[0].length },
      })),
    ),
  );
}
