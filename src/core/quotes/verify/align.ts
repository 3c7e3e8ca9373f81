import type { Joint, Quoted, Unit } from './quoted.ts';
import type { PreparedSource } from './source.ts';
import { type Ideal, idealOf, straightStart } from './straight.ts';
import {
  BAND,
  type Frame,
  frameOf,
  GAIN,
  LONG,
  matcher,
  NEVER,
  type Row,
  rowsOf,
  swapGain,
} from './table.ts';
import { isWord } from './tokens.ts';
import { likelyStarts } from './votes.ts';

/*
 * The best alignment of all of a quotation with some stretch of the source, word by word:
 *
 *   source     … fix │ has │ been │ not │ deployed │ …
 *   quotation    fix │ was │      │     │ released │
 *                same  swap  drop   drop   swap
 *
 * It only ever explains what differs; it never decides that nothing does.
 */

export type Step =
  | { readonly op: 'same' | 'swap'; readonly unit: Unit; readonly token: number }
  | { readonly op: 'add'; readonly unit: Unit }
  | { readonly op: 'drop'; readonly token: number }
  | { readonly op: 'joint'; readonly joint: Joint };

export interface Alignment {
  readonly steps: readonly Step[];
  /** The share of the quotation, weighted by what its words say, that the source has. */
  readonly share: number;
  readonly score: number;
  /** How many words are the same. */
  readonly words: number;
}

const SAME = 1;
const SWAP = 2;
const ADD = 3;
const DROP = 4;

const COST_ADD = 128;
const COST_DROP = 64;
/** What a skipped token costs at a joint: next to nothing, so that the nearest place wins. */
const COST_ELLIPSIS = 1;
const COST_BRACKET = 24;

const LONG_VOTES = 0.1;

export function bestAlignment(source: PreparedSource, quoted: Quoted): Alignment | undefined {
  const rows = rowsOf(source, quoted);
  const units = rows.flatMap((row) => ('unit' in row ? [row.unit] : []));
  const weight = rows.reduce((sum, row) => sum + ('unit' in row ? row.weight : 0), 0);
  const skips = rows.reduce((sum, row) => sum + ('unit' in row ? 0 : row.joint.ellipsis ? 150 : 8), 0);
  const isLong = units.length > LONG;
  const slack = (Math.min(units.length, isLong ? 120 : LONG) >> 1) + 8;
  const spread = slack + Math.min(BAND / 2, skips);
  let best: Alignment | undefined;
  for (const start of likelyStarts(source, quoted, units, spread)) {
    if (isLong && start.votes < LONG_VOTES * weight) continue;
    const from = Math.max(0, start.from - slack);
    const to = Math.min(source.tokens.count, start.to + units.length + Math.min(BAND, skips) + slack);
    const ideal = idealOf(source, quoted, rows, { from, to });
    if (best && ideal.score <= best.score) continue;
    const frame = frameOf(rows, { from, to });
    const first = straightStart(source, ideal, frame);
    const found =
      first === undefined
        ? align(source, quoted, rows, frame)
        : measure(quoted, rows, straightSteps(ideal, first), ideal.score);
    if (!best || found.score > best.score) best = found;
  }
  return best;
}

function straightSteps({ wishes }: Ideal, first: number): readonly Step[] {
  let token = first;
  return wishes.map(({ row, same }): Step => {
    if ('joint' in row) return { op: 'joint', joint: row.joint };
    return { op: same ? 'same' : 'swap', unit: row.unit, token: token++ };
  });
}

function align(source: PreparedSource, quoted: Quoted, rows: readonly Row[], frame: Frame): Alignment {
  const { window, width, shiftOf } = frame;
  const table = new Uint8Array((rows.length + 1) * width);
  // One column more than there are: a row that begins later than the one above looks beyond its end.
  let scores = new Int32Array(width + 1);
  let spare = new Int32Array(width + 1);
  scores[width] = NEVER;
  spare[width] = NEVER;
  rows.forEach((row, k) => {
    const shift = shiftOf(k + 1);
    const line: Line = {
      above: scores,
      moved: shift - shiftOf(k),
      scores: spare,
      moves: table.subarray((k + 1) * width, (k + 2) * width),
      first: window.from + shift,
    };
    if ('joint' in row) fillJoint(line, row.joint);
    else fillUnit(line, source, row, matcher(source, quoted, row.unit, k === 0));
    [scores, spare] = [spare, scores];
  });
  let end = 0;
  for (let c = 1; c < width; c++) if ((scores[c] ?? 0) > (scores[end] ?? 0)) end = c;
  const steps = trace(table, width, rows, end, (k, c) => window.from + shiftOf(k) + c - 1);
  return measure(quoted, rows, steps, scores[end] ?? 0);
}

