import { readFileSync } from 'node:fs';
import { type Analysis, type Options, open, type Report } from '../core/index.ts';
import { explain } from '../core/report/explain.ts';
import { type Arguments, EXIT } from './args.ts';
import { configFor, configProblems, problemsIn } from './config.ts';
import { decode, findTargets, type Loaded, readText, type Target } from './files.ts';
import { formatReports } from './formats.ts';
import { loadSources } from './sources.ts';

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** `postmortem check`: each file is read, judged and forgotten before the next, so that memory stays flat. */
export async function runCheck(args: Arguments, cwd: string, streams: Streams): Promise<number> {
  const words = args.paths.length > 0 ? args.paths : ['.'];
  const stdin = words.includes('-');
  const { targets, errors } = findTargets(
    words.filter((word) => word !== '-'),
    cwd,
  );
  for (const error of errors) streams.err(error);
  let failed = errors.length > 0;
  const reports: Report[] = [];
  const told = new Set<string>();
  if (args.config !== undefined)
    for (const problem of problemsIn(args.config, cwd, told)) streams.err(problem);
  const inputs: readonly (Target & { readonly loaded?: Loaded })[] = stdin
    ? [readStdin(args), ...targets]
    : targets;
  for (const target of inputs) {
    const loaded = target.loaded ?? readText(target.path, cwd);
    if ('error' in loaded) {
      streams.err(loaded.error);
      failed = true;
      continue;
    }
    if (args.config === undefined)
      for (const problem of configProblems(target.path, cwd, told)) streams.err(problem);
    const analysis = await analyse(loaded.text.replace(/^\ufeff/, ''), target, args, cwd);
    if (!analysis) continue;
    if (args.explain) streams.out(`${target.path}\n${explain(analysis.postmortem).join('\n')}\n`);
    else reports.push(analysis.report());
  }
  if (!args.explain) streams.out(formatReports(reports, args.format));
  if (failed) return EXIT.failed;
  const bad = reports.some((report) => report.problems.some((problem) => problem.severity === 'error'));
  return bad ? EXIT.problems : EXIT.fine;
}

/** In a folder or glob only postmortems are checked. */
async function analyse(
  text: string,
  target: Target,
  args: Arguments,
  cwd: string,
): Promise<Analysis | undefined> {
  const { config, matches } = await configFor(target.path, args.config, cwd);
  const options: Options = {
    path: target.path.replaceAll('\\', '/'),
    asked: target.named,
    config,
    configMatches: matches,
    today: args.today ?? new Date().toISOString().slice(0, 10),
  };
  const first = open(text, options);
  if (!target.named && !first.postmortem.recognition.isPostmortem) return undefined;
  const sources = loadSources(first.postmortem, target.path, cwd);
  return Object.keys(sources).length === 0 ? first : first.next(text, { ...options, sources });
}

function readStdin(args: Arguments): Target & { readonly loaded: Loaded } {
  const path = args.stdinFilename ?? '<stdin>';
  return { path, named: true, loaded: decode(readFileSync(0), path) };
}
