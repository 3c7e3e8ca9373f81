interface Entry {
  readonly heading: HTMLElement;
  readonly link: HTMLAnchorElement | undefined;
}

/** Marks in the outline the heading under which the reader is. */
export class Outline {
  /** The headings of the document, read when they are first needed after a change. */
  private entries: readonly Entry[] | undefined;
  private current: HTMLAnchorElement | undefined;

  constructor() {
    let isAsked = false;
    addEventListener('scroll', () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        this.mark();
      });
    });
  }

  /** Headings or links have changed. */
  refresh(): void {
    this.entries = undefined;
  }

  private mark(): void {
    if (document.querySelector<HTMLElement>('#outline a')?.offsetParent === null) return;
    this.entries ??= entriesOf();
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const top = this.entries[middle]?.heading.getBoundingClientRect().top ?? 0;
      if (top < 80) low = middle + 1;
      else high = middle;
    }
    const link = this.entries[low - 1]?.link;
    if (link === this.current && link?.hasAttribute('aria-current')) return;
    this.current?.removeAttribute('aria-current');
    this.current = link;
    link?.setAttribute('aria-current', 'true');
    link?.scrollIntoView({ block: 'nearest' });
  }
}

/** Headings of one name are told apart as on GitHub, by `-1`, `-2`. */
function entriesOf(): readonly Entry[] {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('#outline a')].map((link) => [
      link.getAttribute('href') ?? '',
      link,
    ]),
  );
  const seen = new Map<string, number>();
  return [...document.querySelectorAll<HTMLElement>('#body :is(h1, h2, h3)[id]')].map((heading) => {
    const times = seen.get(heading.id) ?? 0;
    seen.set(heading.id, times + 1);
    return { heading, link: links.get(times === 0 ? `#${heading.id}` : `#${heading.id}-${times}`) };
  });
}
