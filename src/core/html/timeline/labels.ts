/** A label above its place on the axis, on one of a few lanes. */
export interface Label {
  readonly index: number;
  readonly x: number;
  readonly lane: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

export interface Candidate {
  readonly index: number;
  readonly x: number;
  readonly text: string;
  /** Marked moments come before other entries. */
  readonly isKey: boolean;
}

/** How much a letter takes of the drawing, in hundredths of its width, and how many labels are worth their room. */
export interface Room {
  readonly letter: number;
  readonly lanes: number;
  readonly most: number;
}

const LONGEST = { key: 34, other: 24 } as const;

/**
 * As many labels as fit without touching each other; the key ones first. From the last to the first,
 * so that an earlier one finds room above a later one and its line down passes on the left.
 */
export function placeLabels(candidates: readonly Candidate[], room: Room): readonly Label[] {
  const taken: { from: number; to: number }[][] = Array.from({ length: room.lanes }, () => []);
  const late = candidates.toReversed();
  const ordered = [...late.filter((c) => c.isKey), ...late.filter((c) => !c.isKey)];
  const labels: Label[] = [];
  for (const { index, x, text: words, isKey } of ordered) {
    if (labels.length === room.most) break;
    const longest = isKey ? LONGEST.key : LONGEST.other;
    const text = words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
    const width = text.length * room.letter + 1.5;
    const anchor = x + width > 100 ? 'end' : 'start';
    const span = anchor === 'start' ? { from: x - 0.5, to: x + width } : { from: x - width, to: x + 0.5 };
    if (span.from < -0.5) continue;
    const lane = taken.findIndex((spans, at) => isFree(spans, span) && isLeaderFree(taken, at, x));
    if (lane < 0) continue;
    taken[lane]?.push(span);
    labels.push({ index, x, lane, text, anchor });
  }
  return labels;
}

function isFree(spans: readonly { from: number; to: number }[], span: { from: number; to: number }): boolean {
  return spans.every((other) => other.to <= span.from || other.from >= span.to);
}

/** The line down from a label must not cross the labels on lower lanes. */
function isLeaderFree(
  taken: readonly (readonly { from: number; to: number }[])[],
  lane: number,
  x: number,
): boolean {
  return taken.slice(0, lane).every((spans) => spans.every((span) => x <= span.from || x >= span.to));
}
