import type { MarkdownDocument } from '../document/model.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Segment } from '../text/visible.ts';
import type { Quotation } from './quotation.ts';

/** A change of the words of a quotation, in its text. */
export interface WordEdit {
  readonly range: Range;
  readonly text: string;
}

/** The words of a quotation after a change. */
export function editWords(text: string, edits: readonly WordEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return out + text.slice(at);
}

/** Brings places in the text of a quotation to the document; nothing where the two do not have the same characters. */
export function placesIn(
  document: MarkdownDocument,
  quotation: Quotation,
): ((edit: Range) => Range) | undefined {
  const characters = charactersOf(document, quotation.range);
  const at = inkOf(quotation.text);
  const said = quotation.text.replace(/\s/g, '');
  if (at.length === 0 || said !== characters.map(({ char }) => char).join('')) return undefined;
  return ({ start, end }) => {
    const first = at.findIndex((offset) => offset >= start);
    const last = at.findLastIndex((offset) => offset < end);
    const before = at.findLastIndex((offset) => offset < start);
    if (start === end || first < 0 || last < first) {
      const place = characters[before]?.end ?? characters[0]?.start ?? quotation.range.start;
      return { start: place, end: place };
    }
    const from = characters[first]?.start ?? 0;
    const to = characters[last]?.end ?? from;
    const gap = before < 0 ? from : (characters[before]?.end ?? from);
    // A space that goes along with its word is one only where nothing else stands there, such as a line end.
    const isSpace = at[first] !== start && /^[ \t]+$/.test(document.text.slice(gap, from));
    return { start: isSpace ? gap : from, end: to };
  };
}

interface Character extends Range {
  readonly char: string;
}

/** The visible characters of a stretch of the document, spaces left out, each with its place. */
function charactersOf(document: MarkdownDocument, within: Range): readonly Character[] {
  const found: Character[] = [];
  for (const { range, visible } of document.blocks) {
    if (!overlaps(range, within)) continue;
    for (const segment of visible.segments)
      if (overlaps(segment, within)) addCharacters(found, visible.text, segment);
  }
  return found.filter(({ start, end }) => start >= within.start && end <= within.end);
}

function addCharacters(found: Character[], text: string, { at, length, start, end }: Segment): void {
  const same = length === end - start;
  for (const { 0: char, index } of text.slice(at, at + length).matchAll(/\S/g))
    found.push(same ? { char, start: start + index, end: start + index + 1 } : { char, start, end });
}

/** Where the characters of a text stand that are no spaces. */
function inkOf(text: string): readonly number[] {
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) if (!/\s/.test(text.charAt(i))) at.push(i);
  return at;
}
