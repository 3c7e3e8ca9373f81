import type { Analysis } from '../index.ts';
import { foldLabel } from '../markdown/parse.ts';
import { lineAt } from '../text/lines.ts';
import { renderChunk } from './chunk.ts';
import type { Definitions, HtmlContext } from './context.ts';
import { titleChunk, titleOf } from './head.ts';
import { type ChunkMarks, marksByChunk, marksKey, NO_MARKS } from './marks.ts';
import { type ChunkFolds, foldsOf, NO_FOLDS } from './raw/folds.ts';

/** A chunk as a page shows it. Equal keys mean equal HTML; the line is where it begins, from 0. */
export interface ShownChunk {
  readonly key: string;
  readonly line: number;
  readonly html: string;
  /** The heading that the head of the page shows already. */
  readonly isTitle?: true;
}

/** A chunk whose marks change at every keystroke must not keep all its looks. */
const MOST_LOOKS = 8;

/** Makes the HTML of one version after the other; chunks whose text and marks stayed are not made again. */
export type ChunkRenderer = (analysis: Analysis) => readonly ShownChunk[];

/** What of the rest of the document a chunk's HTML depends on. */
interface Around {
  readonly definitions: Definitions;
  readonly folds: ChunkFolds;
}

function foldsKey({ ids, inside, closes, opens }: ChunkFolds): string {
  return ids.length + inside.length === 0 ? '' : JSON.stringify([ids, inside, closes, opens]);
}

interface Made {
  readonly key: string;
  readonly html: string;
}

export function chunkRenderer(context: HtmlContext): ChunkRenderer {
  const made = new WeakMap<object, Map<string, Made>>();
  let count = 0;
  const make = (chunk: Analysis['chunks'][number], marks: ChunkMarks, around: Around): Made => {
    const known = made.get(chunk.parsed) ?? new Map<string, Made>();
    made.set(chunk.parsed, known);
    const isPlain = marks === NO_MARKS && around.folds === NO_FOLDS;
    const key = isPlain ? '' : `${marksKey(marks)}\u0000${foldsKey(around.folds)}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= MOST_LOOKS) known.clear();
    const { text } = renderChunk(chunk, marks, { ...context, ...around });
    const fresh = { key: String(count++), html: text };
    known.set(key, fresh);
    return fresh;
  };
  return (analysis) => {
    const { postmortem, problems, chunks } = analysis;
    const definitions = definitionsOf(chunks);
    const marks = marksByChunk(chunks, postmortem, problems, context.translate);
    const seen = new Map<string, number>();
    const title = titleChunk(chunks, titleOf(postmortem));
    const folds = foldsOf(chunks);
    return chunks.map((chunk, i) => {
      const { key, html } = make(chunk, marks.get(i) ?? NO_MARKS, {
        definitions,
        folds: folds.get(i) ?? NO_FOLDS,
      });
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      const own = times === 0 ? key : `${key}.${times}`;
      const shown = { key: own, html, line: lineAt(postmortem.markdown.lines, chunk.start) };
      return i === title ? { ...shown, key: `${own}.title`, isTitle: true } : shown;
    });
  };
}

/** The first definition of a label wins. */
export function definitionsOf(chunks: Analysis['chunks']): Definitions {
  const found = new Map<string, { readonly url: string }>();
  for (const chunk of chunks) {
    for (const definition of chunk.parsed.definitions) {
      if (definition.type !== 'definition') continue;
      const label = foldLabel(definition.label ?? definition.identifier);
      if (!found.has(label)) found.set(label, { url: definition.url });
    }
  }
  return found;
}
