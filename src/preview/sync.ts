import type { Body, Part } from './body.ts';
import { type Place, rowsOf } from './places.ts';

interface Anchor {
  readonly line: number;
  readonly y: number;
}

/**
 * Lines of the document and places of the page. Between two blocks the way is straight;
 * the title is the top of the page, and what stands between it and the text is beside no line.
 */
export class Sync {
  /** Lines of the document; the last anchor stands behind them. */
  lines = 0;
  private readonly body: Body;
  private readonly root: HTMLElement;
  private readonly report: (line: number) => void;
  /** Who moved the page last: what the page itself did on the editor's behalf is not reported back. */
  private owner: 'reader' | 'editor' = 'editor';
  /** Where the editor has put the page: that it stands there is no news to it. */
  private put = -1;
  private said = -1;
  private isAsked = false;
  private isSettling = false;

  constructor(body: Body, root: HTMLElement, report: (line: number) => void) {
    this.body = body;
    this.root = root;
    this.report = report;
    for (const type of ['wheel', 'pointerdown', 'touchstart', 'keydown']) {
      addEventListener(type, () => this.own('reader'), { passive: true, capture: true });
    }
    // No other sign comes from a scroll bar; but a pointer that rests over an update has not scrolled.
    addEventListener('pointermove', () => this.isSettling || this.own('reader'), { passive: true });
    addEventListener('scroll', () => {
      if (this.isAsked) return;
      this.isAsked = true;
      requestAnimationFrame(() => {
        this.isAsked = false;
        this.tell();
      });
    });
  }

  /** The page may move while its content changes, at once or with the next frames: that is not the reader's doing. */
  settle(): void {
    this.own('editor');
    this.isSettling = true;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.isSettling = false;
      }),
    );
  }

  /** The line at the top of the window, with how much of it has gone. */
  topLine(): number {
    if (scrollY <= 0) return 0;
    const y = scrollY + TOLERANCE;
    const [before, after] = this.around(
      (part) => topOf(part.element) <= y,
      ({ element }) => topOf(element) <= y,
    );
    return between(scrollY, before, after, 'y', 'line');
  }

  /** Brings a line to the top, on the editor's behalf. */
  scrollTo(line: number): void {
    this.own('editor');
    scrollTo({ top: this.placeOf(line), behavior: 'instant' });
    this.put = scrollY;
  }

  placeOf(line: number): number {
    const [before, after] = this.around(
      (part) => part.line <= line,
      (place, part) => part.line + place.line <= line,
    );
    return between(line, before, after, 'line', 'y');
  }

  private own(owner: 'reader' | 'editor'): void {
    this.owner = owner;
    if (owner === 'editor') this.said = -1;
  }

  private tell(): void {
    if (this.owner !== 'reader' || Math.abs(scrollY - this.put) < TOLERANCE) return;
    this.put = -1;
    const line = this.topLine();
    if (line === this.said) return;
    this.said = line;
    this.report(line);
  }

  /** The last anchor that is not past a place, and the one after it. */
  private around(
    isPart: (part: Part) => boolean,
    isPlace: (place: Place, part: Part) => boolean,
  ): readonly [Anchor, Anchor] {
    const { shown } = this.body;
    const low = countOf(shown, isPart);
    const own = shown[low - 1];
    const next = shown[low];
    const end = next
      ? { line: next.line, y: topOf(next.element) }
      : { line: this.lines, y: bottomOf(this.root) };
    if (!own) return [{ line: this.titleLine(end.line), y: 0 }, end];
    const places = rowsOf(own);
    const at = countOf(places, (place) => isPlace(place, own));
    // What is folded away in a part is placed beyond its end.
    const bottom = bottomOf(own.element);
    const anchorAt = ({ line, element }: Omit<Place, 'offset'>): Anchor => ({
      line: own.line + line,
      y: Math.min(topOf(element), bottom),
    });
    const after = places[at];
    return [anchorAt(places[at - 1] ?? { line: 0, element: own.element }), after ? anchorAt(after) : end];
  }

  private titleLine(first: number): number {
    const line = this.body.parts.find(({ isTitle }) => isTitle)?.line ?? 0;
    return line < first ? line : 0;
  }
}

/** Places are fractions of a pixel, and browsers round what they scroll to. */
const TOLERANCE = 1;

function topOf(element: Element): number {
  return element.getBoundingClientRect().top + scrollY;
}

function bottomOf(element: Element): number {
  return element.getBoundingClientRect().bottom + scrollY;
}

/** How many at the beginning of a list fulfil what those behind them don't. */
function countOf<T>(list: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function between(at: number, before: Anchor, after: Anchor, from: keyof Anchor, to: keyof Anchor): number {
  const whole = after[from] - before[from];
  const share = whole > 0 ? Math.max(0, Math.min(1, (at - before[from]) / whole)) : 0;
  return before[to] + share * (after[to] - before[to]);
}
