import type { InlineContext } from '../inline.ts';
import { image, link } from '../inline.ts';
import { attribute, EMPTY, type Html, html, join } from '../safe.ts';
import { words } from '../words.ts';
import { isSummary, type RawElement, type RawNode } from './read.ts';

export interface RawContext extends InlineContext {
  /** The id of the next `<details>` of the document, in its order. */
  foldId(): string | undefined;
}

const MOST_CELLS = 5000;

/**
 * The HTML of raw HTML. Each tag is written by us from the tree, at a place where it may stand,
 * so that a browser reads back just that tree: what stands where it may not gives only its words.
 */
export function writeFlow(nodes: readonly RawNode[], context: RawContext): Html {
  const done: Html[] = [];
  let line: Html[] = [];
  const endLine = (): void => {
    const inner = join(line);
    line = [];
    if (isBlank(inner)) return;
    done.push(html`<p>${inner}</p>`);
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      endLine();
      done.push(block(node, context));
    } else line.push(phrase(node, context));
  }
  endLine();
  return join(done);
}

export function isBlock(node: RawNode): node is RawElement {
  return node.kind === 'element' && BLOCKS[node.name] !== undefined;
}

function isBlank({ text }: Html): boolean {
  return !text.includes('<img') && text.replace(/<[^>]*>/g, '').trim() === '';
}

function block(node: RawElement, context: RawContext): Html {
  return BLOCKS[node.name]?.(node, context) ?? EMPTY;
}

type Writer = (node: RawElement, context: RawContext) => Html;

const BLOCKS: Readonly<Record<string, Writer>> = {
  p: paragraph,
  summary: paragraph,
  div: ({ children, attributes }, context) => {
    const inner = writeFlow(children, context);
    return inner.text === '' ? EMPTY : html`<div${attribute('class', attributes.align)}>${inner}</div>`;
  },
  details: (node, context) => {
    const head = foldHead(node, context);
    const inner = writeFlow(
      node.children.filter((child) => !isSummary(child)),
      context,
    );
    return html`${head.open}${inner}${FOLD_END}`;
  },
  blockquote: ({ children }, context) => html`<blockquote>${writeFlow(children, context)}</blockquote>`,
  pre: ({ children }, context) =>
    html`<pre tabindex="0"><code>${writePhrases(children, context)}</code></pre>`,
  hr: () => html`<hr>`,
  ul: (node, context) => html`<ul>${items(node, context)}</ul>`,
  ol: (node, context) => html`<ol${attribute('start', node.attributes.start)}>${items(node, context)}</ol>`,
  li: ({ children }, context) => writeFlow(children, context),
  table,
  thead: looseCells,
  tbody: looseCells,
  tfoot: looseCells,
  tr: looseCells,
  td: looseCells,
  th: looseCells,
};

function paragraph({ children, attributes }: RawElement, context: RawContext): Html {
  if (children.some(isBlock)) return writeFlow(children, context);
  const inner = writePhrases(children, context);
  return isBlank(inner) ? EMPTY : html`<p${attribute('class', attributes.align)}>${inner}</p>`;
}

/** Cells without a table are words. */
function looseCells({ children }: RawElement, context: RawContext): Html {
  return writeFlow(children, context);
}

export interface FoldHead {
  readonly id: string | undefined;
  readonly name: Html;
  readonly open: Html;
}

export const FOLD_END: Html = html`</div></details>`;

/** The beginning of a `<details>`, with its summary. */
export function foldHead(node: RawElement, context: RawContext, place: Html = EMPTY): FoldHead {
  const id = context.foldId();
  const isPage = context.mode === 'page';
  const named = node.children.filter(isSummary).flatMap(({ children }) => children);
  const inner = writePhrases(named, { ...context, isInLink: true });
  const name = isBlank(inner) ? html`${context.translate(words.details)}` : inner;
  const state = node.attributes.open ? html` open` : EMPTY;
  const kept = isPage ? html` data-kept="open"` : EMPTY;
  return {
    id,
    name,
    open: html`<details class="fold"${attribute('id', id)}${place}${kept}${state}><summary>${name}</summary><div class="folded">`,
  };
}

function items({ children }: RawElement, context: RawContext): Html {
  const all = children.map((child) => {
    if (child.kind === 'element' && child.name === 'li') {
      const hasBlocks = child.children.some(isBlock);
      return html`<li>${hasBlocks ? writeFlow(child.children, context) : writePhrases(child.children, context)}</li>`;
    }
    const inner = writeFlow([child], context);
    return inner.text === '' ? EMPTY : html`<li>${inner}</li>`;
  });
  const inner = join(all);
  return inner.text === '' ? html`<li></li>` : inner;
}

function table({ children }: RawElement, context: RawContext): Html {
  const before: Html[] = [];
  const rows: Html[] = [];
  let left = MOST_CELLS;
  const visit = (node: RawNode): void => {
    if (node.kind === 'element' && /^t(?:head|body|foot)$/.test(node.name)) node.children.forEach(visit);
    else if (node.kind === 'element' && node.name === 'tr') {
      const cells = node.children.filter(isCell);
      const others = node.children.filter((child) => !isCell(child));
      before.push(writeFlow(others, context));
      const shown = cells.slice(0, Math.max(0, left)).map((child) => cell(child, context));
      left -= cells.length;
      if (shown.length > 0) rows.push(html`<tr>${shown}</tr>`);
    } else before.push(writeFlow([node], context));
  };
  children.forEach(visit);
  if (rows.length === 0) return join(before);
  return html`${before}<div class="table" role="group" tabindex="0" aria-label="${context.translate(words.table)}"><table><tbody>${rows}</tbody></table></div>`;
}

function isCell(node: RawNode): node is RawElement {
  return node.kind === 'element' && /^t[dh]$/.test(node.name);
}

function cell({ name, children, attributes }: RawElement, context: RawContext): Html {
  const hasBlocks = children.some(isBlock);
  const inner = hasBlocks ? writeFlow(children, context) : writePhrases(children, context);
  const spans = html`${attribute('class', attributes.align)}${attribute('colspan', attributes.colspan)}${attribute('rowspan', attributes.rowspan)}`;
  return name === 'th' && !isBlank(inner) ? html`<th${spans}>${inner}</th>` : html`<td${spans}>${inner}</td>`;
}

/** Words and what sets them apart within a line; blocks among them give their words. */
function writePhrases(nodes: readonly RawNode[], context: RawContext): Html {
  return join(nodes.map((node) => phrase(node, context)));
}

function phrase(node: RawNode, context: RawContext): Html {
  if (node.kind === 'text') return node.html;
  const { name, attributes, children } = node;
  if (name === 'br') return html`<br>`;
  if (name === 'img') return image(attributes.src ?? '', attributes.alt ?? '', context, attributes.width);
  const isOuter = name === 'a' && !context.isInLink;
  const inner = writePhrases(children, isOuter ? { ...context, isInLink: true } : context);
  if (name === 'a')
    return isOuter && attributes.href !== undefined ? link(attributes.href, inner, context) : inner;
  if (BLOCKS[name]) return html` ${inner} `;
  return { kind: 'html', text: `<${name}>${inner.text}</${name}>` };
}
