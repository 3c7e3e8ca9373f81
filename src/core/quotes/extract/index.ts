import type { DocumentBlock, MarkdownDocument } from '../../document/model.ts';
import { toSource } from '../../text/visible.ts';
import type { Quotation, Speaker } from '../quotation.ts';
import { type Attribution, attributeAll, type Passage, readPassage } from './attribute/index.ts';
import { rangeOf } from './attribute/phrases.ts';
import { resolveNames } from './attribute/resolve.ts';
import { isQuotation } from './judge.ts';
import { findSpans, type QuotedSpan } from './spans.ts';

/** All direct quotations of a document in order, each with who said it where the text tells. */
export function findQuotations(document: MarkdownDocument): readonly Quotation[] {
  const found: Quotation[] = [];
  const spansOf = new Map<Passage, readonly QuotedSpan[]>();
  const style = { curled: document.text.includes('“') };
  const passages = document.blocks.filter(isProse).map((block) => {
    const all = findSpans(block.visible.text, codeOf(block), style).filter((span) => !span.unclosed);
    const spans = all.filter((span) => span.depth === 0);
    const passage = readPassage(block.index, block.visible.text, spans);
    spansOf.set(passage, spans);
    return passage;
  });
  const attributions = attributeAll(passages);
  const names = resolveNames(passages, attributions);
  for (const passage of passages) {
    const block = document.blocks[passage.block];
    if (!block) continue;
    (spansOf.get(passage) ?? []).forEach((span, i) => {
      const attribution = attributions.get(passage)?.[i];
      if (!isQuotation(span, passage.text, attribution)) return;
      const name = attribution && names.get(attribution);
      const speaker = attribution && name !== undefined ? speakerOf(document, attribution, name) : undefined;
      found.push({
        range: toSource(block.visible, span.inner.start, span.inner.end),
        outer: toSource(block.visible, span.outer.start, span.outer.end),
        text: passage.text.slice(span.inner.start, span.inner.end).replace(/\s*\n\s*/g, ' '),
        form: 'inline',
        ...(speaker ? { speaker } : {}),
      });
    });
  }
  return found;
}

function isProse(block: DocumentBlock): boolean {
  return block.kind !== 'code';
}

function codeOf(block: DocumentBlock) {
  return block.visible.marks.filter((mark) => mark.kind === 'code');
}

function speakerOf(document: MarkdownDocument, attribution: Attribution, name: string): Speaker {
  const { passage, mention, cue } = attribution;
  const visible = document.blocks[passage.block]?.visible;
  if (!visible) return { name };
  const place = (range: { start: number; end: number }) => toSource(visible, range.start, range.end);
  return {
    name,
    by: attribution.by,
    mention: place(rangeOf(passage, mention)),
    ...(cue ? { cue: place(rangeOf(passage, cue)) } : {}),
  };
}
