import type { Postmortem, RuleSetting } from '../document/postmortem.ts';
import type { Message } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { RULES, ruleById } from './index.ts';
import { PRESETS } from './presets.ts';
import { type Finding, type Fix, type Rule, SEVERITIES, type Severity } from './rule.ts';
import { applySuppressions, type Directive, readDirectives } from './suppression.ts';
import { suppressionUnused } from './suppression-unused.ts';

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
  const found = RULES.flatMap((rule) => problemsOf(rule, () => rule.check(postmortem), postmortem));
  const directives = readDirectives(postmortem.markdown);
  const { kept, unused } = applySuppressions(found, directives, postmortem.markdown);
  const idle = problemsOf(
    suppressionUnused,
    () => [...unused.map(idleFinding), ...directives.flatMap(unknownRules)],
    postmortem,
  );
  return [...kept, ...idle].toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** What a rule finds is asked for only where it counts: a rule that is off takes no time. */
function problemsOf(rule: Rule, find: () => readonly Finding[], postmortem: Postmortem): readonly Problem[] {
  const set = settingOf(rule.id, postmortem);
  const base = set ?? rule.severity;
  if (base === 'off') return [];
  return find().map((finding) => {
    const severity = set ?? softened(finding.severity ?? base, rule, postmortem);
    const related = finding.related ? { related: finding.related } : {};
    const { message, range } = finding;
    return {
      rule: rule.id,
      severity: severity === 'off' ? 'hint' : severity,
      message,
      range,
      get fixes() {
        return finding.fixes ?? [];
      },
      ...related,
    };
  });
}

/** What the configuration sets for a rule itself, else its preset. */
function settingOf(id: string, { config }: Postmortem): Severity | 'off' | undefined {
  const own = severityOf(config.rules?.[id]);
  return own ?? (PRESETS[config.preset ?? 'default'] ?? PRESETS.default).rules[id];
}

/** Nobody is nagged while writing: facet problems are one step milder in a draft. A severity that somebody set is never changed. */
function softened(severity: Severity, rule: Rule, postmortem: Postmortem): Severity {
  if (rule.group !== 'facets' || statusOf(postmortem) !== 'draft') return severity;
  return severity === 'error' ? 'warning' : 'info';
}

function statusOf(postmortem: Postmortem): string | undefined {
  const status = postmortem.markdown.frontMatter?.data.status;
  return typeof status === 'string' ? status.trim().toLowerCase() : undefined;
}

/** A setting that is none of the severities is as if it were not there: a wrong value must not silence a rule. */
function severityOf(setting: RuleSetting | undefined): Severity | 'off' | undefined {
  const value = typeof setting === 'object' && setting !== null ? setting.severity : setting;
  return value === 'off' ? value : SEVERITIES.find((severity) => severity === value);
}

function idleFinding(directive: Directive): Finding {
  const fix: Fix = {
    title: { text: 'Take this comment out' },
    edits: [{ range: directive.range, text: '' }],
    safe: true,
  };
  return { range: directive.range, message: { text: 'This suppresses nothing: take it out.' }, fixes: [fix] };
}

function unknownRules(directive: Directive): readonly Finding[] {
  return directive.rules
    .filter((id) => !ruleById(id))
    .map((id) => ({
      range: directive.range,
      message: { text: 'There is no rule “{0}”: check its name.', args: [id] },
    }));
}
