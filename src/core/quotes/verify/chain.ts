import { BRACKET_REACH, ELLIPSIS_REACH, edgeHolds, jointHolds } from './joints.ts';
import { occurrences, rarity, type Search, type Stretch } from './occurrences.ts';
import { isSingleWord, type Joint } from './quoted.ts';

/** Where each part of a quotation stands. */
export type Chain = readonly Stretch[];

const CHAINS = 8;
const ANCHORS = 400;
const LINKS = 120;

/** Three words picked from here and there, each alone, would say anything. */
const LONE_WORDS = 3;

/** The places where all parts of a quotation stand in order, each joint standing for what it may. */
export function chains(search: Search): readonly Chain[] {
  const { source, quoted } = search;
  const { parts } = quoted;
  const everywhere = { from: 0, to: source.tokens.count };
  const counts = parts.map((part) => rarity(source, quoted, part));
  const rarest = counts.indexOf(Math.min(...counts));
  const anchor = parts[rarest];
  if (!anchor || counts[rarest] === 0 || isPicked(search)) return [];
  const found: Chain[] = [];
  const tightest = parts.reduce((sum, { units }) => sum + units.length, 0);
  for (const place of occurrences(search, anchor, everywhere, parts.length === 1 ? CHAINS : ANCHORS)) {
    const chain = chainAround(search, rarest, place);
    if (chain) found.push(chain);
    if (found.length >= CHAINS || search.left <= 0) break;
    if (chain && parts.length > 1 && spanOf(chain) <= tightest) break;
  }
  return found.toSorted((a, b) => spanOf(a) - spanOf(b));
}

function isPicked({ quoted }: Search): boolean {
  return (
    quoted.parts.length > 1 && quoted.parts.filter((part) => isSingleWord(quoted, part)).length > LONE_WORDS
  );
}

export function spanOf(chain: Chain): number {
  return (chain.at(-1)?.to ?? 0) - (chain[0]?.from ?? 0);
}

interface Link {
  readonly place: Stretch;
  readonly previous: Link | undefined;
  /** Where the chain that ends here begins: the later, the tighter. */
  readonly start: number;
}

function chainAround(search: Search, anchor: number, place: Stretch): Chain | undefined {
  const window = reach(search, anchor, place);
  let links: readonly Link[] = [];
  for (let k = 0; k < search.quoted.parts.length; k++) {
    const part = search.quoted.parts[k];
    if (!part) return undefined;
    const places =
      k === anchor
        ? [place]
        : occurrences(
            search,
            part,
            k < anchor ? { from: window.from, to: place.from } : { from: place.to, to: window.to },
            LINKS,
          );
    links = places.flatMap((next) => linkTo(search, k, links, next) ?? []);
    if (links.length === 0) return undefined;
  }
  const best = links
    .filter(({ place: last }) => endHolds(search, last.to))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  const chain: Stretch[] = [];
  for (let link = best; link; link = link.previous) chain.unshift(link.place);
  return chain.length > 0 ? chain : undefined;
}

function lengthOf(link: Link): number {
  return link.place.to - link.start;
}

/** How far from the anchor the other parts can stand. */
function reach({ quoted, source }: Search, anchor: number, place: Stretch): Stretch {
  let { from, to } = place;
  quoted.parts.forEach((part, k) => {
    const joint = quoted.joints[k < anchor ? k + 1 : k];
    const room = part.units.length + (joint?.ellipsis ? ELLIPSIS_REACH : BRACKET_REACH);
    if (k < anchor) from -= room;
    else if (k > anchor) to += room;
  });
  return { from: Math.max(0, from), to: Math.min(source.tokens.count, to) };
}

/** Joins a place of part `k` to the best chain before it. */
function linkTo(search: Search, k: number, links: readonly Link[], place: Stretch): Link | undefined {
  const { source, quoted } = search;
  const joint = quoted.joints[k];
  if (k === 0) {
    const holds = !joint || edgeHolds(source, quoted, joint, place.from, 'before');
    return holds ? { place, previous: undefined, start: place.from } : undefined;
  }
  if (!joint) return undefined;
  let best: Link | undefined;
  for (let i = links.length - 1; i >= 0; i--) {
    const link = links[i];
    if (!link || link.place.to > place.from) continue;
    if (tooFar(joint, link.place.to, place.from)) break;
    search.left--;
    if (best && link.start <= best.start) continue;
    if (jointHolds(source, quoted, { joint, before: link.place, after: place }))
      best = { place, previous: link, start: link.start };
  }
  return best;
}

function tooFar(joint: Joint, from: number, to: number): boolean {
  return to - from > (joint.ellipsis ? ELLIPSIS_REACH : BRACKET_REACH);
}

function endHolds({ source, quoted }: Search, end: number): boolean {
  const joint = quoted.joints[quoted.parts.length];
  return !joint || edgeHolds(source, quoted, joint, end, 'after');
}
