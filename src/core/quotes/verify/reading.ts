import type { Range } from '../../text/range.ts';
import type { VisibleText } from '../../text/visible.ts';

/** What a reader sees of a source. */
export interface Reading {
  readonly visible: VisibleText;
  /** Block quotes, as spans of the visible text: words of somebody else. */
  readonly blocks: readonly Range[];
}
