import type { MarkdownDocument } from '../document/model.ts';
import type { QuotationCheck } from '../document/postmortem.ts';
import { citedSource, type DeclaredSource, declaredSources } from '../document/sources.ts';
import { keeper } from '../text/keeper.ts';
import type { Quotation } from './quotation.ts';
import {
  type PreparedSource,
  prepareSource,
  type SourceEntry,
  type SourceFormat,
  sha256Hex,
  type Verification,
  verifyQuotation,
} from './verify/index.ts';

/** A source as the adapter found it. Hand in the same object while the file is unchanged: it is prepared once. */
export type SourceInput =
  | { readonly text: string; readonly format: SourceFormat }
  | { readonly unavailable: string };

const prepared = new WeakMap<object, Prepared>();

export interface CheckedQuotations {
  readonly quotations: readonly QuotationCheck[];
  readonly sourceReasons: Readonly<Record<string, string>>;
  readonly sources: readonly SourceEntry[];
}

/** Each quotation with what its source says of it, and each source that cannot be used with the reason. */
export function checkQuotations(
  document: MarkdownDocument,
  quotations: readonly Quotation[],
  inputs: { readonly [id: string]: SourceInput },
): CheckedQuotations {
  const declared = declaredSources(document.frontMatter);
  const entries = declared
    .filter((source) => source.file !== undefined)
    .map((source) => entryOf(source, inputOf(inputs, source)));
  const reasons = declared.flatMap((source, i) => {
    const reason = source.file === undefined ? undefined : reasonOf(source, inputOf(inputs, source));
    return reason === undefined ? [] : [[`sources.${i}.file`, reason]];
  });
  const verify = verifierOf(entries);
  const checked = quotations.map((quotation) => {
    const cited = citedSource(quotation.citation, declared);
    const hasFile = cited !== undefined && entries.some((entry) => entry.id === cited);
    return { quotation, verification: verify(quotation.text, hasFile ? cited : undefined) };
  });
  return { quotations: checked, sourceReasons: Object.fromEntries(reasons), sources: entries };
}

/** Where there is none, the words alone say whether they are too short to prove anything. */
const NO_SOURCE = {};

/** What the sources say of the words that a document quoted when it was last checked. */
const verifications = keeper<object, { latest: ReadonlyMap<string, Verification> }>();

/** Verifies each quotation once while the sources stay the same: a keystroke elsewhere changes nothing about it. */
function verifierOf(entries: readonly SourceEntry[]): (words: string, cites?: string) => Verification {
  const kept = verifications(
    entries[0]?.source ?? NO_SOURCE,
    entries.flatMap(({ id, source }) => [id, source]),
    () => ({ latest: new Map() }),
  );
  const before = kept.latest;
  const now = new Map<string, Verification>();
  kept.latest = now;
  return (words, cites) => {
    const key = JSON.stringify([cites ?? null, words]);
    const known = now.get(key) ?? before.get(key) ?? verifyQuotation(words, entries, cites);
    now.set(key, known);
    return known;
  };
}

/** A document chooses the ids: one that is named like a member of every object must not find that. */
function inputOf(
  inputs: { readonly [id: string]: SourceInput },
  { id }: DeclaredSource,
): SourceInput | undefined {
  return Object.hasOwn(inputs, id) ? inputs[id] : undefined;
}

/** Kept per text, since preparing and hashing a large source on every keystroke would be felt. */
interface Prepared {
  readonly source: PreparedSource;
  sha256?: string;
}

const NOT_LOADED = { unavailable: 'not-loaded' };

function entryOf({ id }: DeclaredSource, input: SourceInput | undefined): SourceEntry {
  if (!input) return { id, source: NOT_LOADED };
  return { id, source: 'unavailable' in input ? input : preparedOf(input).source };
}

/** Why a source proves nothing; a copy that changed since it was pinned is still compared. */
function reasonOf({ sha256 }: DeclaredSource, input: SourceInput | undefined): string | undefined {
  if (!input || 'unavailable' in input) return input?.unavailable;
  if (sha256 === undefined) return undefined;
  const known = preparedOf(input);
  known.sha256 ??= sha256Hex(input.text);
  return known.sha256 === sha256.toLowerCase() ? undefined : 'changed';
}

function preparedOf(input: { readonly text: string; readonly format: SourceFormat }): Prepared {
  let known = prepared.get(input);
  if (!known) {
    known = { source: prepareSource(input.text, input.format) };
    prepared.set(input, known);
  }
  return known;
}
