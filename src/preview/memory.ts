import type { PageState } from '../protocol/preview.ts';

interface Keeper {
  getState(): PageState | undefined;
  setState(state: PageState): unknown;
}

/** What the reader has opened, ticked and scrolled to; it survives that the page is torn down. */
export class Memory {
  private readonly keeper: Keeper;
  private state: PageState;
  private isRestored = false;

  constructor(keeper: Keeper, uri: string) {
    this.keeper = keeper;
    const fresh: PageState = { uri, open: [], closed: [], marks: true, filter: 'all', scroll: 0 };
    const before = keeper.getState();
    this.state = before?.uri === uri ? { ...fresh, ...before } : fresh;
    keeper.setState(this.state);
    let timer = 0;
    addEventListener('scroll', () => {
      // An empty page can only be scrolled to its top: that is not where the reader was.
      if (!this.isRestored) return;
      clearTimeout(timer);
      timer = setTimeout(() => this.save({ scroll: scrollY }), 200);
    });
    document.addEventListener('toggle', (event) => this.noteToggle(event.target), { capture: true });
    // What is closed is found by the editor's find all the same, and opens.
    document.addEventListener('beforematch', ({ target }) => {
      if (target instanceof Element) this.reveal(target);
    });
  }

  /** Remembers a choice of the reader, and shows it. */
  keep(change: Partial<PageState>): void {
    this.save(change);
    this.restore();
  }

  /** Opens or closes what a button controls. */
  toggle(id: string): void {
    const { open } = this.state;
    this.keep({ open: open.includes(id) ? without(open, id) : [...open, id] });
  }

  /** Opens all that is closed, for a reader who searches or prints; the find of an editor in a browser sees only what is open. */
  openEverything(isOpen: boolean): void {
    const buttons = foldButtons().map(({ dataset }) => dataset.toggle ?? '');
    const details = foldDetails().map(({ id }) => id);
    // What a button opens is closed unless it is listed.
    const open = this.state.open.filter((id) => id === OUTLINE);
    if (isOpen) this.save({ open: [...open, ...buttons, ...details], closed: [] });
    else this.save({ open, closed: details });
    this.restore();
  }

  /** Opens whatever an element is closed up in. */
  reveal(element: Element): void {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
      for (const id of foldsOf(at)) {
        const details = document.getElementById(id);
        if (details instanceof HTMLDetailsElement) details.open = true;
      }
      const { id } = at;
      if (
        id !== '' &&
        at.hasAttribute('hidden') &&
        document.querySelector(`[data-toggle="${CSS.escape(id)}"]`)
      )
        if (!this.state.open.includes(id)) this.toggle(id);
    }
    showFolds();
  }

  /** Brings the page to what is remembered; after every update, since new panels come as they are. */
  restore(): void {
    const { open, closed, marks, filter } = this.state;
    for (const button of document.querySelectorAll<HTMLElement>('[data-toggle]')) {
      const id = button.dataset.toggle ?? '';
      const isOpen = open.includes(id);
      setTo(button, 'aria-expanded', String(isOpen));
      const region = document.getElementById(id);
      if (region?.dataset.kept === 'class') region.classList.toggle('closed', !isOpen);
      else if (region) fold(region, !isOpen);
    }
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details[id]')) {
      const isOpen = open.includes(details.id);
      if (details.open !== isOpen && (isOpen || closed.includes(details.id))) details.open = isOpen;
    }
    showFolds();
    document.body.classList.toggle('unmarked', !marks);
    const box = document.getElementById('marks');
    if (box instanceof HTMLInputElement) box.checked = marks;
    this.restoreFilter(filter);
    this.tellEverything();
  }

  restoreScroll(): void {
    this.isRestored = true;
    scrollTo(0, this.state.scroll);
  }

  private save(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    this.keeper.setState(this.state);
  }

  /** Ticks the box that opens everything as long as nothing is closed. */
  private tellEverything(): void {
    const box = document.getElementById('everything');
    if (!(box instanceof HTMLInputElement)) return;
    const isOpen = (button: Element) => button.getAttribute('aria-expanded') === 'true';
    box.checked = foldButtons().every(isOpen) && foldDetails().every(({ open }) => open);
  }

  private restoreFilter(filter: string): void {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-filter]')];
    // The state that was asked for may have no actions any more.
    const shown = buttons.some((button) => button.dataset.filter === filter) ? filter : 'all';
    for (const button of buttons) {
      setTo(button, 'aria-pressed', String(button.dataset.filter === shown));
    }
    const table = document.getElementById('actions-table');
    if (table) setTo(table, 'data-show', shown);
  }

  private noteToggle(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || target.id === '') return;
    showFolds();
    this.tellEverything();
    const { open, closed } = this.state;
    const [to, from] = target.open ? [open, closed] : [closed, open];
    if (to.includes(target.id)) return;
    const added = [...to, target.id];
    const left = without(from, target.id);
    this.save(target.open ? { open: added, closed: left } : { open: left, closed: added });
  }
}

/** Over the page rather than in it. */
const OUTLINE = 'outline-list';

function foldButtons(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-toggle]:not([data-toggle="${OUTLINE}"])`)];
}

function foldDetails(): readonly HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details[id]')];
}

/** A `<details>` of the document folds what stands behind it, up to its end in some later part. */
function showFolds(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-in]')) {
    const isOpen = foldsOf(part).every((id) => {
      const details = document.getElementById(id);
      return !(details instanceof HTMLDetailsElement) || details.open;
    });
    fold(part, !isOpen);
  }
}

function foldsOf(element: Element): readonly string[] {
  const ids = element.getAttribute('data-in');
  return ids === null ? [] : ids.split(' ');
}

function fold(element: HTMLElement, isHidden: boolean): void {
  setTo(element, 'hidden', isHidden ? 'until-found' : null);
}

/** Writing what stands there already would be a change of the page all the same. */
function setTo(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((other) => other !== id);
}
