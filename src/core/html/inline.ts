import type { Html as HtmlNode, Nodes, PhrasingContent } from 'mdast';
import { foldLabel } from '../markdown/parse.ts';
import type { Definitions, HtmlContext } from './context.ts';
import { anchorOf, linkTarget } from './links.ts';
import type { Runs } from './runs.ts';
import { attribute, EMPTY, type Html, html, join } from './safe.ts';
import { readTag } from './tags.ts';
import { words } from './words.ts';

export interface InlineContext extends HtmlContext {
  readonly definitions: Definitions;
  readonly runs: Runs;
}

/** Inline content. Tags of raw HTML that are closed among the same siblings keep their meaning. */
export function renderInline(nodes: readonly PhrasingContent[], context: InlineContext): Html {
  const done: Html[] = [];
  const open: { name: string; at: number }[] = [];
  for (const node of nodes) {
    const tag = node.type === 'html' ? readTag(node.value) : undefined;
    if (tag?.kind === 'open') {
      open.push({ name: tag.name, at: done.length });
    } else if (tag?.kind === 'close') {
      const match = open.findLastIndex(({ name }) => name === tag.name);
      const from = open[match];
      if (!from) continue;
      const inner = join(done.splice(from.at));
      done.push({ kind: 'html', text: `<${tag.name}>${inner.text}</${tag.name}>` });
      open.length = match;
    } else {
      done.push(renderOne(node, context));
    }
  }
  return join(done);
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
      return link(node.url, renderInline(node.children, context), context);
    case 'linkReference': {
      const url = context.definitions.get(foldLabel(node.label ?? node.identifier))?.url ?? '';
      return link(url, renderInline(node.children, context), context);
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
      return footnoteMark(node.label ?? node.identifier);
    case 'html':
      return rawTag(node, context);
  }
}

function link(url: string, inner: Html, context: InlineContext): Html {
  const target = linkTarget(url);
  if (target.kind === 'external')
    return html`<a${attribute('href', target.url)}${attribute('title', target.url)}>${inner}</a>`;
  if (target.kind === 'fragment')
    return html`<a${attribute('href', `#u-${anchorOf(target.slug)}`)}>${inner}</a>`;
  if (target.kind === 'file' && context.mode === 'page')
    return html`<a href="#go"${attribute('data-file', target.path)}${attribute('title', target.path)}>${inner}</a>`;
  return inner;
}

/** An image that the surface may not load leaves its words and a link behind. */
function image(url: string, alt: string, context: InlineContext): Html {
  const src = context.image(url);
  if (src !== undefined) return html`<img${attribute('src', src)} alt="${alt}">`;
  const shown = alt === '' ? context.translate(words.image) : alt;
  const inner = html`<span class="no-image">${shown}</span>`;
  return linkTarget(url).kind === 'external' ? link(url, inner, context) : inner;
}

export function footnoteMark(label: string): Html {
  return html`<sup class="fn"><a${attribute('href', `#fn-${anchorOf(label)}`)}>${label}</a></sup>`;
}

function rawTag(node: HtmlNode, context: InlineContext): Html {
  const tag = readTag(node.value);
  if (tag.kind === 'image') return image(tag.url, tag.alt, context);
  if (tag.kind !== 'break') return EMPTY;
  context.runs.skip(1);
  return html`<br>`;
}

/** The words of inline content, for a name or a title. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
