import type { PageState } from '../protocol/preview.ts';

interface Keeper {
  getState(): PageState | undefined;
  setState(state: PageState): unknown;
}

/** What the reader has opened, ticked and scrolled to; it survives that the page is torn down. */
export class Memory {
  private readonly keeper: Keeper;
  private state: PageState;
  private timer = 0;

  constructor(keeper: Keeper, uri: string) {
    this.keeper = keeper;
    const before = keeper.getState();
    this.state = before?.uri === uri ? before : { uri, open: [], marks: true, scroll: 0 };
    keeper.setState(this.state);
    addEventListener('scroll', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.keep({ scroll: scrollY }), 200);
    });
  }

  keep(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    this.keeper.setState(this.state);
  }

  /** Opens or closes what a cell of the coverage panel controls. */
  toggle(id: string): void {
    const { open } = this.state;
    this.keep({ open: open.includes(id) ? open.filter((other) => other !== id) : [...open, id] });
    this.restore(false);
  }

  /** Brings the page to what is remembered; after every update, since new panels come closed. */
  restore(isFirst: boolean): void {
    for (const button of document.querySelectorAll<HTMLElement>('[data-toggle]')) {
      const id = button.dataset.toggle ?? '';
      const isOpen = this.state.open.includes(id);
      button.setAttribute('aria-expanded', String(isOpen));
      button.setAttribute('data-kept', 'aria-expanded');
      const region = document.getElementById(id);
      region?.toggleAttribute('hidden', !isOpen);
      region?.setAttribute('data-kept', 'hidden');
    }
    document.body.classList.toggle('unmarked', !this.state.marks);
    const box = document.getElementById('marks');
    if (box instanceof HTMLInputElement) box.checked = this.state.marks;
    if (isFirst) scrollTo(0, this.state.scroll);
  }
}
