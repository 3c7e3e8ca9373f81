import type { AlignType, List, ListItem, Nodes, RootContent, Table, TableRow } from 'mdast';
import type { Block } from '../document/block.ts';
import type { Chunk } from '../document/document.ts';
import { byPlace } from '../text/by-place.ts';
import { overlaps } from '../text/range.ts';
import { renderCode } from './code/render.ts';
import type { Definitions, HtmlContext } from './context.ts';
import { renderInline, wordsOf } from './inline.ts';
import { anchorOf, slugOf } from './links.ts';
import type { ChunkMarks } from './marks.ts';
import { type Notes, notesFor } from './notes.ts';
import type { QuoteMark } from './quote-marks.ts';
import { type ChunkFolds, NO_FOLDS } from './raw/folds.ts';
import { isNode, type RawNode, readRaw } from './raw/read.ts';
import { joinRoot, joinSiblings, type Sibling } from './raw/siblings.ts';
import { foldHead, writeFlow } from './raw/write.ts';
import { runsOf } from './runs.ts';
import { attribute, EMPTY, type Html, html } from './safe.ts';
import { words } from './words.ts';

/** More rows than anybody reads; the rest is counted instead of shown. */
const MOST_ROWS = 2000;
const MOST_CELLS = 20_000;

export interface ChunkContext extends HtmlContext {
  readonly definitions: Definitions;
  readonly folds?: ChunkFolds;
}

interface Walk extends ChunkContext {
  /** The text that positions of nodes are in. */
  readonly written: string;
  foldId(): string | undefined;
  readonly marks: ChunkMarks;
  /** The leaf blocks by where they begin: the one reading of the text that evidence was found in. */
  readonly blocks: ReadonlyMap<number, Block>;
  readonly notes: Notes;
  quotesAt(from: number, to: number): readonly QuoteMark[];
}

/**
 * The HTML of one chunk. Where an element comes from (`data-at`: its line, its offset) is relative to the chunk,
 * so that text above may grow without this being made again.
 */
export function renderChunk(
  chunk: Pick<Chunk, 'parsed' | 'content'>,
  marks: ChunkMarks,
  context: ChunkContext,
): Html {
  const blocks = new Map(chunk.content.blocks.map((block) => [block.range.start, block]));
  const folds = context.folds ?? NO_FOLDS;
  const foldIds = folds.ids.values();
  const walk: Walk = {
    ...context,
    marks,
    blocks,
    notes: notesFor(marks.problems, context),
    quotesAt: byPlace(marks.quotes, ({ at }) => at),
    written: chunk.parsed.text,
    foldId: () => foldIds.next().value,
  };
  const siblings = chunk.parsed.children.flatMap((node) => sibling(node, walk));
  const body = joinRoot(siblings, folds, context.mode);
  // What stands behind all blocks, as in a comment.
  return html`${body}${walk.notes(Number.POSITIVE_INFINITY, 0)}`;
}

function blocks(nodes: readonly RootContent[], walk: Walk): Html {
  return joinSiblings(nodes.flatMap((node) => sibling(node, walk)));
}

function sibling(node: RootContent, walk: Walk): readonly Sibling[] {
  return node.type === 'html' ? rawHtml(node, walk) : [block(node, walk)];
}

function block(node: RootContent, walk: Walk): Html {
  switch (node.type) {
    case 'heading': {
      const tag = `h${node.depth}`;
      const slug = anchorOf(slugOf(wordsOf(node)));
      const id = slug && idOf(`u-${slug}`, walk);
      const open: Html = { kind: 'html', text: `<${tag}` };
      const close: Html = { kind: 'html', text: `</${tag}>` };
      return html`${open}${attribute('id', id || undefined)}${place(node, walk)}>${leaf(node, walk)}${close}`;
    }
    case 'paragraph':
      return html`<p${place(node, walk)}>${leaf(node, walk)}</p>`;
    case 'blockquote':
      return html`<blockquote${place(node, walk)}>${blocks(node.children, walk)}</blockquote>`;
    case 'list':
      return list(node, walk);
    case 'table':
      return table(node, walk);
    case 'code':
      return code(node, walk);
    case 'thematicBreak':
      return html`<hr${place(node, walk)}>`;
    case 'footnoteDefinition': {
      const label = node.label ?? node.identifier;
      const inner = blocks(node.children, walk);
      return html`<div class="footnote"${attribute('id', idOf(`fn-${anchorOf(label)}`, walk))}${place(node, walk)}><span class="fn-label">${label}</span><div>${inner}</div></div>`;
    }
    default:
      return EMPTY;
  }
}

function idOf(id: string, walk: Walk): string {
  return walk.uniqueId?.(id) ?? id;
}

/** The inline content of a leaf block, what carries evidence in it marked, its problems before it. */
function leaf(node: Extract<Nodes, { type: 'heading' | 'paragraph' | 'tableCell' }>, walk: Walk): Html {
  const runs = runsFor(node, walk);
  return html`${notesOf(node, walk)}${renderInline(node.children, { ...walk, runs })}`;
}

function runsFor(node: Nodes, walk: Walk) {
  const found = walk.blocks.get(startOf(node));
  if (!found) return runsOf(undefined, [], []);
  const evidence = walk.marks.evidence.filter((mark) => overlaps(mark, found.range));
  const { start, end } = found.range;
  const quotes = walk.quotesAt(start + 1, end);
  return runsOf(evidence.length + quotes.length > 0 ? found.visible : undefined, evidence, quotes);
}

