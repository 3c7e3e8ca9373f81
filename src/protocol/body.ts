import type { BodyChange, Item } from './preview.ts';

type Whole = Required<Pick<Item, 'html'>> & Item;

/** What a page that shows `before` must do to show `after`. Items that it has already go without their HTML. */
export function changeOf(before: readonly Whole[], after: readonly Whole[]): BodyChange {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from]?.key === after[from]?.key) from++;
  let tail = 0;
  while (tail < most - from && before[before.length - 1 - tail]?.key === after[after.length - 1 - tail]?.key)
    tail++;
  const to = before.length - tail;
  const had = new Set(before.slice(from, to).map((item) => item.key));
  const items = after.slice(from, after.length - tail).map((item): Item => {
    if (!had.has(item.key)) return item;
    const { html: _, ...known } = item;
    return known;
  });
  const movedBefore = from === 0 ? 0 : (after[0]?.line ?? 0) - (before[0]?.line ?? 0);
  const movedAfter = tail === 0 ? 0 : (after.at(-1)?.line ?? 0) - (before.at(-1)?.line ?? 0);
  return { from, to, items, movedBefore, movedAfter };
}
