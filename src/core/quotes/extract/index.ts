import type { MarkdownDocument } from '../../document/model.ts';
import type { Quotation } from '../quotation.ts';
import { blockQuotations } from './block-quote.ts';
import { sourceIds } from './citation.ts';
import { readFlow } from './flow.ts';
import { inlineQuotations } from './inline.ts';
import { logQuotations } from './log.ts';
import { paragraphChats } from './paragraph-chat.ts';

/** All direct quotations of a document in order, each with who said it where the text tells. */
export function findQuotations(document: MarkdownDocument): readonly Quotation[] {
  const flow = readFlow(document);
  const ids = sourceIds(document);
  const blocks = blockQuotations(document, flow, ids);
  const chats = paragraphChats(document, flow, blocks.taken);
  const taken = new Set([...blocks.taken, ...chats.taken]);
  const all = [
    ...blocks.quotations,
    ...chats.quotations,
    ...logQuotations(document, flow, taken),
    ...inlineQuotations(document, flow, ids, taken),
  ];
  return all.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}
