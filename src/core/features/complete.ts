import type { Postmortem } from '../document/postmortem.ts';
import { RULES } from '../rules/index.ts';
import { SCHEMAS } from '../schema/index.ts';
import { configSchema } from '../schema/json/config.ts';
import { frontMatterSchemaFor } from '../schema/json/fields.ts';
import type { JsonSchema } from '../schema/json/json-schema.ts';
import { schemaAt } from '../schema/json/validate.ts';
import type { Range } from '../text/range.ts';
import { yamlPlaceAt } from './yaml-place.ts';

/** What could be written at a place. `range` is what it replaces. */
export interface Completion {
  readonly label: string;
  readonly insert: string;
  readonly range: Range;
  readonly kind: 'field' | 'value' | 'section' | 'rule';
  readonly detail?: string;
  readonly docs?: string;
}

/** Completions in a postmortem: front matter, headings of the schema, rule names in suppressions. */
export function completeAt(postmortem: Postmortem, offset: number): readonly Completion[] {
  const { markdown, schema, config } = postmortem;
  const { frontMatter, text } = markdown;
  if (frontMatter && offset >= frontMatter.yaml.start && offset <= frontMatter.yaml.end) {
    const yaml = text.slice(frontMatter.yaml.start, frontMatter.yaml.end);
    const local = completeYaml(
      yaml,
      offset - frontMatter.yaml.start,
      withSchemaIds(frontMatterSchemaFor(schema, config)),
    );
    return local.map((item) => ({ ...item, range: moved(item.range, frontMatter.yaml.start) }));
  }
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return completeRules(line, offset) ?? completeHeading(postmortem, line, offset);
}

/** Completions in a `.postmortem.yml`. */
export function completeConfig(text: string, offset: number): readonly Completion[] {
  return completeYaml(text, offset, configSchema());
}

function completeYaml(text: string, offset: number, schema: JsonSchema): readonly Completion[] {
  const place = yamlPlaceAt(text, offset);
  if (!place) return [];
  const range = { start: place.from, end: offset };
  const at = schemaAt(schema, place.path);
  if (place.kind === 'value')
    return valuesOf(at).map((value) => ({ label: value, insert: value, range, kind: 'value' }));
  return Object.entries(at?.properties ?? {})
    .filter(([key]) => !place.siblings.includes(key))
    .map(([key, field]) => ({
      label: key,
      insert: `${key}: `,
      range,
      kind: 'field' as const,
      ...(field.description ? { docs: field.description } : {}),
    }));
}

function valuesOf(schema: JsonSchema | undefined): readonly string[] {
  const own = [...(schema?.enum ?? []), ...(schema?.anyOf ?? []).flatMap((part) => part.enum ?? [])];
  const items = schema?.items?.enum ?? [];
  const flag = schema?.type === 'boolean' ? [true, false] : [];
  const all = [...own, ...items, ...flag];
  return (all.length > 0 ? all : (schema?.examples ?? []))
    .filter((value) => typeof value !== 'object')
    .map(String);
}

function withSchemaIds(schema: JsonSchema): JsonSchema {
  return {
    ...schema,
    properties: {
      ...schema.properties,
      schema: { ...schema.properties?.schema, enum: SCHEMAS.map(({ id }) => id) },
    },
  };
}

/** `<!-- postmortem-disable-next-line ` asks for a rule. */
function completeRules(line: string, offset: number): readonly Completion[] | undefined {
  const word = /<!--\s*postmortem-(?:disable-next-line|disable|enable)\s(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(
    line,
  )?.[1];
  if (word === undefined) return undefined;
  const range = { start: offset - word.length, end: offset };
  return RULES.map((rule) => ({
    label: rule.id,
    insert: rule.id,
    range,
    kind: 'rule',
    detail: rule.title,
    docs: rule.docs.what,
  }));
}

/** `## ` asks for a section that is not there yet. */
function completeHeading(
  { schema, markdown }: Postmortem,
  line: string,
  offset: number,
): readonly Completion[] {
  const match = /^#{1,6} ([^#\n]{0,60})$/.exec(line);
  if (!match) return [];
  const word = match[1] ?? '';
  const range = { start: offset - word.length, end: offset };
  const here = new Set(markdown.sections.map((section) => section.title));
  return schema.sections
    .filter((section) => section.title === word || !here.has(section.title))
    .map((section) => ({
      label: section.title,
      insert: section.title,
      range,
      kind: 'section',
      docs: section.holds,
    }));
}

function moved(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}
