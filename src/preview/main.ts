import { asToPage } from '../protocol/guard.ts';
import type { FromPage, PageState, Show, Words } from '../protocol/preview.ts';
import { Body } from './body.ts';
import { listenToClicks } from './clicks.ts';
import { Memory } from './memory.ts';
import { morphChildren } from './morph.ts';
import { followOutline } from './outline.ts';
import { selectedWords, showSelection } from './selection.ts';
import { Sync } from './sync.ts';

const vscode = acquireVsCodeApi<PageState>();
const post = (message: FromPage): void => vscode.postMessage(message);

const body = new Body(byId('body'));
const memory = new Memory(vscode, document.body.dataset.uri ?? '');
const sync = new Sync(body, byId('body'), (line) =>
  post({ type: 'scrolled', revision: revision ?? 0, line }),
);
let revision: number | null = null;
let selection: readonly Words[] = [];

listenToClicks({ body, memory, post, revision: () => revision ?? 0 });
followOutline();
document.addEventListener('dblclick', () => {
  const words = selectedWords(body);
  if (words && revision !== null) post({ type: 'reveal', revision, target: { kind: 'words', ...words } });
});
window.addEventListener('message', ({ data }) => {
  const message = asToPage(data);
  if (message?.type === 'show') show(message);
  // What was meant for another version is about other lines.
  else if (message && message.revision !== revision) return;
  else if (message?.type === 'scroll') sync.scrollTo(message.line);
  else if (message?.type === 'select') {
    selection = message.words;
    showSelection(selection, body);
  }
});
post({ type: 'ready' });

/** Shows a version. One that does not build on what is shown is refused: the host then sends the whole. */
function show(message: Show): void {
  if (message.base !== null && message.base !== revision) {
    post({ type: 'ready' });
    return;
  }
  // The page may move while its content changes; that is not the reader's doing.
  sync.own('editor');
  if (message.base === null) body.clear();
  const isFirst = revision === null;
  for (const [id, html] of Object.entries(message.panels)) {
    const template = document.createElement('template');
    template.innerHTML = html;
    morphChildren(byId(id), template.content);
  }
  body.apply(message.body);
  sync.lines = message.lines;
  revision = message.revision;
  memory.restore();
  showSelection(selection, body);
  if (isFirst) memory.restoreScroll();
  post({ type: 'shown', revision });
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
