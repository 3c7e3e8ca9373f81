import type { BodyChange, Item } from '../protocol/preview.ts';
import { insertParts, partAfter, removePart } from './groups.ts';
import { morphChildren } from './morph.ts';
import { type Origin, type Place, placesOf, takeOrigins } from './places.ts';

/** A chunk of the document in the page. */
export interface Part {
  key: string;
  /** Line of the document where it begins, from 0. */
  line: number;
  /** The heading that the head of the page shows already: it is not shown again. */
  isTitle: boolean;
  readonly element: HTMLElement;
  /** Where its elements come from, in their order. */
  origins: readonly Origin[];
  /** The same with the elements, read when they are first asked for. */
  places: readonly Place[] | undefined;
}

/** The document in the page, as a list of parts by key. */
export class Body {
  parts: readonly Part[] = [];
  private readonly root: HTMLElement;
  private readonly byKey = new Map<string, Part>();
  private readonly byElement = new WeakMap<Element, Part>();
  private shownParts: readonly Part[] | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** The parts that there is something to see of, in order. */
  get shown(): readonly Part[] {
    this.shownParts ??= this.parts.filter((part) => !part.isTitle && part.element.firstElementChild !== null);
    return this.shownParts;
  }

  clear(): void {
    this.parts = [];
    this.shownParts = undefined;
    this.byKey.clear();
    this.root.replaceChildren();
  }

  /** Touches only the parts that differ, and returns these. A part whose text changed takes over the element that stood in its place. */
  apply({ from, to, items, movedBefore, movedAfter }: BodyChange): readonly Part[] {
    const old = this.parts.slice(from, to);
    const kept = new Set(items.map((item) => item.key));
    const known = new Map(old.map((part) => [part.key, part]));
    const spare = byPlace(old, kept);
    for (const part of old) this.byKey.delete(part.key);
    let anchor = '';
    const next = items.map((item) => {
      const own = known.get(item.key);
      if (own) anchor = item.key;
      return place(item, own ?? spare.get(anchor)?.shift() ?? this.fresh());
    });
    for (const part of next) this.byKey.set(part.key, part);
    // Gone before the rest is put in order: moving a node would take the focus from it.
    for (const parts of spare.values()) for (const part of parts) removePart(part.element);
    this.arrange(next, this.parts[to]?.element ?? null);
    if (movedBefore !== 0) for (const part of this.parts.slice(0, from)) part.line += movedBefore;
    if (movedAfter !== 0) for (const part of this.parts.slice(to)) part.line += movedAfter;
    this.parts = [...this.parts.slice(0, from), ...next, ...this.parts.slice(to)];
    this.shownParts = undefined;
    return next.filter((_, i) => items[i]?.html !== undefined);
  }

  /** The part of a key. */
  part(key: string): Part | undefined {
    return this.byKey.get(key);
  }

  /** The part that an element of the page belongs to. */
  partOf(element: Element): Part | undefined {
    const own = element.closest('.chunk');
    return own ? this.byElement.get(own) : undefined;
  }

  /** Where an element comes from, or what it stands in. */
  placeOf(element: Element): Place | undefined {
    const own = element.closest('[data-at]');
    const part = own && this.partOf(own);
    return part ? placesOf(part).find((place) => place.element === own) : undefined;
  }

  /** Parts that stand where they belong stay; the others come between them, as many at once as there are. */
  private arrange(parts: readonly Part[], end: Element | null): void {
    let before = end;
    let run: Element[] = [];
    for (const { element } of parts.toReversed()) {
      if (element.isConnected && partAfter(element, this.root) === before) {
        insertParts(run.toReversed(), before, this.root);
        run = [];
        before = element;
      } else {
        if (element.isConnected) removePart(element);
        run.push(element);
      }
    }
    insertParts(run.toReversed(), before, this.root);
  }

  private fresh(): Part {
    const element = document.createElement('section');
    const part = { key: '', line: 0, isTitle: false, element, origins: [], places: undefined };
    this.byElement.set(element, part);
    return part;
  }
}

/** The parts that go, by the part that stays before them. */
function byPlace(old: readonly Part[], kept: ReadonlySet<string>): ReadonlyMap<string, Part[]> {
  const found = new Map<string, Part[]>();
  let anchor = '';
  for (const part of old) {
    if (kept.has(part.key)) {
      anchor = part.key;
      continue;
    }
    const here = found.get(anchor);
    if (here) here.push(part);
    else found.set(anchor, [part]);
  }
  return found;
}

function place(item: Item, part: Part): Part {
  if (item.html !== undefined) {
    const template = document.createElement('template');
    // The one place where the page makes nodes of text: the host has made it of an allow-list of tags.
    template.innerHTML = item.html;
    part.origins = takeOrigins(template.content);
    part.places = undefined;
    morphChildren(part.element, template.content);
  }
  part.isTitle = item.isTitle === true;
  const name = part.isTitle ? 'chunk is-title' : 'chunk';
  if (part.element.className !== name) part.element.className = name;
  part.key = item.key;
  part.line = item.line;
  return part;
}
