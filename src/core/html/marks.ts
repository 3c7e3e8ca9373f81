import type { Chunk } from '../document/document.ts';
import type { Postmortem } from '../document/postmortem.ts';
import { FACET_IDS, type FacetId } from '../facets/facet.ts';
import type { Severity } from '../rules/rule.ts';
import type { Problem } from '../rules/run.ts';
import { render, type Translate } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { type QuoteMark, quoteMark } from './quote-marks.ts';
import { words } from './words.ts';

/** Words of a chunk that carry a facet. Offsets are relative to the chunk, as all of a chunk's are. */
export interface EvidenceMark extends Range {
  readonly facet: FacetId;
  /** Why it counts, for who rests on it: what it says, and the signals by which that was seen. */
  readonly why: string;
}

/** A problem that stands at a place of the chunk. */
export interface ProblemMark extends Range {
  readonly severity: Severity;
  readonly message: string;
}

export interface ChunkMarks {
  readonly evidence: readonly EvidenceMark[];
  readonly problems: readonly ProblemMark[];
  readonly quotes: readonly QuoteMark[];
}

export const NO_MARKS: ChunkMarks = { evidence: [], problems: [], quotes: [] };

interface Collected {
  readonly evidence: EvidenceMark[];
  readonly problems: ProblemMark[];
  readonly quotes: QuoteMark[];
}

/** The marks of each chunk that has some, by the chunk's place in the list. */
export function marksByChunk(
  chunks: readonly Chunk[],
  { coverage, quotations }: Pick<Postmortem, 'coverage' | 'quotations'>,
  problems: readonly Problem[],
  translate: Translate,
): ReadonlyMap<number, ChunkMarks> {
  const found = new Map<number, Collected>();
  const at = (index: number): Collected => {
    const known = found.get(index) ?? { evidence: [], problems: [], quotes: [] };
    found.set(index, known);
    return known;
  };
  for (const facet of FACET_IDS) {
    for (const { range, what, signals } of coverage[facet].evidence) {
      const why = `${translate(words.facetTitle[facet])}: ${render(what, translate)}${signals.length > 0 ? ` (${signals.join(', ')})` : ''}`;
      for (const [index, part] of partsOf(chunks, range)) at(index).evidence.push({ facet, why, ...part });
    }
  }
  for (const problem of problems) {
    const first = partsOf(chunks, problem.range)[0];
    if (!first) continue;
    const message = render(problem.message, translate);
    at(first[0]).problems.push({ ...first[1], severity: problem.severity, message });
  }
  for (const check of quotations) {
    const mark = quoteMark(check, translate);
    const index = mark && chunkAt(chunks, mark.at - 1);
    const start = chunks[index ?? -1]?.start;
    if (mark && index !== undefined && start !== undefined)
      at(index).quotes.push({ ...mark, at: mark.at - start });
  }
  return found;
}

/** The stretches of a range that lie in chunks, relative to them; an empty range lies in the chunk that it touches. */
function partsOf(chunks: readonly Chunk[], range: Range): readonly (readonly [number, Range])[] {
  const parts: (readonly [number, Range])[] = [];
  for (let i = chunkAt(chunks, range.start); i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk || (chunk.start >= range.end && parts.length > 0)) break;
    if (chunk.end < range.start || chunk.start > range.end) continue;
    const start = Math.max(0, range.start - chunk.start);
    const end = Math.min(range.end, chunk.end) - chunk.start;
    if (end > start || range.end === range.start) parts.push([i, { start, end: Math.max(start, end) }]);
    if (chunk.end >= range.end) break;
  }
  return parts;
}

/** The last chunk that begins at or before an offset. */
export function chunkAt(chunks: readonly Chunk[], offset: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chunks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Equal marks give equal keys; a chunk with the same text and key looks the same. */
export function marksKey(marks: ChunkMarks): string {
  const evidence = marks.evidence.map(({ facet, why, start, end }) => `${facet}:${start}-${end}:${why}`);
  const problems = marks.problems.map(
    ({ severity, start, end, message }) => `${severity}:${start}-${end}:${message}`,
  );
  const quotes = marks.quotes.map(({ at, kind, label }) => `${kind}:${at}:${label}`);
  return [...evidence, ...problems, ...quotes].join('\u0000');
}
