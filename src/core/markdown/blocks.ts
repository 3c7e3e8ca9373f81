import type { Code, List, ListItem, Nodes, Parents, Table } from 'mdast';
import type { Block, Comment, ItemPlace, Place } from '../document/block.ts';
import type { Range } from '../text/range.ts';
import { plainVisible, type VisibleText } from '../text/visible.ts';
import { htmlComments, visibleHtml } from './html.ts';
import { visibleInline } from './inline.ts';
import type { ParsedChunk } from './parse.ts';

/** What the later stages read of a chunk; offsets, list and table ids are relative to the chunk. */
export interface ChunkContent {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly lists: number;
  readonly tables: number;
}

interface Walk {
  readonly source: string;
  readonly blocks: Block[];
  readonly comments: Comment[];
  lists: number;
  tables: number;
}

export function readChunk(chunk: ParsedChunk): ChunkContent {
  const walk: Walk = { source: chunk.text, blocks: [], comments: [], lists: 0, tables: 0 };
  for (const node of chunk.children) visit(node, { quoteDepth: 0 }, walk);
  return walk;
}

function visit(node: Nodes, place: Place, walk: Walk): void {
  switch (node.type) {
    case 'heading':
      push(walk, {
        kind: 'heading',
        range: rangeOf(node),
        visible: visibleInline(node.children, walk.source),
        place,
        depth: node.depth,
      });
      collectComments(node, walk);
      return;
    case 'paragraph':
      push(walk, {
        kind: 'paragraph',
        range: rangeOf(node),
        visible: visibleInline(node.children, walk.source),
        place,
      });
      collectComments(node, walk);
      return;
    case 'code':
      push(walk, {
        kind: 'code',
        range: rangeOf(node),
        visible: visibleCode(node, walk.source),
        place,
        ...(node.lang ? { lang: node.lang } : {}),
      });
      return;
    case 'html': {
      const range = rangeOf(node);
      walk.comments.push(...htmlComments(walk.source, range));
      const visible = visibleHtml(walk.source, range);
      if (visible.text.trim() !== '') push(walk, { kind: 'html', range, visible, place });
      return;
    }
    case 'blockquote':
      for (const child of node.children) visit(child, { ...place, quoteDepth: place.quoteDepth + 1 }, walk);
      return;
    case 'list':
      visitList(node, place, walk);
      return;
    case 'table':
      visitTable(node, place, walk);
      return;
    case 'footnoteDefinition':
      for (const child of node.children) visit(child, { ...place, footnote: node.identifier }, walk);
  }
}

function push(walk: Walk, block: Block): void {
  walk.blocks.push(block);
}

function visitList(list: List, place: Place, walk: Walk): void {
  const id = walk.lists++;
  const depth = place.item ? place.item.depth + 1 : 0;
  list.children.forEach((item, index) => {
    const base = { list: id, index, depth, ordered: list.ordered === true, range: rangeOf(item) };
    item.children.forEach((child, i) => {
      visit(child, { ...place, item: itemPlace(base, item, i === 0) }, walk);
    });
  });
}

function itemPlace(base: Omit<ItemPlace, 'first'>, item: ListItem, first: boolean): ItemPlace {
  const checked = typeof item.checked === 'boolean' ? { checked: item.checked } : {};
  return { ...base, ...checked, first };
}

function visitTable(table: Table, place: Place, walk: Walk): void {
  const id = walk.tables++;
  const headers = (table.children[0]?.children ?? []).map((cell) =>
    visibleInline(cell.children, walk.source).text.trim(),
  );
  table.children.forEach((row, rowIndex) => {
    const rowRange = rangeOf(row);
    row.children.forEach((cell, column) => {
      const visible = visibleInline(cell.children, walk.source);
      const at = { table: id, row: rowIndex, column, header: headers[column] ?? '', rowRange };
      if (visible.text.trim() !== '')
        push(walk, { kind: 'cell', range: rangeOf(cell), visible, place: { ...place, cell: at } });
      collectComments(cell, walk);
    });
  });
}

function collectComments(node: Parents, walk: Walk): void {
  for (const child of node.children) {
    if (child.type === 'html') walk.comments.push(...htmlComments(walk.source, rangeOf(child)));
    else if ('children' in child) collectComments(child, walk);
  }
}

function rangeOf(node: Nodes): Range {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** Line by line, since each line of a block in a list or quotation has a prefix of its own. */
function visibleCode(node: Code, source: string): VisibleText {
  const { start, end } = rangeOf(node);
  const at = source.indexOf(node.value, start);
  if (at >= 0 && at + node.value.length <= end) return plainVisible(node.value, at);
  const segments = [];
  let from = start;
  let length = 0;
  for (const line of node.value.split('\n')) {
    const found = line === '' ? from : source.indexOf(line, from);
    const lineStart = found >= 0 && found <= end ? found : from;
    const lineEnd = Math.min(end, lineStart + line.length);
    segments.push({ at: length, length: line.length + 1, start: lineStart, end: Math.min(end, lineEnd + 1) });
    length += line.length + 1;
    from = lineEnd;
  }
  return { text: `${node.value}\n`, segments, marks: [] };
}
