import { BRACKET_REACH, ELLIPSIS_REACH, edgeHolds, jointHolds } from './joints.ts';
import { occurrences, rarity, type Search, type Stretch } from './occurrences.ts';
import { isSingleWord, type Joint } from './quoted.ts';

/** Where each part of a quotation stands. */
export type Chain = readonly Stretch[];

/** How many places are compared for the best, tried for the rarest part, and tried beside each. */
const CHAINS = 8;
const ANCHORS = 200;
const LINKS = 40;

/** So many ellipses that nothing is said between them. */
const PARTS = 200;

/** Words picked from here and there, each alone, would say anything. */
const LONE_WORDS = 3;

/** The places where all parts of a quotation stand in order, each joint standing for what it may; the tightest first. */
export function chains(search: Search): readonly Chain[] {
  const { source, quoted } = search;
  const { parts } = quoted;
  const everywhere = { from: 0, to: source.tokens.count };
  const counts = parts.map((part) => rarity(source, quoted, part));
  const rarest = counts.reduce((best, count, k) => (count < (counts[best] ?? 0) ? k : best), 0);
  const anchor = parts[rarest];
  if (!anchor || counts[rarest] === 0 || parts.length > PARTS || isPicked(search)) return [];
  const found: Chain[] = [];
  const dead = new Set<number>();
  const tightest = parts.reduce((sum, { units }) => sum + units.length, 0);
  for (const place of occurrences(search, anchor, everywhere, parts.length === 1 ? CHAINS : ANCHORS)) {
    const chain = chainAround(search, rarest, place, dead);
    if (chain) found.push(chain);
    if (found.length >= CHAINS || search.left <= 0 || search.checks <= 0) break;
    if (chain && parts.length > 1 && spanOf(chain) <= tightest) break;
  }
  return found.toSorted((a, b) => spanOf(a) - spanOf(b));
}

function isPicked({ quoted }: Search): boolean {
  const lone = quoted.parts.filter((part, k) => {
    const cut = quoted.joints[k]?.ellipsis || quoted.joints[k + 1]?.ellipsis;
    return cut && isSingleWord(quoted, part);
  });
  return lone.length > LONE_WORDS;
}

/** How many tokens of the source a chain reaches over. */
export function spanOf(chain: Chain): number {
  return (chain.at(-1)?.to ?? 0) - (chain[0]?.from ?? 0);
}

function chainAround(search: Search, anchor: number, place: Stretch, dead: Set<number>): Chain | undefined {
  const before = outward({ search, dead, side: -1 }, anchor, place);
  const after = before && outward({ search, dead, side: 1 }, anchor, place);
  return after && [...before.toReversed(), place, ...after];
}

interface Walk {
  readonly search: Search;
  /** Places from which the end of the quotation is not reached. */
  readonly dead: Set<number>;
  readonly side: -1 | 1;
}

/** Goes on from a part's place to that end of the quotation, always to the nearest place that works out. */
function outward(walk: Walk, from: number, place: Stretch): Chain | undefined {
  const { search, dead, side } = walk;
  const k = from + side;
  if (k < 0 || k >= search.quoted.parts.length) return edgeOf(search, place, side) ? [] : undefined;
  const joint = search.quoted.joints[side > 0 ? k : k + 1];
  if (!joint) return undefined;
  for (const next of neighbours(walk, k, joint, place)) {
    const key = k * (search.source.tokens.count + 1) + next.from;
    if (dead.has(key) || !joins(search, joint, side > 0 ? [place, next] : [next, place])) continue;
    const rest = outward(walk, k, next);
    if (rest) return [next, ...rest];
    dead.add(key);
  }
  return undefined;
}

/** The places of the next part within a joint's reach, the nearest first. */
function neighbours({ search, side }: Walk, k: number, joint: Joint, place: Stretch): readonly Stretch[] {
  const part = search.quoted.parts[k];
  if (!part) return [];
  const reach = part.units.length + (joint.ellipsis ? ELLIPSIS_REACH : BRACKET_REACH);
  if (side > 0) return occurrences(search, part, { from: place.to, to: place.to + reach }, LINKS);
  return occurrences(
    search,
    part,
    { from: Math.max(0, place.from - reach), to: place.from },
    reach,
  ).toReversed();
}

function joins(search: Search, joint: Joint, [before, after]: readonly [Stretch, Stretch]): boolean {
  if (before.to > after.from || search.checks <= 0) return false;
  search.checks--;
  return jointHolds(search.source, search.quoted, { joint, before, after });
}

function edgeOf({ source, quoted }: Search, place: Stretch, side: -1 | 1): boolean {
  const joint = quoted.joints[side < 0 ? 0 : quoted.parts.length];
  if (!joint) return true;
  return side < 0
    ? edgeHolds(source, quoted, joint, place.from, 'before')
    : edgeHolds(source, quoted, joint, place.to, 'after');
}
