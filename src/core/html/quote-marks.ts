import type { QuotationCheck } from '../document/postmortem.ts';
import type { Verification } from '../quotes/verify/model.ts';
import type { Translate } from '../text/message.ts';
import { attribute, EMPTY, type Html, html } from './safe.ts';
import { words } from './words.ts';

/** What of a verification a reader of the text is told; that there is nothing to compare with is no news there. */
type Told = keyof typeof words.quotes.mark;

/** Stands in the text right behind a quotation. */
export interface QuoteMark {
  readonly at: number;
  readonly kind: Told;
  readonly label: string;
}

export function quoteMark(
  { quotation, verification }: QuotationCheck,
  translate: Translate,
): QuoteMark | undefined {
  const { kind } = verification;
  if (!isTold(kind)) return undefined;
  const source = 'source' in verification ? verification.source : '';
  // The words of a block quote are followed by its attribution, which is part of the whole.
  const at = quotation.form === 'inline' ? quotation.outer.end : quotation.range.end;
  return { at, kind, label: translate(words.quotes.mark[kind], source) };
}

function isTold(kind: Verification['kind']): kind is Told {
  return Object.hasOwn(words.quotes.mark, kind);
}

/** A shape a kind, so that it is told without colour; it has a name and no text, so it moves no word of the document. */
export function quoteIcon({ kind, label }: Pick<QuoteMark, 'kind' | 'label'>): Html {
  return html`<span class="proof proof-${kind}"${attribute('role', 'img')}${attribute('aria-label', label)}${attribute('title', label)}>${shape(kind)}</span>`;
}

/** The same shape beside words that say it. */
export function checkIcon(kind: Verification['kind']): Html {
  return isTold(kind)
    ? html`<span class="proof proof-${kind}"${attribute('aria-hidden', 'true')}>${shape(kind)}</span>`
    : EMPTY;
}

function shape(kind: Told): Html {
  return html`<svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">${SHAPES[kind]}</svg>`;
}

const RING = html`<circle cx="8" cy="8" r="6.9" fill="none" stroke="currentColor" stroke-width="1.3"/>`;
const SHAPES: Readonly<Record<Told, Html>> = {
  verified: html`${RING}<path d="M4.8 8.3l2.3 2.3 4.2-4.8" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
  altered: html`${RING}<path d="M4.6 6.3h6.8M4.6 9.7h6.8M9.9 3.9l-3.8 8.2" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
  'not-found': html`${RING}<path d="M5.9 6.2a2.1 2.1 0 1 1 3 1.9q-.9.5-.9 1.5M8 11.2v1.3" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
  'source-unavailable': html`<circle cx="8" cy="8" r="6.9" fill="none" stroke="currentColor" stroke-width="1.3" stroke-dasharray="2.6 2.35"/><path d="M5 8h6" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
};
