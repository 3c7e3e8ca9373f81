import { foldTypography, foldUnicode } from './characters.ts';
import type { How } from './model.ts';
import { gapAfter, isWrapped, rawToken, type Tokens, unwrap } from './tokens.ts';

/** A token of the quotation and the one of the source that it stands for. */
export interface Pair {
  readonly quoted: number;
  readonly source: number;
}

/** What differs between two writings of the same words. */
export function differences(quoted: Tokens, source: Tokens, pairs: readonly Pair[]): ReadonlySet<How> {
  const how = new Set<How>();
  pairs.forEach((pair, i) => {
    const before = pairs[i - 1];
    if (before && before.quoted + 1 === pair.quoted && before.source + 1 === pair.source)
      compareGaps(how, gapAfter(quoted, before.quoted), gapAfter(source, before.source));
    if (before?.source !== pair.source) compareTokens(how, quoted, source, pair);
  });
  return how;
}

/** The list that users see: sorted, `exact` where nothing differs. */
export function listed(how: ReadonlySet<How>): readonly How[] {
  return how.size === 0 ? ['exact'] : [...how].toSorted();
}

type Fold = (text: string) => string;

/** A difference counts where the texts would not agree without its being overlooked. */
function compareTokens(how: Set<How>, quoted: Tokens, source: Tokens, pair: Pair): void {
  const a = rawToken(quoted, pair.quoted);
  let b = rawToken(source, pair.source);
  if (a === b) return;
  if (isWrapped(source, pair.source) !== isWrapped(quoted, pair.quoted)) how.add('whitespace');
  if (isWrapped(source, pair.source)) b = unwrap(b);
  const c = isWrapped(quoted, pair.quoted) ? unwrap(a) : a;
  // A hyphenated word that is one token in the source: its parts cannot be compared one by one.
  if (
    isWrapped(source, pair.source) &&
    foldAll(c, [foldUnicode, foldTypography, lower]) !== foldAll(b, [foldUnicode, foldTypography, lower])
  )
    return;
  if (foldAll(c, [foldTypography, lower]) !== foldAll(b, [foldTypography, lower])) how.add('unicode');
  if (foldAll(c, [foldUnicode, lower]) !== foldAll(b, [foldUnicode, lower])) how.add('typography');
  if (foldAll(c, [foldUnicode, foldTypography]) !== foldAll(b, [foldUnicode, foldTypography]))
    how.add('case');
}

function compareGaps(how: Set<How>, a: string, b: string): void {
  if (a === b) return;
  if (foldAll(a, [noMarks, noSpace]) !== foldAll(b, [noMarks, noSpace])) how.add('unicode');
  if (foldAll(a, [foldUnicode, noSpace]) !== foldAll(b, [foldUnicode, noSpace])) how.add('typography');
  if (foldAll(a, [foldUnicode, noMarks]) !== foldAll(b, [foldUnicode, noMarks])) how.add('whitespace');
}

function foldAll(text: string, folds: readonly Fold[]): string {
  return folds.reduce((folded, fold) => fold(folded), text);
}

const lower: Fold = (text) => text.toLowerCase();
const noSpace: Fold = (text) => text.replace(/\s+/g, '');
/** Between tokens an apostrophe is a quotation mark, and an underscore emphasis. */
const noMarks: Fold = (text) => foldTypography(text).replace(/['_]/g, '');
