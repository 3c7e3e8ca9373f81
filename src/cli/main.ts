import { writeSync } from 'node:fs';
import { EXIT, readArguments, USAGE } from './args.ts';
import { runCheck } from './check.ts';
import { runExport } from './export.ts';
import { runRules, runTemplates } from './lists.ts';
import { runNew } from './new.ts';
import { printable } from './printable.ts';
import { runQuotes } from './quotes.ts';
import type { Streams } from './streams.ts';

/** Written at once and whole: a pipe may be closed by its reader, and the exit must not cut the report short. */
function write(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EPIPE') process.exit(EXIT.failed);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

const streams: Streams = {
  out: (text) => write(1, text),
  err: (text) => write(2, `${text.split('\n').map(printable).join('\n')}\n`),
};

async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if ('error' in args) {
    streams.err(args.error);
    return EXIT.failed;
  }
  if (args.version) {
    streams.out(`${PACKAGE_VERSION}\n`);
    return EXIT.fine;
  }
  if (args.help || args.command === '') {
    (args.help ? streams.out : streams.err)(USAGE);
    return args.help ? EXIT.fine : EXIT.failed;
  }
  switch (args.command) {
    case 'check':
      return runCheck(args, process.cwd(), streams);
    case 'export':
      return runExport(args, process.cwd(), streams);
    case 'new':
      return runNew(args, process.cwd(), streams);
    case 'rules':
      return runRules(args, streams);
    case 'templates':
      return runTemplates(args, streams);
    case 'quotes':
      return runQuotes(args, process.cwd(), streams);
    default:
      streams.err(`There is no command "${args.command}". Run "postmortem --help" for what there is.`);
      return EXIT.failed;
  }
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    streams.err(`This should not have happened: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = EXIT.failed;
  },
);
