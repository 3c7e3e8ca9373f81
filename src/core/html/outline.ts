import type { Postmortem } from '../document/postmortem.ts';
import type { HtmlContext } from './context.ts';
import { titleOf } from './head.ts';
import { anchorOf, slugOf, uniqueIds } from './links.ts';
import { attribute, EMPTY, type Html, html } from './safe.ts';
import { words } from './words.ts';

const MOST = 300;

/** The headings of the first three depths, each a link into the page. */
export function outlineHtml(postmortem: Postmortem, { translate, mode }: HtmlContext): Html {
  const title = titleOf(postmortem);
  const unique = uniqueIds();
  const entries = postmortem.markdown.sections.slice(1, MOST).flatMap(({ title: name, depth }) => {
    const slug = anchorOf(slugOf(name));
    // Headings that are not listed take a name from those after them, too.
    const target = unique(`u-${slug}`);
    if (depth > 3 || slug === '' || (depth === 1 && name === title)) return [];
    return [
      html`<li class="d${depth}"><a data-kept="aria-current"${attribute('href', `#${target}`)}>${name}</a></li>`,
    ];
  });
  if (entries.length < 2) return EMPTY;
  if (mode === 'file') return html`<ol>${entries}</ol>`;
  return html`<button type="button" class="outline-button" data-toggle="outline-list" aria-expanded="false" aria-controls="outline-list" data-kept="aria-expanded"${attribute('title', translate(words.outline))}>${translate(words.outline)}</button><ol id="outline-list" class="closed" data-kept="class">${entries}</ol>`;
}
