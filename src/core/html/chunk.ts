import type { AlignType, List, ListItem, Nodes, RootContent, Table, TableRow } from 'mdast';
import type { Block } from '../document/block.ts';
import type { Chunk } from '../document/document.ts';
import { overlaps } from '../text/range.ts';
import type { Definitions, HtmlContext } from './context.ts';
import { renderInline, wordsOf } from './inline.ts';
import { anchorOf, slugOf } from './links.ts';
import type { ChunkMarks, ProblemMark } from './marks.ts';
import { runsOf } from './runs.ts';
import { attribute, EMPTY, type Html, html, join } from './safe.ts';
import { words } from './words.ts';

/** More rows than anybody reads; the rest is counted instead of shown. */
const MOST_ROWS = 2000;
const MOST_CELLS = 20_000;

export interface ChunkContext extends HtmlContext {
  readonly definitions: Definitions;
}

interface Walk extends ChunkContext {
  readonly marks: ChunkMarks;
  /** The leaf blocks by where they begin: the one reading of the text that evidence was found in. */
  readonly blocks: ReadonlyMap<number, Block>;
  /** Problems not yet put beside a block. */
  readonly open: Set<ProblemMark>;
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
  const walk: Walk = { ...context, marks, blocks, open: new Set(marks.problems) };
  const body = join(chunk.parsed.children.map((node) => block(node, walk)));
  return html`${notes([...walk.open], walk)}${body}`;
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
      return html`<blockquote${line(node)}>${node.children.map((child) => block(child, walk))}</blockquote>`;
    case 'list':
      return list(node, walk);
    case 'table':
      return table(node, walk);
    case 'code':
      return code(node, walk);
    case 'html':
      return rawHtml(node, walk);
    case 'thematicBreak':
      return html`<hr${line(node)}>`;
    case 'footnoteDefinition': {
      const label = node.label ?? node.identifier;
      const inner = node.children.map((child) => block(child, walk));
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
  const quotes = walk.marks.quotes.filter(({ at }) => at > start && at <= end);
  return runsOf(evidence.length + quotes.length > 0 ? found.visible : undefined, evidence, quotes);
}

function code(node: Extract<Nodes, { type: 'code' }>, walk: Walk): Html {
  const text = runsFor(node, walk).text(node.value);
  const language = node.lang?.toLowerCase().replace(/[^a-z0-9+#-]/g, '');
  return html`<pre${place(node)} tabindex="0">${notesOf(node, walk)}<code${attribute('data-lang', language || undefined)}>${text}</code></pre>`;
}

/** Raw HTML is shown as its words, a paragraph a line; comments and scripts have none. */
function rawHtml(node: Extract<Nodes, { type: 'html' }>, walk: Walk): Html {
  const found = walk.blocks.get(startOf(node));
  if (!found) return EMPTY;
  const runs = runsFor(node, walk);
  const lines = found.visible.text.split('\n').map((text, i) => {
    if (i > 0) runs.skip(1);
    const shown = runs.text(text);
    return text.trim() === '' ? EMPTY : html`<p>${shown}</p>`;
  });
  return html`<div class="raw"${place(node)}>${notesOf(node, walk)}${lines}</div>`;
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
  const inner = item.children.map((child) =>
    child.type === 'paragraph' && !loose
      ? html`<span${place(child)}>${leaf(child, walk)}</span>`
      : block(child, walk),
  );
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
    const attributes = html`${attribute('class', side)}${place(cell)}`;
    const inner = leaf(cell, walk);
    return tag === 'th'
      ? html`<th scope="col"${attributes}>${inner}</th>`
      : html`<td${attributes}>${inner}</td>`;
  });
  return html`<tr>${cells}</tr>`;
}

function notesOf(node: Nodes, walk: Walk): Html {
  if (walk.open.size === 0) return EMPTY;
  const start = startOf(node);
  const end = node.position?.end.offset ?? start;
  const here = [...walk.open].filter((problem) => problem.start >= start && problem.start <= end);
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
