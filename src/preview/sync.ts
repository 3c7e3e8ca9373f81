import type { Body, Part } from './body.ts';

interface Anchor {
  readonly line: number;
  readonly y: number;
}

/**
 * Lines of the document and places of the page. Between two blocks the way is straight;
 * what stands above the document belongs to its front matter.
 */
export class Sync {
  /** Lines of the document; the last anchor stands behind them. */
  lines = 0;
  private readonly body: Body;
  private readonly root: HTMLElement;
  /** Who moved the page last: what the page itself did on the editor's behalf is not reported back. */
  private owner: 'reader' | 'editor' = 'editor';

  constructor(body: Body, root: HTMLElement, report: (line: number) => void) {
    this.body = body;
    this.root = root;
    for (const type of ['wheel', 'pointerdown', 'pointermove', 'touchstart', 'keydown']) {
      addEventListener(type, () => this.own('reader'), { passive: true, capture: true });
    }
    let isAsked = false;
    addEventListener('scroll', () => {
      if (this.owner !== 'reader' || isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        if (this.owner === 'reader') report(this.topLine());
      });
    });
  }

  own(owner: 'reader' | 'editor'): void {
    this.owner = owner;
  }

  /** The line at the top of the window, with how much of it has gone. */
  topLine(): number {
    const y = scrollY + TOLERANCE;
    if (scrollY <= 0) return 0;
    const [before, after] = this.around((anchor) => anchor.y <= y);
    const share = after.y > before.y ? (scrollY - before.y) / (after.y - before.y) : 0;
    return before.line + Math.max(0, Math.min(1, share)) * (after.line - before.line);
  }

  /** Brings a line to the top, on the editor's behalf. */
  scrollTo(line: number): void {
    this.own('editor');
    scrollTo({ top: line <= 0 ? 0 : this.placeOf(line), behavior: 'instant' });
  }

  placeOf(line: number): number {
    const [before, after] = this.around((anchor) => anchor.line <= line);
    const share = after.line > before.line ? (line - before.line) / (after.line - before.line) : 0;
    return before.y + Math.max(0, Math.min(1, share)) * (after.y - before.y);
  }

  /** The last anchor that is not past a place, and the one after it. */
  private around(isBefore: (anchor: Anchor) => boolean): readonly [Anchor, Anchor] {
    const parts = this.body.parts.filter(isShown);
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const part = parts[middle];
      if (part && isBefore({ line: part.line, y: topOf(part.element) })) low = middle + 1;
      else high = middle;
    }
    const next = parts[low];
    const end = next
      ? { line: next.line, y: topOf(next.element) }
      : { line: this.lines, y: this.root.getBoundingClientRect().bottom + scrollY };
    const own = parts[low - 1];
    if (!own) return [{ line: 0, y: 0 }, end];
    let before: Anchor = { line: own.line, y: topOf(own.element) };
    for (const element of own.element.querySelectorAll<HTMLElement>('[data-l]')) {
      const anchor = { line: own.line + Number(element.dataset.l), y: topOf(element) };
      // Cells of one row share a line; what is inside a block on its own line tells nothing new.
      if (anchor.line <= before.line || anchor.y <= before.y) continue;
      if (!isBefore(anchor)) return [before, anchor];
      before = anchor;
    }
    return [before, end];
  }
}

/** Places are fractions of a pixel, and browsers round what they scroll to. */
const TOLERANCE = 1;

function topOf(element: Element): number {
  return element.getBoundingClientRect().top + scrollY;
}

function isShown(part: Part): boolean {
  return part.element.firstElementChild !== null && !part.element.classList.contains('is-title');
}
