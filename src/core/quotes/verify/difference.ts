import type { Range } from '../../text/range.ts';
import { toSource } from '../../text/visible.ts';
import type { Step } from './align.ts';
import { wholeEnd, wholeStart } from './boundary.ts';
import { differences, type Pair } from './how.ts';
import { edgeHolds, jointHolds } from './joints.ts';
import type { DiffPart, How } from './model.ts';
import { joinsStatements, type Search, type Stretch } from './occurrences.ts';
import type { Joint } from './quoted.ts';
import { rawRange } from './source.ts';
import { gapAfter } from './tokens.ts';
import { gapOf, noteEdge } from './verified.ts';

/** Tokens of the quotation and of the source, in their order, that a part of the difference is made of. */
interface Run {
  readonly op: DiffPart['op'];
  readonly quoted: { from: number; to: number } | undefined;
  readonly source: { from: number; to: number } | undefined;
}

interface Build {
  readonly search: Search;
  readonly runs: Run[];
  readonly pairs: Pair[];
  readonly how: Set<How>;
  /** What stands in the source between the words that are compared, and what was put there. */
  dropped: { from: number; to: number } | undefined;
  added: { from: number; to: number } | undefined;
  /** The token of the source after the last one that was dealt with. */
  at: number;
}

export interface Difference {
  readonly parts: readonly DiffPart[];
  readonly how: ReadonlySet<How>;
  readonly range: Range;
}

/** Which joints count as words of the quotation: those that do not hold, or, where nothing else differs, all. */
export type JointPolicy = 'broken' | 'all';

/** What must be removed from the source and added to it to get the quotation; nothing where the alignment shows no change. */
export function differenceOf(
  search: Search,
  steps: readonly Step[],
  policy: JointPolicy,
): Difference | undefined {
  const build: Build = {
    search,
    runs: [],
    pairs: [],
    how: new Set(),
    dropped: undefined,
    added: undefined,
    at: -1,
  };
  const { source, quoted } = search;
  cutStart(build, steps, policy);
  for (const [i, step] of steps.entries()) take(build, step, steps, i, policy);
  flush(build);
  cutEnd(build, steps, policy);
  for (const one of differences(quoted.tokens, source.tokens, build.pairs)) build.how.add(one);
  const sources = build.runs.flatMap((run) => run.source ?? []);
  const [first] = sources;
  const last = sources.at(-1);
  if (!first || !last || build.runs.every(({ op }) => op === 'same')) return undefined;
  return {
    parts: build.runs.map((run) => partOf(search, run)),
    how: build.how,
    range: rawRange(source, first.from, last.to),
  };
}

function take(build: Build, step: Step, steps: readonly Step[], i: number, policy: JointPolicy): void {
  if (step.op === 'joint') {
    takeJoint(build, step.joint, steps, i, policy);
    return;
  }
  if (step.op === 'drop') {
    // What a joint leaves out was dealt with at the joint.
    if (step.token >= build.at)
      build.dropped = { from: build.dropped?.from ?? step.token, to: step.token + 1 };
    return;
  }
  const { from, to } = step.unit;
  if (step.op === 'add') {
    build.added = { from: build.added?.from ?? from, to };
    return;
  }
  if (step.op === 'swap') {
    build.added = { from: build.added?.from ?? from, to };
    build.dropped = { from: build.dropped?.from ?? step.token, to: step.token + 1 };
    build.at = step.token + 1;
    return;
  }
  flush(build);
  same(build, from, to, step.token);
  build.at = step.token + 1;
  if (step.unit.pattern) build.how.add('brackets');
  else build.pairs.push({ quoted: from, source: step.token });
}

function same({ runs, search }: Build, from: number, to: number, token: number): void {
  const last = runs.at(-1);
  const { source, quoted } = search;
  if (last?.op === 'same' && last.quoted?.to === from && last.source?.to === token) {
    if (!joinsStatements(gapAfter(source.tokens, token - 1), gapAfter(quoted.tokens, from - 1))) {
      last.quoted.to = to;
      last.source.to = token + 1;
      return;
    }
    // The marks between two statements were left out, which made one of them.
    runs.push({ op: 'removed', quoted: undefined, source: { from: token, to: token } });
  }
  runs.push({ op: 'same', quoted: { from, to }, source: { from: token, to: token + 1 } });
}

