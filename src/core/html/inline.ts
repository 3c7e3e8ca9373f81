import type { Nodes, PhrasingContent } from 'mdast';
import { foldLabel } from '../markdown/parse.ts';
import type { Definitions, HtmlContext } from './context.ts';
import { anchorOf, linkTarget } from './links.ts';
import { readTag, type Tag } from './raw/tags.ts';
import type { Runs } from './runs.ts';
import { attribute, EMPTY, type Html, html, join } from './safe.ts';
import { words } from './words.ts';

export interface InlineContext extends HtmlContext {
  readonly definitions: Definitions;
  readonly runs: Runs;
  /** A link holds no other one. */
  readonly isInLink?: true;
}

/** Inline content. Tags of raw HTML that are closed among the same siblings keep their meaning. */
export function renderInline(nodes: readonly PhrasingContent[], context: InlineContext): Html {
  const done: Html[] = [];
  const open: Opened[] = [];
  for (const node of nodes) {
    const tag = node.type === 'html' ? readTag(node.value) : undefined;
    const isInLink = context.isInLink || open.some(({ tag: { name } }) => name === 'a');
    const own: InlineContext = isInLink ? { ...context, isInLink: true } : context;
    if (tag?.kind !== 'inline') done.push(tag ? emptyTag(tag, own) : renderOne(node, own));
    else if (tag.isClosing) closeTag(tag.name, open, done, context);
    else if (open.length < DEEPEST && !(tag.name === 'a' && isInLink)) open.push({ tag, at: done.length });
  }
  return join(done);
}

interface Opened {
  readonly tag: Tag;
  /** How much was written before it. */
  readonly at: number;
}

function closeTag(name: string, open: Opened[], done: Html[], context: InlineContext): void {
  const match = open.findLastIndex(({ tag }) => tag.name === name);
  const from = open[match];
  if (!from) return;
  done.push(wrapped(from.tag, join(done.splice(from.at)), context));
  open.length = match;
}

/** More tags within each other than a line can show. */
const DEEPEST = 24;

function wrapped({ name, attributes }: Tag, inner: Html, context: InlineContext): Html {
  if (name === 'a') return link(attributes.href ?? '', inner, context);
  return { kind: 'html', text: `<${name}>${inner.text}</${name}>` };
}

function emptyTag({ name, attributes }: Tag, context: InlineContext): Html {
  if (name === 'img') return image(attributes.src ?? '', attributes.alt ?? '', context, attributes.width);
  if (name !== 'br') return EMPTY;
  context.runs.skip(1);
  return html`<br>`;
}

function renderOne(node: PhrasingContent, context: InlineContext): Html {
  switch (node.type) {
    case 'text':
      return context.runs.text(node.value);
    case 'inlineCode':
      return html`<code>${context.runs.text(node.value)}</code>`;
    case 'break':
      context.runs.skip(1);
      return html`<br>`;
    case 'emphasis':
      return html`<em>${renderInline(node.children, context)}</em>`;
    case 'strong':
      return html`<strong>${renderInline(node.children, context)}</strong>`;
    case 'delete':
      return html`<del>${renderInline(node.children, context)}</del>`;
    case 'link':
      return link(node.url, renderInline(node.children, { ...context, isInLink: true }), context);
    case 'linkReference': {
      const url = context.definitions.get(foldLabel(node.label ?? node.identifier))?.url ?? '';
      return link(url, renderInline(node.children, { ...context, isInLink: true }), context);
    }
    case 'image':
      return image(node.url, node.alt ?? '', context);
    case 'imageReference':
      return image(
        context.definitions.get(foldLabel(node.label ?? node.identifier))?.url ?? '',
        node.alt ?? '',
        context,
      );
    case 'footnoteReference':
      return footnoteMark(node.label ?? node.identifier, context);
    case 'html':
      return EMPTY;
  }
}

export function link(url: string, inner: Html, context: InlineContext): Html {
  if (context.isInLink) return inner;
  const target = linkTarget(url);
  if (target.kind === 'external')
    return html`<a${attribute('href', target.url)}${attribute('title', !says(inner, target.url) && target.url)}>${inner}</a>`;
  if (target.kind === 'fragment')
    return html`<a${attribute('href', `#u-${anchorOf(target.slug)}`)}>${inner}</a>`;
  if (target.kind === 'file' && context.mode === 'page')
    return html`<a href="#go"${attribute('data-file', target.path)}${attribute('title', target.path)}>${inner}</a>`;
  return inner;
}

/** A link that shows its address need not say it again. */
function says(inner: Html, url: string): boolean {
  return inner.text.includes(html`${url}`.text);
}

/** An image that the surface may not load leaves its words and a link behind. */
export function image(url: string, alt: string, context: InlineContext, width?: number): Html {
  const src = context.image(url);
  if (src !== undefined) return html`<img${attribute('src', src)}${attribute('width', width)} alt="${alt}">`;
  const shown = alt === '' ? context.translate(words.image) : alt;
  const inner = html`<span class="no-image">${shown}</span>`;
  return linkTarget(url).kind === 'external' ? link(url, inner, context) : inner;
}

function footnoteMark(label: string, { isInLink }: InlineContext): Html {
  if (isInLink) return html`<sup class="fn">${label}</sup>`;
  return html`<sup class="fn"><a${attribute('href', `#fn-${anchorOf(label)}`)}>${label}</a></sup>`;
}

/** The words of inline content, for a name or a title. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
