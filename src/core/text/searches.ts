import { keep } from './keeper.ts';

type Find<Item, Found> = (item: Item) => readonly Found[];

/** More searches than a number has bits are made over everything. */
const MOST = 31;

/**
 * Searches that look at each item of a list by itself, and may depend on nothing but the key of the item.
 * Most items hold nothing that any of them looks for. That is kept with their keys, and a list is gone through
 * once for all searches, so that a keystroke asks only what changed and what holds something.
 */
export function searches<Item, Key extends object>(
  keyOf: (item: Item) => Key,
): <Found>(find: Find<Item, Found>) => (items: readonly Item[]) => readonly Found[] {
  let made = 0;
  /** A bit for each search that finds nothing in it. */
  const empty = keep<Key, { of: number }>(() => ({ of: 0 }));
  const sorted = keep((items: readonly Item[]) => {
    const asked: Item[][] = Array.from({ length: Math.min(made, MOST) }, () => []);
    const all = 2 ** asked.length - 1;
    for (const item of items) {
      for (let open = all & ~empty(keyOf(item)).of; open !== 0; open &= open - 1)
        asked[MOST - Math.clz32(open & -open)]?.push(item);
    }
    return asked;
  });
  return (find) => {
    const search = made++;
    return (items) => {
      const all = [];
      for (const item of sorted(items)[search] ?? items) {
        const found = find(item);
        if (found.length === 0 && search < MOST) empty(keyOf(item)).of |= 1 << search;
        for (const one of found) all.push(one);
      }
      return all;
    };
  };
}
