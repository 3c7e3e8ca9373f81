import type { Block } from '../../document/block.ts';
import type { DocumentBlock, MarkdownDocument } from '../../document/model.ts';
import { keeper } from '../../text/keeper.ts';
import type { Range } from '../../text/range.ts';
import { toSource } from '../../text/visible.ts';
import type { Quotation, Speaker } from '../quotation.ts';
import { leaningOf } from './attribute/given-names.ts';
import { type Line, linesOf, type Message, readChat } from './chat.ts';
import { citationAfter } from './citation.ts';
import type { Flow } from './flow.ts';
import { introductionOf } from './introduction.ts';
import { parsePlainSignature, parseSignature, type Signature } from './signature.ts';

/** Block quotes and the blocks that they take up. */
export interface BlockQuotations {
  readonly quotations: readonly Quotation[];
  readonly taken: ReadonlySet<number>;
}

/** The Markdown block quotes whose words somebody is named for. */
export function blockQuotations(
  document: MarkdownDocument,
  flow: Flow,
  ids: ReadonlySet<string>,
): BlockQuotations {
  const quotations: Quotation[] = [];
  const taken = new Set<number>();
  for (const group of groupsOf(document)) {
    const found = readGroup(document, flow, group, ids);
    if (!found) continue;
    for (const quotation of found) quotations.push(quotation);
    for (const block of group) taken.add(block.index);
  }
  return { quotations, taken };
}

/** Blocks of one block quote: the line between them has a `>` too. */
export function groupsOf(document: MarkdownDocument): readonly (readonly DocumentBlock[])[] {
  const groups: DocumentBlock[][] = [];
  let last: DocumentBlock | undefined;
  for (const block of document.blocks) {
    if (block.place.quoteDepth === 0) {
      last = undefined;
      continue;
    }
    const gap = last ? document.text.slice(last.range.end, block.range.start) : '';
    if (last && !/\n[ \t]*\r?\n/.test(gap)) groups.at(-1)?.push(block);
    else groups.push([block]);
    last = block;
  }
  return groups;
}

