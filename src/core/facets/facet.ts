import type { MarkdownDocument } from '../document/model.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Message } from '../text/message.ts';
import type { Range } from '../text/range.ts';

export const FACET_IDS = ['cause', 'scope', 'remediation', 'quotes'] as const;
export type FacetId = (typeof FACET_IDS)[number];
export type Level = 'covered' | 'thin' | 'missing';

/** Words that carry a facet, or a half of it. */
export interface Evidence {
  readonly range: Range;
  /** What these words say, for a reader: "names the change that caused it". */
  readonly what: Message;
  /** Ids of the signals that made it count, strongest first; `--explain` prints them. */
  readonly signals: readonly string[];
}

/** How far a text covers a facet. Evidence is best first, at most a handful. */
export interface Verdict {
  readonly level: Level;
  readonly evidence: readonly Evidence[];
  /** What is still missing, one plain sentence each; empty where the facet is covered. */
  readonly lacks: readonly Message[];
  /** The words that are too vague, where the facet is thin. */
  readonly vague?: Range;
}

/** What a facet may look at: the structure of the text and the quotations found in it. */
export interface FacetInput {
  readonly document: MarkdownDocument;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly language: string;
}

/** One facet: a judge of the text. */
export interface Facet {
  readonly id: FacetId;
  judge(input: FacetInput): Verdict;
}

export type Coverage = Readonly<Record<FacetId, Verdict>>;
