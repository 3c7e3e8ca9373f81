import { keep } from '../text/keeper.ts';
import type { DocumentBlock, MarkdownDocument } from './model.ts';

/** A row of a table, or an item of a list, as the blocks that it is made of. */
export interface Entry {
  readonly blocks: readonly DocumentBlock[];
  readonly section: number;
}

/** The rows of each table below its header, in order. */
export const tableRows = keep((document: MarkdownDocument): readonly Entry[] =>
  group(document, ({ place: { cell } }) => (cell && cell.row > 0 ? [cell.table, cell.row] : undefined)),
);

/** The items of each list, nested ones apart, in order. */
export const listItems = keep((document: MarkdownDocument): readonly Entry[] =>
  group(document, ({ place: { item, cell } }) => (item && !cell ? [item.list, item.index] : undefined)),
);

/** By two numbers, the second of which no document counts so high that two of them fall together. */
function group(
  document: MarkdownDocument,
  keyOf: (block: DocumentBlock) => readonly [number, number] | undefined,
): readonly Entry[] {
  const groups = new Map<number, DocumentBlock[]>();
  for (const block of document.blocks) {
    const key = keyOf(block);
    if (key === undefined) continue;
    const number = key[0] * 1e9 + key[1];
    const known = groups.get(number);
    if (known) known.push(block);
    else groups.set(number, [block]);
  }
  return [...groups.values()].map((blocks) => ({ blocks, section: blocks[0]?.section ?? 0 }));
}
