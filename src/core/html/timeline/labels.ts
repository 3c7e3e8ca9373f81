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

/** How much of its words a label asks for while there may be others beside it, and the most that it takes where there are none. */
const LONGEST = { key: 34, other: 24, alone: 64 } as const;

interface Sized {
  readonly index: number;
  readonly x: number;
  readonly isKey: boolean;
  readonly text: string;
  readonly width: number;
  readonly anchor: Label['anchor'];
}

/**
 * As many labels as fit without touching each other; the key ones first. Those that reach to the right go from the last
 * to the first, those that reach to the left the other way: so each line down passes beside the labels below.
 */
export function placeLabels(candidates: readonly Candidate[], room: Room): readonly Label[] {
  const taken: { from: number; to: number }[][] = Array.from({ length: room.lanes }, () => []);
  const sized = candidates.map((candidate) => sizedFor(candidate, room));
  const inOrder = (isKey: boolean): readonly Sized[] => {
    const some = sized.filter((one) => one.isKey === isKey);
    const left = some.filter(({ anchor }) => anchor === 'end');
    return [...left, ...some.filter(({ anchor }) => anchor === 'start').toReversed()];
  };
  const labels: Label[] = [];
  for (const { index, x, text, width, anchor } of [...inOrder(true), ...inOrder(false)]) {
    if (labels.length === room.most) break;
    const span = anchor === 'start' ? { from: x - 0.5, to: x + width } : { from: x - width, to: x + 0.5 };
    if (span.from < -0.5) continue;
    const lane = taken.findIndex((spans, at) => isFree(spans, span) && isLeaderFree(taken, at, x));
    const isCrossed = labels.some((label) => label.lane > lane && label.x > span.from && label.x < span.to);
    if (lane < 0 || isCrossed) continue;
    taken[lane]?.push(span);
    labels.push({ index, x, lane, text, anchor });
  }
  const words = new Map(candidates.map(({ index, text }) => [index, text]));
  const grown: Label[] = [...labels];
  grown.forEach((label, i) => {
    const most = Math.min(LONGEST.alone, Math.floor((roomFor(label, grown, room) - 1.5) / room.letter));
    const text = shortened(words.get(label.index) ?? '', most);
    if (text.length > label.text.length) grown[i] = { ...label, text };
  });
  return grown;
}

/** How far a label may reach: up to the next on its lane, to the line down from one above, or to the edge. */
function roomFor(label: Label, labels: readonly Label[], room: Room): number {
  const sign = label.anchor === 'start' ? 1 : -1;
  const ends = labels.flatMap((other) => {
    if (other === label || other.lane < label.lane) return [];
    const width = other.text.length * room.letter + 1.5;
    const far = other.anchor === 'start' ? other.x + width : other.x - width;
    const places = other.lane === label.lane ? [other.x, far] : [other.x];
    return places.map((place) => (place - label.x) * sign).filter((distance) => distance > 0);
  });
  return Math.min(sign === 1 ? 100 - label.x : label.x, ...ends.map((distance) => distance - 1));
}

function shortened(words: string, longest: number): string {
  return words.length > longest ? `${words.slice(0, Math.max(0, longest - 1)).trimEnd()}…` : words;
}

function sizedFor({ index, x, text: words, isKey }: Candidate, room: Room): Sized {
  // A label that has no room for all it asks for is shorter rather than left out.
  const side = Math.floor((Math.max(x, 100 - x) - 1.5) / room.letter);
  const longest = Math.min(isKey ? LONGEST.key : LONGEST.other, side);
  const text = shortened(words, longest);
  const width = text.length * room.letter + 1.5;
  return { index, x, isKey, text, width, anchor: x + width > 100 ? 'end' : 'start' };
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
