import type { Range } from '../../text/range.ts';
import { leaningOf } from './attribute/given-names.ts';
import { CALENDAR, isPersonWord, TITLES } from './attribute/lexicon.ts';
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
  return signed(name, match?.[2], offset + dash[0].length);
}

/** Whole lines that name somebody and nothing else, without a dash: `Mary Roe, SRE`, `Statuspage, 14:20 UTC`. */
const PLAIN =
  /^\s*(@?\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:of |the |de |van |von )?\p{Lu}[\p{L}\p{N}.'’-]*){0,3})(?:\s*[,(]\s*([^.!?;]{2,60}?)\)?)?\s*$/u;
const TIME = /^(?:\d{4}-\d\d-\d\d|\d{1,2}[:.h]\d\d|\d{1,2}\.? \p{L}+)/u;

/**
 * Reads a line that may sign the words above it, though no dash says so: it has to tell a role or a time
 * behind the name, or, where the line is set apart (`isSet`), be a name of two words.
 */
export function parsePlainSignature(line: string, isSet: boolean): Signature | undefined {
  const match = PLAIN.exec(line);
  const name = match?.[1] ?? '';
  const behind = match?.[2];
  if (!match || CALENDAR.has(name.toLowerCase())) return undefined;
  const told = behind !== undefined && (TIME.test(behind) || namesRole(behind));
  if (!told && !(isSet && behind === undefined && leaningOf(name.split(' ')[0]?.toLowerCase() ?? '')))
    return undefined;
  const start = line.indexOf(name);
  return signed(name, behind !== undefined && TIME.test(behind) ? undefined : behind, start);
}

function namesRole(words: string): boolean {
  return words
    .split(/[\s/]+/)
    .some((word) => TITLES.has(word.toLowerCase()) || isPersonWord(word.toLowerCase()));
}

function signed(name: string, behind: string | undefined, start: number): Signature {
  const place = / (?:on|in|at|via|from) .*$/.exec(name);
  const text = place && place.index > 1 ? name.slice(0, place.index) : name;
  return { name: { start, end: start + text.length }, text, ...(behind ? standingAfter(behind) : {}) };
}
