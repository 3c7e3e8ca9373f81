/**
 * Layout looks at every child of a box that something moved in. Thousands of parts side by side would make
 * each edit cost what the whole page costs, so they stand in groups, and groups may hold groups.
 */
const SIZE = 64;

/** The part that stands behind this one in the page. */
export function partAfter(element: Element, root: Element): Element | null {
  let at = element;
  while (at.nextElementSibling === null) {
    if (!at.parentElement || at.parentElement === root) return null;
    at = at.parentElement;
  }
  let next = at.nextElementSibling;
  while (isGroup(next) && next.firstElementChild) next = next.firstElementChild;
  return next;
}

/** Puts parts into the page, in front of one that is there or at its end. */
export function insertParts(parts: readonly Element[], before: Element | null, root: Element): void {
  for (let i = 0; i < parts.length; i += SIZE) insertFew(parts.slice(i, i + SIZE), before, root);
}

/** Takes a part out; a group goes with its last one. */
export function removePart(part: Element): void {
  const group = part.parentElement;
  part.remove();
  if (isGroup(group) && !group.firstElementChild) removePart(group);
}

function insertFew(parts: readonly Element[], before: Element | null, root: Element): void {
  // In front of the first part of a group is in front of the group.
  let place = before;
  while (place && !place.previousElementSibling && isGroup(place.parentElement)) place = place.parentElement;
  const last = place ? place.previousElementSibling : root.lastElementChild;
  if (hasRoom(last, parts.length)) {
    last.append(...parts);
    return;
  }
  const own = before?.parentElement ?? null;
  const isInside = place === before && (own?.childElementCount ?? 0) + parts.length <= 1.5 * SIZE;
  if (before && (hasRoom(own, parts.length) || isInside)) {
    before.before(...parts);
    return;
  }
  const fresh = document.createElement('div');
  fresh.className = 'group';
  fresh.append(...parts);
  (place?.parentElement ?? root).insertBefore(fresh, place);
}

function hasRoom(element: Element | null, count: number): element is Element {
  return isGroup(element) && element.childElementCount + count <= SIZE;
}

function isGroup(element: Element | null): element is Element {
  return element?.className === 'group';
}
