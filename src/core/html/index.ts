import type { Postmortem } from '../document/postmortem.ts';
import type { Analysis } from '../index.ts';
import { actionsHtml } from './actions.ts';
import { chunkRenderer, type ShownChunk } from './chunks.ts';
import type { HtmlContext } from './context.ts';
import { coverageHtml } from './coverage.ts';
import { headHtml } from './head.ts';
import { outlineHtml } from './outline.ts';
import { quotesHtml } from './quotes.ts';
import type { Html } from './safe.ts';
import { timelineHtml } from './timeline/panel.ts';
import { traceHtml } from './trace.ts';

/** One version as a page shows it: panels by their id, and the document itself chunk by chunk. */
export interface Page {
  readonly panels: Readonly<Record<PanelId, string>>;
  readonly chunks: readonly ShownChunk[];
}

export const PANEL_IDS = ['outline', 'head', 'coverage', 'timeline', 'quotes', 'actions', 'trace'] as const;
export type PanelId = (typeof PANEL_IDS)[number];

/** The other door of the core: an analysis to safe HTML. Keep one renderer a page: it makes only what changed. */
export function pageRenderer(context: HtmlContext): (analysis: Analysis) => Page {
  const chunks = chunkRenderer(context);
  return (analysis) => ({ panels: texts(panelsOf(analysis.postmortem, context)), chunks: chunks(analysis) });
}

export { skeletonEdit } from '../schema/skeleton.ts';
export type { ShownChunk } from './chunks.ts';
export type { HtmlContext } from './context.ts';
export { titleOf } from './head.ts';
export { linkTarget } from './links.ts';

const PANELS: Readonly<Record<PanelId, (postmortem: Postmortem, context: HtmlContext) => Html>> = {
  outline: outlineHtml,
  head: headHtml,
  coverage: coverageHtml,
  timeline: timelineHtml,
  quotes: quotesHtml,
  actions: actionsHtml,
  trace: traceHtml,
};

export function panelsOf(postmortem: Postmortem, context: HtmlContext): Readonly<Record<PanelId, Html>> {
  const made = PANEL_IDS.map((id) => [id, PANELS[id](postmortem, context)]);
  return Object.fromEntries(made) as Record<PanelId, Html>;
}

function texts(panels: Readonly<Record<PanelId, Html>>): Page['panels'] {
  const made = PANEL_IDS.map((id) => [id, panels[id].text]);
  return Object.fromEntries(made) as Record<PanelId, string>;
}

export { toSource } from '../text/visible.ts';
export { chunkAt } from './marks.ts';
export { verdictSentence } from './verdict.ts';
