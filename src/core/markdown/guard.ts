/** The largest chunk that goes to the parser; what is larger is read line by line as plain text. */
const LARGEST_CHUNK = 60_000;
const DEEPEST_NESTING = 60;
/** Each item that ends within another one makes the parser move what it has read. */
const MOST_NESTED = 600;

/**
 * Whether the Markdown parser would take more than linear time, or overflow its stack, on this chunk.
 * Each count bounds one kind of input on which it is quadratic: brackets, emphasis closers, unclosed HTML, nested containers.
 */
export function isTooDear(chunk: string): boolean {
  if (chunk.length > LARGEST_CHUNK) return true;
  const { deepest, nested } = nestingOf(chunk);
  if (deepest > DEEPEST_NESTING || nested > MOST_NESTED) return true;
  const counts = countCharacters(chunk);
  const kilobytes = 1 + chunk.length / 1000;
  const tooMany = LIMITS.some(({ of, least, perKilobyte }) => {
    const count = of.reduce((sum, char) => sum + (counts[char.charCodeAt(0)] ?? 0), 0);
    return count > least && count / kilobytes > perKilobyte;
  });
  return tooMany || manySetext(chunk) || lazyLines(chunk) > 100 + chunk.length / 100;
}

const LIMITS = [
  { of: ['[', ']'], least: 400, perKilobyte: 120 },
  { of: ['*', '_', '~'], least: 600, perKilobyte: 200 },
  { of: ['<'], least: 300, perKilobyte: 100 },
  { of: ['`'], least: 2000, perKilobyte: 400 },
] as const;

function countCharacters(chunk: string): Uint32Array {
  const counts = new Uint32Array(128);
  for (let i = 0; i < chunk.length; i++) {
    const code = chunk.charCodeAt(i);
    if (code < 128) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** What opens a quotation, an item or a footnote. A run of `-` without spaces is none of these. */
const CONTAINER = />|(?:[-*+]|\d{1,9}[.)])(?=[ \t\r\n]|$)|\[\^(?:\\[^\s]|[^[\]\s\\]){1,999}\]:/y;

/** How many containers the start of some line may open: one a mark, a nested item every four columns; and how many lines open an inner one. */
function nestingOf(chunk: string): { readonly deepest: number; readonly nested: number } {
  let deepest = 0;
  let nested = 0;
  let depth = 0;
  const behindCode = endOfCode(chunk);
  for (let i = 0; i < chunk.length; ) {
    const code = chunk.charCodeAt(i);
    if (code === 10 || code === 13) depth = 0;
    const length = code === 32 || code === 9 || code === 10 || code === 13 ? 1 : markerLength(chunk, i);
    if (length === 0) {
      // The rest of the line opens nothing.
      i = lineEnd(chunk, i);
      continue;
    }
    if (code === 32) depth += 0.25;
    else if (code !== 10 && code !== 13) {
      if (code !== 9 && depth > 0.25 && i >= behindCode) nested++;
      depth++;
    }
    deepest = Math.max(deepest, depth);
    i += length;
  }
  return { deepest, nested };
}

/** Where the code ends that a chunk begins with, at the latest place that is certain: its lines are no items. */
function endOfCode(chunk: string): number {
  const opening = /^(?:`{3,}|~{3,})[^`\r\n]*/.exec(chunk)?.[0];
  if (opening === undefined) return 0;
  const closing = /[\r\n] {0,3}(?:```|~~~)/g;
  closing.lastIndex = opening.length;
  return closing.exec(chunk)?.index ?? chunk.length;
}

function markerLength(chunk: string, at: number): number {
  CONTAINER.lastIndex = at;
  return CONTAINER.exec(chunk)?.[0].length ?? 0;
}

function lineEnd(chunk: string, at: number): number {
  let end = at;
  while (end < chunk.length && chunk.charCodeAt(end) !== 10 && chunk.charCodeAt(end) !== 13) end++;
  return end;
}

function nextLine(chunk: string, at: number): number {
  const end = lineEnd(chunk, at);
  return chunk.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** Lines of `-` or `=` after short lines are candidates for a heading, and each is tried against all before it. */
function manySetext(chunk: string): boolean {
  let count = 0;
  const candidate = /(?:^|[\r\n]) {0,3}(?:-+|=+)[ \t]*(?=[\r\n])/g;
  while (candidate.exec(chunk)) if (++count > 100) return true;
  return false;
}

/** Quotation marks that a line begins with, and what may begin or end a container behind them. */
const QUOTE_MARKS = /^(?: {0,3}>[ \t]?)*/;
const ITEM = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|\[\^)/;
const NO_PARAGRAPH = /^[ \t]*(?:$|#{1,6}(?:[ \t]|$)|```|~~~|<)/;

/** Behind these, what looks like a fence may be none, so nothing is taken for code. */
const HIDES_FENCES = /^ {0,3}<|^ {1,3}(?:```|~~~)/;

/** How many lines go on with a paragraph of a quotation, an item or a note without its marks: for each, the parser goes through all before it. */
function lazyLines(chunk: string): number {
  let lazy = 0;
  let quotes = 0;
  let inItem = false;
  let fences = true;
  for (let at = 0; at < chunk.length; at = nextLine(chunk, at)) {
    const line = chunk.slice(at, Math.min(lineEnd(chunk, at), at + 200));
    fences &&= !HIDES_FENCES.test(line);
    if (fences) at = lastLineOfCode(chunk, line, at);
    const marks = QUOTE_MARKS.exec(line)?.[0] ?? '';
    const rest = line.slice(marks.length);
    const depth = marks.split('>').length - 1;
    const opens = ITEM.test(rest);
    if (opens || NO_PARAGRAPH.test(rest)) {
      quotes = depth;
      inItem = opens;
    } else if (depth < quotes || (inItem && !/^[ \t]/.test(rest))) lazy++;
    else quotes = depth;
  }
  return lazy;
}

/** Where the code that the line opens has its last line; where it opens none, the line itself. */
function lastLineOfCode(chunk: string, line: string, at: number): number {
  const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0];
  if (fence === undefined) return at;
  const closing = new RegExp(`[\\r\\n] {0,3}${fence}${fence.charAt(0)}*[ \\t]*(?=[\\r\\n]|$)`, 'g');
  closing.lastIndex = at;
  const match = closing.exec(chunk);
  return match ? match.index + 1 : chunk.length;
}