interface Line {
  readonly above: Int32Array;
  /** By how many columns this row begins later than the one above: none or one. */
  readonly moved: number;
  readonly scores: Int32Array;
  readonly moves: Uint8Array;
  /** The token of the source that column 1 stands for. */
  readonly first: number;
}

/** The innermost loop of all: it reads within its arrays only, since one look beyond an end costs more than the rest. */
function fillUnit(
  line: Line,
  source: PreparedSource,
  row: { readonly unit: Unit; readonly weight: number },
  alike: ((token: number) => boolean) | undefined,
): void {
  const { above, moved, scores, moves, first } = line;
  const { flags, hashes } = source.tokens;
  const { hash } = row.unit;
  const gain = row.weight * GAIN;
  const isSign = row.weight === 1;
  const begin = firstColumn(line);
  let { left, diagonal } = begin;
  for (let c = begin.next; c < moves.length; c++) {
    const token = first + c - 1;
    const same = hashes[token] === hash || alike?.(token) === true;
    const straight = diagonal + (same ? gain : swapGain(flags[token] ?? 0, isSign));
    diagonal = above[c + moved] ?? NEVER;
    let best = diagonal - COST_ADD;
    let move = ADD;
    if (straight > best || (same && straight === best)) {
      best = straight;
      move = same ? SAME : SWAP;
    }
    if (left - COST_DROP > best) {
      best = left - COST_DROP;
      move = DROP;
    }
    scores[c] = best;
    moves[c] = move;
    left = best;
  }
}

/** No token stands before the first column, so there the word is one too many; a row that begins later has none such. */
function firstColumn({ above, moved, scores, moves }: Line): {
  readonly left: number;
  readonly diagonal: number;
  readonly next: number;
} {
  const diagonal = above[0] ?? NEVER;
  if (moved > 0) return { left: NEVER, diagonal, next: 0 };
  const left = diagonal - COST_ADD;
  scores[0] = left;
  moves[0] = ADD;
  return { left, diagonal, next: 1 };
}

function fillJoint({ above, moved, scores, moves }: Line, joint: Joint): void {
  const cost = joint.ellipsis ? COST_ELLIPSIS : COST_BRACKET;
  let left = NEVER;
  for (let c = 0; c < moves.length; c++) {
    const up = above[c + moved] ?? NEVER;
    const skips = left - cost > up;
    left = skips ? left - cost : up;
    scores[c] = left;
    moves[c] = skips ? DROP : ADD;
  }
}

function trace(
  table: Uint8Array,
  width: number,
  rows: readonly Row[],
  end: number,
  tokenAt: (row: number, column: number) => number,
): readonly Step[] {
  const steps: Step[] = [];
  let c = end;
  for (let k = rows.length; k > 0; ) {
    const row = rows[k - 1];
    const move = table[k * width + c];
    const token = tokenAt(k, c);
    if (!row) break;
    if (move === DROP) {
      steps.push({ op: 'drop', token });
      c--;
      continue;
    }
    // One row up, the same token may stand in another column.
    const moved = tokenAt(k, 0) - tokenAt(k - 1, 0);
    if ('joint' in row) steps.push({ op: 'joint', joint: row.joint });
    else if (move === ADD) steps.push({ op: 'add', unit: row.unit });
    else steps.push({ op: move === SAME ? 'same' : 'swap', unit: row.unit, token });
    c += moved - (move === SAME || move === SWAP ? 1 : 0);
    k--;
  }
  return steps.reverse();
}

function measure(quoted: Quoted, rows: readonly Row[], steps: readonly Step[], score: number): Alignment {
  const weights = new Map(rows.flatMap((row) => ('unit' in row ? [[row.unit, row.weight] as const] : [])));
  let all = 0;
  for (const weight of weights.values()) all += weight;
  let same = 0;
  let words = 0;
  for (const step of steps) {
    if (step.op !== 'same') continue;
    same += weights.get(step.unit) ?? 0;
    if (step.unit.pattern || isWord(quoted.tokens, step.unit.from)) words++;
  }
  return { steps, score, words, share: all === 0 ? 0 : same / all };
}
