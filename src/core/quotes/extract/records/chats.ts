import type { Block } from '../../../document/block.ts';
import type { DocumentBlock } from '../../../document/model.ts';
import { keep } from '../../../text/keeper.ts';
import type { Quotation } from '../../quotation.ts';
import { quotationOf } from './record.ts';

/** `liggitt [6:27 AM]` on a line of its own, the words below it. */
const CHAT_LINE =
  /(?:^|\n)[ \t]{0,8}([\p{L}@][\p{L}\p{N}._@-]{1,30}(?: [\p{L}][\p{L}.'-]{0,20}){0,2})[ \t]{1,6}(?:\[\d{1,2}:\d\d(?: ?[AP]M)?\]|\(\d{1,2}:\d\d(?: ?[AP]M)?\)|\d{1,2}:\d\d ?[AP]M)[ \t]*\n\s*\S/iu;
/** `@olblak: It would be nice …` as an answer in a nested list. */
const REPLY = /^(@[\w-]{2,40})\s{0,4}:\s+(?=\S+(?:\s+\S+){3})/;
/** A message with its head, pasted from a version control log or a mail. */
const HEADED =
  /(?:^|\n)\s*(?:Author|From):[ \t]{1,20}([^\n<]{2,60}?)[ \t]?<?[\w.+-]{1,60}@[^\n]{3,120}\n(?=(?:[\s\S]{0,200}\n)?\s*(?:Date|To|Subject|Sent):)/;

export const mayBeChat = keep(
  ({ visible: { text } }: Block) =>
    CHAT_LINE.test(text) || HEADED.test(text.slice(0, 3000)) || REPLY.test(text),
);

/** Words of people that are pasted in with their name at the head. */
export function chatQuotation(block: DocumentBlock): Quotation | undefined {
  if (!mayBeChat(block.own)) return undefined;
  const { text } = block.visible;
  const chat = CHAT_LINE.exec(text) ?? HEADED.exec(text.slice(0, 3000));
  if (chat?.[1] !== undefined) {
    const start = chat.index + chat[0].indexOf(chat[1]);
    const span = { start, end: start + chat[1].trimEnd().length };
    return quotationOf(block, { start: chat.index, end: text.trimEnd().length }, 'chat', 'chat', {
      block,
      span,
    });
  }
  const reply = (block.place.item?.depth ?? 0) > 0 ? REPLY.exec(text) : null;
  if (reply?.[1] === undefined) return undefined;
  const words = { start: reply[0].length, end: text.trimEnd().length };
  return quotationOf(block, words, 'chat', 'label', { block, span: { start: 0, end: reply[1].length } });
}
