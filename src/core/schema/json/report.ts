import { FACET_IDS } from '../../facets/facet.ts';
import { SEVERITIES } from '../../rules/rule.ts';
import type { JsonSchema } from './json-schema.ts';

const text: JsonSchema = { type: 'string' };
const maybe: JsonSchema = { type: ['string', 'null'] };
const count: JsonSchema = { type: 'integer', minimum: 1 };
const place = { line: count, column: count, endLine: count, endColumn: count };

const object = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
): JsonSchema => ({
  type: 'object',
  properties,
  required,
});
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

const facet = object({
  level: { type: 'string', enum: ['covered', 'thin', 'missing'] },
  lacks: list(text),
  evidence: list(object({ ...place, what: text })),
});

/** What `check` says of one file; `--format json` prints an array of these. Lines and columns count from 1, columns in UTF-16 units, ends exclusive. */
export const REPORT_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report on a postmortem',
  ...object({
    version: { const: 1 },
    file: text,
    isPostmortem: { type: 'boolean' },
    recognizedBy: { type: 'string', enum: ['front-matter', 'config', 'content', 'asked'] },
    schema: text,
    language: text,
    coverage: object(Object.fromEntries(FACET_IDS.map((id) => [id, facet]))),
    quotes: list(
      object({
        text,
        ...place,
        speaker: maybe,
        role: maybe,
        source: maybe,
        verification: {
          type: 'string',
          enum: ['verified', 'altered', 'not-found', 'source-unavailable', 'no-source', 'too-short'],
        },
        how: list(text),
        difference: list(object({ op: { type: 'string', enum: ['same', 'removed', 'added'] }, text })),
        sourceRange: {
          type: ['object', 'null'],
          properties: { start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 } },
        },
        elsewhere: maybe,
      }),
    ),
    timeline: list(object({ time: maybe, zone: text, text, line: count })),
    actions: list(
      object({ text, owner: maybe, due: maybe, done: { type: 'boolean' }, link: maybe, line: count }),
    ),
    metrics: object(
      {
        timeToDetect: text,
        timeToAcknowledge: text,
        timeToMitigate: text,
        timeToResolve: text,
        duration: text,
      },
      [],
    ),
    problems: list(
      object({
        rule: text,
        severity: { type: 'string', enum: SEVERITIES },
        message: text,
        ...place,
        url: text,
        fixable: { type: 'boolean' },
      }),
    ),
  }),
};
