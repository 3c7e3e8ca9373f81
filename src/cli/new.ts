import { basename, resolve } from 'node:path';
import { extendSchema, SCHEMAS, schemaById, templateOf } from '../core/index.ts';
import { type Arguments, EXIT } from './args.ts';
import { configFor } from './config.ts';
import type { Streams } from './streams.ts';
import { writeWhole } from './write.ts';

/** `postmortem new [--template T] FILE`: a new postmortem by a schema; nothing is written over unless asked to. */
export async function runNew(args: Arguments, cwd: string, streams: Streams): Promise<number> {
  const [path, ...more] = args.paths;
  if (path === undefined || more.length > 0) {
    streams.err('Name the one file to write: postmortem new [--template T] FILE.');
    return EXIT.failed;
  }
  const { config } = await configFor(path, args.config, cwd);
  const id = args.template ?? config.schema ?? 'default';
  const schema = schemaById(id);
  if (!schema) {
    streams.err(`There is no template "${id}". Use one of: ${SCHEMAS.map((one) => one.id).join(', ')}.`);
    return EXIT.failed;
  }
  const date = args.today ?? new Date().toISOString().slice(0, 10);
  const title =
    basename(path)
      .replace(/\.(?:md|markdown)$/i, '')
      .replace(/^\d{4}-\d{2}-\d{2}-?/, '')
      .replaceAll('-', ' ') || 'Postmortem';
  const text = templateOf(extendSchema(schema, config), {
    title,
    date,
    severity: String(config.severityScale?.[0] ?? 'TBD'),
  });
  const error = writeWhole(resolve(cwd, path), text, args.force);
  if (error !== undefined) streams.err(`${path}: ${error}`);
  return error === undefined ? EXIT.fine : EXIT.failed;
}
