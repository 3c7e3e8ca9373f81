import type { Range } from '../../text/range.ts';
import type { PreparedSource } from './source.ts';

export type SourceFormat = 'text' | 'markdown' | 'html';

/** What may differ between a quotation and its source though the words are the same. */
export type How = 'exact' | 'whitespace' | 'typography' | 'unicode' | 'case' | 'brackets' | 'ellipsis';

export interface SourceEntry {
  readonly id: string;
  readonly source: PreparedSource | { readonly unavailable: string };
}

/** A step of the way from the source's words to the quotation's. */
export interface DiffPart {
  readonly op: 'same' | 'removed' | 'added';
  /** In the quotation's text; a removed part has none. */
  readonly quotation?: Range;
  /** In the raw source; an added part has none. */
  readonly source?: Range;
  /** The quotation's words, or for a removed part the source's. */
  readonly text: string;
}

/** The place of words in a source: offsets in its raw text. */
export interface Place {
  readonly source: string;
  readonly range: Range;
}

export interface Verified extends Place {
  readonly kind: 'verified';
  /** Sorted; `exact` stands alone. */
  readonly how: readonly How[];
  /** What the ellipses of the quotation leave out. */
  readonly omitted: readonly Range[];
  /** Whether words of negation are among what they leave out. */
  readonly omitsNegation: boolean;
  /** What the source's sentence says before a quotation whose capital makes a sentence of it: "Normally, …". */
  readonly lead?: Range;
}

export interface Altered extends Place {
  readonly kind: 'altered';
  /** What differs besides the words; empty where nothing does. */
  readonly how: readonly How[];
  readonly difference: readonly DiffPart[];
  /** Another source that has the words as quoted. */
  readonly elsewhere?: Place;
}

export type Verification =
  | Verified
  | Altered
  | { readonly kind: 'not-found'; readonly elsewhere?: Place }
  | { readonly kind: 'source-unavailable'; readonly source: string; readonly reason: string }
  | { readonly kind: 'no-source' }
  | { readonly kind: 'too-short' };

/** Whether a verified quotation's ellipsis leaves out a negation, so that the reader must be asked to look. */
export function ellipsisHides(verification: Verification): boolean {
  return verification.kind === 'verified' && verification.omitsNegation;
}
