import type { Postmortem } from '../document/postmortem.ts';
import { FACET_IDS, type FacetId, type Verdict } from '../facets/facet.ts';
import { positionAt } from '../text/lines.ts';
import { render } from '../text/message.ts';
import type { HtmlContext } from './context.ts';
import { excerpt } from './excerpt.ts';
import { levelIcon } from './icons.ts';
import { attribute, EMPTY, type Html, html } from './safe.ts';
import { verdictSentence } from './verdict.ts';
import { words } from './words.ts';

/** The verdict as a sentence, the four facets at a glance, and behind each what carries it and what it lacks. */
export function coverageHtml(postmortem: Postmortem, context: HtmlContext): Html {
  const { coverage } = postmortem;
  const cells = FACET_IDS.map((id) => cell(id, coverage[id], context));
  const bodies = FACET_IDS.map((id) => facetBody(id, postmortem, context));
  const verdict =
    context.mode === 'page'
      ? html`<p class="verdict" id="verdict">${verdictSentence(coverage, context.translate)}</p>`
      : EMPTY;
  return html`${verdict}${notice(postmortem, context)}<div class="facets">${cells}</div>${bodies}${legend(context)}`;
}

/** Whoever opens the preview of another file learns why nothing else is said of it. */
function notice({ recognition }: Postmortem, context: HtmlContext): Html {
  if (recognition.isPostmortem || context.mode === 'file') return EMPTY;
  const { translate } = context;
  return html`<p class="notice">${translate(words.notRecognized)} <button type="button" class="plain" data-do="mark">${translate(words.isPostmortem)}</button></p>`;
}

function cell(id: FacetId, verdict: Verdict, { translate, mode }: HtmlContext): Html {
  const { level } = verdict;
  const inner = html`${levelIcon(level)}<span class="facet-name">${translate(words.facetTitle[id])}</span><span class="facet-level">${translate(words.level[level])}</span><span class="facet-count">${countOf(verdict, translate)}</span>`;
  if (mode === 'file') return html`<div class="facet is-${level}">${inner}</div>`;
  return html`<button type="button" class="facet is-${level}" id="cell-${id}" aria-expanded="false" aria-controls="facet-${id}" data-toggle="facet-${id}" data-kept="aria-expanded">${inner}</button>`;
}

function countOf({ evidence }: Verdict, translate: HtmlContext['translate']): string {
  if (evidence.length === 0) return translate(words.evidence.none);
  return evidence.length === 1
    ? translate(words.evidence.one)
    : translate(words.evidence.many, evidence.length);
}

function facetBody(id: FacetId, postmortem: Postmortem, context: HtmlContext): Html {
  const verdict = postmortem.coverage[id];
  const { translate, mode } = context;
  const name = translate(words.facetTitle[id]);
  const hidden = mode === 'page' ? html` hidden="until-found" data-kept="hidden"` : EMPTY;
  return html`<section class="facet-body" id="facet-${id}"${attribute('aria-label', name)}${hidden}><h2 class="facet-heading">${name}</h2>${evidenceList(id, postmortem, context)}${lacking(id, verdict, context)}</section>`;
}

function evidenceList(id: FacetId, { coverage, markdown }: Postmortem, context: HtmlContext): Html {
  const { evidence } = coverage[id];
  if (evidence.length === 0) return html`<p class="teach">${context.translate(words.noEvidence[id])}</p>`;
  const items = evidence.map(({ range, what }, i) => {
    const quote = html`<q>${excerpt(markdown, range)}</q>`;
    const line = context.translate(words.line, positionAt(markdown.lines, range.start).line);
    // The whole entry can be clicked; the link is for the keyboard.
    const go = context.mode === 'page' && attribute('data-go', `evidence ${id} ${i}`);
    const shown = go ? html`<a href="#go"${go}>${quote}</a>` : quote;
    return html`<li${go}>${shown} <span class="what">${render(what, context.translate)}</span> <span class="line">${line}</span></li>`;
  });
  return html`<ul class="evidence">${items}</ul>`;
}

function lacking(id: FacetId, verdict: Verdict, { translate, mode }: HtmlContext): Html {
  if (verdict.level === 'covered') return EMPTY;
  // Where there is nothing at all, the sentence in its place has said so.
  const lacks = verdict.evidence.length === 0 ? [] : verdict.lacks;
  const items = lacks.map((message) => html`<li>${render(message, translate)}</li>`);
  const list =
    items.length > 0 ? html`<h3>${translate(words.lacksTitle)}</h3><ul class="lacks">${items}</ul>` : EMPTY;
  const button =
    mode === 'page'
      ? html`<p><button type="button" class="plain" data-insert="${id}">${translate(words.insert[id])}</button></p>`
      : EMPTY;
  return html`${list}${button}`;
}

function legend({ translate, mode }: HtmlContext): Html {
  if (mode === 'file') return EMPTY;
  const samples = FACET_IDS.map(
    (id) => html`<span class="ev ev-${id}">${translate(words.facet[id])}</span> `,
  );
  return html`<p class="legend"><label><input type="checkbox" id="marks" checked> ${translate(words.legend)}</label> <span class="samples">${samples}</span> <label><input type="checkbox" id="everything"> ${translate(words.everything)}</label></p>`;
}
