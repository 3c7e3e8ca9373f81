import type { FromPage, Target } from '../protocol/preview.ts';
import type { Body } from './body.ts';
import type { Memory } from './memory.ts';

interface Context {
  readonly body: Body;
  readonly memory: Memory;
  readonly post: (message: FromPage) => void;
  readonly revision: () => number;
}

/** One listener for the page: what an element does stands in its `data-` attributes. */
export function listenToClicks(context: Context): void {
  document.addEventListener('click', (event) => {
    const element =
      event.target instanceof Element ? event.target.closest('a, button, input, [data-go]') : null;
    const isOurs = element instanceof HTMLElement || element instanceof SVGElement;
    if (isOurs && act(element, context)) event.preventDefault();
  });
}

/** Whether the click is answered here; the browser follows other links itself. */
function act(element: HTMLElement | SVGElement, { body, memory, post, revision }: Context): boolean {
  const { go, toggle, insert, file, task, filter } = element.dataset;
  if (go !== undefined) {
    const target = targetOf(go, element, body);
    if (target) post({ type: 'reveal', revision: revision(), target });
    return true;
  }
  if (toggle !== undefined) memory.toggle(toggle);
  else if (insert !== undefined) post({ type: 'insert', revision: revision(), facet: insert });
  else if (filter !== undefined) memory.keep({ filter });
  else if (file !== undefined) post({ type: 'file', path: file });
  else if (element.dataset.do === 'mark') post({ type: 'mark', revision: revision() });
  else if (task !== undefined) {
    const key = body.partOf(element)?.key;
    const item = body.placeOf(element);
    if (key !== undefined && item) post({ type: 'task', revision: revision(), key, offset: item.offset });
    // The box shows what the document says, once it says it.
    return true;
  } else if (element.id === 'marks' && element instanceof HTMLInputElement) {
    memory.keep({ marks: element.checked });
    return false;
  } else if (element.id === 'everything' && element instanceof HTMLInputElement) {
    memory.openEverything(element.checked);
    return false;
  } else return followFragment(element, memory);
  return true;
}

function targetOf(words: string, element: Element, body: Body): Target | undefined {
  const [kind, a = '', b = ''] = words.split(' ');
  if (kind === 'evidence') return { kind, facet: a, index: Number(b) };
  if (kind === 'timeline' || kind === 'quote' || kind === 'action' || kind === 'block' || kind === 'problem')
    return { kind, index: Number(a) };
  const key = body.partOf(element)?.key;
  if (kind !== 'range' || key === undefined) return undefined;
  const from = body.placeOf(element)?.offset ?? 0;
  return { kind, key, start: from + Number(a), end: from + Number(b) };
}

/** A link within the document; headings of one name are told apart as on GitHub, by `-1`, `-2`. */
function followFragment(element: Element, memory: Memory): boolean {
  const href = element.getAttribute('href') ?? '';
  if (!href.startsWith('#')) return false;
  const id = href.slice(1);
  const numbered = /^(.+)-(\d{1,3})$/.exec(id);
  const all = numbered ? document.querySelectorAll(`[id="${CSS.escape(numbered[1] ?? '')}"]`) : [];
  const target = document.getElementById(id) ?? all[Number(numbered?.[2])];
  if (target) memory.reveal(target);
  target?.scrollIntoView({ block: 'start' });
  return true;
}
