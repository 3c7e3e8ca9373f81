import type { BodyChange, Item } from '../protocol/preview.ts';
import { morphChildren } from './morph.ts';

/** A chunk of the document in the page. */
export interface Part {
  key: string;
  /** Line of the document where it begins, from 0. */
  line: number;
  readonly element: HTMLElement;
}

/** The document in the page, as a list of parts by key. */
export class Body {
  parts: Part[] = [];
  private readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  clear(): void {
    this.parts = [];
    this.root.replaceChildren();
  }

  /** Touches only the parts that differ. A part whose text changed takes over the element that stood in its place. */
  apply({ from, to, items, movedBefore, movedAfter }: BodyChange): void {
    const old = this.parts.slice(from, to);
    const kept = new Set(items.map((item) => item.key));
    const known = new Map(old.map((part) => [part.key, part]));
    const spare = byPlace(old, kept);
    let anchor = '';
    const next = items.map((item) => {
      const own = known.get(item.key);
      if (own) anchor = item.key;
      return place(item, own ?? spare.get(anchor)?.shift() ?? fresh());
    });
    // Gone before the rest is put in order: moving a node would take the focus from it.
    for (const parts of spare.values()) for (const part of parts) part.element.remove();
    this.arrange(next, this.parts[to]?.element ?? null);
    if (movedBefore !== 0) for (const part of this.parts.slice(0, from)) part.line += movedBefore;
    if (movedAfter !== 0) for (const part of this.parts.slice(to)) part.line += movedAfter;
    this.parts.splice(from, to - from, ...next);
  }

  private arrange(parts: readonly Part[], end: Element | null): void {
    let before = end;
    for (const { element } of parts.toReversed()) {
      if (element.nextElementSibling !== before || element.parentElement !== this.root) {
        this.root.insertBefore(element, before);
      }
      before = element;
    }
  }

  /** The part that an element of the page belongs to. */
  partOf(element: Element): Part | undefined {
    const own = element.closest('.chunk');
    return own ? this.parts.find((part) => part.element === own) : undefined;
  }
}

/** The parts that go, by the part that stays before them. */
function byPlace(old: readonly Part[], kept: ReadonlySet<string>): ReadonlyMap<string, Part[]> {
  const found = new Map<string, Part[]>();
  let anchor = '';
  for (const part of old) {
    if (kept.has(part.key)) anchor = part.key;
    else found.set(anchor, [...(found.get(anchor) ?? []), part]);
  }
  return found;
}

function fresh(): Part {
  const element = document.createElement('section');
  return { key: '', line: 0, element };
}

function place(item: Item, part: Part): Part {
  if (item.html !== undefined) {
    const template = document.createElement('template');
    // The one place where the page makes nodes of text: the host has made it of an allow-list of tags.
    template.innerHTML = item.html;
    morphChildren(part.element, template.content);
  }
  part.element.className = item.isTitle ? 'chunk is-title' : 'chunk';
  part.key = item.key;
  part.line = item.line;
  return part;
}
