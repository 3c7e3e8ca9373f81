import { type OutputUnit, Validator } from '@cfworker/json-schema';
import type { FieldSpan, YamlValue } from '../../document/front-matter.ts';
import type { Message } from '../../text/message.ts';
import type { Range } from '../../text/range.ts';
import type { JsonSchema } from './json-schema.ts';

/** One thing that a schema has against some YAML, at the key or value that it is about. */
export interface SchemaProblem {
  readonly range: Range;
  /** `times.started`; empty for the whole. */
  readonly path: string;
  readonly keyword: string;
  readonly message: Message;
}

/** What is wrong with data by a schema. `whole` is where a missing field is reported. */
export function validateData(
  data: YamlValue,
  fields: ReadonlyMap<string, FieldSpan>,
  schema: JsonSchema,
  whole: Range,
): readonly SchemaProblem[] {
  const result = new Validator(schema as object, '2020-12', false).validate(data);
  const problems = result.errors.filter(isLeaf).map((unit) => toProblem(unit, data, fields, schema, whole));
  return unique(problems);
}

const CONTAINERS = new Set([
  'properties',
  'items',
  'additionalProperties',
  'anyOf',
  'allOf',
  'oneOf',
  '$ref',
  'false',
  'prefixItems',
]);

/** The validator reports a fault at every level above it, too; only the innermost says something. */
function isLeaf(unit: OutputUnit): boolean {
  return (
    !CONTAINERS.has(unit.keyword) ||
    (unit.keyword === 'additionalProperties' && !/does not match/i.test(unit.error)) ||
    unit.keyword === 'false'
  );
}

function toProblem(
  unit: OutputUnit,
  data: YamlValue,
  fields: ReadonlyMap<string, FieldSpan>,
  schema: JsonSchema,
  whole: Range,
): SchemaProblem {
  const segments = unit.instanceLocation
    .replace(/^#\/?/, '')
    .split('/')
    .filter((s) => s !== '')
    .map(unescapePointer);
  const path = segments.join('.');
  const span = fields.get(path);
  const at = schemaAt(schema, segments);
  const message = wording(unit, segments.at(-1) ?? '', at, valueAt(data, segments));
  const range =
    unit.keyword === 'required'
      ? (span?.key ?? whole)
      : unit.keyword === 'false'
        ? (span?.key ?? span?.value ?? whole)
        : (span?.value ?? whole);
  return { range, path, keyword: unit.keyword, message };
}

/** Says what is expected, in a sentence. */
function wording(
  unit: OutputUnit,
  key: string,
  schema: JsonSchema | undefined,
  value: YamlValue | undefined,
): Message {
  switch (unit.keyword) {
    case 'required': {
      const missing = /"([^"]+)"/.exec(unit.error)?.[1] ?? '';
      return { text: 'The field `{0}` is missing: add it.', args: [missing] };
    }
    case 'enum':
      return {
        text: '`{0}` is none of the values for `{1}`: use one of {2}.',
        args: [String(value), key, (schema?.enum ?? []).join(', ')],
      };
    case 'false':
    case 'additionalProperties':
      return { text: 'There is no field `{0}` here: check its spelling, or take it out.', args: [key] };
    case 'pattern':
      return {
        text: '`{0}` is not written as `{1}` wants it, for example {2}.',
        args: [String(value), key, String(schema?.examples?.[0] ?? exampleOf(schema))],
      };
    case 'type':
      return { text: '`{0}` must be {1}.', args: [key, typeWords(schema?.type)] };
    default:
      return { text: '`{0}` does not fit: {1}', args: [key, unit.error] };
  }
}

function exampleOf(schema: JsonSchema | undefined): string {
  return schema?.pattern === '^https?://' ? 'https://example.org' : (schema?.pattern ?? '');
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
};

function typeWords(type: JsonSchema['type']): string {
  const types = typeof type === 'string' ? [type] : (type ?? []);
  return types.map((name) => TYPE_WORDS[name] ?? name).join(' or ');
}

/** The schema that holds for a path; alternatives are not looked into. */
export function schemaAt(schema: JsonSchema, segments: readonly string[]): JsonSchema | undefined {
  let at: JsonSchema | undefined = schema;
  for (const segment of segments) {
    const own: JsonSchema | undefined = at?.properties?.[segment];
    const rest: JsonSchema | undefined =
      typeof at?.additionalProperties === 'object' ? at.additionalProperties : undefined;
    at = own ?? (/^\d+$/.test(segment) ? at?.items : undefined) ?? rest;
  }
  return at;
}

function valueAt(data: YamlValue, segments: readonly string[]): YamlValue | undefined {
  let at: YamlValue | undefined = data;
  for (const segment of segments) {
    if (Array.isArray(at)) at = at[Number(segment)];
    else if (typeof at === 'object' && at !== null)
      at = (at as { readonly [key: string]: YamlValue })[segment];
    else return undefined;
  }
  return at;
}

function unescapePointer(segment: string): string {
  return decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
}

function unique(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ range, path, keyword, message }) => {
    const key = `${path} ${keyword} ${range.start} ${String(message.args?.[0])}`;
    return !seen.has(key) && seen.add(key);
  });
}
