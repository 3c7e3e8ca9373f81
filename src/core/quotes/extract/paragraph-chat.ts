import type { Block } from '../../document/block.ts';
import type { DocumentBlock, MarkdownDocument } from '../../document/model.ts';
import { keep } from '../../text/keeper.ts';
import type { Range } from '../../text/range.ts';
import { toSource } from '../../text/visible.ts';
import type { Quotation } from '../quotation.ts';
import { type BlockQuotations, chatQuotation, placeAt } from './block-quote.ts';
import { type Line, linesOf, readChat } from './chat.ts';
import type { Flow } from './flow.ts';

const INTRODUCED =
  /\b(?:chat|slack|irc|discord|teams|conversation|transcript|thread|channel|interview|dialogue|call log)\b/i;

/** Conversations written as plain paragraphs or list items, a message a line or a message a paragraph. */
export function paragraphChats(
  document: MarkdownDocument,
  flow: Flow,
  taken: ReadonlySet<number>,
): BlockQuotations {
  const quotations: Quotation[] = [];
  const used = new Set<number>();
  for (const run of runsOf(document, taken)) {
    const found = readRun(document, flow, run);
    for (const quotation of found) quotations.push(quotation);
    if (found.length > 0) for (const block of run) used.add(block.index);
  }
  return { quotations, taken: used };
}

/** Paragraphs of one section that follow each other. */
function runsOf(
  document: MarkdownDocument,
  taken: ReadonlySet<number>,
): readonly (readonly DocumentBlock[])[] {
  const runs: DocumentBlock[][] = [];
  let last: DocumentBlock | undefined;
  for (const block of document.blocks) {
    const fits =
      block.kind === 'paragraph' && !block.place.cell && !taken.has(block.index) && mayBeMessage(block.own);
    const joins =
      last &&
      last.index === block.index - 1 &&
      last.section === block.section &&
      !block.place.item === !last.place.item;
    if (fits && joins) runs.at(-1)?.push(block);
    else if (fits) runs.push([block]);
    last = fits ? block : undefined;
  }
  return runs;
}

/** Cheap: a colon, an angle bracket or a clock time near the start of the block. */
const mayBeMessage = keep(({ visible }: Block) =>
  /^[^\n]{0,60}(?:[:>]\s|\d[\]):]?$|\d\]|\d\))/m.test(visible.text.slice(0, 120)),
);

function readRun(
  document: MarkdownDocument,
  flow: Flow,
  run: readonly DocumentBlock[],
): readonly Quotation[] {
  const [first] = run;
  if (!first) return [];
  const introduced = INTRODUCED.test(contextOf(document, flow, first));
  return run
    .flatMap((block) => (block.place.item ? handleReply(block) : []))
    .concat(first.place.item ? [] : turns(run, introduced));
}

function contextOf(document: MarkdownDocument, flow: Flow, first: DocumentBlock): string {
  const before = flow.byBlock[first.index - 1]?.text ?? '';
  return `${document.sections[first.section]?.title ?? ''}\n${before.slice(-200)}`;
}

/** `- @olblak: words`: in a list only a handle tells a message from an entry. */
function handleReply(block: DocumentBlock): readonly Quotation[] {
  if (!/^@[\w.-]+\s*:/.test(block.visible.text)) return [];
  const lines = linesOf(block.visible.text);
  const locate = (range: Range): Range => toSource(block.visible, range.start, range.end);
  return readChat(lines, true).map((message) => chatQuotation(message, block.visible.text, locate));
}

function turns(run: readonly DocumentBlock[], introduced: boolean): readonly Quotation[] {
  const lines: (Line & { readonly block: DocumentBlock; readonly at: number; readonly from: number })[] = [];
  let at = 0;
  for (const block of run) {
    for (const line of linesOf(block.visible.text)) {
      lines.push({ text: line.text, start: at, end: at + line.text.length, block, at, from: line.start });
      at += line.text.length + 1;
    }
  }
  if (lines.length < 2) return [];
  const whole = lines.map((line) => line.text).join('\n');
  const locate = (range: Range): Range => {
    const first = placeAt(lines, range.start);
    const last = placeAt(lines, Math.max(range.start, range.end - 1));
    if (!first || !last) return range;
    const start = first.from + range.start - first.at;
    const end = last.from + range.end - last.at;
    return {
      start: toSource(first.block.visible, start, start + 1).start,
      end: toSource(last.block.visible, last.from, end).end,
    };
  };
  const messages = readChat(lines, introduced);
  return messages.length < 2 ? [] : messages.map((message) => chatQuotation(message, whole, locate));
}
