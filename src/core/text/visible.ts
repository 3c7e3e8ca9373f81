import type { Range } from './range.ts';

/** How a stretch of visible text is set: `code` for inline code, `strike` for struck-through words. */
export interface Mark extends Range {
  readonly kind: 'code' | 'emphasis' | 'strong' | 'strike' | 'link';
  /** The target of a link as written. */
  readonly url?: string;
}

/** `length` units of visible text from `at` on stand for the source from `start` to `end`. */
export interface Segment {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What a reader sees of a block, its markup left out, with the way back to the source.
 * Marks are spans of `text`; segments are sorted by `at` and cover all of `text`.
 */
export interface VisibleText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
}

/** The visible text of a stretch of source that holds no markup. */
export function plainVisible(text: string, start: number): VisibleText {
  return { text, segments: [{ at: 0, length: text.length, start, end: start + text.length }], marks: [] };
}

/** The source of visible text from `start` to `end`: the tightest span that holds those words. */
export function toSource(visible: VisibleText, start: number, end: number): Range {
  const first = segmentAt(visible.segments, start);
  const last = segmentAt(visible.segments, Math.max(start, end - 1));
  if (!first || !last) return { start: 0, end: 0 };
  const from = sourceOf(first, start, 'start');
  if (end <= start) return { start: from, end: from };
  return { start: from, end: Math.max(from, sourceOf(last, end - 1, 'end')) };
}

function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

function sourceOf(segment: Segment, at: number, side: 'start' | 'end'): number {
  const same = segment.length === segment.end - segment.start;
  if (!same) return side === 'start' ? segment.start : segment.end;
  const offset = segment.start + Math.min(at - segment.at, segment.length);
  return side === 'start' ? offset : Math.min(offset + 1, segment.end);
}

/** Collects visible text piece by piece, joining neighbours that are neighbours in the source too. */
export class VisibleBuilder {
  private text = '';
  private readonly segments: Segment[] = [];
  private readonly marks: Mark[] = [];

  get length(): number {
    return this.text.length;
  }

  /** Where the source of the last piece ends. */
  get sourceEnd(): number {
    return this.segments.at(-1)?.end ?? 0;
  }

  add(piece: string, start: number, end: number): void {
    if (piece === '') return;
    const last = this.segments.at(-1);
    const same = piece.length === end - start;
    if (last && same && last.end === start && last.length === last.end - last.start) {
      this.segments[this.segments.length - 1] = { ...last, length: last.length + piece.length, end };
    } else {
      this.segments.push({ at: this.text.length, length: piece.length, start, end });
    }
    this.text += piece;
  }

  mark(mark: Mark): void {
    if (mark.end > mark.start) this.marks.push(mark);
  }

  done(): VisibleText {
    return { text: this.text, segments: this.segments, marks: this.marks };
  }
}

/** The same visible text, its source moved by `by`. */
export function shiftVisible(visible: VisibleText, by: number): VisibleText {
  if (by === 0) return visible;
  const segments = visible.segments.map((s) => ({ ...s, start: s.start + by, end: s.end + by }));
  return { text: visible.text, segments, marks: visible.marks };
}
