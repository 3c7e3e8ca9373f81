/*
 * Where each hash occurs, in order: one list a bucket, all of them in one array.
 * A bucket may hold several hashes, so a reader compares the hash itself.
 */
export interface Postings {
  readonly hashes: Int32Array;
  readonly mask: number;
  /** Bucket `b` stands in `places` from `offsets[b]` to `offsets[b + 1]`. */
  readonly offsets: Int32Array;
  readonly places: Int32Array;
}

export function postings(hashes: Int32Array): Postings {
  let size = 16;
  while (size < hashes.length / 2) size *= 2;
  const mask = size - 1;
  const offsets = new Int32Array(size + 1);
  for (let i = 0; i < hashes.length; i++) {
    const next = bucketOf(hashes[i] ?? 0, mask) + 1;
    offsets[next] = (offsets[next] ?? 0) + 1;
  }
  for (let b = 0; b < size; b++) offsets[b + 1] = (offsets[b + 1] ?? 0) + (offsets[b] ?? 0);
  const free = offsets.slice(0, size);
  const places = new Int32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    const bucket = bucketOf(hashes[i] ?? 0, mask);
    const place = free[bucket] ?? 0;
    places[place] = i;
    free[bucket] = place + 1;
  }
  return { hashes, mask, offsets, places };
}

function bucketOf(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 8) & mask;
}

/** How often a hash occurs at most. */
export function countAtMost(index: Postings, hash: number): number {
  const bucket = bucketOf(hash, index.mask);
  return (index.offsets[bucket + 1] ?? 0) - (index.offsets[bucket] ?? 0);
}

/** Visits the places of a hash between two tokens, in order, until the visitor returns false. */
export function visit(
  index: Postings,
  hash: number,
  within: { readonly from: number; readonly to: number },
  visitor: (place: number) => boolean,
): void {
  const bucket = bucketOf(hash, index.mask);
  const end = index.offsets[bucket + 1] ?? 0;
  for (let i = firstFrom(index, bucket, within.from); i < end; i++) {
    const place = index.places[i] ?? 0;
    if (place >= within.to) return;
    if (index.hashes[place] === hash && !visitor(place)) return;
  }
}

function firstFrom(index: Postings, bucket: number, from: number): number {
  let low = index.offsets[bucket] ?? 0;
  let high = index.offsets[bucket + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
