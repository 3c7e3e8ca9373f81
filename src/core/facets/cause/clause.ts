import { contains, type Range } from '../../text/range.ts';
import type { Setting } from '../setting.ts';
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

const MOST_LINKS = 8;

/** Addresses say nothing: they are blanked, so that offsets stay. */
export function withoutAddresses(lower: string): string {
  return lower.includes('://') ? lower.replace(/\bhttps?:\/\/\S+/g, (url) => ' '.repeat(url.length)) : lower;
}

/** All ways to read a sentence as telling a cause: as a whole, and at each causal connective. */
export function clausesOf(setting: Setting, scan: Scan): readonly Clause[] {
  const all = { start: 0, end: scan.lower.length };
  const clauses: Clause[] = [{ setting, scan, cause: all, link: 'none', effect: undefined }];
  const links = scan.hits.filter((hit) => hit.group === 'backward' || hit.group === 'forward');
  for (const hit of links.slice(0, MOST_LINKS)) {
    if (hit.group === 'backward') {
      const cause = { start: hit.end, end: endOfCause(scan, hit) };
      const fronted = scan.lower.slice(0, hit.start).trim() === '';
      const effect = fronted ? { start: cause.end, end: all.end } : { start: 0, end: hit.start };
      clauses.push({ setting, scan, cause, link: 'backward', effect });
    } else if (!isPassive(scan.lower, hit)) {
      const start = Math.max(0, scan.lower.lastIndexOf('; ', hit.start) + 1);
      clauses.push({
        setting,
        scan,
        cause: { start, end: hit.start },
        link: 'forward',
        effect: { start: hit.end, end: all.end },
      });
    }
  }
  return clauses;
}

/** Hits of a group on one side. */
export function hitsIn(scan: Scan, side: Range, group: Hit['group']): readonly Hit[] {
  return scan.hits.filter((hit) => hit.group === group && contains(side, hit));
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
function endOfCause({ lower, hits }: Scan, link: Hit): number {
  const fronted = lower.slice(0, link.start).trim() === '';
  const comma = fronted ? lower.indexOf(',', link.end) : -1;
  if (comma >= 0) return comma;
  const semicolon = lower.indexOf('; ', link.end);
  const stop = hits.find((hit) => hit.group === 'stop' && hit.start > link.end + 1);
  return Math.min(semicolon < 0 ? lower.length : semicolon, stop?.start ?? lower.length);
}
