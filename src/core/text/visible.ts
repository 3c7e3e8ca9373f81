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

/** The visible text of a stretch of the source, the way back from `toSource`; where nothing of it shows, an empty span. */
export function toVisible({ segments }: VisibleText, { start, end }: Range): Range {
  const first = segments[countUntil(segments, (segment) => segment.end <= start)];
  if (!first) return { start: 0, end: 0 };
  if (first.start >= end) return { start: first.at, end: first.at };
  const last = segments[countUntil(segments, (segment) => segment.start < end) - 1] ?? first;
  const from = first.at + (isSame(first) ? Math.max(0, start - first.start) : 0);
  const to = last.at + last.length - (isSame(last) ? Math.max(0, last.end - end) : 0);
  return { start: from, end: Math.max(from, to) };
}

/** How many segments at the beginning fulfil what those behind them don't. */
function countUntil(segments: readonly Segment[], isBefore: (segment: Segment) => boolean): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && isBefore(segment)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether each character of a segment is one of its source. */
function isSame({ length, start, end }: Segment): boolean {
  return length === end - start;
}

function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  return segments[Math.max(0, countUntil(segments, (segment) => segment.at <= at) - 1)];
}

function sourceOf(segment: Segment, at: number, side: 'start' | 'end'): number {
  if (!isSame(segment)) return side === 'start' ? segment.start : segment.end;
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
    if (last && same && last.end === start && isSame(last)) {
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