/** A block quote that is a box for a note, as many houses write them. */
export const ASIDE =
  /^(?:\[!|[\p{P}\p{S}\s]*(?:note|notes|nb|tip|hint|warning|caution|important|info|attention|disclaimer|todo|example|remark|aside|update|edit|edited|template|instructions?|guidance|see also|tl;?dr|summary|definition|blameless)\b[\s\p{P}\p{S}]*(?:$|[:：—–-]|this\b|\p{L}))/iu;

function readGroup(
  document: MarkdownDocument,
  flow: Flow,
  group: readonly DocumentBlock[],
  ids: ReadonlySet<string>,
): readonly Quotation[] | undefined {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return undefined;
  const introduction = introductionOf(document, flow, first);
  const chat = readMessages(group, isConversation(introduction?.text ?? '') || opensWithName(first, flow));
  if (chat.length > 0) return chat;
  if (ASIDE.test(first.visible.text) && !introduction?.speaker) return undefined;
  const signed = signatureIn(document, group);
  const speaker = signed?.speaker ?? introduction?.speaker;
  if (!speaker) return undefined;
  const end = signed?.wordsEnd ?? last.visible.text.length;
  const quote = wholeQuote(document, group, { speaker, end, signed, ids });
  return quote.range.end > quote.range.start && quote.text !== '' ? [quote] : undefined;
}

function isConversation(introduction: string): boolean {
  return /chat|slack|irc|discord|teams|conversation|transcript|thread|channel|dialog/i.test(introduction);
}

/** `> **Mary Roe:** words`: a name in bold, known as one, and a colon. */
function opensWithName({ visible }: DocumentBlock, { names }: Flow): boolean {
  const bold = visible.marks.find(({ kind, start }) => kind === 'strong' && start === 0);
  const name = bold && visible.text.slice(0, bold.end).replace(/:$/, '');
  if (!name || !/^:? /.test(visible.text.slice(name.length))) return false;
  const words = name.toLowerCase().split(' ');
  return (
    words.length < 4 && (leaningOf(words[0] ?? '') !== undefined || words.every((word) => names.has(word)))
  );
}

function readMessages(group: readonly DocumentBlock[], introduced: boolean): readonly Quotation[] {
  const owns = group.map(({ own }) => own);
  const messages = chats(owns[0] ?? owns, [introduced, ...owns], () => readChat(flatLines(owns), introduced));
  if (messages.length === 0) return [];
  const lines = group.flatMap((block) => linesOf(block.visible.text).map((line) => ({ block, line })));
  let at = 0;
  const places = lines.map(({ block, line }) => {
    const place = { at, block, line };
    at += line.text.length + 1;
    return place;
  });
  const whole = lines.map(({ line }) => line.text).join('\n');
  const locate = (range: Range): Range => {
    const from = placeAt(places, range.start);
    const to = placeAt(places, Math.max(range.start, range.end - 1));
    if (!from || !to) return range;
    const start = toSource(from.block.visible, from.line.start + range.start - from.at, from.line.end).start;
    return { start, end: toSource(to.block.visible, to.line.start, to.line.start + range.end - to.at).end };
  };
  return messages.map((message) => chatQuotation(message, whole, locate));
}

const chats = keeper<object, readonly Message[]>();

/** The lines of blocks as those of one text. */
function flatLines(blocks: readonly Block[]): readonly Line[] {
  let at = 0;
  return blocks
    .flatMap((block) => linesOf(block.visible.text))
    .map(({ text }) => {
      const start = at;
      at += text.length + 1;
      return { text, start, end: start + text.length };
    });
}

/** The last of sorted places that begins at or before `at`. */
export function placeAt<T extends { readonly at: number }>(places: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return places[low];
}

/** A message of a conversation as a quotation; `locate` brings places of the read text into the document. */
export function chatQuotation(message: Message, text: string, locate: (range: Range) => Range): Quotation {
  return {
    range: locate(message.words),
    outer: locate({ start: message.mention.start, end: message.words.end }),
    text: text.slice(message.words.start, message.words.end).replace(/\s*\n\s*/g, ' '),
    form: 'chat',
    speaker: { name: message.speaker, mention: locate(message.mention), by: 'transcript' },
  };
}

interface Signed {
  readonly speaker: Speaker;
  /** Where the words end in the last block of the quote. */
  readonly wordsEnd: number;
  readonly block: DocumentBlock;
  readonly line: Range;
}

/** The attribution in the last line of the quote, or in a short paragraph right below it. */
function signatureIn(document: MarkdownDocument, group: readonly DocumentBlock[]): Signed | undefined {
  const last = group.at(-1) as DocumentBlock;
  const text = last.visible.text;
  const lineStart = text.trimEnd().lastIndexOf('\n') + 1;
  const line = text.slice(lineStart).trimEnd();
  const isAlone = lineStart === 0 && group.length === 1;
  const own = parseSignature(line, lineStart) ?? (isAlone ? undefined : plainSignature(last, lineStart));
  if (own) {
    return {
      speaker: signer(last, own),
      wordsEnd: lineStart,
      block: last,
      line: { start: lineStart, end: text.length },
    };
  }
  const below = document.blocks[last.index + 1];
  if (below?.kind !== 'paragraph' || below.place.quoteDepth > 0 || below.section !== last.section)
    return undefined;
  const outside = parseSignature(below.visible.text, 0) ?? plainSignature(below, 0);
  if (!outside) return undefined;
  return {
    speaker: signer(below, outside),
    wordsEnd: text.length,
    block: below,
    line: { start: 0, end: below.visible.text.length },
  };
}

/** A last line that names somebody without a dash. */
function plainSignature({ visible }: DocumentBlock, from: number): Signature | undefined {
  const line = visible.text.slice(from).trimEnd();
  if (line.length > LONGEST_LINE) return undefined;
  const isSet = visible.marks.some(
    ({ kind, start, end }) => SET.test(kind) && start <= from && end >= from + line.length,
  );
  const found = parsePlainSignature(line, isSet);
  return found && { ...found, name: { start: from + found.name.start, end: from + found.name.end } };
}

const LONGEST_LINE = 120;
const SET = /^(?:emphasis|strong)$/;

function signer(block: DocumentBlock, { name, text, role, organisation }: Signature): Speaker {
  return {
    name: text,
    mention: toSource(block.visible, name.start, name.end),
    ...(role === undefined ? {} : { role }),
    ...(organisation === undefined ? {} : { organisation }),
    by: 'signature',
  };
}

interface Whole {
  readonly speaker: Speaker;
  readonly end: number;
  readonly signed: Signed | undefined;
  readonly ids: ReadonlySet<string>;
}

function wholeQuote(
  document: MarkdownDocument,
  group: readonly DocumentBlock[],
  { speaker, end, signed, ids }: Whole,
): Quotation {
  const first = group[0] as DocumentBlock;
  const last = group.at(-1) as DocumentBlock;
  const lastWords = last.visible.text.slice(0, end).trimEnd().length;
  const bodies = group.map((block, i) =>
    i === group.length - 1 ? block.visible.text.slice(0, lastWords) : block.visible.text,
  );
  const ended = lastWords === 0 ? (group.at(-2) ?? first) : last;
  const endAt = ended === last ? lastWords : ended.visible.text.length;
  const marked = MARKED.exec(bodies.join('\n'));
  const lead = marked ? 1 : 0;
  const range = {
    start: toSource(first.visible, lead, lead + 1).start,
    end: toSource(ended.visible, 0, endAt - lead).end,
  };
  const cited = signed ?? { block: last, line: { start: 0, end: last.visible.text.length } };
  const citation = citationAfter(
    document,
    cited.block,
    { start: cited.line.start, end: cited.line.start },
    cited.line.end,
    ids,
  );
  return {
    range,
    outer: { start: lineStart(document.text, first.range.start), end: last.range.end },
    text: (marked?.[1] ?? bodies.join(' ')).replace(/\s*\n\s*/g, ' ').trim(),
    form: 'block',
    speaker,
    ...(citation ? { citation } : {}),
  };
}

/** A block quote that has quotation marks of its own all around. */
const MARKED = /^["“„«「]([^"“”„«»「」]*)["”“»」]\s*$/;

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  return start;
}
