/** Makes the children of `target` like those of `wanted`, keeping every node that can stay: focus, scroll and open details live in nodes. */
export function morphChildren(target: Element, wanted: ParentNode): void {
  const old = [...target.childNodes];
  const next = [...wanted.childNodes];
  // What says the same at both ends is paired first: one more entry of a list makes one node, wherever it stands.
  const most = Math.min(old.length, next.length);
  const changed: (readonly [ChildNode, ChildNode])[] = [];
  const isPair = (node: ChildNode | undefined, wanted: ChildNode | undefined): boolean => {
    // Most are equal, and that is asked for without writing out their words.
    if (!node || !wanted || node.isEqualNode(wanted)) return node !== undefined && wanted !== undefined;
    if (!isAlike(node, wanted)) return false;
    changed.push([node, wanted]);
    return true;
  };
  let head = 0;
  while (head < most && isPair(old[head], next[head])) head++;
  let tail = 0;
  while (tail < most - head && isPair(old.at(-1 - tail), next.at(-1 - tail))) tail++;
  const end = old[old.length - tail] ?? null;
  for (const [node, wanted] of changed) morphNode(node, wanted);
  morphBetween(target, next.slice(head, next.length - tail), old[head] ?? null, end);
}

function morphBetween(
  target: Element,
  wanted: readonly ChildNode[],
  first: ChildNode | null,
  end: ChildNode | null,
): void {
  let at = first;
  for (const next of wanted) {
    const match = matchFor(next, at, end);
    if (!match) {
      target.insertBefore(next, at);
      continue;
    }
    while (at && at !== match) at = removed(at);
    morphNode(match, next);
    at = match.nextSibling;
  }
  while (at && at !== end) at = removed(at);
}

function removed(node: ChildNode): ChildNode | null {
  const after = node.nextSibling;
  node.remove();
  return after;
}

/** The old node that a new one can take over: the one with its id, else the next of the same kind if it has no id of its own. */
function matchFor(next: ChildNode, from: ChildNode | null, end: ChildNode | null): ChildNode | undefined {
  const id = idOf(next);
  if (id === '') return from && from !== end && sameKind(from, next) && idOf(from) === '' ? from : undefined;
  for (let node = from; node && node !== end; node = node.nextSibling) {
    if (idOf(node) === id && sameKind(node, next)) return node;
  }
  return undefined;
}

function isAlike(a: ChildNode, b: ChildNode): boolean {
  return sameKind(a, b) && idOf(a) === idOf(b) && a.textContent === b.textContent;
}

function idOf(node: ChildNode): string {
  return node instanceof Element ? node.id : '';
}

function sameKind(a: Node, b: Node): boolean {
  return a.nodeType === b.nodeType && a.nodeName === b.nodeName;
}

function morphNode(node: ChildNode, wanted: ChildNode): void {
  if (node instanceof Element && wanted instanceof Element) {
    if (node.isEqualNode(wanted)) return;
    morphAttributes(node, wanted);
    morphChildren(node, wanted);
  } else if (node.nodeValue !== wanted.nodeValue) {
    node.nodeValue = wanted.nodeValue;
  }
}

/** What the reader changed, `data-kept` names: which of the attributes stay as they are. */
function morphAttributes(node: Element, wanted: Element): void {
  const kept = new Set((node.getAttribute('data-kept') ?? '').split(' '));
  for (const { name } of [...node.attributes]) {
    if (!wanted.hasAttribute(name) && !kept.has(name) && name !== 'data-kept') node.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (!kept.has(name) && node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
  if (node instanceof HTMLInputElement && wanted instanceof HTMLInputElement && node.type === 'checkbox') {
    if (node.dataset.task !== undefined) node.checked = wanted.defaultChecked;
  }
}
