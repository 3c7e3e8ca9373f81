import type { MarkdownDocument } from '../document/model.ts';
import { lineAt } from '../text/lines.ts';
import type { Problem } from './run.ts';

/** A directive in a comment: `postmortem-disable RULE…`, `postmortem-enable RULE…`, `postmortem-disable-next-line RULE… -- reason`. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-next-line';
  /** No rule named means all. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** 0-based line of the comment's end. */
  readonly line: number;
  readonly start: number;
}

const DIRECTIVE = /^postmortem-(disable-next-line|disable|enable)\b([\s\S]*)$/;

export function readDirectives(document: MarkdownDocument): readonly Directive[] {
  const directives: Directive[] = [];
  for (const comment of document.comments) {
    const match = DIRECTIVE.exec(comment.text.trim());
    if (!match) continue;
    const [names = '', ...reason] = (match[2] ?? '').split(/\s--\s/);
    const rules = names.split(/[\s,]+/).filter((name) => name !== '');
    const line = lineAt(document.lines, comment.range.end);
    directives.push({
      kind: match[1] as Directive['kind'],
      rules,
      reason: reason.join(' -- ').trim(),
      line,
      start: comment.range.start,
    });
  }
  return directives;
}

/** Leaves out the problems that a comment in the text suppresses. */
export function applySuppressions(
  problems: readonly Problem[],
  document: MarkdownDocument,
): readonly Problem[] {
  const directives = readDirectives(document);
  if (directives.length === 0) return problems;
  return problems.filter(
    (problem) => !isSuppressed(problem, directives, lineAt(document.lines, problem.range.start)),
  );
}

function isSuppressed(problem: Problem, directives: readonly Directive[], line: number): boolean {
  let off = false;
  for (const directive of directives) {
    const names = directive.rules.length === 0 || directive.rules.includes(problem.rule);
    if (!names) continue;
    if (directive.kind === 'disable-next-line' && directive.line + 1 === line) return true;
    if (directive.kind === 'disable-next-line' || directive.start > problem.range.start) continue;
    off = directive.kind === 'disable';
  }
  return off;
}
