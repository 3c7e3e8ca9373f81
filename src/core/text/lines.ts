import type { Change } from './change.ts';

import type { Range } from './range.ts';

/** A 1-based line and a 1-based column in UTF-16 units, as the report has them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text begin: `\n`, `\r\n` and `\r` are each one line break, as in the editor. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  addStarts(starts, text, 0, text.length);
  return { starts, length: text.length };
}

/** The same index as made anew, of a text that differs from the one before in that one stretch. */
export function reindexLines(before: LineIndex, text: string, change: Change): LineIndex {
  // Whether a line begins depends on the character before and on the one there.
  const from = Math.max(0, change.start - 1);
  const starts = before.starts.slice(0, lineAt(before, from) + 1);
  addStarts(starts, text, from, change.endAfter);
  const moved = change.endAfter - change.endBefore;
  for (let i = lineAt(before, change.endBefore) + 1; i < before.starts.length; i++)
    starts.push((before.starts[i] ?? 0) + moved);
  return { starts, length: text.length };
}

function addStarts(starts: number[], text: string, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
}

/** The 0-based line that holds an offset; offsets outside the text are brought to its ends. */
export function lineAt(index: LineIndex, offset: number): number {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function positionAt(index: LineIndex, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, index.length));
  const line = lineAt(index, inside);
  return { line: line + 1, column: inside - (index.starts[line] ?? 0) + 1 };
}

/** The span of a 0-based line, its line break left out. */
export function lineRange(index: LineIndex, text: string, line: number): Range {
  const start = index.starts[line] ?? index.length;
  let end = index.starts[line + 1] ?? index.length;
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
  return { start, end };
}
