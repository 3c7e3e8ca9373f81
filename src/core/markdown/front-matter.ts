import type { Range } from '../text/range.ts';

/** Where the YAML front matter stands: `whole` with its fences, `yaml` between them. */
export interface FrontMatterSpan {
  readonly whole: Range;
  readonly yaml: Range;
}

/** Front matter opens on the first line with `---` alone and ends at the next line that is `---` or `...` alone. */
export function findFrontMatter(text: string): FrontMatterSpan | undefined {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(0, 200));
  if (!opening) return undefined;
  const closing = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g;
  closing.lastIndex = opening[0].length - 1;
  const match = closing.exec(text);
  if (!match) return undefined;
  const lineStart = match.index + match[0].search(/[-.]/);
  return {
    whole: { start: 0, end: match.index + match[0].length },
    yaml: { start: opening[0].length, end: Math.max(opening[0].length, lineStart) },
  };
}
