/** What was made of an object, by the number of the keeper that made it. */
type Shelf = (Kept | undefined)[];

interface Kept {
  readonly circumstances: readonly unknown[];
  readonly value: unknown;
  readonly answers?: ReadonlyMap<string, boolean>;
}

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

/** What answers yes or no to a word. */
interface Answering {
  has(word: string): boolean;
}

/**
 * A keeper of what also depends on a few answers of something large, such as whether the document names somebody:
 * they are noted as they are asked for, and it is made anew where one of them is another now.
 */
export function askingKeeper<Key extends object, Value>(): (
  key: Key,
  circumstances: readonly unknown[],
  answering: Answering,
  make: (answering: Answering) => Value,
) => Value {
  const place = keepers++;
  return (key, circumstances, answering, make) => {
    const shelf = shelfOf(key);
    const known = shelf[place];
    if (known?.answers && isSame(known.circumstances, circumstances) && isStill(known.answers, answering))
      return known.value as Value;
    const answers = new Map<string, boolean>();
    const value = make({
      has(word) {
        const answer = answering.has(word);
        answers.set(word, answer);
        return answer;
      },
    });
    shelf[place] = { circumstances, value, answers };
    return value;
  };
}

function isStill(answers: ReadonlyMap<string, boolean>, answering: Answering): boolean {
  for (const [word, answer] of answers) if (answering.has(word) !== answer) return false;
  return true;
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
