import type { MarkdownDocument } from '../document/model.ts';
import type { QuotationCheck } from '../document/postmortem.ts';
import { citedSource, type DeclaredSource, declaredSources } from '../document/sources.ts';
import type { Quotation } from './quotation.ts';
import {
  type PreparedSource,
  prepareSource,
  type SourceEntry,
  type SourceFormat,
  verifyQuotation,
} from './verify/index.ts';

/** A source as the adapter found it. Hand in the same object while the file is unchanged: it is prepared once. */
export type SourceInput =
  | { readonly text: string; readonly format: SourceFormat }
  | { readonly unavailable: string };

const prepared = new WeakMap<object, PreparedSource>();

/** Each quotation with what its source says of it. */
export function checkQuotations(
  document: MarkdownDocument,
  quotations: readonly Quotation[],
  inputs: { readonly [id: string]: SourceInput },
): readonly QuotationCheck[] {
  const declared = declaredSources(document.frontMatter);
  const entries = declared
    .filter((source) => source.file !== undefined)
    .map((source) => entryOf(source, inputs[source.id]));
  return quotations.map((quotation) => {
    const cited = citedSource(quotation.citation, declared);
    const hasFile = cited !== undefined && entries.some((entry) => entry.id === cited);
    return { quotation, verification: verifyQuotation(quotation.text, entries, hasFile ? cited : undefined) };
  });
}

function entryOf(source: DeclaredSource, input: SourceInput | undefined): SourceEntry {
  if (!input) return { id: source.id, source: { unavailable: 'not-loaded' } };
  if ('unavailable' in input) return { id: source.id, source: input };
  let known = prepared.get(input);
  if (!known) {
    known = prepareSource(input.text, input.format);
    prepared.set(input, known);
  }
  return { id: source.id, source: known };
}
