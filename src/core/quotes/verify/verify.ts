import { findAltered, type Near } from './altered.ts';
import { isCjk, UNSEEN } from './characters.ts';
import type { Altered, Place, SourceEntry, Verification, Verified } from './model.ts';
import { hasWords, type Quoted, type Readings, readQuotation } from './quoted.ts';
import type { PreparedSource } from './source.ts';
import { findVerbatim } from './verified.ts';

interface Ready {
  readonly id: string;
  readonly source: PreparedSource;
}

/**
 * Says whether a source has the words of a quotation: those it names in `cites`, else any.
 * Only the same words, in the same order, are ever `verified`.
 */
export function verifyQuotation(
  words: string,
  sources: readonly SourceEntry[],
  cites?: string,
): Verification {
  const readings = readQuotation(words);
  if (isTooShort(readings.joined)) return { kind: 'too-short' };
  if (sources.length === 0) return { kind: 'no-source' };
  const cited = cites === undefined ? sources : sources.filter(({ id }) => id === cites);
  const [first] = cited;
  if (!first) return { kind: 'source-unavailable', source: cites ?? '', reason: 'unknown-source' };
  const ready = cited.flatMap(readyOf);
  const verified = firstVerified(readings, ready);
  if (verified) return verified;
  const unavailable = cited.find(({ source }) => 'unavailable' in source);
  const elsewhere = cites === undefined ? undefined : elsewhereOf(readings, sources, cites);
  const altered = nearest(readings, ready);
  if (altered) return elsewhere ? { ...altered, elsewhere } : altered;
  if (unavailable && 'unavailable' in unavailable.source)
    return { kind: 'source-unavailable', source: unavailable.id, reason: unavailable.source.unavailable };
  return elsewhere ? { kind: 'not-found', elsewhere } : { kind: 'not-found' };
}

/** The words where a source has them, as `verifyQuotation` finds them, without its search for ones that come near. */
export function findVerified(
  words: string,
  sources: readonly SourceEntry[],
  id: string,
): Verified | undefined {
  const readings = readQuotation(words);
  if (isTooShort(readings.joined)) return undefined;
  return firstVerified(readings, sources.filter((entry) => entry.id === id).flatMap(readyOf));
}

function readyOf({ id, source }: SourceEntry): readonly Ready[] {
  return 'unavailable' in source ? [] : [{ id, source }];
}

function firstVerified(readings: Readings, sources: readonly Ready[]): Verified | undefined {
  let best: Verified | undefined;
  for (const { id, source } of sources) {
    const found = firstOf(readings.all, (quoted) => findVerbatim(source, quoted));
    if (found && (!best || rank(found) < rank(best))) best = { ...found, source: id };
    if (best?.how[0] === 'exact') break;
  }
  return best;
}

function firstOf<T, U>(items: readonly T[], find: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rank({ how }: Pick<Verified, 'how'>): number {
  return how[0] === 'exact' ? 0 : how.length;
}

function nearest(readings: Readings, sources: readonly Ready[]): Altered | undefined {
  let best: (Near & { readonly id: string }) | undefined;
  for (const { id, source } of sources) {
    const near = findAltered(source, readings.joined);
    if (near && (!best || near.share > best.share)) best = { ...near, id };
  }
  return best && { ...best.altered, source: best.id };
}

function elsewhereOf(readings: Readings, sources: readonly SourceEntry[], cites: string): Place | undefined {
  const others = sources.filter(({ id }) => id !== cites).flatMap(readyOf);
  const found = firstVerified(readings, others);
  return found && { source: found.source, range: found.range };
}

/** Twelve characters prove something, or five in Chinese, Japanese and Korean. Brackets and ellipses prove nothing. */
function isTooShort(quoted: Quoted): boolean {
  if (!hasWords(quoted)) return true;
  let weight = 0;
  for (const { units, tail } of quoted.parts) {
    const start = quoted.tokens.starts[units[0]?.from ?? 0] ?? 0;
    const end = quoted.tokens.ends[tail ?? (units.at(-1)?.to ?? 1) - 1] ?? 0;
    const said = quoted.text.slice(start, end).replace(UNSEEN, '').replace(/\s+/g, ' ');
    for (const char of said.normalize('NFC')) weight += isCjk(char.codePointAt(0) ?? 0) ? 12 : 5;
    if (weight >= 60) return false;
  }
  return true;
}
