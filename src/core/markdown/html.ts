import type { Comment } from '../document/block.ts';
import type { Range } from '../text/range.ts';
import { VisibleBuilder, type VisibleText } from '../text/visible.ts';

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object']);
const BREAKS =
  /^(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)$/;

/** The comments of a stretch of HTML. */
export function htmlComments(source: string, range: Range): readonly Comment[] {
  const comments: Comment[] = [];
  for (let at = source.indexOf('<!--', range.start); at >= 0 && at < range.end; ) {
    const close = source.indexOf('-->', at + 4);
    const end = close < 0 || close + 3 > range.end ? range.end : close + 3;
    comments.push({
      range: { start: at, end },
      text: source.slice(at + 4, end === close + 3 ? close : end).trim(),
    });
    at = source.indexOf('<!--', end);
  }
  return comments;
}

/** A piece of HTML as far as its words are concerned. A tag whose element is silent reaches behind that element. */
export type HtmlPart = Range &
  (
    | { readonly kind: 'text' | 'nothing' }
    | { readonly kind: 'tag'; readonly name: string; readonly isClosing: boolean; readonly breaks: boolean }
  );

/** Cuts a stretch of HTML in tags and words, as a browser would, in one pass. */
export function* htmlParts(source: string, range: Range): Generator<HtmlPart> {
  for (let at = range.start; at < range.end; ) {
    const open = source.indexOf('<', at);
    const start = open < 0 || open >= range.end ? range.end : open;
    if (start > at) yield { kind: 'text', start: at, end: start };
    if (start >= range.end) return;
    const part = tagAt(source, start, range.end);
    yield part;
    at = part.end;
  }
}

/** The words that a browser would show of a stretch of HTML; tags that break lines become line breaks. */
export function visibleHtml(source: string, range: Range): VisibleText {
  const builder = new VisibleBuilder();
  for (const part of htmlParts(source, range)) {
    if (part.kind === 'text') builder.add(source.slice(part.start, part.end), part.start, part.end);
    else if (part.kind === 'tag' && part.breaks) builder.add('\n', part.start, part.end);
  }
  return builder.done();
}

/** The tag, comment or silent element that opens at `at`; a bracket that opens none is a word. */
function tagAt(source: string, at: number, end: number): HtmlPart {
  if (source.startsWith('<!--', at))
    return { kind: 'nothing', start: at, end: after(source, '-->', at + 4, end) };
  const name = /^<\/?([a-zA-Z][a-zA-Z0-9-]{0,40})/.exec(source.slice(at, at + 50))?.[1]?.toLowerCase();
  if (!name) return { kind: 'text', start: at, end: at + 1 };
  const close = after(source, '>', at, end);
  const isClosing = source[at + 1] === '/';
  const isSilent = SILENT.has(name) && !isClosing;
  const till = isSilent ? Math.max(close, after(source, `</${name}`, close, end)) : close;
  return { kind: 'tag', name, isClosing, breaks: BREAKS.test(name), start: at, end: till };
}

function after(source: string, what: string, from: number, end: number): number {
  const found = source.indexOf(what, from);
  return found < 0 || found + what.length > end ? end : found + what.length;
}
