import type { Range } from '../../text/range.ts';
import { type Standing, standingAfter } from './role.ts';

/** `— Ajay Unni, CEO of StickmanCyber (s1)`: who a line of attribution names. */
export interface Signature extends Standing {
  readonly name: Range;
  readonly text: string;
}

const LINE = /^\s*(?:[-–—―]{1,3}|~)\s*(?=\S)/u;
const LONGEST = 200;

/** Whether a line begins as an attribution does. */
export function isSignature(line: string): boolean {
  return parseSignature(line, 0) !== undefined;
}

/** Reads a line of attribution that stands at `offset`. */
export function parseSignature(line: string, offset: number): Signature | undefined {
  const dash = LINE.exec(line);
  if (!dash || line.length > LONGEST) return undefined;
  const rest = line
    .slice(dash[0].length)
    .replace(/\s*(?:\([^()]*\)|\[[^\]]*\])\s*\.?\s*$/u, '')
    .trimEnd();
  const match = /^(@?[\p{L}][^,;:(|—–]{0,70})(?:\s*[,;:(|—–]\s*(.*))?$/u.exec(rest.replace(/\.$/, ''));
  const name = match?.[1]?.trim() ?? '';
  if (name === '' || name.split(/\s+/).length > 7 || /[.!?]\s/.test(name)) return undefined;
  if (/^\p{Ll}/u.test(name) && !/^[\w.-]+$/.test(name) && !match?.[2]) return undefined;
  const start = offset + dash[0].length;
  const place = / (?:on|in|at|via|from) .*$/.exec(name);
  const text = place && place.index > 1 ? name.slice(0, place.index) : name;
  return { name: { start, end: start + text.length }, text, ...(match?.[2] ? standingAfter(match[2]) : {}) };
}
