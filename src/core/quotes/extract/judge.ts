import type { Attribution } from './attribute/index.ts';
import type { QuotedSpan } from './spans.ts';

/** Whether words between marks are somebody's words, and not a name, a title, a measure or a word used with a wink. */
export function isQuotation(span: QuotedSpan, text: string, attribution: Attribution | undefined): boolean {
  const words = text.slice(span.inner.start, span.inner.end);
  const count = words.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  if (count === 0) return false;
  if (span.depth > 0) return false;
  if (count >= 3 && span.family === 'double') return true;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words))
    return words.length >= 4 && attribution !== undefined;
  const sure = attribution !== undefined && SURE.has(attribution.by);
  return sure && (count >= 2 || /[.,!?]$/.test(words));
}

const SURE = new Set(['tag-after', 'cue-before', 'according-to', 'colon']);
