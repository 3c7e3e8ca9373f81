import type { ChunkContent } from '../markdown/blocks.ts';
import type { RoleTitles } from '../schema/roles.ts';
import { type Range, shift } from '../text/range.ts';
import { shiftVisible, type VisibleText } from '../text/visible.ts';
import type { Block, Comment, Place } from './block.ts';
import type { DocumentBlock, Section } from './model.ts';
import { sectionBuilder } from './sections.ts';

/** What was read of a stretch of the text, and where it begins. */
interface Piece {
  readonly start: number;
  readonly content: ChunkContent;
}

/** The lists, tables and sections of a document are counted through; a chunk's own are counted from here on. */
interface Origin {
  readonly start: number;
  readonly lists: number;
  readonly tables: number;
}

interface Placed {
  readonly blocks: readonly DocumentBlock[];
  readonly sections: readonly Section[];
  readonly comments: readonly Comment[];
}

/** Brings what the chunks hold to its place in a text of `length`. Blocks that stand where they stood `before` stay the same objects. */
export function placeBlocks(
  pieces: readonly Piece[],
  length: number,
  titles?: RoleTitles,
  before: readonly DocumentBlock[] = [],
): Placed {
  const blocks: DocumentBlock[] = [];
  const comments: Comment[] = [];
  const sections = sectionBuilder(length, titles);
  let lists = 0;
  let tables = 0;
  for (const { start, content } of pieces) {
    const origin = { start, lists, tables };
    for (const own of content.blocks) {
      const index = blocks.length;
      const section = sections.sectionOf(own, start, index);
      const known = before[index];
      const stays = known instanceof BlockAt && known.isAt(own, origin, section);
      blocks.push(stays ? known : new BlockAt(own, origin, index, section));
    }
    for (const comment of content.comments) comments.push({ ...comment, range: shift(comment.range, start) });
    lists += content.lists;
    tables += content.tables;
  }
  return { blocks, comments, sections: sections.done() };
}

/** A block at its place. A keystroke moves all that stands below it, and most of that nobody looks at: places are computed on first use. */
class BlockAt implements DocumentBlock {
  readonly kind: Block['kind'];
  readonly own: Block;
  readonly index: number;
  readonly section: number;
  private readonly origin: Origin;
  private moved: { range?: Range; visible?: VisibleText; place?: Place } | undefined;

  constructor(own: Block, origin: Origin, index: number, section: number) {
    this.kind = own.kind;
    this.own = own;
    this.index = index;
    this.section = section;
    this.origin = origin;
    this.moved = undefined;
  }

  get depth(): number | undefined {
    return this.own.depth;
  }

  get lang(): string | undefined {
    return this.own.lang;
  }

  get range(): Range {
    this.moved ??= {};
    this.moved.range ??= shift(this.own.range, this.origin.start);
    return this.moved.range;
  }

  get visible(): VisibleText {
    this.moved ??= {};
    this.moved.visible ??= shiftVisible(this.own.visible, this.origin.start);
    return this.moved.visible;
  }

  get place(): Place {
    this.moved ??= {};
    this.moved.place ??= placeIn(this.own.place, this.origin);
    return this.moved.place;
  }

  isAt(own: Block, { start, lists, tables }: Origin, section: number): boolean {
    const { origin } = this;
    return (
      this.own === own &&
      this.section === section &&
      origin.start === start &&
      origin.lists === lists &&
      origin.tables === tables
    );
  }
}

function placeIn(place: Place, { start, lists, tables }: Origin): Place {
  const { item, cell } = place;
  if (!item && !cell) return place;
  return {
    ...place,
    ...(item ? { item: { ...item, list: item.list + lists, range: shift(item.range, start) } } : {}),
    ...(cell ? { cell: { ...cell, table: cell.table + tables, rowRange: shift(cell.rowRange, start) } } : {}),
  };
}
