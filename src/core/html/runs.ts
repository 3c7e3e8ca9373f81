import { FACET_IDS, type FacetId } from '../facets/facet.ts';
import type { Range } from '../text/range.ts';
import { toVisible, type VisibleText } from '../text/visible.ts';
import type { EvidenceMark } from './marks.ts';
import { type QuoteMark, quoteIcon } from './quote-marks.ts';
import { attribute, escapeHtml, type Html, html, join } from './safe.ts';

/** Writes the visible text of one block, piece by piece in its order, with the evidence and the quotations in it marked. */
export interface Runs {
  text(value: string): Html;
  /** Passes over visible text that is shown in another way, a line break for instance. */
  skip(length: number): void;
}

interface Span extends Range {
  readonly facet: FacetId;
  readonly why: string;
}

export function runsOf(
  visible: VisibleText | undefined,
  evidence: readonly EvidenceMark[],
  quotes: readonly QuoteMark[],
): Runs {
  const spans = visible ? visibleSpans(visible, evidence) : [];
  const ends = visible ? quotes.map((mark) => ({ mark, at: visibleEnd(visible, mark.at) })) : [];
  let at = 0;
  const piece = (value: string): Html => {
    const from = at;
    at += value.length;
    if (spans.length === 0) return { kind: 'html', text: escapeHtml(value) };
    return marked(value, from, spans);
  };
  return {
    /** The mark of a quotation comes right after its last character. */
    text(value) {
      const from = at;
      const here = ends.filter((end) => end.at > from && end.at <= from + value.length);
      const parts = here.map((end) => {
        const words = piece(value.slice(at - from, end.at - from));
        return html`${words}${quoteIcon(end.mark)}`;
      });
      return join([...parts, piece(value.slice(at - from))]);
    },
    skip(length) {
      at += length;
    },
  };
}

/** Source ranges as ranges of the visible text. */
function visibleSpans(visible: VisibleText, evidence: readonly EvidenceMark[]): readonly Span[] {
  return evidence.flatMap(({ facet, why, start, end }): Span[] => {
    const span = toVisible(visible, { start, end });
    return span.end > span.start ? [{ facet, why, ...span }] : [];
  });
}

/** Where the visible text is that stands for the source up to an offset. */
function visibleEnd(visible: VisibleText, offset: number): number {
  return toVisible(visible, { start: 0, end: offset }).end;
}

function marked(value: string, from: number, spans: readonly Span[]): Html {
  const end = from + value.length;
  const cuts = new Set([from, end]);
  for (const span of spans) {
    if (span.start > from && span.start < end) cuts.add(span.start);
    if (span.end > from && span.end < end) cuts.add(span.end);
  }
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return join(
    sorted.slice(0, -1).map((start, i) => {
      const stop = sorted[i + 1] ?? end;
      const text: Html = { kind: 'html', text: escapeHtml(value.slice(start - from, stop - from)) };
      const here = FACET_IDS.flatMap(
        (id) => spans.find((span) => span.facet === id && span.start <= start && span.end >= stop) ?? [],
      );
      return here.reduceRight(
        (inner, { facet, why }) =>
          html`<span class="ev ev-${facet}"${attribute('title', why)}>${inner}</span>`,
        text,
      );
    }),
  );
}
