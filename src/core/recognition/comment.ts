import type { MarkdownDocument } from '../document/model.ts';
import type { TextEdit } from '../rules/rule.ts';

/** `<!-- postmortem: yes -->` or `<!-- postmortem: no -->`, anywhere in the text; the first one counts. */
const WORD = /^postmortem:\s{0,9}(yes|no)\s*$/i;

/** What a comment in the text says about its kind, and where it stands. */
export function recognitionComment(document: MarkdownDocument) {
  for (const { range, text } of document.comments) {
    const word = WORD.exec(text.trim())?.[1]?.toLowerCase();
    if (word) return { isPostmortem: word === 'yes', range };
  }
  return undefined;
}

/** Writes into the text that it is a postmortem, or that it is none: over an earlier word, else at the start of the body. */
export function recognitionEdit(document: MarkdownDocument, isPostmortem: boolean): readonly TextEdit[] {
  const words = `<!-- postmortem: ${isPostmortem ? 'yes' : 'no'} -->`;
  const earlier = recognitionComment(document);
  if (earlier) return [{ range: earlier.range, text: words }];
  const { text, frontMatter } = document;
  const at = frontMatter?.range.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const line = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const before = at > 0 && frontMatter && !/[\r\n]/.test(text.charAt(at - 1)) ? line : '';
  return [{ range: { start: at, end: at }, text: `${before}${words}${line}${line}` }];
}
