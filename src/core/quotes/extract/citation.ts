import type { DocumentBlock, MarkdownDocument } from '../../document/model.ts';
import type { Range } from '../../text/range.ts';
import { toSource } from '../../text/visible.ts';
import type { Citation } from '../quotation.ts';

/** Ids of the sources that the front matter lists. */
export function sourceIds(document: MarkdownDocument): ReadonlySet<string> {
  const sources = document.frontMatter?.data.sources;
  const ids = new Set<string>();
  if (!Array.isArray(sources)) return ids;
  for (const source of sources) {
    if (source !== null && typeof source === 'object' && 'id' in source && source.id !== null)
      ids.add(String(source.id));
  }
  return ids;
}

const ID = /\(([\p{L}\p{N}][\p{L}\p{N}_.-]{0,40}(?:\s*[,;]\s*[\p{L}\p{N}][\p{L}\p{N}_.-]{0,40}){0,5})\)/gu;

/** What a quotation in a block cites: `(s1)`, `[^1]` or a link, at its end or at the end of its sentence. */
export function citationAfter(
  document: MarkdownDocument,
  block: DocumentBlock,
  quote: Range,
  until: number,
  ids: ReadonlySet<string>,
): Citation | undefined {
  return (
    footnote(document.text, block, quote, until) ?? idIn(block, quote.end, until, ids) ?? linkAt(block, quote)
  );
}

function footnote(text: string, block: DocumentBlock, quote: Range, until: number): Citation | undefined {
  const from = toSource(block.visible, quote.start, quote.end).end;
  const to = Math.min(block.range.end, toSource(block.visible, quote.start, until).end + 60);
  const end = Math.min(to, from + 400);
  const match = /\[\^([^\]\s]{1,60})\]/.exec(text.slice(from, end));
  if (!match) return undefined;
  const start = from + match.index;
  return { kind: 'footnote', target: match[1] ?? '', range: { start, end: start + match[0].length } };
}

/** A known id in parentheses; where the document lists no sources, one that looks like one: `(s1)`. */
function idIn(
  block: DocumentBlock,
  from: number,
  until: number,
  ids: ReadonlySet<string>,
): Citation | undefined {
  const stretch = block.visible.text.slice(from, until);
  for (const match of stretch.matchAll(ID)) {
    const first = (match[1] ?? '')
      .split(/\s*[,;]\s*/)
      .find((id) => (ids.size > 0 ? ids.has(id) : /^[a-z]{1,4}-?\d{1,3}$/.test(id)));
    if (first === undefined) continue;
    const at = from + match.index + match[0].indexOf(first);
    return { kind: 'id', target: first, range: toSource(block.visible, at, at + first.length) };
  }
  return undefined;
}

/** A link around the quotation, or one that begins right behind it. */
function linkAt(block: DocumentBlock, quote: Range): Citation | undefined {
  for (const mark of block.visible.marks) {
    if (mark.kind !== 'link' || mark.url === undefined) continue;
    const around = mark.start <= quote.start && mark.end >= quote.end;
    const behind =
      mark.start >= quote.end && /^[\s([.,;—–-]{0,4}$/.test(block.visible.text.slice(quote.end, mark.start));
    if (around || behind)
      return { kind: 'link', target: mark.url, range: toSource(block.visible, mark.start, mark.end) };
  }
  return undefined;
}
