import type { Translate } from '../text/message.ts';

/** What a surface decides: the page in the editor has buttons and asks its host; a file that is published has neither. */
export interface HtmlContext {
  readonly translate: Translate;
  readonly mode: 'page' | 'file';
  /** The address at which the surface may load an image, if it may. */
  image(url: string): string | undefined;
  /** Makes an id differ from all before it, where that must be so. */
  uniqueId?(id: string): string;
}

/** Link definitions of the whole document by folded label. */
export type Definitions = ReadonlyMap<string, { readonly url: string }>;
