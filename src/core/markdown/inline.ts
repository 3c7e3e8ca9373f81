import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { PhrasingContent } from 'mdast';
import type { Range } from '../text/range.ts';
import { type Mark, VisibleBuilder, type VisibleText } from '../text/visible.ts';

/** The visible text of inline content: comments, images' targets and footnote marks are not part of it. */
export function visibleInline(nodes: readonly PhrasingContent[], source: string): VisibleText {
  const builder = new VisibleBuilder();
  const last = nodes.findLast((node) => node.position)?.position?.end.offset ?? source.length;
  const first = nodes.find((node) => node.position)?.position?.start.offset ?? 0;
  for (const node of nodes) addNode(node, source, builder, { start: first, end: last });
  return builder.done();
}

const MARKS: Readonly<Record<string, Mark['kind']>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  delete: 'strike',
};

/** Literal addresses are found after parsing, so their nodes have no position: they follow what stands before them. */
function addNode(node: PhrasingContent, source: string, builder: VisibleBuilder, within: Range): void {
  const start = node.position?.start.offset ?? Math.max(within.start, builder.sourceEnd);
  const end = node.position?.end.offset ?? within.end;
  const from = builder.length;
  switch (node.type) {
    case 'text':
      addText(node.value, source, start, end, builder);
      return;
    case 'inlineCode':
      addCode(node.value, source, start, end, builder);
      builder.mark({ start: from, end: builder.length, kind: 'code' });
      return;
    case 'break':
      builder.add('\n', end - 1, end);
      return;
    case 'html':
      if (/^<br\b/i.test(node.value)) builder.add('\n', start, end);
      return;
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return;
    case 'link':
    case 'linkReference': {
      for (const child of node.children) addNode(child, source, builder, { start, end });
      const url = node.type === 'link' ? { url: node.url } : {};
      builder.mark({ start: from, end: builder.length, kind: 'link', ...url });
      return;
    }
    case 'emphasis':
    case 'strong':
    case 'delete': {
      for (const child of node.children) addNode(child, source, builder, { start, end });
      const kind = MARKS[node.type];
      if (kind) builder.mark({ start: from, end: builder.length, kind });
    }
  }
}

/** Aligns a text node's value with its source, which may hold escapes, character references and line prefixes. */
function addText(value: string, source: string, start: number, end: number, builder: VisibleBuilder): void {
  if (source.slice(start, end) === value) {
    builder.add(value, start, end);
    return;
  }
  const missing = new Set<number>();
  let at = start;
  for (let i = 0; i < value.length; ) {
    if (source[at] === '&' && value[i] !== '&') {
      const semicolon = source.indexOf(';', at);
      const length = decodedLength(source.slice(at + 1, semicolon));
      if (semicolon > at && semicolon < end && length > 0) {
        builder.add(value.slice(i, i + length), at, semicolon + 1);
        i += length;
        at = semicolon + 1;
        continue;
      }
    }
    if (source[at] === '&' && value[i] === '&') {
      const reference = /^&(?:amp|#38|#x26);/i.exec(source.slice(at, at + 7));
      const length = reference?.[0].length ?? 1;
      builder.add('&', at, at + length);
      at += length;
      i++;
      continue;
    }
    const found = nextMatch(source, value, at, i, end, missing);
    builder.add(value.charAt(i), found, found + 1);
    at = found + 1;
    i++;
  }
}

/** What is `missing` from some place on is so from every later one: it is not looked for twice. */
function nextMatch(
  source: string,
  value: string,
  at: number,
  i: number,
  end: number,
  missing: Set<number>,
): number {
  if (source[at] === '\\' && source[at + 1] === value[i] && value[i] !== '\\') return at + 1;
  if (source[at] === '\\' && value[i] === '\\' && source[at + 1] === '\\') return at + 1;
  const unit = value.charCodeAt(i);
  let found = missing.has(unit) ? end : at;
  while (found < end && !sameUnit(source.charCodeAt(found), unit)) found++;
  if (found >= end) missing.add(unit);
  return found < end ? found : Math.min(at, Math.max(0, end - 1));
}

/** The parser gives every line break as `\n`, and U+FFFD for a NUL. */
function sameUnit(a: number, b: number): boolean {
  return a === b || (b === 10 && a === 13) || (b === 0xfffd && a === 0);
}

function decodedLength(reference: string): number {
  if (/^#(?:x[0-9a-f]{1,6}|\d{1,7})$/i.test(reference)) {
    const code = /^#x/i.test(reference)
      ? Number.parseInt(reference.slice(2), 16)
      : Number(reference.slice(1));
    // What is beyond Unicode is shown as U+FFFD.
    return code > 0xffff && code <= 0x10ffff ? 2 : 1;
  }
  const decoded = /^[a-z0-9]{1,31}$/i.test(reference) ? decodeNamedCharacterReference(reference) : false;
  return decoded === false ? 0 : decoded.length;
}

function addCode(value: string, source: string, start: number, end: number, builder: VisibleBuilder): void {
  const at = source.indexOf(value, start);
  if (value !== '' && at >= start && at + value.length <= end) builder.add(value, at, at + value.length);
  else builder.add(value, start, end);
}
