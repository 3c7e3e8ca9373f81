/** Nobody nests settings deeper; the parser's recursion and its patterns for indents fail somewhere beyond. */
const DEEPEST = 100;
/** Columns that so many items take, each a mark and a space. */
const WIDEST = 2 * DEEPEST;

/** Where YAML nests too deep to be handed to the parser: one scan, which also counts marks in quoted text. */
export function tooDeepAt(source: string): number | undefined {
  let open = 0;
  let prefix = 0;
  let inPrefix = true;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '\n' || char === '\r') {
      prefix = 0;
      inPrefix = true;
      continue;
    }
    if (char === '[' || char === '{') open++;
    else if (char === ']' || char === '}') open = Math.max(0, open - 1);
    // An indent of one column may open a level.
    inPrefix &&= ' \t-?:'.includes(char);
    if (inPrefix) prefix++;
    const opens = char !== ' ' && char !== '\t';
    if (opens && (open > DEEPEST || prefix > WIDEST)) return i;
  }
  return undefined;
}
