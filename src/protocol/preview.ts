/**
 * What the host and the page of the preview say to each other. Imported by both ends, and by nobody else.
 * Every message of the page names the revision that it was looking at: the host drops what comes too late.
 */
export const PANELS = ['outline', 'head', 'coverage', 'timeline', 'quotes', 'actions', 'trace'] as const;
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
  /** How many lines the document has. */
  readonly lines: number;
  readonly revision: number;
  /** The revision that this changes; `null` for a whole page. */
  readonly base: number | null;
  /** Only the panels that changed. */
  readonly panels: Partial<Readonly<Record<PanelId, string>>>;
  readonly body: BodyChange;
}

/** The editor has been scrolled: this line of the document is its first. */
export interface Scroll {
  readonly type: 'scroll';
  readonly revision: number;
  readonly line: number;
}

/** What is selected in the editor, block by block; an empty one is the cursor. */
export interface Select {
  readonly type: 'select';
  readonly revision: number;
  readonly words: readonly Words[];
}

/** Words of the document: visible text of a block, which goes by its offset in its item. */
export interface Words {
  readonly key: string;
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** There is nothing to show: the page says why, until a version comes. */
export interface Gone {
  readonly type: 'gone';
  readonly text: string;
}

export type ToPage = Show | Scroll | Select | Gone;

/** A place that the page points at; the host knows where it is in the text. */
export type Target =
  | { readonly kind: 'evidence'; readonly facet: string; readonly index: number }
  | { readonly kind: 'timeline' | 'quote' | 'action' | 'block' | 'problem'; readonly index: number }
  | ({ readonly kind: 'words' } & Words)
  | { readonly kind: 'range'; readonly key: string; readonly start: number; readonly end: number };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'shown'; readonly revision: number }
  | { readonly type: 'reveal'; readonly revision: number; readonly target: Target }
  | { readonly type: 'scrolled'; readonly revision: number; readonly line: number }
  | { readonly type: 'insert'; readonly revision: number; readonly facet: string }
  | { readonly type: 'task'; readonly revision: number; readonly key: string; readonly offset: number }
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'mark'; readonly revision: number };

/** What the page keeps over a reload of the window. */
export interface PageState {
  readonly uri: string;
  /** Ids of what the reader has opened, and of what opens by itself and was closed. */
  readonly open: readonly string[];
  readonly closed: readonly string[];
  readonly marks: boolean;
  /** Which actions are shown. */
  readonly filter: string;
  readonly scroll: number;
}
