import type { Coverage } from '../facets/facet.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { SourceEntry, Verification } from '../quotes/verify/model.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Metrics } from '../report/model.ts';
import type { PresetName } from '../rules/presets.ts';
import type { Severity } from '../rules/rule.ts';
import type { DocumentSchema, SectionChange } from '../schema/document-schema.ts';
import type { JsonSchema } from '../schema/json/json-schema.ts';
import type { Range } from '../text/range.ts';
import type { TimeMention } from '../time/index.ts';
import type { Mark } from '../timeline/marks.ts';
import type { Moments } from '../timeline/metrics.ts';
import type { YamlValue } from './front-matter.ts';
import type { MarkdownDocument } from './model.ts';

export interface TimelineEntry {
  /** The whole entry. */
  readonly range: Range;
  /** The words of its time. */
  readonly timeRange: Range;
  /** UTC, ISO 8601, where date and zone are known. */
  readonly time: string | null;
  /** As written or inherited, `unknown` where nothing tells. */
  readonly zone: string;
  /** What happened, the time left out. */
  readonly text: string;
  /** Milliseconds since 1970, where known. */
  readonly instant?: number;
  /** The same as if in UTC, where the zone alone is not known: enough to compare entries with one another. */
  readonly local?: number;
  /** The time as it was read. */
  readonly mention: TimeMention;
  /** Entries of one list, table or section have the same. */
  readonly track: string;
  readonly mark?: Mark;
}

export interface ActionItem {
  readonly range: Range;
  /** The words that say what is to be done. */
  readonly textRange: Range;
  readonly text: string;
  readonly owner?: string;
  /** ISO date. */
  readonly due?: string;
  readonly done?: boolean;
  readonly link?: string;
  readonly priority?: string;
  readonly kind?: 'mitigate' | 'prevent' | 'detect' | 'process';
}

export interface QuotationCheck {
  readonly quotation: Quotation;
  readonly verification: Verification;
}

export type RecognizedBy = 'front-matter' | 'config' | 'content' | 'asked';

/** How a text was judged to be a postmortem or not. */
export interface Recognition {
  readonly isPostmortem: boolean;
  readonly by: RecognizedBy;
  /** Why, for people: the signs for and against. */
  readonly reasons: readonly string[];
}

/** Everything that one version of a text says, read once; rules and surfaces look only at this. */
export interface Postmortem {
  readonly markdown: MarkdownDocument;
  readonly sentences: readonly Sentence[];
  readonly language: string;
  readonly recognition: Recognition;
  readonly quotations: readonly QuotationCheck[];
  /** Why a kept source cannot be used, by the path of its front-matter field: `sources.0.file`. */
  readonly sourceReasons: Readonly<Record<string, string>>;
  /** The sources that are kept as files: each ready to be compared with, or with the reason why not. */
  readonly sources: readonly SourceEntry[];
  readonly timeline: readonly TimelineEntry[];
  readonly actions: readonly ActionItem[];
  readonly coverage: Coverage;
  /** The document schema in force, a team's changes included. */
  readonly schema: DocumentSchema;
  /** When it began, was noticed and so on. */
  readonly moments: Moments;
  readonly metrics: Metrics;
  readonly config: Config;
  /** The date that the caller gives, ISO; the core reads no clock. */
  readonly today?: string;
}

/** What `.postmortem.yml` says; every field is optional. */
export interface Config {
  readonly schema?: string;
  readonly files?: readonly string[];
  readonly severityScale?: readonly (string | number)[];
  readonly preset?: PresetName;
  readonly extends?: string;
  readonly timezone?: string;
  readonly sourcesFolder?: string;
  readonly fields?: Readonly<Record<string, ConfigField>>;
  readonly sections?: readonly SectionChange[];
  readonly rules?: { readonly [id: string]: RuleSetting };
}

/** A front-matter field of a team's own: whether it must be there, and JSON Schema keywords for its value. */
export interface ConfigField extends Omit<JsonSchema, 'required'> {
  readonly required?: boolean;
}

export type RuleSetting =
  | Severity
  | 'off'
  | { readonly severity?: Severity | 'off'; readonly [option: string]: YamlValue | undefined };
