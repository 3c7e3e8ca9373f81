import { type Sentence, sourceRange } from '../reading/sentence.ts';
import type { Range } from '../text/range.ts';

/** List markers, dashes and numbers that a line begins with. */
const MARKER = /^(?:[\s\-–—•*:>→|]|\(?\d{1,2}[.)]\s)+/;
/** Who is in charge and what kind of task it is, at the end of a line. */
const TAGS = /(?:\s+(?:@[\w-]+|\[[a-z]+\]))+\s*$/i;
const LONGEST_TAGS = 80;

/** What a person would point at: the words behind a time, a label or a list marker, without the tags at the end. */
export function wordsRange(sentence: Sentence, from: number, to = sentence.text.length): Range {
  const { text } = sentence;
  const start = from + (MARKER.exec(text.slice(from, to))?.[0].length ?? 0);
  const tail = text.slice(Math.max(start, to - LONGEST_TAGS), to);
  const end = to - (TAGS.exec(tail)?.[0].length ?? 0);
  if (start < end) return sourceRange(sentence, start, end);
  return from < text.length - 1 ? sourceRange(sentence, from) : sourceRange(sentence);
}

/** The time that an entry begins with, without what stands between it and the words. */
export function leadRange(sentence: Sentence, from: number): Range {
  const lead = sentence.text.slice(0, from);
  const end = lead.search(/[\s:,;|–—-]*(?:\[?@[\w-]*\]?[\s:,]*)?$/);
  return end > 0 ? sourceRange(sentence, 0, end) : sourceRange(sentence);
}
