import type { Range } from '../../text/range.ts';
import { plainVisible, VisibleBuilder } from '../../text/visible.ts';
import type { Reading } from './reading.ts';

/** Plain text is what it says, save the `>` before the lines of a quoted mail. */
export function readPlain(raw: string): Reading {
  if (!raw.includes('>')) return { visible: plainVisible(raw, 0), blocks: [] };
  const builder = new VisibleBuilder();
  const blocks: Range[] = [];
  let quotedBefore = false;
  for (let at = 0; at < raw.length; ) {
    const end = lineEnd(raw, at);
    const mark = quoteMarkEnd(raw, at);
    const quoted: boolean =
      mark > at && (quotedBefore || quoteMarkEnd(raw, end) > end || !/\d/.test(raw.charAt(mark)));
    const from = builder.length;
    const start = quoted ? mark : at;
    builder.add(raw.slice(start, end), start, end);
    if (quoted) extend(blocks, from, builder.length);
    quotedBefore = quoted;
    at = end;
  }
  return { visible: builder.done(), blocks };
}

/** Joins a line to the block before it where they touch. */
export function extend(blocks: Range[], start: number, end: number): void {
  const last = blocks.at(-1);
  if (last?.end === start) blocks[blocks.length - 1] = { start: last.start, end };
  else blocks.push({ start, end });
}

/** Where the line at an offset ends, its line break included. */
export function lineEnd(raw: string, at: number): number {
  const newline = raw.indexOf('\n', at);
  return newline < 0 ? raw.length : newline + 1;
}

/** Where the run of `>` at the beginning of a line ends, spaces included; the same offset where there is none. */
export function quoteMarkEnd(raw: string, line: number): number {
  let end = line;
  for (let at = line; at < raw.length; at++) {
    if (raw[at] === '>') end = at + 1;
    else if (raw[at] !== ' ' && raw[at] !== '\t') break;
  }
  if (end === line) return line;
  while (raw[end] === ' ' || raw[end] === '\t') end++;
  return end;
}
