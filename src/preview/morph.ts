/** Makes the children of `target` like those of `wanted`, keeping every node that can stay: focus, scroll and open details live in nodes. */
export function morphChildren(target: Element, wanted: ParentNode): void {
  let at = target.firstChild;
  for (const next of [...wanted.childNodes]) {
    const match = matchFor(next, at);
    if (!match) {
      target.insertBefore(next, at);
      continue;
    }
    while (at && at !== match) at = removed(at);
    morphNode(match, next);
    at = match.nextSibling;
  }
  while (at) at = removed(at);
}

function removed(node: ChildNode): ChildNode | null {
  const after = node.nextSibling;
  node.remove();
  return after;
}

/** The old node that a new one can take over: the one with its id, else the next of the same kind if it has no id of its own. */
function matchFor(next: ChildNode, from: ChildNode | null): ChildNode | undefined {
  const id = next instanceof Element ? next.id : '';
  if (id === '') return from && sameKind(from, next) && idOf(from) === '' ? from : undefined;
  for (let node = from; node; node = node.nextSibling) {
    if (idOf(node) === id && sameKind(node, next)) return node;
  }
  return undefined;
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
