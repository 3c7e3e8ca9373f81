import type { JsonSchema } from './json-schema.ts';

const DATE_PATTERN = '^\\d{4}-\\d{2}-\\d{2}([T ].*)?$';
const TIME_PATTERN =
  '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?(Z|UTC|[+-]\\d{2}:?\\d{2}))?)?$';

const time = (description: string): JsonSchema => ({
  type: 'string',
  pattern: TIME_PATTERN,
  description,
  examples: ['2024-07-19T04:09:00Z'],
});
const names = (description: string): JsonSchema => ({
  type: ['array', 'string'],
  items: { type: 'string' },
  description,
});

/** Front matter of a postmortem. Every field is optional here; a document schema says what is required. */
export const FRONT_MATTER_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Front matter of a postmortem',
  type: 'object',
  properties: {
    type: {
      type: 'string',
      description: 'What this file is. `postmortem` has it checked, whatever its words.',
      examples: ['postmortem'],
    },
    title: {
      type: ['string', 'number'],
      description: 'What happened, in a few words: the service and the effect.',
    },
    id: { type: ['string', 'number'], description: 'The incident’s id in your tracker.' },
    date: {
      type: 'string',
      pattern: DATE_PATTERN,
      description: 'The day of the incident, as 2024-07-19.',
      examples: ['2024-07-19'],
    },
    status: {
      type: 'string',
      enum: ['draft', 'in-review', 'final'],
      description: 'Where the write-up stands. Facet problems are one step milder in a draft.',
    },
    severity: {
      type: ['string', 'number'],
      description: 'How severe it was, in your own scale.',
      examples: ['SEV-1', 'SEV-2', 'SEV-3'],
    },
    services: names('The services that were affected.'),
    owner: { type: 'string', description: 'The one who sees that this write-up gets done.' },
    authors: names('Who wrote it.'),
    reviewers: names('Who reviews it.'),
    times: {
      type: 'object',
      description: 'When it began, was noticed, taken up, mitigated and resolved, each with its zone.',
      additionalProperties: false,
      properties: {
        started: time('When the effect began.'),
        detected: time('When somebody or something noticed.'),
        acknowledged: time('When somebody took it up.'),
        mitigated: time('When the effect was stopped.'),
        resolved: time('When it was over for good.'),
      },
    },
    impact: {
      type: ['object', 'string'],
      description: 'Who or what was affected, and how much.',
      properties: {
        users: { type: ['number', 'string'], description: 'How many users, accounts or devices.' },
        requests: { type: ['number', 'string'], description: 'How many requests, or which share of them.' },
        regions: names('Where.'),
        cost: { type: ['number', 'string'], description: 'What it cost.' },
      },
    },
    sources: {
      type: 'array',
      description: 'Where quotations and facts come from.',
      items: {
        type: ['object', 'string'],
        additionalProperties: false,
        properties: {
          id: {
            type: ['string', 'number'],
            description: 'A short name by which quotations cite it, such as `s1`.',
            examples: ['s1'],
          },
          title: { type: 'string', description: 'Its title.' },
          url: { type: 'string', pattern: '^https?://', description: 'Its address.' },
          file: {
            type: 'string',
            description: 'The copy kept beside this file; quotations are checked against it.',
          },
          retrieved: { type: 'string', pattern: DATE_PATTERN, description: 'When the copy was made.' },
          publisher: { type: 'string', description: 'Who published it.' },
          sha256: {
            type: 'string',
            pattern: '^[0-9a-fA-F]{64}$',
            description: 'Pins the copy: a changed file is reported.',
          },
        },
      },
    },
    related: names('Ids or paths of related incidents.'),
    tags: names('Words to find it by.'),
    schema: { type: 'string', description: 'The document schema of this file, such as `google-sre`.' },
  },
};
