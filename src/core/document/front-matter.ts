import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { findFrontMatter } from '../markdown/front-matter.ts';
import { type Range, shift } from '../text/range.ts';
import { tooDeepAt } from './yaml-depth.ts';

export type YamlValue =
  | null
  | boolean
  | number
  | string
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** Where a field stands: its key (list items have none) and its value. */
export interface FieldSpan {
  readonly key?: Range;
  readonly value: Range;
}

export interface YamlProblem {
  readonly message: string;
  readonly range: Range;
}

/** YAML front matter. `fields` is keyed by path: `times.started`, `sources.0.id`. `data` is empty where the YAML is broken. */
export interface FrontMatter {
  readonly range: Range;
  readonly yaml: Range;
  readonly data: { readonly [key: string]: YamlValue };
  readonly fields: ReadonlyMap<string, FieldSpan>;
  readonly problems: readonly YamlProblem[];
}

const LARGEST = 100_000;
const DEEPEST = 20;

/** The front matter of a text; that of the version before where it is still the same. */
export function readFrontMatter(
  text: string,
  before?: { readonly text: string; readonly frontMatter: FrontMatter | undefined },
): FrontMatter | undefined {
  const span = findFrontMatter(text);
  if (!span) return undefined;
  const known = before?.frontMatter;
  const { end } = span.whole;
  if (known?.range.end === end && before?.text.slice(0, end) === text.slice(0, end)) return known;
  const { data, fields, problems } = readYaml(text.slice(span.yaml.start, span.yaml.end));
  const moved = new Map([...fields].map(([path, field]) => [path, shiftField(field, span.yaml.start)]));
  return {
    range: span.whole,
    yaml: span.yaml,
    data: isRecord(data) ? data : {},
    fields: moved,
    problems: problems.map((p) => ({ ...p, range: shift(p.range, span.yaml.start) })),
  };
}

export interface Yaml {
  readonly data: YamlValue;
  readonly fields: ReadonlyMap<string, FieldSpan>;
  readonly problems: readonly YamlProblem[];
}

/** Any YAML as plain data with the place of each field. Aliases are refused, so that a few lines cannot become gigabytes. */
export function readYaml(source: string): Yaml {
  const fields = new Map<string, FieldSpan>();
  if (source.length > LARGEST)
    return { data: null, fields, problems: [{ message: 'too-large', range: { start: 0, end: 0 } }] };
  const deep = tooDeepAt(source);
  if (deep !== undefined) {
    const range = { start: deep, end: deep + 1 };
    return { data: null, fields, problems: [{ message: 'It is nested too deeply.', range }] };
  }
  try {
    // A pretty message of the parser quotes the line it is about: for each of many errors in one line that is the whole of it.
    const options = { logLevel: 'silent', maxAliasCount: 0, merge: false, prettyErrors: false };
    const document = parseDocument(source, options as object);
    const problems = document.errors.map((error) => ({
      message: firstLine(error.message),
      range: clamp(error.pos, source.length),
    }));
    collectFields(document.contents, '', fields, 0);
    return { data: problems.length > 0 ? null : toData(document.contents, 0), fields, problems };
  } catch (error) {
    const message = error instanceof Error ? firstLine(error.message) : 'unreadable';
    return { data: null, fields, problems: [{ message, range: { start: 0, end: source.length } }] };
  }
}

function collectFields(node: unknown, path: string, fields: Map<string, FieldSpan>, depth: number): void {
  if (depth > DEEPEST) return;
  const join = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = pair.key as Node | null;
      const value = pair.value as Node | null;
      if (!key?.range) continue;
      const name = isScalar(key) ? String(key.value) : '';
      const keySpan = { start: key.range[0], end: key.range[1] };
      const valueSpan = value?.range
        ? { start: value.range[0], end: value.range[1] }
        : { start: keySpan.end, end: keySpan.end };
      fields.set(join(name), { key: keySpan, value: valueSpan });
      collectFields(value, join(name), fields, depth + 1);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, i) => {
      const range = (item as Node | null)?.range;
      if (range) fields.set(join(String(i)), { value: { start: range[0], end: range[1] } });
      collectFields(item, join(String(i)), fields, depth + 1);
    });
  }
}

function toData(node: unknown, depth: number): YamlValue {
  if (depth > DEEPEST) return null;
  if (isMap(node)) {
    const data: Record<string, YamlValue> = Object.create(null);
    for (const pair of node.items) {
      if (isScalar(pair.key)) data[String(pair.key.value)] = toData(pair.value, depth + 1);
    }
    return data;
  }
  if (isSeq(node)) return node.items.map((item) => toData(item, depth + 1));
  if (!isScalar(node)) return null;
  const { value } = node;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

export function isRecord(value: YamlValue | undefined): value is { readonly [key: string]: YamlValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shiftField(field: FieldSpan, by: number): FieldSpan {
  return { ...(field.key ? { key: shift(field.key, by) } : {}), value: shift(field.value, by) };
}

function clamp(pos: readonly [number, number], length: number): Range {
  const start = Math.min(pos[0], length);
  return { start, end: Math.max(start, Math.min(pos[1], length)) };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
