import type { Postmortem } from '../document/postmortem.ts';
import { eachSentence } from '../reading/each-sentence.ts';
import { type Sentence, sourceRange } from '../reading/sentence.ts';
import type { Range } from '../text/range.ts';

/** A cause that the text numbers, or a mention of one. */
export interface CauseLabel {
  /** `1`, `2`, `a`. */
  readonly id: string;
  readonly range: Range;
}

const NAME =
  '(?:root cause|contributing factor|contributing cause|cause|factor|ursache|faktor|RC|CF)(?:\\s*(?:#|no\\.?|nr\\.?))?\\s*[-#]?';
const LEADS = new RegExp(`^\\W{0,6}(${NAME}(\\d{1,2}|[A-Z]))(?=[\\s:.)–—-]|$)`, 'i');
const MENTIONS = new RegExp(
  `(?:^|[\\s(,/])(${NAME}(\\d{1,2}|[A-Z])((?:\\s*(?:,|&|and|und)\\s*#?(?:\\d{1,2}|[A-Z])(?![\\w-]))*))(?![\\w-])`,
  'gi',
);
const CODED = /^(?:rc|cf)/i;

/** Causes that a heading, an item or a paragraph begins with: "Root cause #2: …", "RC1 – …". */
export function numberedCauses({ sentences }: Postmortem): readonly CauseLabel[] {
  return labelsIn(sentences);
}

const labelsIn = eachSentence((sentence): readonly CauseLabel[] => {
  if (sentence.standing === 'code' || isPlan(sentence) || sentence.block.place.cell) return [];
  const match = LEADS.exec(sentence.text.slice(0, 80));
  const [words = '', id = ''] = match?.slice(1) ?? [];
  if (!match || !isLabel(words, id)) return [];
  const from = match[0].length - words.length;
  return [{ id: id.toLowerCase(), range: sourceRange(sentence, from, from + words.length) }];
});

/** Causes that actions name: "(RC1)", a column with "Root cause 2, 3". */
export function namedByActions({ sentences }: Postmortem): readonly CauseLabel[] {
  return mentionsIn(sentences);
}

const mentionsIn = eachSentence((sentence): readonly CauseLabel[] => {
  if (!isPlan(sentence)) return [];
  return [...sentence.text.slice(0, 2000).matchAll(MENTIONS)].flatMap((match) => {
    const [words = '', first = '', more = ''] = match.slice(1);
    if (!isLabel(words, first)) return [];
    const from = match.index + match[0].length - words.length;
    const range = sourceRange(sentence, from, from + words.length);
    const others = more.match(/\d{1,2}|\b[A-Z]\b/gi) ?? [];
    return [first, ...others].map((id) => ({ id: id.toLowerCase(), range }));
  });
});

/** A letter is a label only in capitals: "cause a" is none, "Cause A" is. */
function isLabel(words: string, id: string): boolean {
  return /\d/.test(id) || (id === id.toUpperCase() && /^[A-Z]/.test(words) && !CODED.test(words));
}

function isPlan(sentence: Sentence): boolean {
  return sentence.role === 'remediation' && sentence.standing !== 'code' && sentence.standing !== 'heading';
}
