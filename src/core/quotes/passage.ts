import type { QuotationCheck } from '../document/postmortem.ts';
import type { Range } from '../text/range.ts';
import { toVisible, type VisibleText } from '../text/visible.ts';
import type { Place, SourceEntry } from './verify/index.ts';

/** What a source says at a place and around it, as its readers see it: the markup of Markdown and HTML left out. */
export interface Passage {
  readonly source: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The words, in the visible text of the source. */
  readonly range: Range;
}

/** Units of the source on either side; the cut is made at a word, as a person would. */
const AROUND = 160;

/** The place in a source that a quotation's verification speaks of, with what stands around it. */
export function passageOf(
  { verification }: QuotationCheck,
  sources: readonly SourceEntry[],
): Passage | undefined {
  const place = placeIn(verification);
  const visible = place && visibleOf(sources, place.source);
  if (!place || !visible) return undefined;
  const range = toVisible(visible, place.range);
  const { text } = visible;
  const from = Math.max(0, range.start - AROUND);
  const to = Math.min(text.length, range.end + AROUND);
  const lead = text.slice(from, range.start);
  const rest = text.slice(range.end, to);
  return {
    source: place.source,
    before: from > 0 ? `… ${lead.replace(/^\S*\s+/, '')}` : lead,
    words: text.slice(range.start, range.end),
    after: to < text.length ? `${rest.slice(0, rest.search(/\s\S*$/) + 1).trimEnd()} …` : rest,
    range,
  };
}

/** What a reader sees of a source, where it could be read. */
export function visibleOf(sources: readonly SourceEntry[], id: string): VisibleText | undefined {
  const source = sources.find((entry) => entry.id === id)?.source;
  return source && 'visible' in source ? source.visible : undefined;
}

/** The place in a source that a verification speaks of. */
export function placeIn(verification: QuotationCheck['verification']): Place | undefined {
  if (verification.kind === 'not-found') return verification.elsewhere;
  return verification.kind === 'verified' || verification.kind === 'altered' ? verification : undefined;
}
