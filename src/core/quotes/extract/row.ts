import type { DocumentBlock, MarkdownDocument } from '../../document/model.ts';
import { toSource } from '../../text/visible.ts';
import type { Speaker } from '../quotation.ts';

const WHO =
  /^(?:who|speaker|said by|person|name|author|from|by|reporter|reported by|source|said|wer|sprecher|quién|quem|qui|発言者|話者|谁)$/i;

/** The speaker whom another cell of the row names, under a heading such as "Who". */
export function rowSpeaker(document: MarkdownDocument, block: DocumentBlock): Speaker | undefined {
  const cell = block.place.cell;
  if (!cell || cell.row === 0) return undefined;
  for (const other of rowOf(document, block)) {
    const place = other.place.cell;
    if (!place || place.column === cell.column || !WHO.test(place.header)) continue;
    const name = other.visible.text.trim();
    if (name === '' || name.length > 80) continue;
    return { name, mention: toSource(other.visible, 0, other.visible.text.length), by: 'row' };
  }
  return undefined;
}

/** The cells of a block's row. */
export function rowOf(document: MarkdownDocument, block: DocumentBlock): readonly DocumentBlock[] {
  const same = (other: DocumentBlock | undefined): other is DocumentBlock =>
    other?.place.cell !== undefined &&
    other.place.cell.table === block.place.cell?.table &&
    other.place.cell.row === block.place.cell.row;
  let start = block.index;
  while (same(document.blocks[start - 1])) start--;
  const row: DocumentBlock[] = [];
  for (let i = start; ; i++) {
    const other = document.blocks[i];
    if (!same(other)) return row;
    row.push(other);
  }
}
