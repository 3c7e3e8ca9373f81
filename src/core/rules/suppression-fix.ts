import type { DocumentBlock } from '../document/model.ts';
import type { Postmortem } from '../document/postmortem.ts';
import { lineAt } from '../text/lines.ts';
import type { Problem } from './run.ts';

/** A comment that suppresses one problem, with the place in it where its reason belongs. */
export interface SuppressionComment {
  /** Where it is put in; the start of a line. */
  readonly at: number;
  readonly before: string;
  readonly reason: string;
  readonly after: string;
}

/**
 * The comment for the line above a problem, or nothing where a line above would change what the
 * text is: in a table, a list, a block quote, code, front matter, or the midst of a paragraph.
 */
export function suppressionOf({ markdown }: Postmortem, problem: Problem): SuppressionComment | undefined {
  if (problem.rule === 'suppression-unused') return undefined;
  const { start } = problem.range;
  if (start < (markdown.frontMatter?.range.end ?? 0)) return undefined;
  const block = markdown.blocks.find(({ range }) => range.start <= start && start <= range.end);
  if (!block || !standsAlone(block)) return undefined;
  const line = lineAt(markdown.lines, block.range.start);
  const at = markdown.lines.starts[line] ?? 0;
  // The comment is to be a block of its own: a paragraph above would swallow it.
  const above = markdown.lines.starts[line - 1];
  const clear = above === undefined || markdown.text.slice(above, at).trim() === '';
  const eol = markdown.text.includes('\r\n') ? '\r\n' : '\n';
  return {
    at,
    before: `${clear ? '' : eol}<!-- postmortem-disable-next-line ${problem.rule} -- `,
    reason: 'reason',
    after: ` -->${eol}${eol}`,
  };
}

function standsAlone({ kind, place }: DocumentBlock): boolean {
  return (
    (kind === 'paragraph' || kind === 'heading') &&
    place.item === undefined &&
    place.cell === undefined &&
    place.quoteDepth === 0 &&
    place.footnote === undefined
  );
}
