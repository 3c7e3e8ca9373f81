import { FACET_IDS, type FacetId } from '../facets/facet.ts';
import type { Range } from '../text/range.ts';
import type { VisibleText } from '../text/visible.ts';
import type { EvidenceMark } from './marks.ts';
import { attribute, escapeHtml, type Html, html, join } from './safe.ts';

/** Writes the visible text of one block, piece by piece in its order, with the evidence in it marked. */
export interface Runs {
  text(value: string): Html;
  /** Passes over visible text that is shown in another way, a line break for instance. */
  skip(length: number): void;
}

interface Span extends Range {
  readonly facet: FacetId;
  readonly why: string;
}

export function runsOf(visible: VisibleText | undefined, evidence: readonly EvidenceMark[]): Runs {
  const spans = visible ? visibleSpans(visible, evidence) : [];
  let at = 0;
  return {
    text(value) {
      const from = at;
      at += value.length;
      if (spans.length === 0) return { kind: 'html', text: escapeHtml(value) };
      return marked(value, from, spans);
    },
    skip(length) {
      at += length;
    },
  };
}

/** Source ranges as ranges of the visible text. */
function visibleSpans(visible: VisibleText, evidence: readonly EvidenceMark[]): readonly Span[] {
  return evidence.flatMap(({ facet, why, start, end }): Span[] => {
    let from: number | undefined;
    let to = 0;
    for (const segment of visible.segments) {
      if (segment.end <= start || segment.start >= end) continue;
      const same = segment.length === segment.end - segment.start;
      const head = same ? Math.max(0, start - segment.start) : 0;
      const tail = same ? Math.max(0, segment.end - end) : 0;
      from ??= segment.at + head;
      to = segment.at + segment.length - tail;
    }
    return from === undefined || to <= from ? [] : [{ facet, why, start: from, end: to }];
  });
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
