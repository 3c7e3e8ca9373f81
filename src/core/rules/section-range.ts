import type { MarkdownDocument, Section } from '../document/model.ts';
import type { Range } from '../text/range.ts';
import { toSource } from '../text/visible.ts';

/** The words of a section's heading. */
export function headingRange(document: MarkdownDocument, section: Section): Range {
  const block = document.blocks[section.heading ?? -1];
  return block ? toSource(block.visible, 0, block.visible.text.length) : section.range;
}
