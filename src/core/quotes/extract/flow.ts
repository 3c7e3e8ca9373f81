import type { Block } from '../../document/block.ts';
import type { DocumentBlock, MarkdownDocument } from '../../document/model.ts';
import { keeper } from '../../text/keeper.ts';
import { once } from '../../text/once.ts';
import { type Passage, readPassage } from './attribute/index.ts';
import { namesInside } from './attribute/survey.ts';
import { findSpans, type QuotedSpan, type Style } from './spans.ts';

/** A passage with what stands between marks in it. */
export interface FlowPassage extends Passage {
  readonly spans: readonly QuotedSpan[];
}

/** The prose of a document as the attribution reads it. */
export interface Flow {
  readonly passages: readonly FlowPassage[];
  /** The passage of a block, by the block's index. */
  readonly byBlock: readonly (FlowPassage | undefined)[];
  /** Words that the text writes with a capital inside sentences. */
  readonly names: ReadonlySet<string>;
}

/** Up to here all prose is read for names; in longer documents only what stands near a quotation. */
const READ_ALL = 60_000;
const NEAR_BEFORE = 4;

export function readFlow(document: MarkdownDocument): Flow {
  const { blocks, text } = document;
  const curled = text.includes('“');
  const readings = blocks.map((block) => (isProse(block) ? readingOf(block.own, curled) : undefined));
  const near = text.length > READ_ALL ? nearQuotes(blocks, readings) : undefined;
  const passages: FlowPassage[] = [];
  const byBlock: (FlowPassage | undefined)[] = new Array(blocks.length).fill(undefined);
  let place = 0;
  for (const block of blocks) {
    const reading = readings[block.index];
    if (reading && !reading.hasWords) continue;
    place++;
    if (!reading || (near && !near[block.index])) continue;
    const passage = passageOf(block, place, spansHere(blocks, block, reading.spans), reading);
    passages.push(passage);
    byBlock[block.index] = passage;
  }
  return { passages, byBlock, names: namesInside(passages) };
}

/** What is read of a block, wherever it stands. */
interface Reading {
  readonly hasWords: boolean;
  readonly spans: readonly QuotedSpan[];
  read(): Pick<Passage, 'text' | 'tokens' | 'sentences'>;
}

const readings = keeper<Block, Reading>();

function readingOf(own: Block, curled: boolean): Reading {
  return readings(own, [curled], () => {
    const { text } = own.visible;
    const spans = spansIn(own, { curled });
    return { hasWords: /[\p{L}\p{N}]/u.test(text), spans, read: once(() => readPassage(text, spans)) };
  });
}

const placed = keeper<Block, FlowPassage>();

/** One object as long as the block reads the same at the same place: what is found out about its quotations is kept by it. */
function passageOf(
  block: DocumentBlock,
  place: number,
  spans: readonly QuotedSpan[],
  reading: Reading,
): FlowPassage {
  const { own, index, section, place: within } = block;
  const { item, cell } = within;
  return placed(own, [reading, spans.length, index, place, section, item?.list, cell?.table], () => {
    const read = spans === reading.spans ? reading.read() : readPassage(own.visible.text, spans);
    return { ...read, spans, block: index, place, flow: flowOf(block) };
  });
}

export function isProse(block: DocumentBlock): boolean {
  return block.kind !== 'code' && block.kind !== 'heading';
}

/** Blocks that a reader takes one after another: of one section, one item, one row. */
function flowOf({ section, place }: DocumentBlock): string {
  const item = place.item ? `${place.item.list}.${place.item.index}` : '';
  const cell = place.cell ? `${place.cell.table}.${place.cell.row}.${place.cell.column}` : '';
  return `${section}/${place.quoteDepth}/${item}/${cell}/${place.footnote ?? ''}`;
}

function spansIn(block: Block, style: Style): readonly QuotedSpan[] {
  const code = block.visible.marks.filter((mark) => mark.kind === 'code');
  const quoted = findSpans(block.visible.text, code, style).filter((span) => span.depth === 0);
  const spoken = code.filter((mark) => isSpokenCode(block.visible.text.slice(mark.start, mark.end)));
  if (spoken.length === 0) return quoted;
  let i = 0;
  const outside = spoken.filter((mark) => {
    while ((quoted[i]?.outer.end ?? Number.POSITIVE_INFINITY) <= mark.start) i++;
    return (quoted[i]?.outer.start ?? Number.POSITIVE_INFINITY) > mark.start;
  });
  const extra = outside.map((mark): QuotedSpan => {
    const range = { start: mark.start, end: mark.end };
    return { inner: range, outer: range, opener: '`', family: 'code', depth: 0 };
  });
  return [...quoted, ...extra].sort((a, b) => a.outer.start - b.outer.start);
}

/** Inline code that reads as words: an error message, and not a name, a path or a command. */
function isSpokenCode(code: string): boolean {
  const words = code.match(/(?:^|[\s"'(:])\p{L}[\p{L}'’-]+(?=$|[\s.,:;!?"')])/gu) ?? [];
  return (
    words.length >= 3 &&
    !/^\s*(?:\$|sudo |kubectl |git |npm |npx |docker |curl |helm |aws |gcloud |make |cd |SELECT |INSERT |UPDATE )/.test(
      code,
    ) &&
    !/\s--?[a-z]/.test(code)
  );
}

/** Whether a block stands near a quotation, by its index. */
function nearQuotes(
  blocks: readonly DocumentBlock[],
  readings: readonly (Reading | undefined)[],
): readonly boolean[] {
  const near: boolean[] = new Array(blocks.length).fill(false);
  for (const { index, kind, place } of blocks) {
    const carries = (readings[index]?.spans.length ?? 0) > 0 || kind === 'code' || place.quoteDepth > 0;
    if (carries) near.fill(true, Math.max(0, index - NEAR_BEFORE), index + 2);
  }
  return near;
}

/** An open mark at a paragraph's end counts only where the next paragraph opens with the same mark. */
function spansHere(
  blocks: readonly DocumentBlock[],
  block: DocumentBlock,
  own: readonly QuotedSpan[],
): readonly QuotedSpan[] {
  const last = own.at(-1);
  if (!last?.unclosed) return own;
  const next = blocks[block.index + 1];
  const goesOn =
    next !== undefined && flowOf(next) === flowOf(block) && next.visible.text.startsWith(last.opener);
  return goesOn ? own : own.slice(0, -1);
}
