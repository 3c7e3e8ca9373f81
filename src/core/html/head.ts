import { isRecord, type YamlValue } from '../document/front-matter.ts';
import type { Postmortem } from '../document/postmortem.ts';
import type { HtmlContext } from './context.ts';
import { EMPTY, type Html, html } from './safe.ts';
import { words } from './words.ts';

/** Title and the facts of front matter that a reader looks for first. */
export function headHtml(postmortem: Postmortem, context: HtmlContext): Html {
  const data = postmortem.markdown.frontMatter?.data ?? {};
  const kicker = [statusOf(data.status, context), textOf(data.severity), textOf(data.id)].filter(
    (word) => word !== '',
  );
  const line =
    kicker.length > 0
      ? html`<p class="kicker">${kicker.map((word) => html`<span>${word}</span>`)}</p>`
      : EMPTY;
  const title = titleOf(postmortem) || context.translate(words.untitled);
  return html`${line}<h1 class="title" id="title">${title}</h1>`;
}

/** Front matter's title, else the first heading of the first depth. */
export function titleOf({ markdown }: Postmortem): string {
  const written = textOf(markdown.frontMatter?.data.title);
  if (written !== '') return written;
  const heading = markdown.blocks.find((block) => block.kind === 'heading' && block.depth === 1);
  return heading?.visible.text.trim() ?? '';
}

function statusOf(value: YamlValue | undefined, { translate }: HtmlContext): string {
  const status = textOf(value).toLowerCase();
  const known = Object.entries(words.status).find(([id]) => id === status);
  return known ? translate(known[1]) : status;
}

/** A field for a reader: lists with commas, numbers as they are. */
export function textOf(value: YamlValue | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((part) => part !== '')
      .join(', ');
  if (isRecord(value)) return textOf(value.name ?? value.title ?? value.id);
  return '';
}
