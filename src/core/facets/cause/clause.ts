import type { Sentence } from '../../reading/sentence.ts';
import type { Range } from '../../text/range.ts';
import type { Lexicon } from './lexicon.ts';

/** A sentence, or the part of it that stands on the cause's side of a causal connective. */
export interface Clause {
  readonly sentence: Sentence;
  /** Lower case, straight apostrophes, as long as the sentence. */
  readonly lower: string;
  /** The words that would be the cause, within the sentence. */
  readonly cause: Range;
  /** What a person would mark: the cause with its connective and effect. */
  readonly whole: Range;
  readonly link: 'none' | 'backward' | 'forward';
}

const MOST_LINKS = 6;

export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[’‘]/g, "'").replace(/\s/g, ' ');
}

/** All ways to read a sentence as telling a cause: as a whole, and at each causal connective. */
export function clausesOf(sentence: Sentence, lower: string, lexicon: Lexicon): readonly Clause[] {
  const all = { start: 0, end: lower.length };
  const clauses: Clause[] = [{ sentence, lower, cause: all, whole: all, link: 'none' }];
  for (const match of matchesOf(lexicon.backward, lower)) {
    const start = match.index + match[0].length;
    clauses.push({
      sentence,
      lower,
      cause: { start, end: endOfCause(lower, start, match.index, lexicon) },
      whole: all,
      link: 'backward',
    });
  }
  for (const match of matchesOf(lexicon.forward, lower)) {
    if (isPassive(lower, match.index, match[0])) continue;
    const start = startOfCause(lower, match.index);
    clauses.push({ sentence, lower, cause: { start, end: match.index }, whole: all, link: 'forward' });
  }
  return clauses;
}

function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) {
    found.push(match);
    if (found.length === MOST_LINKS) break;
  }
  return found;
}

/** In "keys were exposed" and "caused by" the words before are what it was done to, not what did it. */
function isPassive(lower: string, at: number, verb: string): boolean {
  if (lower.startsWith(' by ', at + verb.length)) return true;
  return (
    !verb.endsWith('ing') &&
    /\b(?:was|were|is|are|been|be|being|got|get)(?: \w+ly| not| also)? $/.test(
      lower.slice(Math.max(0, at - 30), at),
    )
  );
}

/** A fronted cause ends at its comma; one behind its effect goes on until the next effect. */
function endOfCause(lower: string, start: number, at: number, lexicon: Lexicon): number {
  const fronted = lower.slice(0, at).trim() === '';
  const comma = fronted ? lower.indexOf(',', start) : -1;
  if (comma > start) return comma;
  lexicon.stop.lastIndex = start + 1;
  const stop = lexicon.stop.exec(lower);
  return stop ? stop.index : lower.length;
}

function startOfCause(lower: string, end: number): number {
  return Math.max(lower.lastIndexOf('; ', end), -1) + 1;
}
