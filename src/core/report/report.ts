import type { Postmortem } from '../document/postmortem.ts';
import { FACET_IDS, type FacetId, type Verdict } from '../facets/facet.ts';
import type { Problem } from '../rules/run.ts';
import { type LineIndex, positionAt } from '../text/lines.ts';
import { render, type Translate } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import type { Place, Report, ReportedFacet, ReportedQuote } from './model.ts';

export interface ReportOptions {
  readonly file: string;
  readonly translate: Translate;
  /** The path or address of a rule's page. */
  readonly pageOf: (rule: string) => string;
}

/** One version of a text as plain JSON, by the published schema. */
export function buildReport(
  postmortem: Postmortem,
  problems: readonly Problem[],
  options: ReportOptions,
): Report {
  const { markdown, recognition } = postmortem;
  const { lines } = markdown;
  const coverage = Object.fromEntries(
    FACET_IDS.map((id) => [id, reportFacet(postmortem.coverage[id], lines, options.translate)]),
  ) as Record<FacetId, ReportedFacet>;
  return {
    version: 1,
    file: options.file,
    isPostmortem: recognition.isPostmortem,
    recognizedBy: recognition.by,
    schema: postmortem.schema.id,
    language: postmortem.language,
    coverage,
    quotes: postmortem.quotations.map((check) => reportQuote(check, postmortem)),
    timeline: postmortem.timeline.map((entry) => ({
      time: entry.time,
      zone: entry.zone,
      text: entry.text,
      line: positionAt(lines, entry.range.start).line,
    })),
    actions: postmortem.actions.map((action) => ({
      text: action.text,
      owner: action.owner ?? null,
      due: action.due ?? null,
      done: action.done ?? false,
      link: action.link ?? null,
      line: positionAt(lines, action.range.start).line,
    })),
    metrics: postmortem.metrics,
    problems: problems.map((problem) => ({
      rule: problem.rule,
      severity: problem.severity,
      message: render(problem.message, options.translate),
      ...placeOf(lines, problem.range),
      url: options.pageOf(problem.rule),
      fixable: problem.fixes.length > 0,
    })),
  };
}

export function placeOf(lines: LineIndex, range: Range): Place {
  const start = positionAt(lines, range.start);
  const end = positionAt(lines, range.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function reportFacet(verdict: Verdict, lines: LineIndex, translate: Translate): ReportedFacet {
  return {
    level: verdict.level,
    lacks: verdict.lacks.map((message) => render(message, translate)),
    evidence: verdict.evidence.map(({ range, what }) => ({
      ...placeOf(lines, range),
      what: render(what, translate),
    })),
  };
}

function reportQuote(check: Postmortem['quotations'][number], postmortem: Postmortem): ReportedQuote {
  const { quotation, verification } = check;
  const found =
    verification.kind === 'verified' || verification.kind === 'altered' ? verification : undefined;
  const source =
    found?.source ?? (verification.kind === 'source-unavailable' ? verification.source : undefined);
  return {
    text: quotation.text,
    ...placeOf(postmortem.markdown.lines, quotation.range),
    speaker: quotation.speaker?.name ?? null,
    role: quotation.speaker?.role ?? null,
    source: source ?? quotation.citation?.target ?? null,
    verification: verification.kind,
    how: found ? [...found.how] : [],
    difference:
      verification.kind === 'altered' ? verification.difference.map(({ op, text }) => ({ op, text })) : [],
    sourceRange: found ? { start: found.range.start, end: found.range.end } : null,
    elsewhere: verification.kind === 'not-found' ? (verification.elsewhere?.source ?? null) : null,
  };
}
