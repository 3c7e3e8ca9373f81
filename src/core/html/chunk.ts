import type { AlignType, List, ListItem, Nodes, RootContent, Table, TableRow } from 'mdast';
import type { Block } from '../document/block.ts';
import type { Chunk } from '../document/document.ts';
import { byPlace } from '../text/by-place.ts';
import { overlaps } from '../text/range.ts';
import { renderCode } from './code/render.ts';
import type { Definitions, HtmlContext } from './context.ts';
import { renderInline, wordsOf } from './inline.ts';
import { anchorOf, slugOf } from './links.ts';
import type { ChunkMarks, ProblemMark } from './marks.ts';
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
  /** Problems not yet put beside a block. */
  readonly open: Set<ProblemMark>;
  problemsAt(from: number, to: number): readonly ProblemMark[];
  quotesAt(from: number, to: number): readonly QuoteMark[];
}

/**
 * The HTML of one chunk. Lines (`data-l`) and offsets (`data-o`) are relative to the chunk,
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
    open: new Set(marks.problems),
    problemsAt: byPlace(marks.problems, ({ start }) => start),
    quotesAt: byPlace(marks.quotes, ({ at }) => at),
    written: chunk.parsed.text,
    foldId: () => foldIds.next().value,
  };
  const siblings = chunk.parsed.children.flatMap((node) => sibling(node, walk));
  const body = joinRoot(siblings, folds, context.mode);
  return html`${notes([...walk.open], walk)}${body}`;
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
      return html`${open}${attribute('id', id || undefined)}${place(node)}>${leaf(node, walk)}${close}`;
    }
    case 'paragraph':
      return html`<p${place(node)}>${leaf(node, walk)}</p>`;
    case 'blockquote':
      return html`<blockquote${line(node)}>${blocks(node.children, walk)}</blockquote>`;
    case 'list':
      return list(node, walk);
    case 'table':
      return table(node, walk);
    case 'code':
      return code(node, walk);
    case 'thematicBreak':
      return html`<hr${line(node)}>`;
    case 'footnoteDefinition': {
      const label = node.label ?? node.identifier;
      const inner = blocks(node.children, walk);
      return html`<div class="footnote"${attribute('id', idOf(`fn-${anchorOf(label)}`, walk))}${line(node)}><span class="fn-label">${label}</span><div>${inner}</div></div>`;
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
  return html`<pre${place(node)} tabindex="0">${notesOf(node, walk)}<code${attribute('data-lang', language || undefined)}>${text}</code></pre>`;
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
    if (inner.text !== '') parts.push(html`<div class="raw"${place(node)}>${inner}</div>`);
  };
  for (const piece of readRaw(isWhole ? written : node.value, runs)) {
    if (isNode(piece)) {
      flow.push(piece);
      continue;
    }
    endFlow();
    parts.push(
      piece.kind === 'close' ? piece : { kind: 'open', head: foldHead(piece.element, context, line(node)) },
    );
  }
  endFlow();
  const found = notesOf(node, walk);
  return found.text === '' ? parts : [found, ...parts];
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
      ? [html`<span${place(child)}>${leaf(child, walk)}</span>`]
      : sibling(child, walk),
  );
  const inner = joinSiblings(parts);
  return html`<li${line(item)}${attribute('class', box !== EMPTY && 'task')}>${box}${inner}</li>`;
}

/** In the page a click edits the document; in a file the box only shows the state. */
function taskBox(item: ListItem, checked: boolean, walk: Walk): Html {
  const first = item.children[0];
  const name = walk.translate(words.task, first ? wordsOf(first).slice(0, 120) : '');
  const state = checked ? html` checked` : EMPTY;
  if (walk.mode === 'page')
    return html`<input type="checkbox"${state}${attribute('data-task', startOf(item))}${attribute('aria-label', name)}>`;
  return html`<input type="checkbox"${state} disabled${attribute('aria-label', name)}>`;
}

function table(node: Table, walk: Walk): Html {
  const [head, ...rows] = node.children;
  const columns = head?.children.length ?? 0;
  const most = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / Math.max(1, columns))));
  const body = rows.slice(0, most).map((cells) => row(cells, 'td', node.align ?? [], columns, walk));
  const more =
    rows.length > most
      ? html`<p class="more">${walk.translate(words.moreRows, rows.length - most)}</p>`
      : EMPTY;
  const top = head ? html`<thead>${row(head, 'th', node.align ?? [], columns, walk)}</thead>` : EMPTY;
  return html`<div class="table" role="group" tabindex="0"${attribute('aria-label', walk.translate(words.table))}${line(node)}><table>${top}<tbody>${body}</tbody></table></div>${more}`;
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
    const attributes = html`${attribute('class', look !== '' && look)}${place(cell)}`;
    const inner = leaf(cell, walk);
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

function notesOf(node: Nodes, walk: Walk): Html {
  if (walk.open.size === 0) return EMPTY;
  const start = startOf(node);
  const end = node.position?.end.offset ?? start;
  const here = walk.problemsAt(start, end).filter((problem) => walk.open.has(problem));
  for (const problem of here) walk.open.delete(problem);
  return notes(here, walk);
}

/** The problems of a place, for the margin. A published file has none. */
function notes(problems: readonly ProblemMark[], walk: Walk): Html {
  if (problems.length === 0 || walk.mode === 'file') return EMPTY;
  const marks = problems.map(({ severity, message, start, end }) => {
    const label = `${walk.translate(words.severity[severity])}: ${message}`;
    return html`<button type="button" class="note note-${severity}"${attribute('data-go', `range ${start} ${end}`)}${attribute('aria-label', label)}${attribute('title', label)}></button>`;
  });
  return html`<span class="notes">${marks}</span>`;
}

function place(node: Nodes): Html {
  return node.position ? html`${line(node)}${attribute('data-o', startOf(node))}` : EMPTY;
}

function line(node: Nodes): Html {
  return node.position ? attribute('data-l', node.position.start.line - 1) : EMPTY;
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? -1;
}
