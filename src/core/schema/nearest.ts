/** The one known word that somebody meant: the same but for case and separators, else a slip of one letter (two in long words). */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const same = known.filter((other) => folded(other) === folded(word));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  if (word.length < 4 || word.length > 40) return undefined;
  const most = word.length >= 8 ? 2 : 1;
  const near = known.filter((other) => !isPlural(word, other) && isWithin(folded(word), folded(other), most));
  return near.length === 1 ? near[0] : undefined;
}

/** Whether two words differ in nothing but case and separators. */
export function isSameWord(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

/** `author` beside `authors` is another house's field, not a slip. */
function isPlural(a: string, b: string): boolean {
  return `${a}s` === b || a === `${b}s`;
}

/** Insertions, deletions, replacements and swaps of neighbours, for short words only. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (rows[i - 2]?.[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      row.push(
        Math.min(
          (rows[i - 1]?.[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + cost,
          swap,
        ),
      );
    }
    rows.push(row);
  }
  return (rows[a.length]?.[b.length] ?? most + 1) <= most;
}
