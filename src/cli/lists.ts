import { RULES, SCHEMAS } from '../core/index.ts';
import { type Arguments, EXIT } from './args.ts';
import type { Streams } from './streams.ts';

/** `postmortem rules`: every rule with its group and default severity. */
export function runRules(args: Arguments, streams: Streams): number {
  const rows = RULES.map(({ id, title, group, severity, docs }) => ({
    id,
    title,
    group,
    severity,
    what: docs.what,
    url: `media/docs/rules/${id}.md`,
  }));
  const text = rows.map((row) => `${row.id.padEnd(32)} ${row.severity.padEnd(8)} ${row.title}\n`).join('');
  streams.out(args.format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : text);
  return EXIT.fine;
}

/** `postmortem templates`: every format that `new` can write. */
export function runTemplates(args: Arguments, streams: Streams): number {
  const rows = SCHEMAS.map(({ id, title, origin }) => ({
    id,
    title,
    origin,
    url: `media/docs/schemas/${id}.md`,
  }));
  const text = rows.map((row) => `${row.id.padEnd(12)} ${row.title}: ${row.origin}\n`).join('');
  streams.out(args.format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : text);
  return EXIT.fine;
}
