import type { DocumentSchema, SectionSpec } from './document-schema.ts';

export interface TemplateValues {
  readonly title: string;
  /** ISO date of the incident. */
  readonly date: string;
  readonly severity: string;
}

/** A whole new postmortem by a schema: front matter, title, and every section with its placeholder. */
export function templateOf(schema: DocumentSchema, values: TemplateValues): string {
  const fields = schema.header.map(({ key, value }) => `${key}: ${fill(value, values)}`);
  const named = schema.id === 'default' ? [] : [`schema: ${schema.id}`];
  const required = Object.entries(schema.fields)
    .filter(([key, field]) => field.required === true && !schema.header.some((header) => header.key === key))
    .map(([key, field]) => `${key}: ${field.enum ? `TBD # ${field.enum.join(', ')}` : 'TBD'}`);
  const head = ['---', ...fields, ...named, ...required, '---'].join('\n');
  const sections = schema.sections.map(sectionText).join('\n\n');
  return `${head}\n\n# ${values.title}\n\n${sections}\n`;
}

export function sectionText(section: SectionSpec): string {
  return `${'#'.repeat(section.depth ?? 2)} ${section.title}\n\n${section.placeholder}`.trimEnd();
}

function fill(value: string, values: TemplateValues): string {
  if (value === '{title}') return yamlText(values.title);
  if (value === '{severity}') return yamlText(values.severity);
  return value.replace('{date}', values.date);
}

/** Plain where YAML reads it back as the same text, else quoted. */
function yamlText(text: string): string {
  const plain =
    /^[\p{L}][\p{L}\p{N} ._/-]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|~)$/i.test(text) &&
    !text.endsWith(' ');
  return plain ? text : JSON.stringify(text);
}
