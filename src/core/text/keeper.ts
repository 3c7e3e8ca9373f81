/** What was made of an object, by the number of the keeper that made it. */
type Shelf = ({ readonly circumstances: readonly unknown[]; readonly value: unknown } | undefined)[];

const SHELF = Symbol('shelf');
const NONE: readonly unknown[] = [];
let keepers = 0;

/**
 * Keeps what was made of an object with the circumstances under which it was made, and makes it anew where those differ.
 * What is made may depend on nothing else. It lives as long as its object, so what belongs to a text that is gone goes with it.
 * It is kept on the object itself, out of sight: at each keystroke everything that is kept is asked for, and a map of all would be slow.
 */
export function keeper<Key extends object, Value>(): (
  key: Key,
  circumstances: readonly unknown[],
  make: () => Value,
) => Value {
  const place = keepers++;
  return (key, circumstances, make) => {
    const shelf = shelfOf(key);
    const known = shelf[place];
    if (known && isSame(known.circumstances, circumstances)) return known.value as Value;
    const value = make();
    shelf[place] = { circumstances, value };
    return value;
  };
}

/** Keeps what depends on its object alone. */
export function keep<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const place = keepers++;
  return (key) => {
    const shelf = shelfOf(key);
    const known = shelf[place];
    if (known) return known.value as Value;
    const value = make(key);
    shelf[place] = { circumstances: NONE, value };
    return value;
  };
}

function shelfOf(key: object & { readonly [SHELF]?: Shelf }): Shelf {
  const known = key[SHELF];
  if (known) return known;
  const shelf: Shelf = [];
  Object.defineProperty(key, SHELF, { value: shelf });
  return shelf;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < b.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
