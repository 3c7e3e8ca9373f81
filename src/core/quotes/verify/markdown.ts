import type { Range } from '../../text/range.ts';
import { VisibleBuilder } from '../../text/visible.ts';
import { entityAt } from './entities.ts';
import { maskInline } from './markdown-inline.ts';
import { BLANK, DROP, KEEP, LITERAL, type Marks, mark } from './markdown-marks.ts';
import { extend, lineEnd, quoteMarkEnd } from './plain.ts';
import type { Reading } from './reading.ts';

/*
 * A source in Markdown need not be parsed to be compared: it is enough that markup does not stand between the words.
 * So each character gets a mark, first line by line, then inside the lines, and what is left is the visible text.
 */

interface Block {
  readonly marks: Marks;
  fence: { readonly sign: string; readonly length: number; readonly quoted: boolean } | undefined;
  /** A number can open a list here: after a blank line, or in a list. Inside a paragraph, `1986.` is a year. */
  mayNumber: boolean;
}

/** The visible text of Markdown, without a tree: markup left out, references decoded. */
export function readMarkdown(raw: string): Reading {
  const marks: Marks = { raw, marks: new Uint8Array(raw.length), labels: new Set() };
  const block: Block = { marks, fence: undefined, mayNumber: true };
  const quoted: Range[] = [];
  for (let at = 0; at < raw.length; ) {
    const end = lineEnd(raw, at);
    const content = quoteMarkEnd(raw, at);
    mark(marks, at, content, DROP);
    if (content > at) extend(quoted, at, end);
    line(block, content, end, content > at);
    at = end;
  }
  maskInline(marks);
  return build(marks, quoted);
}

function line(block: Block, start: number, end: number, quoted: boolean): void {
  const { marks } = block;
  const text = marks.raw.slice(start, end).trim();
  const { fence } = block;
  if (fence && fence.quoted === quoted) {
    const closes = text.length >= fence.length && text === fence.sign.repeat(text.length);
    if (closes) block.fence = undefined;
    mark(marks, start, end, closes ? DROP : LITERAL);
    return;
  }
  block.fence = undefined;
  const opening = /^(`{3,}|~{3,})([^\n]*)$/.exec(text);
  if (opening?.[1] !== undefined && !(text.startsWith('`') && opening[2]?.includes('`'))) {
    block.fence = { sign: text.charAt(0), length: opening[1].length, quoted };
    mark(marks, start, end, DROP);
  } else if (text === '') block.mayNumber = true;
  else if (isRule(text) || isDefinition(marks, text)) mark(marks, start, end - 1, DROP);
  else prefixes(block, start, end);
}

/** Lines of a thematic break, an underlined heading or a table's head. */
function isRule(text: string): boolean {
  return /^=+$/.test(text) || (text.length >= 3 && /^[-*_:|+ \t]+$/.test(text) && /[-*_]/.test(text));
}

function isDefinition({ labels }: Marks, text: string): boolean {
  const label = /^\[([^\]^][^\]]{0,200})\]:[ \t]{0,9}<?[^\s<>]+>?(?:[ \t]+["'(].*)?$/.exec(text)?.[1];
  if (label !== undefined) labels.add(label.toLowerCase());
  return label !== undefined;
}

function prefixes(block: Block, start: number, end: number): void {
  const { marks } = block;
  const { raw } = marks;
  let at = start;
  let listed = false;
  for (let depth = 0; depth < 4; depth++) {
    const text = raw.slice(at, Math.min(end, at + 80));
    const found = /^[ \t]*(?:[-*+]|(\d{1,9})[.)])(?=\s)[ \t]*(?:\[[ xX]\](?=\s))?/.exec(text);
    if (!found || (found[1] !== undefined && Number(found[1]) !== 1 && !block.mayNumber)) break;
    mark(marks, at, at + found[0].length, DROP);
    at += found[0].length;
    listed = true;
  }
  const heading = /^[ \t]*(?:#{1,6}(?=\s)|\[\^[^\]\s]{1,60}\]:)/.exec(raw.slice(at, Math.min(end, at + 80)));
  if (heading) mark(marks, at, at + heading[0].length, DROP);
  if (raw.slice(at, end).trimStart().startsWith('|')) cells(marks, at, end);
  block.mayNumber = listed || (block.mayNumber && /^[ \t]{2,}/.test(raw.slice(start, start + 4)));
}

function cells(marks: Marks, start: number, end: number): void {
  for (let at = marks.raw.indexOf('|', start); at >= 0 && at < end; at = marks.raw.indexOf('|', at + 1)) {
    if (marks.raw[at - 1] !== '\\') mark(marks, at, at + 1, BLANK);
  }
}

function build({ raw, marks }: Marks, quoted: readonly Range[]): Reading {
  const builder = new VisibleBuilder();
  const blocks: Range[] = [];
  let next = 0;
  let from = 0;
  for (let at = 0; at < raw.length; ) {
    const block = quoted[next];
    if (block && at >= block.end) {
      if (builder.length > from) blocks.push({ start: from, end: builder.length });
      next++;
      continue;
    }
    if (block && at === block.start) from = builder.length;
    at = piece(builder, raw, marks, at, block ? (at < block.start ? block.start : block.end) : raw.length);
  }
  if (quoted[next] && builder.length > from) blocks.push({ start: from, end: builder.length });
  return { visible: builder.done(), blocks };
}

/** Adds what has the same mark from an offset on, up to a limit, and returns where it ends. */
function piece(builder: VisibleBuilder, raw: string, marks: Uint8Array, at: number, limit: number): number {
  const kind = marks[at];
  const entity = kind === KEEP && raw[at] === '&' ? entityAt(raw, at) : undefined;
  if (entity) {
    builder.add(entity.text, at, entity.end);
    return entity.end;
  }
  let end = at + 1;
  while (end < limit && marks[end] === kind && !(kind === KEEP && raw.charCodeAt(end) === 38)) end++;
  if (kind === BLANK) builder.add(' ', at, end);
  else if (kind !== DROP) builder.add(raw.slice(at, end), at, end);
  return end;
}
