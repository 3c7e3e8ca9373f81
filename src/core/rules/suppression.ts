import type { MarkdownDocument } from '../document/model.ts';
import { lineAt } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { Problem } from './run.ts';

/** A directive in a comment: `postmortem-disable RULE…`, `postmortem-enable RULE…`, `postmortem-disable-next-line RULE… -- reason`. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-next-line';
  /** No rule named means all. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** 0-based line of the comment's end. */
  readonly line: number;
  /** The last line that `disable-next-line` is about: a paragraph is one line to its writer, however it is wrapped. */
  readonly until: number;
  readonly range: Range;
}

const DIRECTIVE = /^postmortem-(disable-next-line|disable|enable)(?![\w-])([\s\S]*)$/;

export function readDirectives(document: MarkdownDocument): readonly Directive[] {
  const directives: Directive[] = [];
  const ends = paragraphEnds(document);
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
      until: ends(line + 1) ?? ends(line + 2) ?? line + 2,
      range: comment.range,
    });
  }
  return directives;
}

export interface Suppressed {
  readonly kept: readonly Problem[];
  /** Directives that suppressed nothing. */
  readonly unused: readonly Directive[];
}

/** Leaves out the problems that a comment in the text suppresses. */
export function applySuppressions(
  problems: readonly Problem[],
  directives: readonly Directive[],
  document: MarkdownDocument,
): Suppressed {
  const used = new Set<Directive>();
  const kept = problems.filter((problem) => {
    const by = suppressor(problem, directives, lineAt(document.lines, problem.range.start));
    if (by) used.add(by);
    return !by;
  });
  return {
    kept,
    unused: directives.filter((directive) => directive.kind !== 'enable' && !used.has(directive)),
  };
}

/** The directive that is in force for a problem: one for its very line, else the last one before it that names its rule. */
function suppressor(problem: Problem, directives: readonly Directive[], line: number): Directive | undefined {
  let last: Directive | undefined;
  for (const directive of directives) {
    if (directive.rules.length > 0 && !directive.rules.includes(problem.rule)) continue;
    if (directive.kind === 'disable-next-line') {
      if (nextLine(directive, line)) return directive;
    } else if (directive.range.start <= problem.range.start || isFirst(directive)) last = directive;
  }
  return last?.kind === 'disable' ? last : undefined;
}

/** A blank line between the comment and what it is about is how Markdown keeps the two apart. */
function nextLine(directive: Directive, line: number): boolean {
  return line > directive.line && line <= Math.max(directive.line + 2, directive.until);
}

/** The last line of the paragraph that begins on a line. */
function paragraphEnds({ blocks, lines, comments }: MarkdownDocument): (line: number) => number | undefined {
  if (comments.length === 0) return () => undefined;
  const plain = blocks.filter(
    ({ kind, place }) => kind === 'paragraph' && !place.item && place.quoteDepth === 0,
  );
  const ends = new Map(
    plain.map(({ range }) => [
      lineAt(lines, range.start),
      lineAt(lines, Math.max(range.start, range.end - 1)),
    ]),
  );
  return (line) => ends.get(line);
}

/** A problem of the whole text stands at its title, which is above most comments. */
function isFirst(directive: Directive): boolean {
  return directive.kind === 'disable' && directive.line <= 12;
}
