import { RULES } from '../../rules/index.ts';
import { PRESETS } from '../../rules/presets.ts';
import { SEVERITIES } from '../../rules/rule.ts';
import { SCHEMAS } from '../index.ts';
import { ROLES } from '../roles.ts';
import type { JsonSchema } from './json-schema.ts';

const severity: JsonSchema = {
  type: 'string',
  enum: ['off', ...SEVERITIES],
  description: 'How a problem of this rule counts, or `off`.',
};

const setting: JsonSchema = {
  anyOf: [severity, { type: 'object', properties: { severity }, required: [] }],
};

/** A project's `.postmortem.yml`; made from the registries, so that it names what there is. */
export function configSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of postmortems (.postmortem.yml)',
    type: 'object',
    additionalProperties: false,
    properties: {
      schema: {
        type: 'string',
        enum: SCHEMAS.map(({ id }) => id),
        description: 'The document schema of the postmortems below this folder.',
      },
      files: {
        type: 'array',
        items: { type: 'string' },
        description: 'Globs, relative to this file, of Markdown files that are postmortems.',
      },
      severityScale: {
        type: 'array',
        items: { type: ['string', 'number'] },
        description: 'The severities that there are, most severe first.',
        examples: [['SEV-1', 'SEV-2', 'SEV-3']],
      },
      preset: { type: 'string', enum: Object.keys(PRESETS), description: 'The set of rules to start from.' },
      extends: {
        type: 'string',
        description:
          'Another configuration file, relative to this one, whose settings hold where this one has none.',
      },
      timezone: {
        type: 'string',
        description: 'The zone of times that name none, such as `UTC` or `+02:00`.',
      },
      sourcesFolder: {
        type: 'string',
        description: 'Where copies of sources are kept, relative to the document.',
      },
      fields: {
        type: 'object',
        description: 'Front-matter fields of your own, or rules for the common ones.',
        additionalProperties: {
          type: 'object',
          properties: {
            required: { type: 'boolean', description: 'Whether every postmortem must have it.' },
            type: {
              type: ['string', 'array'],
              description: 'JSON type: string, number, boolean, array or object.',
            },
            enum: { type: 'array', description: 'The values that there are.' },
            pattern: { type: 'string', description: 'A regular expression for its text.' },
            description: { type: 'string', description: 'What it is for; the hover says it.' },
          },
        },
      },
      sections: {
        type: 'array',
        description: 'Changes of the schema’s sections, matched by role.',
        items: {
          type: 'object',
          required: ['role'],
          additionalProperties: false,
          properties: {
            role: { type: 'string', enum: ROLES, description: 'What the section is for.' },
            title: { type: 'string', description: 'Its title in your postmortems.' },
            required: { type: 'boolean', description: 'Whether every postmortem must have it.' },
            aliases: {
              type: 'array',
              items: { type: 'string' },
              description: 'Other titles by which it is known.',
            },
            holds: { type: 'string', description: 'What it should hold; the hover says it.' },
            placeholder: { type: 'string', description: 'What a template puts there.' },
          },
        },
      },
      rules: {
        type: 'object',
        description: 'Severity and options by rule.',
        properties: Object.fromEntries(
          RULES.map((rule) => [rule.id, { ...setting, description: rule.title }]),
        ),
        additionalProperties: false,
      },
    },
  };
}
