import type { Range } from '../text/range.ts';
import type { VisibleText } from '../text/visible.ts';

/** Where in its containers a block stands. Ids of lists and tables count through the document. */
export interface Place {
  readonly quoteDepth: number;
  readonly item?: ItemPlace;
  readonly cell?: CellPlace;
  readonly footnote?: string;
}

export interface ItemPlace {
  readonly list: number;
  /** 0-based place in its list. */
  readonly index: number;
  /** 0 for a list that is in no other. */
  readonly depth: number;
  readonly ordered: boolean;
  /** State of the box of a task list item. */
  readonly checked?: boolean;
  /** Whether this block is the first of its item. */
  readonly first: boolean;
  /** The whole item, its marker and nested lists included. */
  readonly range: Range;
}

export interface CellPlace {
  readonly table: number;
  /** 0 is the header row. */
  readonly row: number;
  readonly column: number;
  /** Visible text of the column's header. */
  readonly header: string;
  readonly rowRange: Range;
}

/** A leaf of the document: a stretch of text that a reader takes as one. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'code' | 'html';
  /** The whole block with its markup. */
  readonly range: Range;
  readonly visible: VisibleText;
  readonly place: Place;
  /** 1–6 for a heading. */
  readonly depth?: number | undefined;
  /** Language of a code block as written. */
  readonly lang?: string | undefined;
}

/** A block at its place in the document. */
export interface PlacedBlock extends Block {
  /** The same relative to its chunk: one object as long as the text of the chunk stays, so that what is made of it can be kept. */
  readonly own: Block;
}

/** An HTML comment; what stands in it is no evidence, but directives live there. */
export interface Comment {
  readonly range: Range;
  readonly text: string;
}
