import type { DocumentBlock, MarkdownDocument } from '../../document/model.ts';
import type { Range } from '../../text/range.ts';
import { toSource } from '../../text/visible.ts';
import type { Quotation } from '../quotation.ts';
import { type BlockQuotations, chatQuotation } from './block-quote.ts';
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
    quotations.push(...found);
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
      block.kind === 'paragraph' && !block.place.cell && !taken.has(block.index) && mayBeMessage(block);
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
function mayBeMessage(block: DocumentBlock): boolean {
  return /^[^\n]{0,60}(?:[:>]\s|\d[\]):]?$|\d\]|\d\))/m.test(block.visible.text.slice(0, 120));
}

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
  const before = flow.byBlock.get(first.index - 1)?.text ?? '';
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
  const lines: (Line & { readonly block: DocumentBlock; readonly at: number })[] = [];
  let at = 0;
  for (const block of run) {
    for (const line of linesOf(block.visible.text)) {
      lines.push({ text: line.text, start: at, end: at + line.text.length, block, at: line.start });
      at += line.text.length + 1;
    }
  }
  if (lines.length < 2) return [];
  const whole = lines.map((line) => line.text).join('\n');
  const locate = (range: Range): Range => {
    const from = lines.findLast((line) => line.start <= range.start);
    const to = lines.findLast((line) => line.start < Math.max(1, range.end));
    if (!from || !to) return range;
    const start = toSource(
      from.block.visible,
      from.at + range.start - from.start,
      from.at + range.start - from.start + 1,
    ).start;
    return { start, end: toSource(to.block.visible, to.at, to.at + range.end - to.start).end };
  };
  const messages = readChat(lines, introduced);
  return messages.length < 2 ? [] : messages.map((message) => chatQuotation(message, whole, locate));
}
