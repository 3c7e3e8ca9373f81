import { actionsOf } from './document/actions.ts';
import { blockAt } from './document/block-at.ts';
import { type Chunk, type ParsedDocument, parseDocumentText } from './document/document.ts';
import { parsePlainText } from './document/plain.ts';
import type { Config, Postmortem } from './document/postmortem.ts';
import { judgeFacets } from './facets/index.ts';
import { detectLanguage } from './language/language.ts';
import { checkQuotations, type SourceInput } from './quotes/check.ts';
import { findQuotations } from './quotes/extract/index.ts';
import type { Quotation } from './quotes/quotation.ts';
import { readAsking } from './reading/asking.ts';
import { readSentences } from './reading/sentence.ts';
import { recognize } from './recognition/index.ts';
import type { Report } from './report/model.ts';
import { buildReport } from './report/report.ts';
import type { TextEdit } from './rules/rule.ts';
import { type Problem, runRules } from './rules/run.ts';
import { ownTitles, schemaInForce } from './schema/index.ts';
import { english, type Translate } from './text/message.ts';
import { once } from './text/once.ts';
import type { Range } from './text/range.ts';

import { metricsOf, momentsOf } from './timeline/metrics.ts';
import { timelineOf } from './timeline/timeline.ts';

/** What a caller knows that the text does not say. Adapters load, the core judges. */
export interface Options {
  /** Path of the file, relative to its root, with `/`. */
  readonly path?: string;
  readonly config?: Config;
  /** Whether a `files` glob of the configuration names this file. */
  readonly configMatches?: boolean;
  /** Whether the file is checked because somebody named it. */
  readonly asked?: boolean;
  /** ISO date; the core reads no clock. */
  readonly today?: string;
  /** The kept sources by id. */
  readonly sources?: { readonly [id: string]: SourceInput };
  readonly translate?: Translate;
  /** Where a rule's page is; its path in the package by default. */
  readonly pageOf?: (rule: string) => string;
}

/** One version of a text, read once. Everything is computed on first use and kept. */
export interface Analysis {
  readonly text: string;
  /** The parsed parts, for a preview that updates only what changed. */
  readonly chunks: readonly Chunk[];
  readonly postmortem: Postmortem;
  readonly problems: readonly Problem[];
  report(): Report;
  /** The next version, as edits of this one. */
  edit(edits: readonly TextEdit[], options?: Options): Analysis;
  /** The next version, as a whole text: only what changed is parsed again. */
  next(text: string, options?: Options): Analysis;
}

/** Reads a text. Any string is fine; what is odd about it becomes a finding, never an exception. */
export function open(text: string, options: Options = {}): Analysis {
  return analyse(text, options);
}

/** Text in, report out. */
export function check(text: string, options: Options = {}): Report {
  return open(text, options).report();
}

function analyse(text: string, options: Options, before?: ParsedDocument): Analysis {
  const parsed = parse(text, options, before);
  const postmortem = once(() => readPostmortem(parsed.document, options));
  const problems = once(() => runRules(postmortem()));
  const report = once(() =>
    buildReport(postmortem(), problems(), {
      file: options.path ?? '',
      translate: options.translate ?? english,
      pageOf: options.pageOf ?? ((rule) => `media/docs/rules/${rule}.md`),
    }),
  );
  return {
    text,
    chunks: parsed.chunks,
    get postmortem() {
      return postmortem();
    },
    get problems() {
      return problems();
    },
    report,
    edit: (edits, changed = options) => analyse(applyEdits(text, edits), changed, parsed),
    next: (later, changed = options) => analyse(later, changed, parsed),
  };
}

/** The quotations of any text, Markdown or plain by its path. */
export function findQuotationsIn(text: string, path: string): readonly Quotation[] {
  return findQuotations(parse(text, { path }).document);
}

function parse(text: string, options: Options, before?: ParsedDocument): ParsedDocument {
  if (!/\.te?xt$/i.test(options.path ?? ''))
    return parseDocumentText(text, before, ownTitles(options.config ?? {}));
  return { document: parsePlainText(text), chunks: [], stubs: new Map() };
}

