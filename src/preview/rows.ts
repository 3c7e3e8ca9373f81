/**
 * A table of many links is one stop for the Tab key: arrows go from row to row. Which rows there are to go to
 * is looked up at each step, since a filter hides some.
 */
export function listenToArrows(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const table = target instanceof Element ? target.closest('[data-rows]') : null;
    if (!table || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...table.querySelectorAll<HTMLElement>('td [data-go]')].filter(
      ({ offsetParent }) => offsetParent !== null,
    );
    const from = target instanceof HTMLElement ? links.indexOf(target) : -1;
    const to = links[indexAfter(key, from, links.length)];
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}

/** Where a key leads from one of so many rows, or from before the first; the first and the last are ends. */
function indexAfter(key: string, from: number, count: number): number {
  if (key === 'ArrowDown') return Math.min(count - 1, from + 1);
  if (key === 'ArrowUp') return from < 0 ? -1 : Math.max(0, from - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
