import type { Analysis } from '../index.ts';
import { type ChunkRenderer, chunkRenderer, type ShownChunk } from './chunks.ts';
import type { HtmlContext } from './context.ts';
import { coverageHtml } from './coverage.ts';
import { headHtml } from './head.ts';

/** One version as a page shows it: panels by their id, and the document itself chunk by chunk. */
export interface Page {
  readonly panels: Readonly<Record<PanelId, string>>;
  readonly chunks: readonly ShownChunk[];
}

export const PANEL_IDS = ['head', 'coverage'] as const;
export type PanelId = (typeof PANEL_IDS)[number];

/** The other door of the core: an analysis to safe HTML. Keep one renderer a page: it makes only what changed. */
export function pageRenderer(context: HtmlContext): (analysis: Analysis) => Page {
  const chunks: ChunkRenderer = chunkRenderer(context);
  return (analysis) => ({
    panels: {
      head: headHtml(analysis.postmortem, context).text,
      coverage: coverageHtml(analysis.postmortem, context).text,
    },
    chunks: chunks(analysis),
  });
}

export { skeletonEdit } from '../schema/skeleton.ts';
export type { ShownChunk } from './chunks.ts';
export type { HtmlContext } from './context.ts';
export { titleOf } from './head.ts';
export { linkTarget } from './links.ts';
export { chunkAt } from './marks.ts';
export { verdictSentence } from './verdict.ts';
