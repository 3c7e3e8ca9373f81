import type { Config, Postmortem, RuleSetting } from '../document/postmortem.ts';
import type { Message } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { RULES } from './index.ts';
import type { Finding, Fix, Rule, Severity } from './rule.ts';
import { applySuppressions } from './suppression.ts';

/** A finding with the rule it comes from and the severity that holds here. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly range: Range;
  readonly fixes: readonly Fix[];
  readonly related?: Finding['related'];
}

/** All problems of a document, in the order of the text. */
export function runRules(postmortem: Postmortem): readonly Problem[] {
  const problems: Problem[] = [];
  for (const rule of RULES) {
    const set = severityOf(postmortem.config.rules?.[rule.id]);
    const severity = set ?? rule.severity;
    if (severity === 'off') continue;
    for (const finding of rule.check(postmortem))
      problems.push(toProblem(rule, finding, set, severity, postmortem));
  }
  const kept = applySuppressions(problems, postmortem.markdown);
  return kept.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function toProblem(
  rule: Rule,
  finding: Finding,
  set: Severity | undefined | 'off',
  base: Severity,
  postmortem: Postmortem,
): Problem {
  const own = finding.severity ?? base;
  const severity = set === undefined || set === 'off' ? softened(own, rule, postmortem) : set;
  const related = finding.related ? { related: finding.related } : {};
  return {
    rule: rule.id,
    severity,
    message: finding.message,
    range: finding.range,
    fixes: finding.fixes ?? [],
    ...related,
  };
}

/** Nobody is nagged while writing: facet problems are one step milder in a draft. A severity that somebody set is never changed. */
function softened(severity: Severity, rule: Rule, postmortem: Postmortem): Severity {
  if (rule.group !== 'facets' || statusOf(postmortem) !== 'draft') return severity;
  return milder(severity);
}

export function milder(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'info';
}

function statusOf(postmortem: Postmortem): string | undefined {
  const status = postmortem.markdown.frontMatter?.data.status;
  return typeof status === 'string' ? status.trim().toLowerCase() : undefined;
}

export function severityOf(setting: RuleSetting | undefined): Severity | 'off' | undefined {
  return typeof setting === 'object' ? setting.severity : setting;
}

export type { Config };
