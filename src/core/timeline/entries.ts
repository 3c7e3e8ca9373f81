import type { Block } from '../document/block.ts';
import { type Entry, listItems, tableRows } from '../document/lists.ts';
import type { DocumentBlock, MarkdownDocument } from '../document/model.ts';
import { keeper } from '../text/keeper.ts';
import type { Range } from '../text/range.ts';
import { toSource } from '../text/visible.ts';
import { afterLeadingTime, type TimeMention } from '../time/index.ts';
import { leadOf } from './block-times.ts';

/** An entry of a timeline as written: its time not yet brought together with its surroundings. */
export interface RawEntry {
  readonly blocks: readonly DocumentBlock[];
  readonly mention: TimeMention;
  /** Dates that stand apart from the time, as in a column of their own. */
  readonly apart: readonly TimeMention[];
  readonly range: Range;
  readonly timeRange: Range;
  readonly text: string;
  /** Entries of one list, table or section have the same. */
  readonly track: string;
}

/** Cells that may hold the time of a row: days, dates and times have columns of their own in some timelines. */
const TIME_CELLS = 4;

/** List items, table rows, headings and paragraphs that begin with a time, in the order of the text. */
export function rawEntries(document: MarkdownDocument): readonly RawEntry[] {
  const rows = tableRows(document).flatMap((row) => rowEntry(row));
  const items = listItems(document).flatMap((item) => blockEntry(item.blocks, item.blocks));
  const rest = standing(document).flatMap(({ lead, body }) => blockEntry([lead], [lead, ...body]));
  const all = [...rows, ...items, ...rest].toSorted((a, b) => a.range.start - b.range.start);
  const timed = all.filter((entry) => !isMereDate(entry));
  // Where a section is the timeline, times elsewhere are told in passing.
  const inTimeline = timed.filter((entry) => isInTimeline(document, entry.blocks[0]?.section));
  return inTimeline.length >= 2 ? inTimeline : timed;
}

function isInTimeline(document: MarkdownDocument, section: number | undefined): boolean {
  for (let at = section; at !== undefined; at = document.sections[at]?.parent) {
    if (document.sections[at]?.role === 'timeline') return true;
  }
  return false;
}

/** A day alone opens no entry where it is a heading: the entries under it have that date. */
function isMereDate(entry: RawEntry): boolean {
  return entry.mention.precision === 'day' && (entry.blocks[0]?.kind === 'heading' || entry.text === '');
}

function blockEntry(own: readonly DocumentBlock[], all: readonly DocumentBlock[]): readonly RawEntry[] {
  const lead = own[0];
  const mention = lead && lead.kind !== 'code' ? leadOf(lead) : undefined;
  if (!lead || !mention) return [];
  const track = lead.place.item
    ? `list ${lead.place.item.list}`
    : `section ${lead.kind === 'heading' ? 'headings' : lead.section}`;
  return [
    {
      blocks: all,
      mention,
      track,
      apart: [],
      range: { start: lead.range.start, end: all.at(-1)?.range.end ?? lead.range.end },
      timeRange: toSource(lead.visible, mention.start, mention.end),
      text: texts(lead.own, ownsOf(all), () => textBehind(mention, all)),
    },
  ];
}

const texts = keeper<Block, string>();

function ownsOf(blocks: readonly DocumentBlock[]): readonly Block[] {
  return blocks.map(({ own }) => own);
}

/** The words of an entry, its time left out. */
function textBehind(mention: TimeMention, [lead, ...rest]: readonly DocumentBlock[]): string {
  const own = lead?.visible.text ?? '';
  return tidy(
    [own.slice(afterLeadingTime(own, mention)), ...rest.map((block) => block.visible.text)].join(' '),
  );
}

function rowEntry({ blocks }: Entry): readonly RawEntry[] {
  const [first] = blocks;
  const row = first && rows(first.own, ownsOf(blocks), () => readRow(blocks));
  const timed = row && blocks[row.timed];
  if (!timed) return [];
  return [
    {
      ...row,
      blocks,
      track: `table ${timed.place.cell?.table ?? 0}`,
      range: timed.place.cell?.rowRange ?? timed.range,
      timeRange: toSource(timed.visible, row.mention.start, row.mention.end),
    },
  ];
}

/** What the cells of a row tell by themselves; `timed` is the number of the one with the time. */
interface Row extends Pick<RawEntry, 'mention' | 'apart' | 'text'> {
  readonly timed: number;
}

const rows = keeper<Block, Row | undefined>();

function readRow(blocks: readonly DocumentBlock[]): Row | undefined {
  const found = blocks.slice(0, TIME_CELLS).map((cell) => ({ cell, mention: leadOf(cell) }));
  const timed =
    found.find(({ mention }) => mention?.clock !== undefined || mention?.elapsed !== undefined) ??
    found.find(({ mention }) => mention !== undefined);
  if (!timed?.mention) return undefined;
  const whole = found.filter(({ cell, mention }) => mention && isWholly(cell, mention));
  const apart = whole.flatMap(({ cell, mention }) => (cell !== timed.cell && mention?.date ? [mention] : []));
  const rest = blocks.filter((block) => block !== timed.cell && !whole.some(({ cell }) => cell === block));
  const text = textBehind(timed.mention, [timed.cell, ...rest]);
  return { mention: timed.mention, apart, text, timed: found.indexOf(timed) };
}

function isWholly(block: DocumentBlock, mention: TimeMention): boolean {
  return block.visible.text.replace(/[\s*~()[\]]/g, '').length <= mention.text.replace(/\s/g, '').length + 2;
}

/** Headings and paragraphs outside lists and tables, each heading with the text under it. */
function standing(
  document: MarkdownDocument,
): readonly { readonly lead: DocumentBlock; readonly body: readonly DocumentBlock[] }[] {
  const found: { lead: DocumentBlock; body: DocumentBlock[] }[] = [];
  for (const block of document.blocks) {
    const last = found.at(-1);
    const free = !block.place.item && !block.place.cell && block.place.quoteDepth === 0;
    const timed =
      free && (block.kind === 'heading' || block.kind === 'paragraph') && leadOf(block)?.clock !== undefined;
    if (timed) found.push({ lead: block, body: [] });
    else if (last?.lead.kind === 'heading' && last.lead.section === block.section && last.body.length < 3)
      last.body.push(block);
  }
  return found;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s\])}*:;,.|–—-]+/, '')
    .trim();
}
