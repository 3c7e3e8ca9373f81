import type { Config } from '../../document/postmortem.ts';
import type { DocumentSchema } from '../document-schema.ts';
import { FRONT_MATTER_SCHEMA } from './front-matter.ts';
import type { JsonSchema } from './json-schema.ts';

/** The JSON Schema of front matter under a document schema: the common fields, a team's own on top, and what is required. */
export function frontMatterSchemaFor(schema: DocumentSchema, config: Config): JsonSchema {
  const required: string[] = [];
  const properties: Record<string, JsonSchema> = { ...FRONT_MATTER_SCHEMA.properties };
  if (config.severityScale) properties.severity = { ...properties.severity, enum: config.severityScale };
  for (const [key, { required: needed, ...own }] of Object.entries(schema.fields)) {
    if (needed === true) required.push(key);
    properties[key] = { ...properties[key], ...own };
  }
  return { ...FRONT_MATTER_SCHEMA, properties, ...(required.length > 0 ? { required } : {}) };
}
