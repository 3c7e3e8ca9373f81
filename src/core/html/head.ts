import { isRecord, type YamlValue } from '../document/front-matter.ts';
import type { Postmortem } from '../document/postmortem.ts';
import { FACET_IDS } from '../facets/facet.ts';
import type { Analysis } from '../index.ts';
import { render } from '../text/message.ts';
import type { HtmlContext } from './context.ts';
import { cut } from './excerpt.ts';
import { momentsHtml } from './moments.ts';
import { noteHtml } from './notes.ts';
import { EMPTY, type Html, html } from './safe.ts';
import { words } from './words.ts';

/** Title and the facts of front matter that a reader looks for first. */
export function headHtml(analysis: Analysis, context: HtmlContext): Html {
  const { postmortem } = analysis;
  const data = postmortem.markdown.frontMatter?.data ?? {};
  const kicker = [
    statusOf(data.status, context),
    textOf(data.severity),
    textOf(data.date),
    textOf(data.id),
  ].filter((word) => word !== '');
  const line =
    kicker.length > 0
      ? html`<p class="kicker">${kicker.map((word, i) => html`${i > 0 && ' · '}<span>${cut(word, 60)}</span>`)}</p>`
      : EMPTY;
  const title = titleOf(postmortem) || context.translate(words.untitled);
  return html`${line}${notes(analysis, context)}<h1 class="title" id="title">${title}</h1>${facts(data, context)}${momentsHtml(postmortem, context)}`;
}

/** Problems of the front matter and of the heading that is the title: the head stands for both. The facets have the verdict below. */
function notes({ postmortem, problems, chunks }: Analysis, context: HtmlContext): Html {
  if (context.mode === 'file') return EMPTY;
  const title = titleChunk(chunks, titleOf(postmortem));
  const first = chunks[title === 0 ? 1 : 0]?.start ?? postmortem.markdown.text.length;
  const here = problems.flatMap(({ rule, range, severity, message }, index) => {
    if (range.start >= first || FACET_IDS.some((id) => rule === `facet-${id}`)) return [];
    return [{ severity, message: render(message, context.translate), go: `problem ${index}` }];
  });
  return noteHtml(here, context);
}

/** The chunk that holds nothing but the heading which is the page's title, too. */
export function titleChunk(chunks: Analysis['chunks'], title: string): number {
  return chunks.findIndex(({ content: { blocks } }) => {
    const [heading] = blocks;
    return blocks.length === 1 && heading?.depth === 1 && heading.visible.text.trim() === title;
  });
}

function facts(data: { readonly [key: string]: YamlValue }, { translate }: HtmlContext): Html {
  const impact = isRecord(data.impact) ? data.impact : {};
  const known = [
    [words.facts.services, textOf(data.services)],
    [words.facts.users, textOf(impact.users) || (isRecord(data.impact) ? '' : textOf(data.impact))],
    [words.facts.requests, textOf(impact.requests)],
    [words.facts.regions, textOf(impact.regions)],
    [words.facts.cost, textOf(impact.cost)],
    [words.facts.owner, textOf(data.owner)],
    [words.facts.authors, textOf(data.authors)],
    [words.facts.reviewers, textOf(data.reviewers)],
  ] as const;
  const rows = known.filter(([, value]) => value !== '');
  if (rows.length === 0) return EMPTY;
  const cells = rows.map(
    ([name, value]) => html`<div><dt>${translate(name)}</dt><dd>${cut(value, 300)}</dd></div>`,
  );
  return html`<dl class="facts">${cells}</dl>`;
}

/** Front matter's title, else the first heading of the first depth. */
export function titleOf({ markdown }: Pick<Postmortem, 'markdown'>): string {
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
