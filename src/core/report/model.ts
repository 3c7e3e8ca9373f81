import type { RecognizedBy } from '../document/postmortem.ts';
import type { FacetId, Level } from '../facets/facet.ts';
import type { Verification } from '../quotes/verify/model.ts';
import type { Severity } from '../rules/rule.ts';

/** 1-based lines and columns in UTF-16 units, end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ReportedFacet {
  readonly level: Level;
  readonly lacks: readonly string[];
  readonly evidence: readonly (Place & { readonly what: string })[];
}

export interface ReportedQuote extends Place {
  readonly text: string;
  readonly speaker: string | null;
  readonly role: string | null;
  /** Id of the source that has the words, or what the quotation names as its source. */
  readonly source: string | null;
  readonly verification: Verification['kind'];
  readonly how: readonly string[];
  readonly difference: readonly { readonly op: 'same' | 'removed' | 'added'; readonly text: string }[];
  /** UTF-16 offsets in the source file. */
  readonly sourceRange: { readonly start: number; readonly end: number } | null;
  readonly elsewhere: string | null;
}

export interface ReportedTime {
  readonly time: string | null;
  readonly zone: string;
  readonly text: string;
  readonly line: number;
}

export interface ReportedAction {
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly done: boolean;
  readonly link: string | null;
  readonly line: number;
}

/** ISO 8601 durations, where they can be computed. */
export interface Metrics {
  readonly timeToDetect?: string;
  readonly timeToAcknowledge?: string;
  readonly timeToMitigate?: string;
  readonly timeToResolve?: string;
  readonly duration?: string;
}

export interface ReportedProblem extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly url: string;
  readonly fixable: boolean;
}

/** What a check says of one file: the contract with other people's tools. */
export interface Report {
  readonly version: 1;
  readonly file: string;
  readonly isPostmortem: boolean;
  readonly recognizedBy: RecognizedBy;
  readonly schema: string;
  readonly language: string;
  readonly coverage: Readonly<Record<FacetId, ReportedFacet>>;
  readonly quotes: readonly ReportedQuote[];
  readonly timeline: readonly ReportedTime[];
  readonly actions: readonly ReportedAction[];
  readonly metrics: Metrics;
  readonly problems: readonly ReportedProblem[];
}
