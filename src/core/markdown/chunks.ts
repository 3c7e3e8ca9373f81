import type { Change } from '../text/change.ts';
import type { Range } from '../text/range.ts';

/** What a scan of one line tells; enough to know where Markdown can be cut. */
interface Scan {
  fence: { readonly char: number; readonly length: number } | undefined;
  /** What ends an HTML block that blank lines do not end. */
  html: RegExp | undefined;
  /** The chunk so far ends in a list or a footnote, which a marker or an indent would continue. */
  open: 'list' | 'footnote' | undefined;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const LIST_MARKER = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const WEAK_ITEM = /^(?:[-+*][ \t]*$|1[.)][ \t]*$|(?!1[.)])\d{1,9}[.)])/;
const FOOTNOTE = /^ {0,3}\[\^[^\]]+\]:/;
const HTML_UNTIL: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
];

/**
 * Cuts Markdown at blank lines where no block can reach across, so that parsing the parts gives the blocks of the whole.
 * A chunk holds its trailing blank lines; the chunks cover the text from `from` to its end, or to a place where `isKnown`
 * says that the cuts behind it are known: what stands before a cut has no say in where the next ones are.
 */
export function splitChunks(
  text: string,
  from: number,
  isKnown: (at: number) => boolean = () => false,
): readonly Range[] {
  const chunks: Range[] = [];
  const scan: Scan = { fence: undefined, html: undefined, open: undefined };
  let start = from;
  let blankBefore = true;
  if (isKnown(from)) return chunks;
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + 1000)).replace(/[\r\n]+$/, '');
    const blank = /^[ \t]*$/.test(line) && end - at < 1000;
    if (blankBefore && !blank && at > start && canCutBefore(line, scan)) {
      chunks.push({ start, end: at });
      if (isKnown(at)) return chunks;
      start = at;
      scan.open = undefined;
    }
    advance(scan, line, text, at, end, blankBefore);
    blankBefore = blank && !scan.fence && !scan.html;
    at = end;
  }
  if (start < text.length) chunks.push({ start, end: text.length });
  return chunks;
}

/** How a text is cut that differs in one stretch from a text whose cuts are known: how many chunks stay at either end, and the new ones between. */
export interface Recut {
  readonly head: number;
  readonly middle: readonly Range[];
  readonly tail: number;
}

/** The same cuts as made anew; only around the change is the text looked at. */
export function recut(before: readonly Range[], text: string, change: Change, from: number): Recut {
  const moved = change.endAfter - change.endBefore;
  const head = from === before[0]?.start ? certain(before, text, change.start) : 0;
  let tail = before.findIndex((chunk) => chunk.start >= change.endBefore);
  if (tail < 0) tail = before.length;
  const isKnown = (at: number): boolean => {
    while (tail < before.length && (before[tail]?.start ?? 0) + moved < at) tail++;
    return tail < before.length && (before[tail]?.start ?? 0) + moved === at;
  };
  const at = head === 0 ? from : (before[head]?.start ?? from);
  const middle = splitChunks(text, at, isKnown);
  const reached = middle.at(-1)?.end ?? at;
  return { head, middle, tail: reached < text.length ? before.length - tail : 0 };
}

/** How many chunks end as they did: the line behind each, which has a say in whether it ends, stands before the change. */
function certain(chunks: readonly Range[], text: string, change: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineEnd(text, chunks[middle]?.start ?? 0) < change) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

function lineEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return i + 1;
    if (code === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}

function canCutBefore(line: string, scan: Scan): boolean {
  if (scan.fence || scan.html) return false;
  const first = line.charCodeAt(0);
  if (first === 32 || first === 9) return false;
  // The parser reads items that cannot interrupt a paragraph differently behind indented code: what is before them stays with them.
  if (WEAK_ITEM.test(line)) return false;
  return !(scan.open === 'list' && LIST_MARKER.test(line));
}

function advance(
  scan: Scan,
  line: string,
  text: string,
  at: number,
  end: number,
  blankBefore: boolean,
): void {
  if (scan.html) {
    if (scan.html.test(text.slice(at, end))) scan.html = undefined;
    return;
  }
  const fence = FENCE.exec(line);
  if (scan.fence) {
    if (fence && closes(fence, scan.fence)) scan.fence = undefined;
    return;
  }
  if (fence && !(fence[1]?.startsWith('`') && fence[2]?.includes('`'))) {
    scan.fence = { char: fence[1]?.charCodeAt(0) ?? 0, length: fence[1]?.length ?? 0 };
    return;
  }
  const until = HTML_UNTIL.find(([opens]) => opens.test(line));
  if (until) {
    if (!until[1].test(text.slice(at, end).replace(until[0], ''))) scan.html = until[1];
    return;
  }
  if (LIST_MARKER.test(line)) scan.open = 'list';
  else if (FOOTNOTE.test(line)) scan.open = 'footnote';
  else if (blankBefore && !/^[ \t]/.test(line) && line !== '') scan.open = undefined;
}

function closes(fence: RegExpExecArray, open: { readonly char: number; readonly length: number }): boolean {
  const run = fence[1] ?? '';
  return run.charCodeAt(0) === open.char && run.length >= open.length && /^[ \t]*$/.test(fence[2] ?? '');
}
