/** Where a line of an editor goes on when it wraps, when nothing has been seen of that editor yet. */
const USUAL = 80;
const REMEMBERED = 20;

/**
 * An editor leaves room above a line that it is asked to show at its top. To have a line at the very top, one asks
 * for the place as many rows below it; how many rows a line takes, the editor doesn't say, but where its top row begins.
 */
export class Room {
  private seen: readonly number[] = [];

  /** The top row of the editor begins at this character of its line. */
  see(character: number): void {
    if (character > 0) this.seen = [...this.seen.slice(1 - REMEMBERED), character];
  }

  /** The place so many rows below the beginning of a line. */
  below(
    line: number,
    rows: number,
    lengths: { readonly count: number; readonly at: (line: number) => number; readonly wraps: boolean },
  ): { readonly line: number; readonly character: number } {
    const width = lengths.wraps ? Math.min(...this.seen, this.seen.length > 0 ? Infinity : USUAL) : Infinity;
    let left = rows;
    for (let at = line; at < lengths.count; at++) {
      const own = Math.max(1, Math.ceil(lengths.at(at) / width));
      if (left < own) {
        const character = left === 0 ? 0 : Math.min(lengths.at(at), Math.floor((left + 0.5) * width));
        return { line: at, character };
      }
      left -= own;
    }
    return { line: lengths.count - 1, character: 0 };
  }
}
