import { asToPage } from '../protocol/guard.ts';
import type { FromPage, PageState, Show } from '../protocol/preview.ts';
import { Body } from './body.ts';
import { listenToClicks } from './clicks.ts';
import { Memory } from './memory.ts';
import { morphChildren } from './morph.ts';
import { listenToEscape } from './notes.ts';
import { Outline } from './outline.ts';
import { listenToArrows } from './rows.ts';
import { EditorSelection, selectedWords } from './selection.ts';
import { Sync } from './sync.ts';

const vscode = acquireVsCodeApi<PageState>();
const post = (message: FromPage): void => vscode.postMessage(message);

const body = new Body(byId('body'));
const memory = new Memory(vscode, document.body.dataset.uri ?? '');
const sync = new Sync(body, byId('body'), (line) =>
  post({ type: 'scrolled', revision: revision ?? 0, line }),
);
const selection = new EditorSelection(body);
const outline = new Outline();
let revision: number | null = null;

listenToClicks({ body, memory, post, revision: () => revision ?? 0 });
listenToEscape();
listenToArrows();
document.addEventListener('dblclick', () => {
  const words = selectedWords(body);
  if (words && revision !== null) post({ type: 'reveal', revision, target: { kind: 'words', ...words } });
});
window.addEventListener('message', ({ data }) => {
  const message = asToPage(data);
  if (message?.type === 'show') show(message);
  else if (message?.type === 'gone') tellGone(message.text);
  // What was meant for another version is about other lines.
  else if (message && message.revision !== revision) return;
  else if (message?.type === 'scroll') sync.scrollTo(message.line);
  else if (message?.type === 'select') selection.show(message.words);
});
post({ type: 'ready' });

/** Shows a version. One that does not build on what is shown is refused: the host then sends the whole. */
function show(message: Show): void {
  if (message.base !== null && message.base !== revision) {
    post({ type: 'ready' });
    return;
  }
  tellGone('');
  sync.settle();
  if (message.base === null) body.clear();
  const isFirst = revision === null;
  const panels = Object.entries(message.panels).map(([id, html]) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    const panel = byId(id);
    morphChildren(panel, template.content);
    return panel;
  });
  const parts = body.apply(message.body);
  sync.lines = message.lines;
  revision = message.revision;
  // What stayed as it was needs nothing of what follows.
  if (panels.length > 0 || parts.some(({ element }) => element.querySelector(KEPT))) memory.restore();
  outline.refresh();
  selection.restore();
  if (isFirst) memory.restoreScroll();
  post({ type: 'shown', revision });
}

/** Above what the page still shows, if anything. */
function tellGone(text: string): void {
  const notice = byId('gone');
  if (notice.textContent === text) return;
  notice.textContent = text;
  notice.hidden = text === '';
}

/** What has a state that the reader chose. */
const KEPT = 'details, [data-toggle], [data-filter], [data-in]';

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
