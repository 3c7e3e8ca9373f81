import type { DocumentBlock, MarkdownDocument } from './model.ts';

/** A row of a table, or an item of a list, as the blocks that it is made of. */
export interface Entry {
  readonly blocks: readonly DocumentBlock[];
  readonly section: number;
}

/** The rows of each table below its header, in order. */
export function tableRows(document: MarkdownDocument): readonly Entry[] {
  return group(document, (block) => {
    const cell = block.place.cell;
    return cell && cell.row > 0 ? `${cell.table}:${cell.row}` : undefined;
  });
}

/** The items of each list, nested ones apart, in order. */
export function listItems(document: MarkdownDocument): readonly Entry[] {
  return group(document, (block) => {
    const item = block.place.item;
    return item && !block.place.cell ? `${item.list}:${item.index}` : undefined;
  });
}

function group(
  document: MarkdownDocument,
  keyOf: (block: DocumentBlock) => string | undefined,
): readonly Entry[] {
  const groups = new Map<string, DocumentBlock[]>();
  for (const block of document.blocks) {
    const key = keyOf(block);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known) known.push(block);
    else groups.set(key, [block]);
  }
  return [...groups.values()].map((blocks) => ({ blocks, section: blocks[0]?.section ?? 0 }));
}
