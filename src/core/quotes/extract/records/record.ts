import type { DocumentBlock, MarkdownDocument } from '../../../document/model.ts';
import type { Range } from '../../../text/range.ts';
import { toSource } from '../../../text/visible.ts';
import type { Quotation, Speaker } from '../../quotation.ts';

/** Where the words that name a speaker stand: a span of a block's visible text. */
export interface Source {
  readonly block: DocumentBlock;
  readonly span: Range;
}

/** Makes a quotation of a span of a block's visible text. */
export function quotationOf(
  block: DocumentBlock,
  span: Range,
  form: Quotation['form'],
  by: string,
  source: Source | undefined,
): Quotation {
  const range = toSource(block.visible, span.start, span.end);
  return {
    range,
    outer: form === 'inline' ? range : block.range,
    text: block.visible.text
      .slice(span.start, span.end)
      .replace(/\s*\n\s*/g, ' ')
      .trim(),
    form,
    ...(source ? { speaker: speakerOf(source, by) } : {}),
  };
}

function speakerOf({ block, span }: Source, by: string): Speaker {
  const { start, end } = span;
  return {
    name: block.visible.text.slice(start, end).trim(),
    mention: toSource(block.visible, start, end),
    by,
  };
}

/** The block that leads into this one: what stands before it in the same section, headings included; table rows apart. */
export function before(document: MarkdownDocument, block: DocumentBlock): DocumentBlock | undefined {
  const other = document.blocks[block.index - 1];
  if (!other || other.section !== block.section || other.place.cell) return undefined;
  return other;
}
