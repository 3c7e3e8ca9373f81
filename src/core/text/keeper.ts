/**
 * Keeps what was made of an object with the circumstances under which it was made, and makes it anew where those differ.
 * What is made may depend on nothing else. It lives as long as its object, so what belongs to a text that is gone goes with it.
 */
export function keeper<Key extends object, Value>(): (
  key: Key,
  circumstances: readonly unknown[],
  make: () => Value,
) => Value {
  const kept = new WeakMap<Key, { readonly circumstances: readonly unknown[]; readonly value: Value }>();
  return (key, circumstances, make) => {
    const known = kept.get(key);
    if (known && isSame(known.circumstances, circumstances)) return known.value;
    const value = make();
    kept.set(key, { circumstances, value });
    return value;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < b.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
