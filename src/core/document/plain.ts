import { indexLines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { plainVisible, VisibleBuilder } from '../text/visible.ts';
import type { Block } from './block.ts';
import type { MarkdownDocument } from './model.ts';
import { placeBlocks } from './place-blocks.ts';

/** Wider lines than this were not broken by hand or by a mail program: each is a paragraph. */
const WIDEST_WRAP = 160;

/** Plain text to paragraphs; nothing in it is taken as Markdown. */
export function parsePlainText(text: string): MarkdownDocument {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const blocks = groups(text, bom).flatMap((lines) => paragraphs(text, lines));
  return {
    text,
    lines: indexLines(text),
    chunks: [],
    frontMatter: undefined,
    ...placeBlocks([{ start: 0, content: { blocks, comments: [], lists: 0, tables: 0 } }], text.length),
  };
}

/** Runs of lines with no blank line between them; each line without the space around it. */
function groups(text: string, from: number): readonly (readonly Range[])[] {
  const found: Range[][] = [];
  let open: Range[] = [];
  for (let at = from; at <= text.length; ) {
    let end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    const line = trimmed(text, at, end);
    if (line.end > line.start) open.push(line);
    else if (open.length > 0) {
      found.push(open);
      open = [];
    }
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  if (open.length > 0) found.push(open);
  return found;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** A line goes on in the next one where the next line's first word would not have fitted into it. */
function paragraphs(text: string, lines: readonly Range[]): readonly Block[] {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  const blocks: Block[] = [];
  let open: Range[] = [];
  lines.forEach((line, i) => {
    open.push(line);
    const next = lines[i + 1];
    if (next && width <= WIDEST_WRAP && isFull(text, line, next, width)) return;
    blocks.push(paragraph(text, open));
    open = [];
  });
  return blocks;
}

function isFull(text: string, line: Range, next: Range, width: number): boolean {
  const word = /^\S{1,80}/.exec(text.slice(next.start, Math.min(next.end, next.start + 80)))?.[0] ?? '';
  return line.end - line.start + 1 + word.length > width;
}

function paragraph(text: string, lines: readonly Range[]): Block {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const range = { start, end };
  const place = { quoteDepth: 0 };
  if (lines.length === 1)
    return { kind: 'paragraph', range, visible: plainVisible(text.slice(start, end), start), place };
  const builder = new VisibleBuilder();
  lines.forEach((line, i) => {
    if (i > 0) builder.add('\n', builder.sourceEnd, line.start);
    builder.add(text.slice(line.start, line.end), line.start, line.end);
  });
  return { kind: 'paragraph', range, visible: builder.done(), place };
}
