import type { Block } from '../../../document/block.ts';
import type { DocumentBlock, MarkdownDocument } from '../../../document/model.ts';
import { keep } from '../../../text/keeper.ts';
import type { Quotation } from '../../quotation.ts';
import { blockQuotation } from './block-quotes.ts';
import { chatQuotation, mayBeChat } from './chats.ts';
import { logQuotation } from './logs.ts';
import { mayBeMessage, messageQuotations } from './messages.ts';

/**
 * The words of others as incident reports hold them: block quotes and fenced logs that the text introduces, pasted chats,
 * replies in a list, errors and alerts in a sentence. In the order of the text; without a speaker where none is named.
 */
export function findRecords(document: MarkdownDocument): readonly Quotation[] {
  const found: Quotation[] = [];
  const { blocks } = document;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.kind === 'heading') continue;
    if (block.place.quoteDepth > 0) {
      const quoted = runOf(blocks, i);
      i += quoted.length - 1;
      push(
        found,
        quoted.map(chatQuotation).find((chat) => chat !== undefined) ?? blockQuotation(document, quoted),
      );
      continue;
    }
    if (block.kind === 'code') {
      push(found, chatQuotation(block) ?? logQuotation(document, block));
      continue;
    }
    if (holdsNothing(block.own)) continue;
    const chat = chatQuotation(block);
    const here = chat ? [chat] : messageQuotations(document, block);
    for (const quotation of here) found.push(quotation);
  }
  return found;
}

/** Most blocks hold nothing that could be anybody's words. */
const holdsNothing = keep((block: Block) => !mayBeChat(block) && !mayBeMessage(block));

function push(found: Quotation[], quotation: Quotation | undefined): void {
  if (quotation) found.push(quotation);
}

/** The blocks of one block quote: neighbours in it, with nothing else between. */
function runOf(blocks: readonly DocumentBlock[], from: number): readonly DocumentBlock[] {
  const first = blocks[from];
  let to = from + 1;
  while (to < blocks.length) {
    const next = blocks[to];
    if (!next || next.place.quoteDepth === 0 || next.section !== first?.section) break;
    if (
      next.place.item?.list !== first.place.item?.list &&
      next.place.quoteDepth < (first.place.quoteDepth ?? 1)
    )
      break;
    to++;
  }
  return blocks.slice(from, to);
}
