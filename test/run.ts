/**
 * Runs every check and sums up: `node test/run.ts [stage …]`, all stages unless some are named.
 * A failed stage stops nothing but, where it is the build, what needs the build.
 */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedServer } from './host/install.ts';
import { hasServerBuild } from './host/server.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Node keeps here what it has compiled: each test file is a process of its own, and most read the whole core. */
const compiled = join(root, 'node_modules/.cache/node');

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Stage {
  readonly name: string;
  /** What Node is to run, one after the other. */
  readonly commands: () => readonly (readonly string[])[];
  /** Needs a VS Code server, which Windows has none of. */
  readonly editor?: true;
}

const stages: readonly Stage[] = [
  { name: 'lint', commands: () => [[bin('@biomejs/biome', 'biome'), 'check', '.']] },
  { name: 'types', commands: () => projects().map((path) => [bin('typescript', 'tsc'), '--project', path]) },
  { name: 'build', commands: () => [['esbuild.mjs']] },
  // Node leaves a core free, which on two of them means one file at a time.
  {
    name: 'unit',
    commands: () => [
      ['--test', `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`, ...unitTests()],
    ],
  },
  { name: 'editor', commands: () => [['test/host/run.ts']], editor: true },
  // In one process, since the files share a VS Code.
  { name: 'ui', commands: () => [['--test', '--test-isolation=none', ...uiTests()]], editor: true },
  { name: 'web', commands: () => [['test/host/run.ts', '--web']], editor: true },
  { name: 'vsix', commands: () => [['--test', 'test/host/vsix.test.ts']], editor: true },
];

function bin(packageName: string, command: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin: paths } = createRequire(import.meta.url)(manifest) as { bin: Record<string, string> };
  const path = paths[command];
  if (path === undefined) throw new Error(`${packageName} has no command ${command}.`);
  return join(dirname(manifest), path);
}

/** Each part of the code has its own, which says what that part may know of: Node, VS Code, the page. */
function projects(): string[] {
  return globSync('{src,test}/**/tsconfig.json', { cwd: root, exclude: ['**/fixtures/**'] });
}

function unitTests(): string[] {
  return globSync('test/**/*.test.ts', { cwd: root }).filter(
    (path) => !/^test[\\/](extension|ui|fixtures)[\\/]|vsix\.test\.ts$/.test(path),
  );
}

function uiTests(): string[] {
  return globSync('test/ui/**/*.test.ts', { cwd: root });
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no stage "${unknown}". Stages: ${stages.map(({ name }) => name).join(', ')}.`);
  }
  const chosen = stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  // Fetched while the stages before those that need it are run; what goes wrong with it, they tell.
  const server = hasServerBuild() && chosen.some(({ editor }) => editor) ? installedServer() : undefined;
  const isFetched = Promise.allSettled([server]);
  const lines: string[] = [];
  const total = { passed: 0, failed: 0 };
  for (const stage of chosen) {
    if (stage.editor === true && !hasServerBuild()) {
      lines.push(`${stage.name}: skipped, since there is no server build of VS Code for Windows`);
      continue;
    }
    if (stage.editor === true) await isFetched;
    console.log(`\n── ${stage.name}`);
    const started = Date.now();
    const counts = await run(stage);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    lines.push(`${stage.name}: ${counts.passed} passed, ${counts.failed} failed in ${seconds} s`);
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (stage.name === 'build' && counts.failed > 0) {
      lines.push('The build failed, so nothing after it was run.');
      break;
    }
  }
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** Runs the commands of a stage; the first that fails ends it. */
async function run(stage: Stage): Promise<Counts> {
  const total = { passed: 0, failed: 0 };
  for (const command of stage.commands()) {
    const { passed, failed } = await runOne(command);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) break;
  }
  return total;
}

/** Shows the output as it comes, and reads the counts from it; a command without counts is one check. */
async function runOne(command: readonly string[]): Promise<Counts> {
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    output = (output + text).slice(-10_000);
  });
  const code = await new Promise<number | null>((done, reject) => {
    child.once('error', reject).once('close', done);
  });
  const counts = countsIn(output) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The closing lines of `node --test` and of our own runner. */
function countsIn(output: string): Counts | undefined {
  const own = /^\w+: (\d+) passed, (\d+) failed$/m.exec(output);
  if (own !== null) return { passed: Number(own[1]), failed: Number(own[2]) };
  const passed = /^ℹ pass (\d+)$/m.exec(output)?.[1];
  const failed = /^ℹ fail (\d+)$/m.exec(output)?.[1];
  if (passed === undefined || failed === undefined) return undefined;
  return { passed: Number(passed), failed: Number(failed) };
}

await main();
