/** A stretch of time drawn to scale. Places run from 0 to 100 across the drawing. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
}

/** A long stretch in which nothing was written down, drawn short and marked as such. */
export interface Gap {
  readonly x0: number;
  readonly x1: number;
  readonly from: number;
  readonly to: number;
}

/** Where instants lie across a drawing: all pieces have one scale, and only gaps leave it. */
export interface Scale {
  readonly pieces: readonly Piece[];
  readonly gaps: readonly Gap[];
  at(instant: number): number;
}

const EDGE = 1;
const GAP_WIDTH = 8;
const MOST_GAPS = 4;
/** A gap is drawn short where it takes more than this part of what would else be drawn. */
const DOMINANT = 0.6;

/** The scale for these instants, of which there are at least two different ones. */
export function scaleFor(instants: readonly number[]): Scale | undefined {
  const sorted = [...new Set(instants)].toSorted((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const cuts = dominantGaps(sorted);
  const scaled = last - first - cuts.reduce((sum, [from, to]) => sum + (to - from), 0);
  const unit = (100 - 2 * EDGE - cuts.length * GAP_WIDTH) / scaled;
  const pieces: Piece[] = [];
  const gaps: Gap[] = [];
  let x = EDGE;
  let from = first;
  for (const [start, end] of cuts) {
    const x1 = x + (start - from) * unit;
    pieces.push({ from, to: start, x0: x, x1 });
    gaps.push({ from: start, to: end, x0: x1, x1: x1 + GAP_WIDTH });
    x = x1 + GAP_WIDTH;
    from = end;
  }
  pieces.push({ from, to: last, x0: x, x1: 100 - EDGE });
  return { pieces, gaps, at: (instant) => placeOf(instant, pieces, gaps) };
}

function dominantGaps(sorted: readonly number[]): readonly (readonly [number, number])[] {
  const all = sorted.slice(1).map((to, i): readonly [number, number] => [sorted[i] ?? to, to]);
  const byLength = all.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
  let rest = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  const found: (readonly [number, number])[] = [];
  for (const gap of byLength) {
    const length = gap[1] - gap[0];
    if (found.length === MOST_GAPS || length <= DOMINANT * rest || all.length - found.length < 4) break;
    found.push(gap);
    rest -= length;
  }
  return found.toSorted((a, b) => a[0] - b[0]);
}

function placeOf(instant: number, pieces: readonly Piece[], gaps: readonly Gap[]): number {
  for (const span of [...pieces, ...gaps]) {
    if (instant < span.from || instant > span.to) continue;
    const share = span.to === span.from ? 0 : (instant - span.from) / (span.to - span.from);
    return span.x0 + share * (span.x1 - span.x0);
  }
  return instant < (pieces[0]?.from ?? 0) ? 0 : 100;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12].map((n) => n * HOUR),
  ...[1, 2, 7, 14, 28, 91, 365].map((n) => n * DAY),
];

export interface Tick {
  readonly x: number;
  readonly instant: number;
  /** Whole days need no time of day. */
  readonly isDay: boolean;
}

/** Round times along the scale, not nearer to each other than `apart`. */
export function ticksOf(scale: Scale, apart: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (const { from, to, x0, x1 } of scale.pieces) {
    const room = x1 - x0;
    const step = STEPS.find((length) => to > from && (length / (to - from)) * room >= apart);
    if (step === undefined) continue;
    for (let instant = Math.ceil(from / step) * step; instant <= to; instant += step) {
      const x = x0 + ((instant - from) / (to - from)) * room;
      const last = ticks.at(-1);
      if (!last || x - last.x >= apart) ticks.push({ x, instant, isDay: step >= DAY });
    }
  }
  return ticks;
}
