import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Host, testsExtension } from './address.ts';
import { atExit } from './at-exit.ts';
import { installedServer } from './install.ts';
import { tempFolder } from './temp.ts';

/** A running VS Code server; each has data of its own, so that nothing leaks from one to the next. */
export interface Server {
  readonly port: number;
  /** Without it the server answers nobody: others on this machine could run code through it. */
  readonly token: string;
  /** What the server printed last, for error messages. */
  readonly output: () => string;
  readonly stop: () => void;
}

export interface ServerOptions {
  readonly port?: number;
  /** User settings, besides those that keep the picture calm. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Folders of extensions that this VS Code has as installed. */
  readonly extensions?: readonly string[];
  /** Where our extension and its tests run: in Node, unless told. */
  readonly host?: Host;
  /** A packaged extension to install first. */
  readonly vsix?: string;
  /** Lets the page's address name tests to run; VS Code then shows no notifications. */
  readonly automation?: boolean;
  /** Lets VS Code reach the extension gallery, which tests have no use for. */
  readonly gallery?: boolean;
}

/** As on a desktop, and calm: the rest is not needed to test us, and asks the network or draws over the picture. */
const calmSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // In a browser VS Code saves by itself after a second, and a test could no more revert what it did.
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const startTimeout = 60_000;

/** Starts the server and waits until it takes connections. Ends with `stop`, or with this process. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  refuseWindows();
  const main = join(await installedServer(), 'out/server-main.js');
  const data = tempFolder('vscode-data');
  layOut(data.path, options);
  if (options.vsix !== undefined) await installExtension(main, data.path, options.vsix);

  const token = randomBytes(8).toString('hex');
  const flags = [
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--connection-token', token],
    ...['--accept-server-license-terms', '--server-data-dir', data.path],
    ...['--disable-workspace-trust', '--disable-telemetry'],
    ...(options.automation === true ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = run(main, flags, options.gallery === true);
  const stop = atExit(() => {
    killGroup(child.process);
    data.remove();
  });
  try {
    const port = await listeningPort(child);
    return { port, token, output: child.output, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function layOut(dataFolder: string, options: ServerOptions): void {
  const user = join(dataFolder, 'data/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, 'settings.json'),
    JSON.stringify({ ...calmSettings, ...inHost(options.host), ...options.settings }, null, 2),
  );
  // What lies here before the first start counts as installed.
  const installed = join(dataFolder, 'extensions');
  mkdirSync(installed);
  for (const folder of options.extensions ?? [])
    symlinkSync(folder, join(installed, basename(folder)), 'dir');
}

/** Left to itself, VS Code runs on the server what the server has. */
function inHost(host: Host = 'node'): Record<string, unknown> {
  const ours = ['postmortem-lens.postmortem-lens', testsExtension.id];
  return host === 'node'
    ? {}
    : { 'remote.extensionKind': Object.fromEntries(ours.map((id) => [id, ['web']])) };
}

/** There is no server build of VS Code for Windows in the package that we fetch. */
export function hasServerBuild(platform = process.platform): boolean {
  return platform !== 'win32';
}

function refuseWindows(): void {
  if (!hasServerBuild())
    throw new Error('There is no server build of VS Code for Windows: use test:desktop.');
}

interface Running {
  readonly process: ChildProcess;
  readonly output: () => string;
}

function run(main: string, args: readonly string[], gallery = false): Running {
  const guard = join(dirname(fileURLToPath(import.meta.url)), 'die-with-parent.cjs');
  const child = spawn(process.execPath, ['--require', guard, main, ...args], {
    // A group of its own: the extension host and other helpers can be ended together with it.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...cleanEnvironment(), ...(gallery ? {} : { EXTENSIONS_GALLERY: '{}' }) },
  });
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      tail = (tail + text).slice(-20_000);
    });
  }
  return { process: child, output: () => tail };
}

/** Started from a terminal inside VS Code, its variables would reach the server and confuse it. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|NODE_TEST_CONTEXT$)/.test(name),
  );
  return Object.fromEntries(kept);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself before.
  }
}

function listeningPort(running: Running): Promise<number> {
  const { process: child, output } = running;
  return new Promise((resolve, reject) => {
    const seconds = startTimeout / 1000;
    const fail = (what: string): void => {
      clearTimeout(timer);
      reject(new Error(`${what} It printed:\n${lastLines(output())}`));
    };
    const timer = setTimeout(() => fail(`VS Code was not ready after ${seconds} s.`), startTimeout);
    child.once('error', (error) => fail(`VS Code could not be started: ${error.message}.`));
    child.once('close', (code) => fail(`VS Code ended with exit code ${code} before it was ready.`));
    const look = (): void => {
      const taken = /address already in use [\d.]+:(\d+)/.exec(output())?.[1];
      if (taken !== undefined) {
        clearTimeout(timer);
        reject(new Error(`Port ${taken} is in use: choose another one.`));
      }
      const port = /Extension host agent listening on (\d+)/.exec(output())?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
  });
}

async function installExtension(main: string, dataFolder: string, vsix: string): Promise<void> {
  const running = run(main, [
    ...['--accept-server-license-terms', '--server-data-dir', dataFolder],
    ...['--install-extension', vsix, '--force'],
  ]);
  const forget = atExit(() => killGroup(running.process));
  const code = await new Promise<number | null>((resolve, reject) => {
    running.process.once('error', reject).once('close', resolve);
  });
  forget();
  if (code !== 0 || !/was successfully installed/.test(running.output())) {
    throw new Error(`VS Code did not install ${vsix} (exit ${code}):\n${lastLines(running.output())}`);
  }
}

/** The server's last words, without the stack traces on optional native modules that we did not build. */
function lastLines(output: string): string {
  const lines = output.split('\n').filter((line) => !/^\s+(at |→|')|bindings file|^ → |^\s*$/.test(line));
  return lines.slice(-20).join('\n');
}
