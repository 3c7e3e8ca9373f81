import { bestAlignment } from './align.ts';
import { differenceOf } from './difference.ts';
import type { Altered } from './model.ts';
import { newSearch } from './occurrences.ts';
import type { Quoted } from './quoted.ts';
import type { PreparedSource } from './source.ts';

/** A quotation of which less than this stands together in a source is not from there. */
const SHARE = 0.45;

export interface Near {
  readonly altered: Omit<Altered, 'source'>;
  readonly share: number;
}

/** Where the source says something like the quotation, and what differs. Never a proof that it says it. */
export function findAltered(source: PreparedSource, quoted: Quoted): Near | undefined {
  const alignment = bestAlignment(source, quoted);
  if (!alignment || alignment.share < SHARE || alignment.words < 2) return undefined;
  const search = newSearch(source, quoted);
  const difference =
    differenceOf(search, alignment.steps, 'broken') ?? differenceOf(search, alignment.steps, 'all');
  if (!difference) return undefined;
  return {
    altered: {
      kind: 'altered',
      range: difference.range,
      how: [...difference.how].toSorted(),
      difference: difference.parts,
    },
    share: alignment.share,
  };
}
