/** Where in a YAML text a cursor stands: what could be written there. */
export type YamlPlace =
  | {
      readonly kind: 'key';
      readonly path: readonly string[];
      readonly from: number;
      readonly siblings: readonly string[];
    }
  | { readonly kind: 'value'; readonly path: readonly string[]; readonly from: number };

interface Open {
  readonly indent: number;
  readonly key: string;
}

const LINE = /^(\s*)((?:- )*)([\w./-]*)(\s*:(?:\s+|$))?/;

/** Reads lines by their indent, since the YAML around a cursor is seldom whole. */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | undefined {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  const current = before.at(-1) ?? '';
  if (/^\s*#/.test(current)) return undefined;
  const { path, siblings } = contextOf(before, text.slice(offset));
  const inline = /^\s*(?:- )*([\w./-]+):\s+(?:\[(?:[^\]]*,\s*)?)?["']?([^"',\]]*)$/.exec(current);
  if (inline) {
    const word = inline[2] ?? '';
    return { kind: 'value', path: [...path, inline[1] ?? ''], from: offset - word.length };
  }
  const key = /^\s*(?:- )*([\w./-]*)$/.exec(current);
  if (!key) return undefined;
  const word = key[1] ?? '';
  const item = /^\s*- ?[\w./-]*$/.test(current);
  if (item && !current.includes(':')) {
    const inList = path.at(-1) ?? '';
    if (inList !== '') return { kind: 'value', path: [...path, '0'], from: offset - word.length };
  }
  return { kind: 'key', path, from: offset - word.length, siblings };
}

/** The keys that are open above the cursor, and those that stand beside it already. */
function contextOf(
  before: readonly string[],
  after: string,
): { path: readonly string[]; siblings: readonly string[] } {
  const current = before.at(-1) ?? '';
  const depth = depthOf(current);
  const stack: Open[] = [];
  let siblings: string[] = [];
  for (const line of before.slice(0, -1)) {
    const match = LINE.exec(line);
    if (!match?.[4] || line.trim() === '') continue;
    const indent = depthOf(line);
    while ((stack.at(-1)?.indent ?? -1) >= indent) stack.pop();
    if ((match[2] ?? '') !== '') stack.push({ indent: indent - 1, key: '0' });
    stack.push({ indent, key: match[3] ?? '' });
  }
  while ((stack.at(-1)?.indent ?? -1) >= depth) {
    const popped = stack.pop();
    if (popped?.indent === depth) siblings = [popped.key];
  }
  const path = stack.map((open) => open.key);
  return { path, siblings: [...siblings, ...besideKeys(before.slice(0, -1), after, depth)] };
}

function besideKeys(before: readonly string[], after: string, depth: number): readonly string[] {
  const keyAt = (line: string) => (depthOf(line) === depth ? (LINE.exec(line)?.[3] ?? '') : '');
  const above: string[] = [];
  for (const line of before.toReversed()) {
    if (line.trim() === '') continue;
    if (depthOf(line) < depth) break;
    above.push(keyAt(line));
  }
  const below: string[] = [];
  for (const line of after.split(/\r\n|\n|\r/).slice(1)) {
    if (line.trim() === '') continue;
    if (depthOf(line) < depth) break;
    below.push(keyAt(line));
  }
  return [...above, ...below].filter((key) => key !== '');
}

/** A list dash counts as indent: the keys of an item stand behind it. */
function depthOf(line: string): number {
  return /^\s*(?:- )*/.exec(line)?.[0].length ?? 0;
}
