/** Where two versions of a text differ: from `start` to `endBefore` in the first, to `endAfter` in the second. */
export interface Change {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** The one stretch outside of which both versions are the same. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const same = longest(
    shorter - start,
    (from, to) => endSlice(before, from, to) === endSlice(after, from, to),
  );
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}

/** How far from 0 towards `most` it holds; `holds` is asked about each stretch once or twice, so that comparing stays linear. */
function longest(most: number, holds: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function endSlice(text: string, from: number, to: number): string {
  return text.slice(text.length - to, text.length - from);
}
