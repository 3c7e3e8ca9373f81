import type { Words } from '../protocol/preview.ts';
import type { Body } from './body.ts';
import { placesOf } from './places.ts';

/** What the margin and the notes of the page add to a block is no text of the document. */
const ADDED = '.notes, .fn, .no-image';

/** Shows what is selected in the editor: a bar at the block, and the very words. */
export class EditorSelection {
  private words: readonly Words[] = [];
  private marked: readonly Element[] = [];
  private readonly body: Body;

  constructor(body: Body) {
    this.body = body;
  }

  show(words: readonly Words[]): void {
    this.words = words;
    this.restore();
  }

  /** After an update, which may have made the marked blocks anew. */
  restore(): void {
    for (const element of this.marked) element.classList.remove('at-cursor');
    const found = this.words.flatMap((word) => {
      const part = this.body.part(word.key);
      // What holds the block may begin where it does, as a table where its first cell does.
      const place = part && placesOf(part).findLast(({ offset }) => offset === word.block);
      return place ? [{ ...word, element: place.element }] : [];
    });
    for (const { element } of found) element.classList.add('at-cursor');
    this.marked = found.map(({ element }) => element);
    const ranges = found.flatMap(({ element, from, to }) => (to > from ? rangesIn(element, from, to) : []));
    CSS.highlights?.set('editor-selection', new Highlight(...ranges));
  }
}

/** The words that the reader has selected in the page, as the host knows them. */
export function selectedWords(body: Body): Words | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const block = element?.closest(ADDED) ? undefined : element && body.placeOf(element);
  const part = element && body.partOf(element);
  if (!block || !part) return undefined;
  const from = offsetIn(block.element, start, range.startOffset);
  return {
    key: part.key,
    block: block.offset,
    from,
    to: from + range.toString().trimEnd().length,
  };
}

/** The text nodes and line breaks that are the block's own visible text. */
function* textOf(block: Element): Generator<Text | HTMLBRElement> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(ADDED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text || node instanceof HTMLBRElement) yield node;
  }
}

function offsetIn(block: Element, node: Node, offset: number): number {
  let at = 0;
  for (const piece of textOf(block)) {
    if (piece === node) return at + offset;
    at += piece instanceof Text ? piece.data.length : 1;
  }
  return 0;
}

function rangesIn(block: Element, from: number, to: number): readonly Range[] {
  const range = document.createRange();
  let at = 0;
  let isOpen = false;
  for (const piece of textOf(block)) {
    const length = piece instanceof Text ? piece.data.length : 1;
    if (piece instanceof Text) {
      if (!isOpen && from < at + length) {
        range.setStart(piece, Math.max(0, from - at));
        isOpen = true;
      }
      if (isOpen) range.setEnd(piece, Math.min(length, Math.max(0, to - at)));
    }
    at += length;
    if (at >= to) break;
  }
  return isOpen ? [range] : [];
}
