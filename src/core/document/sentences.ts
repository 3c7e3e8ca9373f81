import type { Range } from '../text/range.ts';

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sr jr st vs etc approx ca cf eg ie e.g i.e a.m p.m no nos fig inc ltd co corp dept est gen gov sen rep u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun z.b d.h bzw usw ggf'.split(
    ' ',
  ),
);
const CLOSERS = /["'”’»)\]」』*_]/;

/**
 * The sentences of a block's visible text, as spans without surrounding space.
 * A line break ends a sentence only where the next line starts something of its own.
 */
export function splitSentences(text: string): readonly Range[] {
  const spans: Range[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const end = sentenceEnd(text, i, start);
    if (end === undefined) continue;
    push(spans, text, start, end);
    start = end;
    i = end - 1;
  }
  push(spans, text, start, text.length);
  return spans;
}

/** The offset behind the sentence that ends at `i`, or undefined where it goes on. */
function sentenceEnd(text: string, i: number, start: number): number | undefined {
  const char = text.charAt(i);
  if (char === '\n') return startsAnew(text, i + 1) ? i + 1 : undefined;
  if (char === '。' || char === '！' || char === '？') return afterClosers(text, i + 1);
  if (char !== '.' && char !== '!' && char !== '?') return undefined;
  const end = afterClosers(text, i + 1);
  if (end >= text.length) return end;
  if (!/\s/.test(text.charAt(end))) return undefined;
  if (char === '.' && isAbbreviation(text, i, start)) return undefined;
  const next = text.slice(end).match(/^\s{1,20}(\S)/)?.[1] ?? '';
  return /[\p{Ll}]/u.test(next) && char === '.' ? undefined : end;
}

function afterClosers(text: string, at: number): number {
  let end = at;
  while (end < text.length && (CLOSERS.test(text.charAt(end)) || /[.!?]/.test(text.charAt(end)))) end++;
  return end;
}

function isAbbreviation(text: string, dot: number, start: number): boolean {
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(start, dot - 12), dot))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return true;
  if (ABBREVIATIONS.has(word.toLowerCase()))
    return word.toLowerCase() !== 'no' || /^\.\s?\d/.test(text.slice(dot, dot + 3));
  return /^\d{1,2}$/.test(text.slice(start, dot).trim());
}

/** A new line begins a label (`Status: …`), a clock time, a list-like mark, or follows a hard break. */
function startsAnew(text: string, at: number): boolean {
  const line = text.slice(at, at + 60);
  return /^\s*(?:[-*•→▪]\s|\(?\d{1,2}[.)]\s|\[?~?\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|[\p{Lu}][\p{L} /-]{1,30}:\s|$)/u.test(
    line,
  );
}

function push(spans: Range[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (to > from) spans.push({ start: from, end: to });
}
