import { keep } from '../text/keeper.ts';
import type { Range } from '../text/range.ts';
import type { Chunk } from './document.ts';
import type { MarkdownDocument } from './model.ts';

/**
 * A search in the source as it is written, whose finds never reach over a blank line; `at` is where the text stands in the document.
 * Most chunks hold nothing that is looked for; that is kept with them.
 */
export function eachChunk<Found>(
  find: (text: string, at: number) => readonly Found[],
): (document: MarkdownDocument) => readonly Found[] {
  const searched = keep<Chunk['parsed'], { state: 'new' | 'empty' | 'holds' }>(() => ({ state: 'new' }));
  return ({ text, chunks }) => {
    const all = [...find(text.slice(0, chunks[0]?.start ?? text.length), 0)];
    for (const { parsed, start } of chunks) {
      const seen = searched(parsed);
      if (seen.state === 'empty') continue;
      const found = find(parsed.text, start);
      seen.state = found.length === 0 ? 'empty' : 'holds';
      for (const one of found) all.push(one);
    }
    return all;
  };
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
