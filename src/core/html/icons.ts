import type { Level } from '../facets/facet.ts';
import { type Html, html } from './safe.ts';

/** A shape a level, so that it is told without colour: a full disc with a tick, a half disc, an open ring. */
export function levelIcon(level: Level): Html {
  return html`<svg class="icon icon-${level}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${SHAPES[level]}</svg>`;
}

const SHAPES: Readonly<Record<Level, Html>> = {
  covered: html`<circle cx="8" cy="8" r="7" fill="currentColor"/><path class="icon-cut" d="M4.6 8.3l2.4 2.4 4.5-5" fill="none" stroke-width="1.7"/>`,
  thin: html`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M8 1.7a6.3 6.3 0 0 1 0 12.6z" fill="currentColor"/>`,
  missing: html`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.6 2.35"/>`,
};
