import type { Range } from '../../text/range.ts';
import { APOSTROPHE, DIGIT, foldUnicode, IDEOGRAM, kindOf, LETTER, MARK, SPACE } from './characters.ts';

/*
 * Who speaks where, as far as quotation marks tell: each pair of marks encloses a statement of its own, a block quote too,
 * and all that stands outside is the narrator's. A statement that a cue interrupts ("…," he said, "…") stays one.
 */
export interface Statements {
  /** Sorted, not overlapping; offsets in the visible text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly ids: readonly number[];
  readonly blocks: readonly Range[];
}

interface Open {
  readonly start: number;
  readonly id: number;
  readonly single: boolean;
  /** For a single mark: where it may have closed, unless it was an apostrophe. */
  maybe: number;
}

interface Scan {
  readonly text: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly ids: number[];
  open: Open | undefined;
  next: number;
}

export function statementsOf(text: string, blocks: readonly Range[]): Statements {
  const scan: Scan = { text, starts: [], ends: [], ids: [], open: undefined, next: 1 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) paragraph(scan, at);
    else if (code > 0x22 && code < 0x7f && code !== 0x27) continue;
    else if (kindOf(code) === MARK) doubleMark(scan, at);
    else if (kindOf(code) === APOSTROPHE) singleMark(scan, at);
  }
  close(scan, scan.open?.single ? scan.open.maybe : text.length);
  return { starts: scan.starts, ends: scan.ends, ids: scan.ids, blocks };
}

/** Which statement an offset belongs to: 0 for the narrator's. */
export function statementAt(statements: Statements, at: number): number {
  const i = lastStart(statements.starts, at);
  if (i >= 0 && at < (statements.ends[i] ?? 0)) return statements.ids[i] ?? 0;
  const { blocks } = statements;
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (!block) break;
    if (at < block.start) high = middle - 1;
    else if (at >= block.end) low = middle + 1;
    else return -1 - middle;
  }
  return 0;
}

function lastStart(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** An open statement ends with its paragraph, unless the next one begins with a mark: then it goes on. */
function paragraph(scan: Scan, at: number): void {
  if (scan.open?.single && scan.open.maybe >= 0) close(scan, scan.open.maybe);
  const { text, open } = scan;
  if (!open) return;
  const ahead = /^\n[ \t\r]*(\n?)\s{0,40}(\S?)/.exec(text.slice(at, at + 80));
  const first = ahead?.[2] ?? '';
  const goesOn =
    kindOf(first.charCodeAt(0)) === MARK || (open.single && kindOf(first.charCodeAt(0)) === APOSTROPHE);
  if (ahead?.[1] !== '\n') return;
  const { id } = open;
  close(scan, open.single && !goesOn ? -1 : at);
  if (goesOn) scan.open = { start: at, id, single: open.single, maybe: -1 };
}

function doubleMark(scan: Scan, at: number): void {
  // A single mark that has not closed so far may have been an apostrophe: double marks are the better sign.
  if (scan.open?.single) close(scan, scan.open.maybe);
  const { open } = scan;
  const side = sideOf(scan.text, at);
  if (side === 'open' || (side === 'either' && !open)) {
    // A mark at the head of a paragraph that goes on with the statement before it.
    if (open && /^\s*$/.test(scan.text.slice(open.start, at))) return;
    close(scan, at);
    begin(scan, at, false);
  } else close(scan, at);
}

function singleMark(scan: Scan, at: number): void {
  const { text, open } = scan;
  if (open && !open.single) return;
  const before = kindOf(text.charCodeAt(at - 1));
  const after = kindOf(text.charCodeAt(at + 1));
  if (!open) {
    const opens =
      (at === 0 || before === SPACE || /[([{]/.test(text.charAt(at - 1))) &&
      (after === LETTER || after === IDEOGRAM);
    if (opens) begin(scan, at, true);
    return;
  }
  if (before === SPACE || after === LETTER || after === DIGIT) return;
  if (/[.,!?;:…]/.test(text.charAt(at - 1))) close(scan, at);
  else if (open.maybe < 0) open.maybe = at;
}

function begin(scan: Scan, at: number, single: boolean): void {
  const id = goesOnFrom(scan, at) ? (scan.ids.at(-1) ?? scan.next++) : scan.next++;
  scan.open = { start: at + 1, id, single, maybe: -1 };
}

function close(scan: Scan, at: number): void {
  const { open } = scan;
  scan.open = undefined;
  if (!open || at <= open.start) return;
  scan.starts.push(open.start);
  scan.ends.push(at);
  scan.ids.push(open.id);
}

/** Looks at the neighbours of a mark, since many languages close with what others open with. */
function sideOf(text: string, at: number): 'open' | 'close' | 'either' {
  const char = text.charAt(at);
  if (/[「『]/.test(char)) return 'open';
  if (/[」』]/.test(char)) return 'close';
  const before = at === 0 || /[\s([{\u2014\u2013-]/.test(text.charAt(at - 1));
  const after = at + 1 >= text.length || /[\s.,;:!?)\]}\u2014\u2013]/.test(text.charAt(at + 1));
  if (before !== after) return before ? 'open' : 'close';
  if (/[“«‹„‚〝]/.test(char)) return 'open';
  if (/[”»›〞]/.test(char)) return 'close';
  return 'either';
}

/** Whether a mark resumes the statement before it after a cue: "The fix," she said, "is out." */
function goesOnFrom(scan: Scan, at: number): boolean {
  const end = scan.ends.at(-1);
  if (end === undefined || at - end > 80) return false;
  const { text } = scan;
  const between = foldUnicode(text.slice(end + 1, at));
  if (!/[\p{L}]/u.test(between) || /[.!?。！？;；\n]/.test(between)) return false;
  if (/\b(?:and|but|while|whereas|und|aber|et|mais|y|pero)\b/i.test(between)) return false;
  const comma = /[,，、—–-]$/.test(text.slice(end - 1, end)) || /^\s?[,，、—–]/.test(between);
  const next = text.slice(at + 1, at + 3);
  return comma && (/^\p{Ll}/u.test(next) || (/^\p{Lo}/u.test(next) && between.length <= 20));
}
