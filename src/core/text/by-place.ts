/** Finds what lies in a stretch of a text without asking all there is: in order of place, those of one place in the order given. */
export function byPlace<T>(
  items: Iterable<T>,
  placeOf: (item: T) => number,
): (from: number, to: number) => readonly T[] {
  const sorted = [...items].toSorted((a, b) => placeOf(a) - placeOf(b));
  const places = sorted.map(placeOf);
  return (from, to) => {
    const first = countBefore(places, from);
    let end = first;
    while ((places[end] ?? Number.POSITIVE_INFINITY) <= to) end++;
    return sorted.slice(first, end);
  };
}

function countBefore(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
