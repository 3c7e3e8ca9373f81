import type { Postmortem } from '../document/postmortem.ts';
import type { JsonSchema } from '../schema/json/json-schema.ts';
import { type SchemaProblem, schemaAt } from '../schema/json/validate.ts';
import { isSameWord, nearest } from '../schema/nearest.ts';
import type { Finding, Fix } from './rule.ts';

/** The value that was meant; only case and separators may be changed unseen. */
export function enumFixes(
  { markdown }: Postmortem,
  problem: SchemaProblem,
  schema: JsonSchema,
): readonly Fix[] {
  if (problem.keyword !== 'enum') return [];
  const written = markdown.text.slice(problem.range.start, problem.range.end);
  const bare = written.replace(/^(["'])(.*)\1$/, '$2');
  const known = (schemaAt(schema, problem.path.split('.'))?.enum ?? []).map(String);
  const meant = nearest(bare, known);
  if (meant === undefined) return [];
  const from = problem.range.start + (bare === written ? 0 : 1);
  const edit = { range: { start: from, end: from + bare.length }, text: meant };
  const title = { text: 'Write “{0}”', args: [meant] };
  return [{ title, edits: [edit], safe: isSameWord(bare, meant) }];
}

/** Keys that are a slip away from a field that is known here and not yet written. */
export function misspeltKeys({ markdown }: Postmortem, schema: JsonSchema): readonly Finding[] {
  const fields = markdown.frontMatter?.fields ?? new Map<string, never>();
  return [...fields].flatMap(([path, { key }]): Finding[] => {
    const segments = path.split('.');
    const name = segments.at(-1) ?? '';
    const parent = segments.slice(0, -1);
    const known = Object.keys(schemaAt(schema, parent)?.properties ?? {});
    if (!key || known.length === 0 || known.includes(name)) return [];
    const free = known.filter((other) => !fields.has([...parent, other].join('.')));
    const meant = nearest(name, free);
    if (meant === undefined) return [];
    const fix = {
      title: { text: 'Write “{0}”', args: [meant] },
      edits: [{ range: key, text: meant }],
      safe: false,
    };
    const message = {
      text: '`{0}` is no field that is known here: did you mean `{1}`?',
      args: [name, meant],
    };
    return [{ range: key, message, fixes: [fix] }];
  });
}