/** Ends a change: what was removed, then what came in its place. */
function flush(build: Build): void {
  const { dropped, added } = build;
  if (dropped) build.runs.push({ op: 'removed', quoted: undefined, source: dropped });
  if (added) build.runs.push({ op: 'added', quoted: added, source: undefined });
  build.dropped = undefined;
  build.added = undefined;
}

function takeJoint(build: Build, joint: Joint, steps: readonly Step[], i: number, policy: JointPolicy): void {
  const before = placeOf(steps, i, -1);
  const after = placeOf(steps, i, 1);
  if (!after) return;
  const { source, quoted } = build.search;
  if (before && policy === 'broken' && !build.added && jointHolds(source, quoted, { joint, before, after })) {
    flush(build);
    gapOf(build.search, joint, before.to, after.from, build.how);
  } else {
    if (before && before.to < after.from)
      build.dropped = { from: build.dropped?.from ?? before.to, to: after.from };
    build.added = { from: build.added?.from ?? joint.from, to: joint.to };
  }
  build.at = after.from;
}

/** Where the part before or after a joint stands in the source, as far as it does. */
function placeOf(steps: readonly Step[], joint: number, side: -1 | 1): Stretch | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (let k = joint + side; k >= 0 && k < steps.length; k += side) {
    const step = steps[k];
    if (!step || step.op === 'joint') break;
    if (step.op !== 'same' && step.op !== 'swap') continue;
    from = Math.min(from, step.token);
    to = Math.max(to, step.token + 1);
  }
  return to < 0 ? undefined : { from, to };
}

/** A quotation that begins inside a compound or a number has dropped the rest of it, one with a bracket what stood there. */
function cutStart(build: Build, steps: readonly Step[], policy: JointPolicy): void {
  const { source, quoted } = build.search;
  const [joint] = quoted.joints;
  const [first] = steps;
  const token = first?.op === 'same' ? first.token : undefined;
  if (
    joint &&
    (policy === 'all' || (token !== undefined && !edgeHolds(source, quoted, joint, token, 'before')))
  ) {
    if (token !== undefined && token > 0) build.dropped = { from: token - 1, to: token };
    build.added = { from: joint.from, to: joint.to };
    flush(build);
    return;
  }
  noteEdge(build.how, joint);
  const from = token === undefined ? 0 : wholeStart(source.tokens, token);
  if (token !== undefined && from < token)
    build.runs.push({ op: 'removed', quoted: undefined, source: { from, to: token } });
}

function cutEnd(build: Build, steps: readonly Step[], policy: JointPolicy): void {
  const { source, quoted } = build.search;
  const joint = quoted.joints[quoted.parts.length];
  const last = steps.at(-1);
  const end = last?.op === 'same' ? last.token + 1 : undefined;
  if (joint && (policy === 'all' || (end !== undefined && !edgeHolds(source, quoted, joint, end, 'after')))) {
    if (end !== undefined && end < source.tokens.count) build.dropped = { from: end, to: end + 1 };
    build.added = { from: joint.from, to: joint.to };
    flush(build);
    return;
  }
  noteEdge(build.how, joint);
  const to = end === undefined ? 0 : wholeEnd(source.tokens, end);
  if (end !== undefined && to > end)
    build.runs.push({ op: 'removed', quoted: undefined, source: { from: end, to } });
}

function partOf({ source, quoted }: Search, run: Run): DiffPart {
  const inQuotation = run.quoted && {
    start: quoted.tokens.starts[run.quoted.from] ?? 0,
    end: quoted.tokens.ends[run.quoted.to - 1] ?? 0,
  };
  const { from, to } = run.source ?? { from: 0, to: 0 };
  // Without a token in it, the run is what stands between two.
  const marks = run.source && from === to ? gapAfter(source.tokens, from - 1).trim() : undefined;
  const between = source.tokens.ends[from - 1] ?? 0;
  const inSource =
    marks === undefined
      ? rawRange(source, from, to)
      : toSource(source.visible, between, between + marks.length);
  const text = inQuotation
    ? quoted.text.slice(inQuotation.start, inQuotation.end)
    : (marks ?? source.tokens.text.slice(source.tokens.starts[from], source.tokens.ends[to - 1]));
  return {
    op: run.op,
    ...(inQuotation && { quotation: inQuotation }),
    ...(run.source && { source: inSource }),
    text,
  };
}
