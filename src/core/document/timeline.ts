import type { Range } from '../text/range.ts';
import { toSource } from '../text/visible.ts';
import { findZoneStatement, leadingTime, resolveTime, type TimeContext } from '../time/index.ts';
import { type Entry, listItems, tableRows } from './lists.ts';
import type { DocumentBlock, MarkdownDocument } from './model.ts';
import type { TimelineEntry } from './postmortem.ts';

/** The entries of the timeline: list items, table rows and headings that begin with a time, in the order of the text. */
export function timelineOf(document: MarkdownDocument): readonly TimelineEntry[] {
  const entries = [...tableRows(document), ...listItems(document), ...timedParagraphs(document)]
    .filter((entry) => entry.blocks[0] !== undefined)
    .toSorted((a, b) => (a.blocks[0]?.range.start ?? 0) - (b.blocks[0]?.range.start ?? 0));
  const found: TimelineEntry[] = [];
  let context: TimeContext = documentContext(document);
  for (const entry of entries) {
    const made = entryOf(entry, context);
    if (!made) continue;
    found.push(made.entry);
    context = made.context;
  }
  return found.length >= 2 ? found : [];
}

function entryOf(
  entry: Entry,
  context: TimeContext,
): { entry: TimelineEntry; context: TimeContext } | undefined {
  const first = entry.blocks[0];
  const mention = first && leadingTime(first.visible.text);
  if (!first || !mention) return undefined;
  const resolved = resolveTime(mention, context);
  const rest = [
    first.visible.text.slice(mention.end),
    ...entry.blocks.slice(1).map((block) => block.visible.text),
  ].join(' ');
  const range: Range = { start: first.range.start, end: entry.blocks.at(-1)?.range.end ?? first.range.end };
  return {
    entry: {
      range,
      timeRange: toSource(first.visible, mention.start, mention.end),
      time: resolved.iso,
      zone: resolved.zone.kind === 'unknown' ? 'unknown' : resolved.zone.name,
      text: rest
        .replace(/^[\s\])*:–—-]+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    },
    context: { ...context, ...(resolved.date ? { date: resolved.date } : {}) },
  };
}

function timedParagraphs(document: MarkdownDocument): readonly Entry[] {
  const timed = (block: DocumentBlock) =>
    !block.place.item &&
    !block.place.cell &&
    block.place.quoteDepth === 0 &&
    (block.kind === 'heading' || block.kind === 'paragraph') &&
    leadingTime(block.visible.text) !== undefined;
  return document.blocks.filter(timed).map((block) => ({ blocks: [block], section: block.section }));
}

/** A zone that is stated for all times, wherever it is stated. */
function documentContext(document: MarkdownDocument): TimeContext {
  for (const block of document.blocks) {
    const zone = findZoneStatement(block.visible.text);
    if (zone) return { zone };
  }
  return {};
}
