import { renderChunk } from '../html/chunk.ts';
import { definitionsOf } from '../html/chunks.ts';
import type { HtmlContext } from '../html/context.ts';
import { cut } from '../html/excerpt.ts';
import { titleChunk, titleOf } from '../html/head.ts';
import { panelsOf } from '../html/index.ts';
import { uniqueIds } from '../html/links.ts';
import { NO_MARKS } from '../html/marks.ts';
import { foldsOf, NO_FOLDS } from '../html/raw/folds.ts';
import { register } from '../html/register.ts';
import { attribute, EMPTY, type Html, html } from '../html/safe.ts';
import { verdictSentence } from '../html/verdict.ts';
import { words } from '../html/words.ts';
import type { Analysis } from '../index.ts';
import type { Translate } from '../text/message.ts';
import { FILE_STYLE, PALETTE_STYLE } from './palette.ts';

export interface ExportOptions {
  /** The style of the preview, as it is built. */
  readonly style: string;
  readonly translate: Translate;
  /** `data:` addresses of the images that could be read, by what the document calls them. */
  readonly images?: ReadonlyMap<string, string>;
}

/** The document as one HTML file that needs nothing else: no script, no request, readable without its style. */
export function exportHtml(analysis: Analysis, options: ExportOptions): string {
  const context: HtmlContext = {
    translate: options.translate,
    mode: 'file',
    image: (url) => options.images?.get(url),
    uniqueId: uniqueIds(),
  };
  const { postmortem } = analysis;
  const panels = panelsOf(analysis, context);
  const style: Html = { kind: 'html', text: styleText(`${PALETTE_STYLE}${options.style}${FILE_STYLE}`) };
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  const title = cut(titleOf(postmortem) || options.translate(words.untitled), 64);
  const page = html`<!DOCTYPE html>
<html${attribute('lang', languageOf(postmortem.language))}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<nav id="outline" aria-label="${options.translate(words.outline)}">${panels.outline}</nav>
<main>
<header id="head">${panels.head}</header>
<section id="timeline">${panels.timeline}</section>
<article id="body">${bodyHtml(analysis, context)}</article>
${appendix(analysis, panels, context)}
</main>
</body>
</html>
`;
  return page.text;
}

function bodyHtml({ chunks, postmortem }: Analysis, context: HtmlContext): Html {
  if (chunks.length === 0) {
    // Plain text has no parts; each of its paragraphs is one.
    return html`${postmortem.markdown.blocks.map((block) => html`<p>${block.visible.text}</p>\n`)}`;
  }
  const definitions = definitionsOf(chunks);
  const title = titleChunk(chunks, titleOf(postmortem));
  const folds = foldsOf(chunks);
  const shown = chunks.map((chunk, i) =>
    i === title
      ? EMPTY
      : html`${renderChunk(chunk, NO_MARKS, { ...context, definitions, folds: folds.get(i) ?? NO_FOLDS })}\n`,
  );
  return html`${shown}`;
}

/** What a reader may look up comes after the report itself: its quotations, actions and coverage, a line each until opened. */
function appendix({ postmortem }: Analysis, panels: Panels, { translate }: HtmlContext): Html {
  const summary = verdictSentence(postmortem.coverage, translate);
  const body = register({
    id: 'coverage',
    title: translate(words.coverage),
    summary,
    isOpen: false,
    body: panels.coverage,
  });
  return html`<section class="appendix" id="registers">${panels.quotes}${panels.actions}${panels.trace}${body}</section>`;
}

type Panels = ReturnType<typeof panelsOf>;

function languageOf(language: string): string {
  return /^[a-z]{2,3}$/i.test(language) && language !== 'und' ? language : 'en';
}

/** A style cannot end its element early. */
function styleText(css: string): string {
  return css.replace(/\/\*# sourceMappingURL=.*?\*\//g, '').replaceAll('</', '<\\/');
}
