import { htmlParts } from '../../markdown/html.ts';
import type { Runs } from '../runs.ts';
import { type Html, html, join } from '../safe.ts';
import { type Attributes, decodeText, readTag, type Tag } from './tags.ts';

export interface RawText {
  readonly kind: 'text';
  /** As written, its character references not yet read. */
  readonly text: string;
  readonly html: Html;
}

export interface RawElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly RawNode[];
}

export type RawNode = RawText | RawElement;

/** A `<details>` that this stretch of HTML opens and does not close, or closes and has not opened. */
export type RawEdge = { readonly kind: 'open'; readonly element: RawElement } | { readonly kind: 'close' };

export type RawPiece = RawNode | RawEdge;

interface Open {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: RawPiece[];
}

/** Deeper nesting than anybody reads is laid flat. */
const DEEPEST = 24;

/** What an opening tag ends without saying so, and the tags that this does not reach beyond. */
const ENDS: Readonly<Record<string, readonly [ReadonlySet<string>, ReadonlySet<string>]>> = {
  li: [new Set(['li', 'p']), new Set(['ul', 'ol'])],
  td: [new Set(['td', 'th', 'p']), new Set(['tr', 'table'])],
  th: [new Set(['td', 'th', 'p']), new Set(['tr', 'table'])],
  tr: [new Set(['tr', 'td', 'th', 'p']), new Set(['table'])],
  thead: [new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'p']), new Set(['table'])],
  tbody: [new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'p']), new Set(['table'])],
  tfoot: [new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'p']), new Set(['table'])],
};

/** A closing tag does not reach out of its cell. */
const WALLS = new Set(['table']);

/**
 * A stretch of HTML as a tree of allowed elements; whatever the input, every element of it is closed.
 * Its words go through `runs` here, since they stand in the order of the source only now.
 */
export function readRaw(source: string, runs: Runs): readonly RawPiece[] {
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  for (const part of htmlParts(source, { start: 0, end: source.length })) {
    const into = stack.at(-1) ?? root;
    if (part.kind === 'text') {
      const text = source.slice(part.start, part.end);
      into.children.push({ kind: 'text', text, html: shown(text, runs) });
    }
    if (part.kind !== 'tag') continue;
    const tag = readTag(source.slice(part.start, part.end));
    if (tag) take(tag, stack);
    if (part.breaks) runs.skip(1);
  }
  return finish(stack);
}

/** The evidence is marked in the text as it is written; a character reference takes more of that than it shows. */
function shown(text: string, runs: Runs): Html {
  const parts = text.split(/(&#?[a-zA-Z0-9]{1,32};)/).map((piece) => {
    const read = piece.startsWith('&') ? decodeText(piece) : piece;
    if (read === piece) return runs.text(piece);
    runs.skip(piece.length);
    return html`${read}`;
  });
  return join(parts);
}

function take(tag: Tag, stack: Open[]): void {
  const { name, attributes } = tag;
  if (tag.kind === 'empty') {
    if (!tag.isClosing) stack.at(-1)?.children.push({ kind: 'element', name, attributes, children: [] });
  } else if (tag.isClosing) {
    close(name, stack);
  } else {
    endImplied(name, tag.kind === 'block', stack);
    if (stack.length < DEEPEST) stack.push({ name, attributes, children: [] });
  }
}

function close(name: string, stack: Open[]): void {
  for (let i = stack.length - 1; i > 0; i--) {
    const opened = stack[i]?.name ?? '';
    if (opened === name) {
      while (stack.length > i) pop(stack);
      return;
    }
    if (WALLS.has(opened)) return;
  }
  // It may close what an earlier stretch has opened; whatever is open here ends with it.
  if (name !== 'details') return;
  while (stack.length > 1) pop(stack);
  stack[0]?.children.push({ kind: 'close' });
}

function endImplied(name: string, isBlock: boolean, stack: Open[]): void {
  const rule =
    ENDS[name] ?? (isBlock && stack.at(-1)?.name === 'p' ? [new Set(['p']), new Set<string>()] : undefined);
  if (!rule) return;
  const [ended, walls] = rule;
  let from = stack.length;
  for (let i = stack.length - 1; i > 0; i--) {
    const opened = stack[i]?.name ?? '';
    if (walls.has(opened)) break;
    if (ended.has(opened)) from = i;
  }
  while (stack.length > from) pop(stack);
}

function pop(stack: Open[]): void {
  const last = stack.pop();
  if (last) stack.at(-1)?.children.push(element(last));
}

/** Edges stand at the root only: what is closed here has none. */
function element({ name, attributes, children }: Open): RawElement {
  return { kind: 'element', name, attributes, children: children.filter(isNode) };
}

export function isNode(piece: RawPiece): piece is RawNode {
  return piece.kind === 'text' || piece.kind === 'element';
}

/** What is still open ends here, but for `<details>`, which may go on behind this stretch. */
function finish(stack: readonly Open[]): readonly RawPiece[] {
  const [root, ...opened] = stack;
  const pieces: RawPiece[] = [...(root?.children ?? [])];
  for (let i = 0; i < opened.length; i++) {
    const open = opened[i];
    if (!open) continue;
    const rest = opened.slice(i);
    if (open.name !== 'details') {
      if (rest.some(({ name }) => name === 'details')) {
        pieces.push(element(open));
        continue;
      }
      pieces.push(nested(rest));
      break;
    }
    const children = open.children.filter(isNode);
    const own = element({ ...open, children: children.filter(isSummary) });
    const others = children.filter((child) => !isSummary(child));
    // An open summary is the last; its words are the name of what follows.
    if (rest.length === 2 && rest[1]?.name === 'summary') {
      pieces.push(
        { kind: 'open', element: { ...own, children: [...own.children, element(rest[1])] } },
        ...others,
      );
      break;
    }
    pieces.push({ kind: 'open', element: own }, ...others);
  }
  return pieces;
}

function nested(opened: readonly Open[]): RawElement {
  const [first, ...rest] = opened.toReversed();
  let inner = element(first ?? { name: 'div', attributes: {}, children: [] });
  for (const outer of rest) inner = element({ ...outer, children: [...outer.children, inner] });
  return inner;
}

export function isSummary(node: RawNode): node is RawElement {
  return node.kind === 'element' && node.name === 'summary';
}

/** The words of HTML that stand in the tree. */
export function rawWords(node: RawNode): string {
  return node.kind === 'text' ? node.text : node.children.map(rawWords).join('');
}
