import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atExit } from './at-exit.ts';
import { root } from './temp.ts';

const standardCache = join(root, '.vscode-test');
const standardVersion = '4.139.1';

/** The version of code-server whose VS Code is used: 4.N carries VS Code 1.N. */
export function serverVersion(): string {
  const version = process.env.POSTMORTEM_CODE_SERVER ?? standardVersion;
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(
      `POSTMORTEM_CODE_SERVER should be a version such as ${standardVersion}, but is "${version}".`,
    );
  }
  return version;
}

/** The folder of the VS Code server build; fetched with npm when it is not there yet. */
export async function installedServer(version = serverVersion()): Promise<string> {
  const folder = await installedOnce(`server-${version}`, isWholeServer, async (temp) => {
    console.log(
      `Fetching VS Code ${version.replace(/^4/, '1')} (server build, about 200 MB) with npm: once, a minute or two …`,
    );
    const started = Date.now();
    writeFileSync(join(temp, 'package.json'), '{ "private": true }\n');
    // Its install scripts would compile native modules, which takes a tool chain and which we can do without.
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await npm(temp, [...install, `code-server@${version}`]);
    await npm(vscodeIn(temp), [...install, '--omit=dev']);
    console.log(`VS Code is there, after ${Math.round((Date.now() - started) / 1000)} s.`);
  });
  return vscodeIn(folder);
}

function vscodeIn(folder: string): string {
  return join(folder, 'node_modules/code-server/lib/vscode');
}

function isWholeServer(folder: string): boolean {
  const vscode = vscodeIn(folder);
  return [
    'out/server-main.js',
    'node_modules/.package-lock.json',
    'extensions/markdown-language-features',
  ].every((path) => existsSync(join(vscode, path)));
}

/**
 * A folder of the cache, made by `fill` when it is missing or not whole.
 * It is filled under another name and then renamed: what has the name is complete,
 * and of two processes that fill it at once the later one takes what the earlier one made.
 */
export async function installedOnce(
  name: string,
  isWhole: (folder: string) => boolean,
  fill: (folder: string) => Promise<void>,
  cache = standardCache,
): Promise<string> {
  const target = join(cache, name);
  const isComplete = (): boolean => existsSync(join(target, 'complete')) && isWhole(target);
  if (isComplete()) return target;
  mkdirSync(cache, { recursive: true });
  removeLeftOvers(cache);
  const temp = mkdtempSync(join(cache, `${name}.part-${process.pid}-`));
  const removeTemp = atExit(() => rmSync(temp, { recursive: true, force: true, maxRetries: 5 }));
  try {
    await fill(temp);
    if (!isWhole(temp)) throw new Error(`${name} was fetched, but parts of it are missing.`);
    writeFileSync(join(temp, 'complete'), '');
    if (!isComplete()) {
      rmSync(target, { recursive: true, force: true, maxRetries: 5 });
      moveUnlessThere(temp, target);
    }
  } finally {
    removeTemp();
  }
  if (!isComplete()) throw new Error(`${target} is not complete. Remove it and try again.`);
  return target;
}

function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(join(to, 'complete'))) throw error;
  }
}

/** Removes what processes that were killed while fetching have left. */
function removeLeftOvers(cache: string): void {
  for (const name of readdirSync(cache)) {
    const pid = /\.part-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Runs the npm that started this script, or else the one on the PATH, with the user's own configuration. */
export async function npm(cwd: string, args: string[]): Promise<void> {
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && /npm-cli\.c?js$/.test(script);
  const command = isNpm ? (process.env.npm_node_execpath ?? process.execPath) : 'npm';
  const child = spawn(command, [...(isNpm ? [script] : []), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = atExit(() => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  forget();
  if (code !== 0) {
    throw new Error(`"npm ${args.join(' ')}" failed (exit ${code}):\n${output.trim()}`);
  }
}