function code(node: Extract<Nodes, { type: 'code' }>, walk: Walk): Html {
  const text = renderCode(node.value, node.lang ?? '', runsFor(node, walk));
  const language = node.lang?.toLowerCase().replace(/[^a-z0-9+#-]/g, '');
  return html`<pre${place(node, walk)} tabindex="0">${notesOf(node, walk)}<code${attribute('data-lang', language || undefined)}>${text}</code></pre>`;
}

/** The few tags of raw HTML that have a meaning here keep it; of all others the words are shown. */
function rawHtml(node: Extract<Nodes, { type: 'html' }>, walk: Walk): readonly Sibling[] {
  const start = startOf(node);
  const written = walk.written.slice(start, node.position?.end.offset ?? start);
  // In a quotation or an item the lines of the source begin with its marks, which are no words.
  const isWhole = written.replace(/\r\n?/g, '\n') === node.value;
  const runs = isWhole ? runsFor(node, walk) : runsOf(undefined, [], []);
  const context = { ...walk, runs };
  const parts: Sibling[] = [];
  let flow: RawNode[] = [];
  const endFlow = (): void => {
    const inner = writeFlow(flow, context);
    flow = [];
    if (inner.text !== '') parts.push(html`<div class="raw"${place(node, walk)}>${inner}</div>`);
  };
  for (const piece of readRaw(isWhole ? written : node.value, runs)) {
    if (isNode(piece)) {
      flow.push(piece);
      continue;
    }
    endFlow();
    parts.push(
      piece.kind === 'close'
        ? piece
        : { kind: 'open', head: foldHead(piece.element, context, place(node, walk)) },
    );
  }
  endFlow();
  const found = notesOf(node, walk);
  return found.text === '' ? parts : [html`<div class="raw"${place(node, walk)}>${found}</div>`, ...parts];
}

function list(node: List, walk: Walk): Html {
  const loose = node.spread === true || node.children.some((item) => item.spread === true);
  const items = node.children.map((item) => listItem(item, loose, walk));
  const isTasks = node.children.some((item) => typeof item.checked === 'boolean');
  const kind = attribute('class', isTasks && 'tasks');
  if (!node.ordered) return html`<ul${kind}>${items}</ul>`;
  const start = node.start !== null && node.start !== undefined && node.start !== 1 ? node.start : undefined;
  return html`<ol${kind}${attribute('start', start)}>${items}</ol>`;
}

function listItem(item: ListItem, loose: boolean, walk: Walk): Html {
  const box = typeof item.checked === 'boolean' ? taskBox(item, item.checked, walk) : EMPTY;
  const parts = item.children.flatMap((child) =>
    child.type === 'paragraph' && !loose
      ? [html`<span${place(child, walk)}>${leaf(child, walk)}</span>`]
      : sibling(child, walk),
  );
  const inner = joinSiblings(parts);
  return html`<li${place(item, walk)}${attribute('class', box !== EMPTY && 'task')}>${box}${inner}</li>`;
}

/** In the page a click edits the document; in a file the box only shows the state. */
function taskBox(item: ListItem, checked: boolean, walk: Walk): Html {
  const first = item.children[0];
  const name = walk.translate(words.task, first ? wordsOf(first).slice(0, 120) : '');
  const state = checked ? html` checked` : EMPTY;
  if (walk.mode === 'page')
    return html`<input type="checkbox"${state} data-task${attribute('aria-label', name)}>`;
  return html`<input type="checkbox"${state} disabled${attribute('aria-label', name)}>`;
}

function table(node: Table, walk: Walk): Html {
  const [head, ...rows] = node.children;
  const columns = head?.children.length ?? 0;
  const most = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / Math.max(1, columns))));
  const top = head ? html`<thead>${row(head, 'th', node.align ?? [], columns, walk)}</thead>` : EMPTY;
  const body = rows.slice(0, most).map((cells) => row(cells, 'td', node.align ?? [], columns, walk));
  const more =
    rows.length > most
      ? html`<p class="more">${walk.translate(words.moreRows, rows.length - most)}</p>`
      : EMPTY;
  return html`<div class="table" role="group" tabindex="0"${attribute('aria-label', walk.translate(words.table))}${place(node, walk)}><table>${top}<tbody>${body}</tbody></table></div>${more}`;
}

function row(
  node: TableRow,
  tag: 'td' | 'th',
  align: readonly AlignType[],
  columns: number,
  walk: Walk,
): Html {
  const cells = node.children.slice(0, Math.min(columns, 500)).map((cell, i) => {
    const side = align[i] === 'right' || align[i] === 'center' ? align[i] : undefined;
    const look = [side, isShort(cell) && 'nowrap'].filter((name) => name).join(' ');
    const attributes = html`${attribute('class', look !== '' && look)}${place(cell, walk)}`;
    // The cells of a row share a line, and a mark.
    const inner = html`${i === 0 && walk.notes(endOf(node), startOf(cell))}${leaf(cell, walk)}`;
    return tag === 'th'
      ? html`<th scope="col"${attributes}>${inner}</th>`
      : html`<td${attributes}>${inner}</td>`;
  });
  return html`<tr>${cells}</tr>`;
}

/** A date or a number is never broken over lines. */
function isShort(cell: Nodes): boolean {
  return /^[\d.,:\-/+–% ]{1,20}(?:UTC|Z|[a-zA-Z]{1,4})?$/.test(wordsOf(cell).trim().slice(0, 30));
}

/** The problems beside a block: those in it, and those between it and the one before. */
function notesOf(node: Nodes, walk: Walk): Html {
  return walk.notes(endOf(node), startOf(node));
}

/** Where an element comes from; a published file is beside no text. */
function place({ position }: Nodes, { mode }: Walk): Html {
  if (!position || mode === 'file') return EMPTY;
  return attribute('data-at', `${position.start.line - 1} ${position.start.offset ?? 0}`);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? -1;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? -1;
}
