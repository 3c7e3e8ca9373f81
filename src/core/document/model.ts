import type { Role } from '../schema/roles.ts';
import type { LineIndex } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { Comment, PlacedBlock } from './block.ts';
import type { Chunk } from './document.ts';
import type { FrontMatter } from './front-matter.ts';

/** A heading with all that stands under it, down to the next heading of its rank. Section 0 has no heading and holds all. */
export interface Section {
  readonly index: number;
  readonly parent: number | undefined;
  /** 0 for the whole document, 1–6 for a heading. */
  readonly depth: number;
  readonly title: string;
  readonly role: Role | undefined;
  /** Index of the heading among the blocks. */
  readonly heading: number | undefined;
  readonly range: Range;
}

/** A block with the innermost section that holds it. Its places are computed on first use, so that a spread copy has none. */
export interface DocumentBlock extends PlacedBlock {
  readonly index: number;
  readonly section: number;
}

/** The structure of a text, whatever it is; nothing here judges. */
export interface MarkdownDocument {
  readonly text: string;
  /** The stretches that were parsed by themselves; none where the text is no Markdown. */
  readonly chunks: readonly Chunk[];
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatter | undefined;
  readonly blocks: readonly DocumentBlock[];
  readonly sections: readonly Section[];
  readonly comments: readonly Comment[];
}
