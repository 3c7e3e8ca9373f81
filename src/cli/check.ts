import { readFileSync } from 'node:fs';
import { type Analysis, explain, type Options, open, type Report } from '../core/index.ts';
import { type Arguments, EXIT } from './args.ts';
import { configFor, configProblems, problemsIn } from './config.ts';
import { decode, findTargets, type Loaded, readText, type Target } from './files.ts';
import { fixFile } from './fix.ts';
import { formatReports } from './formats.ts';
import { printable } from './printable.ts';
import { loadSources } from './sources.ts';
import type { Streams } from './streams.ts';

type Input = Target & { readonly loaded?: Loaded };

/** `postmortem check`: each file is read, judged and forgotten before the next, so that memory stays flat. */
export async function runCheck(args: Arguments, cwd: string, streams: Streams): Promise<number> {
  const words = args.paths.length > 0 ? args.paths : ['.'];
  const files = words.filter((word) => word !== '-');
  const { targets, errors } = findTargets(files, cwd);
  const told = new Set<string>();
  const early = args.config === undefined ? [] : problemsIn(args.config, cwd, told);
  for (const line of [...errors, ...early]) streams.err(line);
  const inputs: readonly Input[] = words.includes('-') ? [readStdin(args), ...targets] : targets;
  const reports: Report[] = [];
  let failed = errors.length > 0 || (args.config !== undefined && 'error' in readText(args.config, cwd));
  for (const input of inputs) {
    const outcome = await checkSafely(input, args, cwd, told);
    for (const line of outcome.errors) streams.err(line);
    failed ||= outcome.failed;
    if (outcome.report) reports.push(outcome.report);
    if (outcome.explained !== undefined) streams.out(outcome.explained);
  }
  if (!args.explain) streams.out(formatReports(reports, args.format));
  if (failed) return EXIT.failed;
  const bad = reports.some((report) => report.problems.some((problem) => problem.severity === 'error'));
  return bad ? EXIT.problems : EXIT.fine;
}

interface Outcome {
  readonly errors: readonly string[];
  readonly failed: boolean;
  readonly report?: Report;
  readonly explained?: string;
}

/** Whatever happens with one file, the others are checked. */
async function checkSafely(input: Input, args: Arguments, cwd: string, told: Set<string>): Promise<Outcome> {
  try {
    return await checkOne(input, args, cwd, told);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { errors: [`${printable(input.path)}: could not be checked (${reason}).`], failed: true };
  }
}

async function checkOne(input: Input, args: Arguments, cwd: string, told: Set<string>): Promise<Outcome> {
  const loaded = input.loaded ?? readText(input.path, cwd);
  if ('error' in loaded) return { errors: [loaded.error], failed: true };
  const errors = args.config === undefined ? configProblems(input.path, cwd, told) : [];
  const analysis = await analyse(loaded.text.replace(/^\ufeff/, ''), input, args, cwd);
  if (!analysis) return { errors, failed: false };
  if (args.explain)
    return {
      errors,
      failed: false,
      report: analysis.report(),
      explained: `${[input.path, ...explain(analysis.postmortem)].map(printable).join('\n')}\n\n`,
    };
  const fixed =
    args.fix && input.loaded === undefined ? fixFile(analysis, loaded, input.path, cwd) : analysis;
  if ('error' in fixed) return { errors: [...errors, fixed.error], failed: true, report: analysis.report() };
  return { errors, failed: false, report: fixed.report() };
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

function readStdin(args: Arguments): Input {
  const path = args.stdinFilename ?? '<stdin>';
  try {
    return { path, named: true, loaded: decode(readFileSync(0), path) };
  } catch {
    return {
      path,
      named: true,
      loaded: { error: `${printable(path)}: nothing could be read from standard input.` },
    };
  }
}
