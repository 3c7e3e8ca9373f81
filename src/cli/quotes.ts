import { findQuotationsIn } from '../core/index.ts';
import { type Arguments, EXIT } from './args.ts';
import { findTargets, readText } from './files.ts';
import { printableJson } from './printable.ts';
import type { Streams } from './streams.ts';

/** `postmortem quotes`: the quotations of any text, with their speakers; offsets are UTF-16, of the words between the marks. */
export function runQuotes(args: Arguments, cwd: string, streams: Streams): number {
  const { targets, errors } = findTargets(args.paths, cwd);
  for (const error of errors) streams.err(error);
  let failed = errors.length > 0 || args.paths.length === 0;
  if (args.paths.length === 0) streams.err('Name the files whose quotations you want.');
  const found: object[] = [];
  for (const { path } of targets) {
    const loaded = readText(path, cwd);
    if ('error' in loaded) {
      streams.err(loaded.error);
      failed = true;
      continue;
    }
    // A paragraph whose mark does not close is a part of the statement that goes on below it.
    const closed = findQuotationsIn(loaded.text, path).filter((quotation) => !quotation.open);
    const quotes = closed.map(({ range, text, speaker }) => ({
      start: range.start,
      end: range.end,
      text,
      speaker: speaker?.name ?? null,
      ...(speaker?.mention ? { mention: [speaker.mention.start, speaker.mention.end] } : {}),
    }));
    found.push({ file: path, quotes });
  }
  streams.out(`${printableJson(found)}\n`);
  return failed ? EXIT.failed : EXIT.fine;
}
