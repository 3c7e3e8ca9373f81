/**
 * What the host and the page of the preview say to each other. Imported by both ends, and by nobody else.
 * Every message of the page names the revision that it was looking at: the host drops what comes too late.
 */
export const PANELS = ['head', 'coverage'] as const;
export type PanelId = (typeof PANELS)[number];

export interface Item {
  readonly key: string;
  /** Line of the document where it begins, from 0. */
  readonly line: number;
  /** Left out where the page has the item already. */
  readonly html?: string;
  readonly isTitle?: true;
}

/** Instead of the items from `from` to `to` come these; the lines of those around them move. */
export interface BodyChange {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
  /** By how many lines the items before them move, as when front matter grows, and those after them. */
  readonly movedBefore: number;
  readonly movedAfter: number;
}

export interface Show {
  readonly type: 'show';
  readonly revision: number;
  /** The revision that this changes; `null` for a whole page. */
  readonly base: number | null;
  /** Only the panels that changed. */
  readonly panels: Partial<Readonly<Record<PanelId, string>>>;
  readonly body: BodyChange;
}

export type ToPage = Show;

/** A place that the page points at; the host knows where it is in the text. */
export type Target =
  | { readonly kind: 'evidence'; readonly facet: string; readonly index: number }
  | { readonly kind: 'range'; readonly key: string; readonly start: number; readonly end: number };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'shown'; readonly revision: number }
  | { readonly type: 'reveal'; readonly revision: number; readonly target: Target }
  | { readonly type: 'insert'; readonly revision: number; readonly facet: string }
  | { readonly type: 'task'; readonly revision: number; readonly key: string; readonly offset: number }
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'mark' };

/** What the page keeps over a reload of the window. */
export interface PageState {
  readonly uri: string;
  readonly open: readonly string[];
  readonly marks: boolean;
  readonly scroll: number;
}
