import type { FacetId } from '../../src/core/facets/facet.ts';
import { indexLines, positionAt } from '../../src/core/text/lines.ts';
import type { Labelled } from './corpus.ts';
import { judgeText } from './judge.ts';

const AROUND = 160;

/** Pieces of evidence drawn at random, each with the words around it, for somebody to read one by one. */
export function drawEvidence(
  corpus: readonly Labelled[],
  count: number,
  seed: number,
  facets: readonly FacetId[],
): readonly string[] {
  const all = corpus
    .filter(({ kind }) => kind === 'postmortem')
    .flatMap((labelled) => {
      const { coverage } = judgeText(labelled.text, labelled.file);
      return facets.flatMap((facet) =>
        coverage[facet].evidence.map((evidence) => ({ labelled, facet, evidence })),
      );
    });
  const random = randomFrom(seed);
  const keyed = all.map((piece) => ({ piece, key: random() })).sort((a, b) => a.key - b.key);
  const lines = [`${count} of ${all.length} pieces of evidence, seed ${seed}`];
  keyed.slice(0, count).forEach(({ piece: { labelled, facet, evidence } }, i) => {
    const { text, file } = labelled;
    const { start, end } = evidence.range;
    const line = positionAt(indexLines(text), start).line;
    const before = flat(text.slice(Math.max(0, start - AROUND), start));
    const after = flat(text.slice(end, end + AROUND));
    lines.push(
      `\n${i + 1}. ${facet} (${labelled.levels[facet]}) – ${evidence.what.text} [${evidence.signals.join(', ')}]`,
    );
    lines.push(`   ${file}:${line}`, `   …${before}⟦${flat(text.slice(start, end))}⟧${after}…`);
  });
  return lines;
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** Mulberry32: the same draw for the same seed, everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
