import type { Rule, SourceInput } from '../../../src/core/index.ts';

/** The sources that the examples of a rule keep, as an adapter would have loaded them. */
export function keptBy({ docs }: Rule): { readonly sources: Readonly<Record<string, SourceInput>> } {
  const kept = Object.entries(docs.sources ?? {}).map(([id, text]): [string, SourceInput] => [
    id,
    typeof text === 'string' ? { text, format: 'text' } : text,
  ]);
  return { sources: Object.fromEntries(kept) };
}