/** What tells whether it is a postmortem is read at once; the rest only where somebody asks for it, so that other Markdown costs little. */
function readPostmortem(markdown: Postmortem['markdown'], options: Options): Postmortem {
  const { config = {}, today } = options;
  const language = detectLanguage(markdown);
  const sentences = readSentences(markdown);
  const onlyAsks = once(() => readAsking(sentences));
  const found = once(() => findQuotations(markdown).filter(({ range }) => isWritten(range)));
  const isWritten = ({ start }: Range): boolean => {
    const block = markdown.blocks[blockAt(markdown, start)];
    return !block || !onlyAsks()([block]);
  };
  const checked = once(() => checkQuotations(markdown, found(), options.sources ?? {}));
  const timeline = once(() => timelineOf(markdown, config.timezone));
  const moments = once(() => momentsOf(markdown, timeline(), config.timezone));
  const metrics = once(() => metricsOf(moments()));
  const actions = once(() => actionsOf(markdown, onlyAsks()));
  const coverage = once(() => judgeFacets({ document: markdown, sentences, quotations: found(), language }));
  return {
    markdown,
    sentences,
    language,
    recognition: recognize(markdown, { ...options, sentences, language }),
    schema: schemaInForce(markdown, config),
    config,
    ...(today ? { today } : {}),
    get quotations() {
      return checked().quotations;
    },
    get sourceReasons() {
      return checked().sourceReasons;
    },
    get sources() {
      return checked().sources;
    },
    get timeline() {
      return timeline();
    },
    get actions() {
      return actions();
    },
    get coverage() {
      return coverage();
    },
    get moments() {
      return moments();
    },
    get metrics() {
      return metrics();
    },
  };
}

/** The text with all edits made; where two would touch the same words, the later one in the text is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let out = '';
  let at = 0;
  for (const { range, text: replacement } of sorted) {
    if (range.start < at) continue;
    out += text.slice(at, range.start) + replacement;
    at = Math.max(range.start, range.end);
  }
  return out + text.slice(at);
}

export { type ConfigFile, type ConfigProblem, mergeConfig, readConfig } from './config/config.ts';
export { matchesGlobs } from './config/glob.ts';
export { CONFIG_NAME, extended, foldersUp, type ResolvedConfig, resolveConfig } from './config/resolve.ts';
export type { Chunk } from './document/document.ts';
export type { Config, Postmortem, QuotationCheck } from './document/postmortem.ts';
export { type DeclaredSource, declaredSources, pathProblem, sourcePath } from './document/sources.ts';
export { type Correction, correctionsAt } from './facets/correction.ts';
export { FACET_IDS, type FacetId, type Level, type Verdict } from './facets/facet.ts';
export { type Completion, completeAt, completeConfig } from './features/complete.ts';
export { type Hover, hoverAt } from './features/hover.ts';
export type { SourceInput } from './quotes/check.ts';
export { insertQuotes } from './quotes/insert.ts';
export { placeIn } from './quotes/passage.ts';
export { attributed, type Quotable, quotables, visibleWords } from './quotes/quotables.ts';
export type { SourceFormat } from './quotes/verify/index.ts';
export { recognitionEdit } from './recognition/index.ts';
export { explain } from './report/explain.ts';
export type { Report } from './report/model.ts';
export { RULES, ruleById } from './rules/index.ts';
export { PRESETS, type PresetName } from './rules/presets.ts';
export { REASONS as SOURCE_REASONS } from './rules/quote-source-unavailable.ts';
export type { Fix, Rule, Severity, TextEdit } from './rules/rule.ts';
export type { Problem } from './rules/run.ts';
export { suppressionOf } from './rules/suppression-fix.ts';
export { extendSchema } from './schema/document-schema.ts';
export { SCHEMAS, schemaById } from './schema/index.ts';
export { templateOf } from './schema/template.ts';
export { indexLines, type LineIndex, lineAt, positionAt } from './text/lines.ts';
export { english, type Message, render, type Translate } from './text/message.ts';
export type { Range } from './text/range.ts';
export { toVisible } from './text/visible.ts';
