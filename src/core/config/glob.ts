/**
 * The globs of a configuration: `*`, `**`, `?`, `[a-z]`, `{a,b}`, `{1..3}`, `@(a|b)`, `?(a)`, `+(a)`, `*(a)`, and `!` before the whole.
 * A configuration comes with whatever folder somebody opens, so it is matched in a time that grows with the lengths of pattern
 * and path alone: all ways through the pattern are followed at once, none is tried after another.
 */
export function matchesGlobs(path: string, globs: readonly string[]): boolean {
  let left = MOST_CHARACTERS;
  return globs.some((glob) => {
    left -= glob.length;
    return left >= 0 && matchesGlob(path, glob);
  });
}

/** More than anybody writes, in all globs of a file. */
const MOST_CHARACTERS = 5000;
const MOST_DEPTH = 20;

function matchesGlob(path: string, glob: string): boolean {
  const negated = /^!(?!\()/.test(glob);
  const pattern = (negated ? glob.slice(1) : glob).replace(/^\.\//, '');
  return runs(compile(pattern), path) !== negated;
}

/** What a step takes of a path; an empty one takes nothing. */
type Takes = (char: string, before: string) => boolean;

interface Step {
  readonly takes: Takes | undefined;
  readonly next: number[];
}

interface Program {
  readonly steps: Step[];
  readonly last: number;
}

function runs({ steps, last }: Program, path: string): boolean {
  let now = reached(steps, [0]);
  let before = '/';
  for (const char of path) {
    const next: number[] = [];
    for (const at of now) {
      const step = steps[at];
      if (step?.takes?.(char, before)) next.push(...step.next);
    }
    if (next.length === 0) return false;
    now = reached(steps, next);
    before = char;
  }
  return now.has(last);
}

/** With all that is reached from there without taking anything. */
function reached(steps: readonly Step[], from: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>(from);
  for (const at of found) {
    const step = steps[at];
    if (step && !step.takes) for (const next of step.next) found.add(next);
  }
  return found;
}

interface Reader {
  readonly pattern: string;
  readonly steps: Step[];
  at: number;
}

function compile(pattern: string): Program {
  const reader: Reader = { pattern, steps: [], at: 0 };
  const start = add(reader);
  let end = start;
  // What closes nothing stands for itself.
  while (reader.at < pattern.length) {
    end = sequence(reader, end, '', 0);
    if (reader.at < pattern.length) end = literal(reader, end, pattern.charAt(reader.at++));
  }
  return { steps: reader.steps, last: end };
}

/** Up to one of these characters, or to the end. */
function sequence(reader: Reader, from: number, until: string, depth: number): number {
  let end = from;
  while (reader.at < reader.pattern.length && !until.includes(reader.pattern.charAt(reader.at)))
    end = part(reader, end, depth);
  return end;
}

function part(reader: Reader, from: number, depth: number): number {
  const { pattern, at } = reader;
  const char = pattern.charAt(at);
  const following = pattern.charAt(at + 1);
  if (char === '\\' && following !== '') {
    reader.at += 2;
    return literal(reader, from, following);
  }
  if (following === '(' && '@?*+'.includes(char) && depth < MOST_DEPTH && pattern.includes(')', at)) {
    reader.at += 2;
    return group(reader, from, { separator: '|', closing: ')', kind: char }, depth + 1);
  }
  if (char === '*') return stars(reader, from);
  if (char === '?') {
    reader.at++;
    return take(reader, from, isInName);
  }
  if (char === '[') return set(reader, from);
  if (char === '{' && depth < MOST_DEPTH) return braces(reader, from, depth);
  reader.at++;
  return literal(reader, from, char);
}

/** `*` stays within a name; `**` between slashes goes over any number of folders. Neither shows what is hidden. */
function stars(reader: Reader, from: number): number {
  const { pattern, at } = reader;
  const count = /^\*+/.exec(pattern.slice(at, at + 100))?.[0].length ?? 1;
  const behindName = at > 0 && pattern[at - 1] !== '/';
  const isWhole = !behindName && [undefined, '/'].includes(pattern[at + count]);
  reader.at += count;
  // `**.md` is any file of that ending.
  const isEnding = count === 2 && at === 0 && pattern[2] === '.';
  if (count === 1 || !(isWhole || isEnding)) return loop(reader, from, isInName);
  const end = loop(reader, from, (char, before) => char === '/' || isInName(char, before));
  if (pattern[reader.at] !== '/') return end;
  // `**/a` is `a`, too, and what `**` takes ends with a slash.
  reader.at++;
  const behind = take(reader, end, (char) => char === '/');
  reader.steps[from]?.next.push(behind);
  return behind;
}

function isInName(char: string, before: string): boolean {
  return char !== '/' && !(char === '.' && before === '/');
}

interface Group {
  readonly separator: string;
  readonly closing: string;
  readonly kind: string;
}

function group(reader: Reader, from: number, { separator, closing, kind }: Group, depth: number): number {
  const end = add(reader);
  const start = add(reader);
  reader.steps[from]?.next.push(start);
  do {
    const own = add(reader);
    reader.steps[start]?.next.push(own);
    const last = sequence(reader, own, `${separator}${closing}`, depth);
    reader.steps[last]?.next.push(end);
  } while (reader.pattern.charAt(reader.at++) === separator);
  if (kind === '?' || kind === '*') reader.steps[start]?.next.push(end);
  if (kind === '+' || kind === '*') reader.steps[end]?.next.push(start);
  return joint(reader, end);
}

/** `{a,b}` and `{1..3}`; braces with nothing to choose between are characters. */
function braces(reader: Reader, from: number, depth: number): number {
  const { pattern, at } = reader;
  const range = /^\{(\w)\.\.(\w)\}/.exec(pattern.slice(at, at + 6));
  if (range) {
    const [whole, low = '', high = ''] = range;
    reader.at += whole.length;
    return take(reader, from, (char) => char >= low && char <= high);
  }
  const close = pattern.indexOf('}', at);
  if (close < 0 || !pattern.slice(at, close).includes(',')) {
    reader.at++;
    return literal(reader, from, '{');
  }
  reader.at++;
  return group(reader, from, { separator: ',', closing: '}', kind: '@' }, depth + 1);
}

/** `[a-z]`, `[!a]`; a bracket that nothing closes is a character. */
function set(reader: Reader, from: number): number {
  const { pattern, at } = reader;
  const close = pattern.indexOf(']', at + 2);
  reader.at++;
  if (close < 0) return literal(reader, from, '[');
  reader.at = close + 1;
  const inner = pattern.slice(at + 1, close);
  const negated = /^[!^]/.test(inner);
  const ranges = [...inner.slice(negated ? 1 : 0).matchAll(/(.)-(.)|./gs)].map(
    ([one, low = one, high = one]) => [low, high] as const,
  );
  return take(
    reader,
    from,
    (char) => char !== '/' && ranges.some(([low, high]) => char >= low && char <= high) !== negated,
  );
}

function literal(reader: Reader, from: number, wanted: string): number {
  return take(reader, from, (char) => char === wanted);
}

/** After `from` one character that fits is taken. */
function take(reader: Reader, from: number, takes: Takes): number {
  const behind = add(reader);
  const own = reader.steps.push({ takes, next: [behind] }) - 1;
  reader.steps[from]?.next.push(own);
  return behind;
}

/** After `from` any number of characters that fit are taken. */
function loop(reader: Reader, from: number, takes: Takes): number {
  const behind = add(reader);
  const own = reader.steps.push({ takes, next: [behind] }) - 1;
  reader.steps[from]?.next.push(behind);
  reader.steps[behind]?.next.push(own);
  return joint(reader, behind);
}

/** A step of its own behind a loop, so that what follows does not go round with it. */
function joint(reader: Reader, from: number): number {
  const behind = add(reader);
  reader.steps[from]?.next.push(behind);
  return behind;
}

function add({ steps }: Reader): number {
  return steps.push({ takes: undefined, next: [] }) - 1;
}
