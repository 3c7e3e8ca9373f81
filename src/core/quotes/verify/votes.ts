import { countAtMost, type Postings, visit } from './postings.ts';
import type { Quoted, Unit } from './quoted.ts';
import { type PreparedSource, pairHash } from './source.ts';
import { CHARACTER, isWord, kindAt } from './tokens.ts';

/*
 * Where in the source an altered quotation comes from: its words, the rarest first, vote for the places
 * at which it would have to begin for them to be in line. Neighbouring places share their votes,
 * since words that were added, dropped or moved shift the rest.
 */

/** Places of the source at which the quotation may begin. */
export interface Start {
  readonly from: number;
  readonly to: number;
  readonly votes: number;
}

interface Hit {
  readonly start: number;
  readonly voter: number;
  readonly weight: number;
}

interface Voter {
  readonly index: Postings;
  readonly hash: number;
  readonly unit: number;
  readonly count: number;
  readonly weight: number;
}

/** How many places are looked at for a quotation of ordinary length. */
const BALLOTS = 800;

/** The most likely places, best first. `spread` is how far the words of one place may be out of line. */
export function likelyStarts(
  source: PreparedSource,
  quoted: Quoted,
  units: readonly Unit[],
  spread: number,
): readonly Start[] {
  const hits = cast(source, votersOf(source, quoted, units), Math.max(BALLOTS, 2 * units.length));
  const best = densest(hits, spread);
  if (!best) return [];
  const others = hits.filter(({ start }) => start < best.from || start > best.to);
  const second = densest(others, spread);
  return second && second.votes > 0.6 * best.votes ? [best, second] : [best];
}

/** What a word weighs: the rarer in the source, the more it says. One that is not there says no more than a common one. */
export function weightOf(source: PreparedSource, quoted: Quoted, unit: Unit): number {
  if (unit.pattern) return 4;
  const kind = kindAt(quoted.tokens, unit.from);
  if (!isWord(quoted.tokens, unit.from)) return 1;
  const count = countAtMost(source.words, unit.hash);
  const weight = count === 0 ? 5 : Math.log2(source.tokens.count / count);
  return Math.max(2, Math.min(8, Math.round(kind === CHARACTER ? weight / 2 : weight)));
}

function votersOf(source: PreparedSource, quoted: Quoted, units: readonly Unit[]): readonly Voter[] {
  const voters: Voter[] = [];
  units.forEach((unit, i) => {
    if (unit.pattern) return;
    const next = units[i + 1];
    const weight = weightOf(source, quoted, unit);
    if (isWord(quoted.tokens, unit.from)) {
      const count = countAtMost(source.words, unit.hash);
      if (count > 0) voters.push({ index: source.words, hash: unit.hash, unit: i, count, weight });
    }
    if (!next || next.pattern) return;
    const hash = pairHash(unit.hash, next.hash);
    const count = countAtMost(source.pairs, hash);
    if (count > 0)
      voters.push({
        index: source.pairs,
        hash,
        unit: i,
        count,
        weight: weight + weightOf(source, quoted, next),
      });
  });
  return voters.toSorted((a, b) => a.count - b.count);
}

function cast(source: PreparedSource, voters: readonly Voter[], ballots: number): readonly Hit[] {
  const hits: Hit[] = [];
  const everywhere = { from: 0, to: source.tokens.count };
  voters.some((voter, i) => {
    if (hits.length > 0 && hits.length + voter.count > ballots) return true;
    visit(voter.index, voter.hash, everywhere, (place) => {
      hits.push({ start: place - voter.unit, voter: i, weight: voter.weight });
      return hits.length < ballots;
    });
    return hits.length >= ballots;
  });
  return hits.toSorted((a, b) => a.start - b.start);
}

/** The stretch of starts, no longer than the spread, that most words vote for; each word has one vote in it. */
function densest(hits: readonly Hit[], spread: number): Start | undefined {
  const counts = new Map<number, number>();
  let best: Start | undefined;
  let votes = 0;
  let first = 0;
  for (const hit of hits) {
    const count = counts.get(hit.voter) ?? 0;
    if (count === 0) votes += hit.weight;
    counts.set(hit.voter, count + 1);
    for (let oldest = hits[first]; oldest && hit.start - oldest.start > spread; oldest = hits[++first]) {
      const left = (counts.get(oldest.voter) ?? 1) - 1;
      counts.set(oldest.voter, left);
      if (left === 0) votes -= oldest.weight;
    }
    if (!best || votes > best.votes) best = { from: hits[first]?.start ?? 0, to: hit.start, votes };
  }
  return best;
}
