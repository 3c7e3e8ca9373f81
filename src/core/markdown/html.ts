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

/** The words that a browser would show of a stretch of HTML; tags that break lines become line breaks. */
export function visibleHtml(source: string, range: Range): VisibleText {
  const builder = new VisibleBuilder();
  let at = range.start;
  while (at < range.end) {
    const open = source.indexOf('<', at);
    const textEnd = open < 0 || open >= range.end ? range.end : open;
    builder.add(source.slice(at, textEnd), at, textEnd);
    if (textEnd >= range.end) break;
    at = skipTag(source, textEnd, range.end, builder);
  }
  return builder.done();
}

/** Where the text goes on behind the tag, comment or silent element that opens at `at`. */
function skipTag(source: string, at: number, end: number, builder: VisibleBuilder): number {
  if (source.startsWith('<!--', at)) return after(source, '-->', at + 4, end);
  const name = /^<\/?([a-zA-Z][a-zA-Z0-9-]{0,40})/.exec(source.slice(at, at + 50))?.[1]?.toLowerCase();
  if (!name) {
    builder.add('<', at, at + 1);
    return at + 1;
  }
  const close = after(source, '>', at, end);
  if (BREAKS.test(name)) builder.add('\n', at, close);
  if (SILENT.has(name) && source[at + 1] !== '/')
    return Math.max(close, after(source, `</${name}`, close, end));
  return close;
}

function after(source: string, what: string, from: number, end: number): number {
  const found = source.indexOf(what, from);
  return found < 0 || found + what.length > end ? end : found + what.length;
}
