import type { DocumentBlock, MarkdownDocument } from '../../document/model.ts';
import type { Mark } from '../../text/visible.ts';
import { type Passage, readPassage } from './attribute/index.ts';
import { namesInside } from './attribute/survey.ts';
import { findSpans, type QuotedSpan, type Style } from './spans.ts';

/** The prose of a document as the attribution reads it, with what stands between marks in each block. */
export interface Flow {
  readonly passages: readonly Passage[];
  readonly spans: ReadonlyMap<Passage, readonly QuotedSpan[]>;
  readonly byBlock: ReadonlyMap<number, Passage>;
  /** Words that the text writes with a capital inside sentences. */
  readonly names: ReadonlySet<string>;
}

/** Up to here all prose is read for names; in longer documents only what stands near a quotation. */
const READ_ALL = 60_000;
const NEAR_BEFORE = 4;

export function readFlow(document: MarkdownDocument): Flow {
  const style = { curled: document.text.includes('“') };
  const spansOf = new Map<number, readonly QuotedSpan[]>();
  for (const block of document.blocks) {
    if (isProse(block)) spansOf.set(block.index, readOnce(block, style).spans);
  }
  const near = document.text.length > READ_ALL ? nearQuotes(document, spansOf) : undefined;
  const passages: Passage[] = [];
  const spans = new Map<Passage, readonly QuotedSpan[]>();
  const byBlock = new Map<number, Passage>();
  let place = 0;
  for (const block of document.blocks) {
    if (isProse(block) && !/[\p{L}\p{N}]/u.test(block.visible.text)) continue;
    place++;
    const own = joined(document, spansOf, block);
    if (!own || (near && !near.has(block.index))) continue;
    const known = readOnce(block, style);
    const read = own === known.spans ? known.read() : readPassage(block.index, block.visible.text, own);
    const passage = { ...read, block: block.index, place, flow: flowOf(block) };
    passages.push(passage);
    spans.set(passage, own);
    byBlock.set(block.index, passage);
  }
  return { passages, spans, byBlock, names: namesInside(passages) };
}

interface Reading {
  readonly text: string;
  readonly curled: boolean;
  readonly spans: readonly QuotedSpan[];
  read(): Passage;
}

/**
 * What was read of a block in the version before. A block that did not change keeps its list of marks,
 * wherever it has moved, so that list is the key; what is kept depends on the block's words alone.
 */
const readings = new WeakMap<readonly Mark[], Reading>();

function readOnce(block: DocumentBlock, style: Style): Reading {
  const { text, marks } = block.visible;
  const known = readings.get(marks);
  if (known && known.text === text && known.curled === style.curled) return known;
  const spans = spansIn(block, style);
  let passage: Passage | undefined;
  const read = (): Passage => {
    passage ??= readPassage(block.index, text, spans);
    return passage;
  };
  const reading = { text, curled: style.curled, spans, read };
  readings.set(marks, reading);
  return reading;
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

function spansIn(block: DocumentBlock, style: Style): readonly QuotedSpan[] {
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

function nearQuotes(
  document: MarkdownDocument,
  spansOf: ReadonlyMap<number, readonly QuotedSpan[]>,
): ReadonlySet<number> {
  const near = new Set<number>();
  for (const block of document.blocks) {
    const carries =
      (spansOf.get(block.index)?.length ?? 0) > 0 || block.kind === 'code' || block.place.quoteDepth > 0;
    if (!carries) continue;
    for (let i = block.index - NEAR_BEFORE; i <= block.index + 1; i++) near.add(i);
  }
  return near;
}

/** An open mark at a paragraph's end counts only where the next paragraph opens with the same mark. */
function joined(
  document: MarkdownDocument,
  spansOf: ReadonlyMap<number, readonly QuotedSpan[]>,
  block: DocumentBlock,
): readonly QuotedSpan[] | undefined {
  const own = spansOf.get(block.index);
  const last = own?.at(-1);
  if (!own || !last?.unclosed) return own;
  const next = document.blocks[block.index + 1];
  const goesOn =
    next !== undefined && flowOf(next) === flowOf(block) && next.visible.text.startsWith(last.opener);
  return goesOn ? own : own.slice(0, -1);
}
