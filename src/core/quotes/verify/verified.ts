import type { Range } from '../../text/range.ts';
import { type Chain, chains, spanOf } from './chain.ts';
import { differences, listed, type Pair } from './how.ts';
import { countWords } from './joints.ts';
import { holdsNegation } from './meaning.ts';
import type { How, Verified } from './model.ts';
import { follow, newSearch, type Search } from './occurrences.ts';
import type { Joint, Quoted } from './quoted.ts';
import { type PreparedSource, rawRange } from './source.ts';
import { ELLIPSIS, gapAfter, kindAt, rawToken, tokenKey } from './tokens.ts';

type Found = Omit<Verified, 'source'>;

/** The words as the source has them, if it has them: the tightest place, and of equals the one that differs least. */
export function findVerbatim(source: PreparedSource, quoted: Quoted): Found | undefined {
  const search = newSearch(source, quoted);
  let best: Found | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const chain of chains(search)) {
    const found = describe(search, chain);
    const score = 8 * spanOf(chain) + (found.how[0] === 'exact' ? 0 : found.how.length);
    if (score < least) best = found;
    least = Math.min(least, score);
    if (found.how[0] === 'exact') break;
  }
  return best;
}

function describe(search: Search, chain: Chain): Found {
  const { source, quoted } = search;
  const how = new Set<How>();
  const omitted: Range[] = [];
  let omitsNegation = false;
  chain.forEach((stretch, k) => {
    for (const one of differences(quoted.tokens, source.tokens, pairsOf(search, k, stretch.from, how)))
      how.add(one);
    const next = chain[k + 1];
    const joint = quoted.joints[k + 1];
    if (!joint || !next) return;
    const gap = gapOf(search, joint, stretch.to, next.from, how);
    if (!gap) return;
    omitted.push(gap);
    omitsNegation ||= holdsNegation(textBetween(source, stretch.to, next.from));
  });
  noteEdge(how, quoted.joints[0]);
  noteEdge(how, quoted.joints[chain.length]);
  const end = endOf(search, chain, how);
  const start = chain[0]?.from ?? 0;
  const lead = how.has('case') ? leadOf(search, start) : undefined;
  return {
    kind: 'verified',
    range: rawRange(source, start, end),
    how: listed(how),
    omitted,
    omitsNegation,
    ...(lead && { lead }),
  };
}

/** How far back the beginning of a sentence is looked for. */
const LEAD = 80;

/** The words of the sentence that a quotation leaves out before it, if its capital hides that there are any. */
function leadOf({ source, quoted }: Search, start: number): Range | undefined {
  const { tokens } = source;
  const first = quoted.parts[0]?.units[0]?.from ?? 0;
  if (!/^\p{Lu}/u.test(rawToken(quoted.tokens, first))) return undefined;
  let from = start;
  while (from > 0 && start - from < LEAD) {
    const ends = /^[.!?。！？]$/.test(rawToken(tokens, from - 1));
    if (ends || /\n\s*\n|["“”«»「」]/.test(gapAfter(tokens, from - 1))) break;
    from--;
  }
  return from < start ? rawRange(source, from, start) : undefined;
}

function pairsOf(search: Search, k: number, from: number, how: Set<How>): readonly Pair[] {
  const part = search.quoted.parts[k];
  const pairs: Pair[] = [];
  if (!part) return pairs;
  follow(search, part, from, (unit, token) => {
    if (unit.pattern) how.add('brackets');
    else pairs.push({ quoted: unit.from, source: token });
  });
  return pairs;
}

/** Notes what a joint stands for. Returns what an ellipsis leaves out, if it leaves out words. */
export function gapOf(
  { source, quoted }: Search,
  joint: Joint,
  from: number,
  to: number,
  how: Set<How>,
): Range | undefined {
  noteEditors(how, joint);
  if (!joint.ellipsis) return undefined;
  const { tokens } = source;
  if (countWords(tokens, from, to) > 0) {
    how.add('ellipsis');
    return rawRange(source, from, to);
  }
  const isOwn = to === from + 1 && kindAt(tokens, from) === ELLIPSIS && joint.editors.length === 0;
  if (!isOwn) how.add('ellipsis');
  else if (rawToken(tokens, from) !== rawToken(quoted.tokens, joint.from)) how.add('typography');
  return undefined;
}

function noteEditors(how: Set<How>, joint: Joint): void {
  if (joint.editors.length > 0) how.add('brackets');
}

export function noteEdge(how: Set<How>, joint: Joint | undefined): void {
  if (joint?.ellipsis) how.add('ellipsis');
  if (joint) noteEditors(how, joint);
}

function textBetween({ tokens }: PreparedSource, from: number, to: number): string {
  return tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
}

/** A closing stop belongs to the match where the source has the same one. */
function endOf({ source, quoted }: Search, chain: Chain, how: Set<How>): number {
  const end = chain.at(-1)?.to ?? 0;
  const tail = quoted.parts.at(-1)?.tail;
  if (tail === undefined) return end;
  if (end >= source.tokens.count || tokenKey(source.tokens, end) !== tokenKey(quoted.tokens, tail)) {
    how.add('typography');
    return end;
  }
  const last = { quoted: tail - 1, source: end - 1 };
  for (const one of differences(quoted.tokens, source.tokens, [last, { quoted: tail, source: end }]))
    how.add(one);
  return end + 1;
}
