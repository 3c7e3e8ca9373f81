import type { Analysis } from '../index.ts';
import { actionsHtml } from './actions.ts';
import { chunkRenderer, type ShownChunk } from './chunks.ts';
import type { HtmlContext } from './context.ts';
import { coverageHtml } from './coverage.ts';
import { headHtml } from './head.ts';
import { outlineHtml } from './outline.ts';
import { quotesHtml } from './quotes.ts';
import type { Html } from './safe.ts';
import { timelineHtml, timelineShows } from './timeline/panel.ts';
import { traceHtml } from './trace.ts';

/** One version as a page shows it: panels by their id, and the document itself chunk by chunk. */
export interface Page {
  readonly panels: Readonly<Record<PanelId, string>>;
  readonly chunks: readonly ShownChunk[];
}

export const PANEL_IDS = ['outline', 'head', 'coverage', 'timeline', 'quotes', 'actions', 'trace'] as const;
export type PanelId = (typeof PANEL_IDS)[number];

interface Panel {
  readonly make: (analysis: Analysis, context: HtmlContext) => Html;
  /** All that it shows, where comparing that costs much less than making the panel. */
  readonly shows?: (analysis: Analysis) => readonly unknown[];
}

const PANELS: Readonly<Record<PanelId, Panel>> = {
  outline: { make: ({ postmortem }, context) => outlineHtml(postmortem, context) },
  head: { make: headHtml },
  coverage: { make: ({ postmortem }, context) => coverageHtml(postmortem, context) },
  timeline: {
    make: ({ postmortem }, context) => timelineHtml(postmortem, context),
    shows: ({ postmortem }) => timelineShows(postmortem),
  },
  quotes: { make: ({ postmortem }, context) => quotesHtml(postmortem, context) },
  actions: { make: ({ postmortem }, context) => actionsHtml(postmortem, context) },
  trace: { make: ({ postmortem }, context) => traceHtml(postmortem, context) },
};

/** The other door of the core: an analysis to safe HTML. Keep one renderer a page: it makes only what changed. */
export function pageRenderer(context: HtmlContext): (analysis: Analysis) => Page {
  const panels = PANEL_IDS.map((id) => [id, panelRenderer(PANELS[id], context)] as const);
  const chunks = chunkRenderer(context);
  return (analysis) => {
    const made = panels.map(([id, make]) => [id, make(analysis).text]);
    return { panels: Object.fromEntries(made) as Page['panels'], chunks: chunks(analysis) };
  };
}

export function panelsOf(analysis: Analysis, context: HtmlContext): Readonly<Record<PanelId, Html>> {
  const made = PANEL_IDS.map((id) => [id, PANELS[id].make(analysis, context)]);
  return Object.fromEntries(made) as Record<PanelId, Html>;
}

function panelRenderer({ make, shows }: Panel, context: HtmlContext): (analysis: Analysis) => Html {
  if (!shows) return (analysis) => make(analysis, context);
  let known: { readonly shown: readonly unknown[]; readonly html: Html } | undefined;
  return (analysis) => {
    const shown = shows(analysis);
    const isSame = known?.shown.length === shown.length && known.shown.every((part, i) => part === shown[i]);
    known = known && isSame ? known : { shown, html: make(analysis, context) };
    return known.html;
  };
}

export { skeletonEdit } from '../schema/skeleton.ts';
export { toSource } from '../text/visible.ts';
export type { ShownChunk } from './chunks.ts';
export type { HtmlContext } from './context.ts';
export { titleOf } from './head.ts';
export { linkTarget } from './links.ts';
export { chunkAt } from './marks.ts';
export { verdictSentence } from './verdict.ts';
