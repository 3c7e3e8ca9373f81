import type { MarkdownDocument } from '../document/model.ts';
import { lineAt } from '../text/lines.ts';
import type { Range } from '../text/range.ts';

/** The line that a range stands on with its break; nothing where it spans several. */
export function wholeLine({ lines, text }: MarkdownDocument, range: Range): Range | undefined {
  const line = lineAt(lines, range.start);
  if (range.end > range.start && lineAt(lines, range.end - 1) !== line) return undefined;
  return { start: lines.starts[line] ?? 0, end: lines.starts[line + 1] ?? text.length };
}
