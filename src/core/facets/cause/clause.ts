import type { Range } from '../../text/range.ts';
import type { Setting } from '../setting.ts';
import type { Group } from './lexicon.ts';
import type { Hit, Scan } from './phrases.ts';

/** A sentence, or the part of it that stands on the cause's side of a causal connective. */
export interface Clause {
  readonly setting: Setting;
  readonly scan: Scan;
  readonly link: 'none' | 'backward' | 'forward';
  /** The words that would be the cause, within the sentence. */
  readonly cause: Range;
  readonly effect: Range | undefined;
}

const MOST_LINKS = 4;

/** Addresses say nothing: they are blanked, so that offsets stay. */
export function withoutAddresses(lower: string): string {
  return lower.includes('://') ? lower.replace(/\bhttps?:\/\/\S+/g, (url) => ' '.repeat(url.length)) : lower;
}

/** All ways to read a sentence as telling a cause: as a whole, and at each causal connective. */
export function clausesOf(setting: Setting, scan: Scan): readonly Clause[] {
  const all = { start: 0, end: scan.lower.length };
  const clauses: Clause[] = [{ setting, scan, cause: all, link: 'none', effect: undefined }];
  for (const hit of hitsOf(scan, 'backward').slice(0, MOST_LINKS)) {
    if (isSinceThen(scan.lower, hit)) continue;
    const cause = { start: hit.end, end: endOfCause(scan, hit) };
    const fronted = scan.lower.slice(0, hit.start).trim() === '';
    const effect = fronted ? { start: cause.end, end: all.end } : { start: 0, end: hit.start };
    clauses.push({ setting, scan, cause, link: 'backward', effect });
  }
  for (const hit of hitsOf(scan, 'forward').slice(0, MOST_LINKS)) {
    if (isPassive(scan.lower, hit) || isMereSo(scan, hit)) continue;
    const start = Math.max(0, scan.lower.lastIndexOf('; ', hit.start) + 1);
    const effect = { start: hit.end, end: all.end };
    clauses.push({ setting, scan, cause: { start, end: hit.start }, link: 'forward', effect });
  }
  return clauses;
}

export function hitsOf(scan: Scan, group: Group): readonly Hit[] {
  return scan.hits.get(group) ?? [];
}

/** "The first outage since the move", "down since 10:00": they tell when, not why. */
function isSinceThen(lower: string, { start, end, words }: Hit): boolean {
  if (words !== 'since') return false;
  const before = lower.slice(0, start).trimEnd();
  if (/^\s*[\d~"]/.test(lower.slice(end, end + 4))) return true;
  if (before === '' || before.endsWith(',')) return false;
  const then = /^ (?:the|we|our|it|there|this|no)\b/.test(lower.slice(end, end + 8));
  return !then || /\b(?:has|have|had|first|been|ever)\b/.test(before);
}

/** "…, so users lost their sessions" draws a consequence where something breaks; else "so" is a mere word. */
function isMereSo(scan: Scan, { start, end, words }: Hit): boolean {
  if (words !== 'so') return false;
  const broke = (['symptom', 'lack', 'state'] as const).some((group) =>
    hitsOf(scan, group).some((hit) => hit.start >= end),
  );
  return !broke || !/[,;] (?:and )?$/.test(scan.lower.slice(Math.max(0, start - 6), start));
}

/** In "keys were exposed" and "caused by" the words before are what it was done to, not what did it. */
function isPassive(lower: string, { start, end, words }: Hit): boolean {
  if (lower.startsWith(' by ', end)) return true;
  if (words.endsWith('ing') || words.includes(' ')) return false;
  return /\b(?:was|were|is|are|been|be|being|got|get)(?: \w+ly| not| also)? $/.test(
    lower.slice(Math.max(0, start - 30), start),
  );
}

/** A fronted cause ends at its comma; one behind its effect goes on until the next effect. */
function endOfCause(scan: Scan, link: Hit): number {
  const { lower } = scan;
  const fronted = lower.slice(0, link.start).trim() === '';
  const comma = fronted ? lower.indexOf(',', link.end) : -1;
  if (comma >= 0) return comma;
  const semicolon = lower.indexOf('; ', link.end);
  const stop = hitsOf(scan, 'stop').find((hit) => hit.start > link.end + 1);
  return Math.min(semicolon < 0 ? lower.length : semicolon, stop?.start ?? lower.length);
}
