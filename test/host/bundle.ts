import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { type Host, testsExtension } from './address.ts';
import { root } from './temp.ts';

const testFolder = join(root, 'test/extension');
const hostFolder = join(root, 'test/host');

/** The tests of one workspace, compiled to one module that VS Code can run. */
export interface Bundle {
  readonly workspace: string;
  readonly module: string;
}

/**
 * Compiles the tests that run in that host, one module a workspace.
 * The folder becomes an extension, since VS Code runs tests where the extension that holds them runs.
 * `only`: words of which a file's name holds one.
 */
export async function bundleTests(
  host: Host,
  outFolder: string,
  only: readonly string[] = [],
): Promise<Bundle[]> {
  const byWorkspace = new Map<string, string[]>();
  for (const path of testFiles()) {
    const wanted = only.length === 0 || only.some((word) => basename(path).includes(word));
    const { workspace, hosts } = wishes(path);
    if (wanted && hosts.includes(host))
      byWorkspace.set(workspace, [...(byWorkspace.get(workspace) ?? []), path]);
  }
  makeExtension(outFolder);
  const bundles: Bundle[] = [];
  for (const [workspace, files] of byWorkspace) {
    const module = join(outFolder, `${workspace}.js`);
    await bundle(host, files, module);
    bundles.push({ workspace, module });
  }
  return bundles;
}

function makeExtension(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: testsExtension.name,
    publisher: testsExtension.publisher,
    version: '0.0.1',
    engines: { vscode: '^1.97.0' },
    main: './empty.js',
    browser: './empty.js',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
}

function testFiles(): string[] {
  return readdirSync(testFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(testFolder, name));
}

/**
 * What a test file says of itself: `export const workspace = 'one-root'`, and `export const host = 'node'` or `'web'`
 * where it cannot run in both. Read from the text, since the file can be loaded only inside VS Code.
 */
function wishes(path: string): { workspace: string; hosts: Host[] } {
  const text = readFileSync(path, 'utf8');
  const workspace = /^export const workspace = '([\w-]+)'/m.exec(text)?.[1];
  if (workspace === undefined) throw new Error(`${path} should say: export const workspace = '…';`);
  const host = /^export const host = '([\w-]+)'/m.exec(text)?.[1];
  if (host === undefined) return { workspace, hosts: ['node', 'web'] };
  if (host !== 'node' && host !== 'web') throw new Error(`${path}: host is 'node' or 'web', not '${host}'.`);
  return { workspace, hosts: [host] };
}

async function bundle(host: Host, files: readonly string[], outfile: string): Promise<void> {
  const entries = files.map(
    (path) => `${JSON.stringify(basename(path))}: () => import(${JSON.stringify(path)})`,
  );
  const runner = JSON.stringify(join(hostFolder, 'editor-test.ts'));
  const web = host === 'web';
  const assert = join(hostFolder, 'assert-web.ts');
  await build({
    stdin: {
      contents: `import { runFiles } from ${runner};\nexport const run = () => runFiles('${host}', { ${entries.join(', ')} });\n`,
      resolveDir: hostFolder,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: web ? 'browser' : 'node',
    target: 'es2022',
    external: ['vscode'],
    ...(web ? { alias: { 'node:assert/strict': assert, 'node:assert': assert } } : {}),
    sourcemap: 'inline',
    sourcesContent: false,
    tsconfigRaw: {},
    logLevel: 'warning',
  });
}
