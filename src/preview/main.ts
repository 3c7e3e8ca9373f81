import { asToPage } from '../protocol/guard.ts';
import type { FromPage, PageState, Show } from '../protocol/preview.ts';
import { Body } from './body.ts';
import { listenToClicks } from './clicks.ts';
import { Memory } from './memory.ts';
import { morphChildren } from './morph.ts';

const vscode = acquireVsCodeApi<PageState>();
const post = (message: FromPage): void => vscode.postMessage(message);

const body = new Body(byId('body'));
const memory = new Memory(vscode, document.body.dataset.uri ?? '');
let revision: number | null = null;

listenToClicks({ body, memory, post, revision: () => revision ?? -1 });
window.addEventListener('message', ({ data }) => {
  const message = asToPage(data);
  if (message) show(message);
});
post({ type: 'ready' });

/** Shows a version. One that does not build on what is shown is refused: the host then sends the whole. */
function show(message: Show): void {
  if (message.base !== null && message.base !== revision) {
    post({ type: 'ready' });
    return;
  }
  if (message.base === null) body.clear();
  const isFirst = revision === null;
  for (const [id, html] of Object.entries(message.panels)) {
    const template = document.createElement('template');
    template.innerHTML = html;
    morphChildren(byId(id), template.content);
  }
  body.apply(message.body);
  revision = message.revision;
  memory.restore(isFirst);
  post({ type: 'shown', revision });
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
