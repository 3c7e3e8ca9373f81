import type { DocumentBlock, MarkdownDocument } from '../../document/model.ts';
import { keeper } from '../../text/keeper.ts';
import { toSource } from '../../text/visible.ts';
import type { Citation, Quotation, Speaker } from '../quotation.ts';
import { type Attribution, attributeAll, type Passage } from './attribute/index.ts';
import { nameOf } from './attribute/names.ts';
import { rangeOf } from './attribute/phrases.ts';
import { resolveNames } from './attribute/resolve.ts';
import { citationAfter } from './citation.ts';
import type { Flow } from './flow.ts';
import { isQuotation } from './judge.ts';
import { type Standing, standingAfter, standingBefore } from './role.ts';
import { rowSpeaker } from './row.ts';
import type { QuotedSpan } from './spans.ts';

/** The quotations between marks in the prose of a document; blocks in `taken` are quotations as a whole. */
export function inlineQuotations(
  document: MarkdownDocument,
  flow: Flow,
  ids: ReadonlySet<string>,
  taken: ReadonlySet<number>,
): readonly Quotation[] {
  const attributions = attributeAll(flow.passages, flow.names);
  const names = resolveNames(flow.passages, attributions, flow.names);
  const quoting = flow.passages.filter(({ spans }) => spans.length > 0);
  const found = quoting.flatMap((passage) => {
    const block = document.blocks[passage.block];
    if (!block || taken.has(block.index)) return [];
    return passage.spans.flatMap((span, i): readonly Quotation[] => {
      const attribution = attributions.get(passage)?.[i];
      const more = continues(flow, passage, i);
      // A statement that goes over several paragraphs needs no other sign.
      if (
        !more &&
        !span.unclosed &&
        !judged(span, [passage.text, attribution], () => isQuotation(span, passage.text, attribution))
      )
        return [];
      const name = attribution && names.get(attribution);
      const told = attribution && name !== undefined ? speakerOf(document, attribution, name) : undefined;
      const speaker = told ?? rowSpeaker(document, block);
      const citation = citationAfter(document, block, span.outer, sentenceEnd(passage, span), ids);
      return [quotationOf(block, span, { speaker, citation, more })];
    });
  });
  return shareSpeakers(found);
}

const judged = keeper<QuotedSpan, boolean>();

/** Strategies that guess from what stands around; a speaker whom a later paragraph of the statement names is surer. */
const GUESSED = new Set(['continuation', 'last-speaker', 'lead-in', 'turn-to', 'subject']);

/** A statement over several paragraphs often names its speaker in the last of them only. */
function shareSpeakers(quotations: readonly Quotation[]): readonly Quotation[] {
  let next: Quotation | undefined;
  return quotations
    .toReversed()
    .map((quotation): Quotation => {
      const own = quotation.speaker;
      const later = quotation.open && next?.continues ? next.speaker : undefined;
      next = later && (!own || GUESSED.has(own.by ?? '')) ? { ...quotation, speaker: later } : quotation;
      return next;
    })
    .toReversed();
}

interface Told {
  readonly speaker: Speaker | undefined;
  readonly citation: Citation | undefined;
  readonly more: boolean;
}

function quotationOf(block: DocumentBlock, span: QuotedSpan, { speaker, citation, more }: Told): Quotation {
  const { inner, outer } = span;
  return {
    range: toSource(block.visible, inner.start, inner.end),
    outer: toSource(block.visible, outer.start, outer.end),
    text: block.visible.text.slice(inner.start, inner.end).replace(/\s*\n\s*/g, ' '),
    form: span.family === 'code' ? 'log' : 'inline',
    ...(speaker ? { speaker } : {}),
    ...(citation ? { citation } : {}),
    ...(span.unclosed ? { open: true as const } : {}),
    ...(more ? { continues: true as const } : {}),
  };
}

/** Where the sentence of a quotation ends in the block's text; its citation stands before that. */
function sentenceEnd(passage: Passage, span: QuotedSpan): number {
  let low = 0;
  let high = passage.sentences.length - 1;
  const endOf = (i: number): number => passage.tokens[(passage.sentences[i]?.end ?? 0) - 1]?.end ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(middle) >= span.outer.end) high = middle;
    else low = middle + 1;
  }
  return Math.min(passage.text.length, Math.max(endOf(low), span.outer.end) + 40, span.outer.end + 400);
}

/** The paragraph before left its mark open for this one. */
function continues(flow: Flow, passage: Passage, i: number): boolean {
  const before = i === 0 ? flow.byBlock[passage.block - 1] : undefined;
  return before?.spans.at(-1)?.unclosed === true;
}

export function speakerOf(document: MarkdownDocument, attribution: Attribution, name: string): Speaker {
  const { passage, mention, words, cue } = attribution;
  const block = document.blocks[passage.block];
  if (!block) return { name };
  const place = (range: { start: number; end: number }) => toSource(block.visible, range.start, range.end);
  return {
    name,
    ...standings(attribution, [], () => standingOf(attribution, block)),
    by: attribution.by,
    mention: place(words ?? rangeOf(passage, mention)),
    ...(cue ? { cue: place(rangeOf(passage, cue)) } : {}),
  };
}

const standings = keeper<Attribution, Standing>();

/** Role and organisation from the words around the name: "CEO George Kurtz", "Ajay Unni, CEO of StickmanCyber". */
function standingOf({ passage, mention }: Attribution, block: DocumentBlock): Standing {
  const { tokens } = passage;
  const name = nameOf(tokens, mention);
  if (!name) return {};
  const start = tokens[Math.min(mention.from, name.from)]?.start ?? 0;
  const before = standingBefore(block.visible.text.slice(start, tokens[name.from]?.start ?? start));
  if (before.role !== undefined || tokens[name.to]?.text !== ',') return before;
  const from = tokens[name.to]?.end ?? 0;
  const after = standingAfter(block.visible.text.slice(from, from + 120).split(/[.!?\n"“”]/)[0] ?? '');
  return after.role !== undefined &&
    /^(?:who|which|whose|\d|and|but|said|told|in|on|at|adding|speaking)\b/i.test(after.role)
    ? {}
    : after;
}
