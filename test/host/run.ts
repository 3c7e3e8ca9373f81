/**
 * Runs test/extension inside the real VS Code: `node test/host/run.ts [--web | --desktop] [words of file names]`.
 * One VS Code session per fixture workspace; the extension must have been built.
 */
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Host } from './address.ts';
import { startBrowser } from './browser.ts';
import { type Bundle, bundleTests } from './bundle.ts';
import { runOnDesktop } from './desktop.ts';
import { runInEditor } from './launcher.ts';
import { type Counts, type Reporter, reporter } from './report.ts';
import { hasServerBuild, startServer } from './server.ts';
import { openedBy, root, tempFolder, workspaceCopy } from './temp.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { web: { type: 'boolean', default: false }, desktop: { type: 'boolean', default: false } },
});

type Run = (bundle: Bundle, folder: string, report: Reporter) => Promise<number>;

async function main(): Promise<void> {
  if (!values.desktop && !hasServerBuild()) {
    console.log(
      'There is no server build of VS Code for Windows: skipped. "npm run test:desktop" uses the desktop one.',
    );
    return;
  }
  const name = values.web ? 'web' : values.desktop ? 'desktop' : 'editor';
  const host: Host = values.web ? 'web' : 'node';
  const bundles = await bundleTests(host, tempFolder('tests').path, positionals);
  const total = values.desktop ? await runAll(bundles, onDesktop) : await onServer(bundles, host);
  console.log(`${name}: ${total.passed} passed, ${total.failed} failed`);
  // Said outright: a browser or server that is slow to end must not keep the process.
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
}

async function onServer(bundles: readonly Bundle[], host: Host): Promise<Counts> {
  const browser = await startBrowser();
  return runAll(bundles, async (bundle, folder, report) => {
    const server = await startServer({ host, extensions: [root], automation: true });
    try {
      const tests = { module: bundle.module, extension: dirname(bundle.module) };
      const session = { server, browser, folder, tests };
      return await runInEditor({ ...session, onLine: report.line });
    } finally {
      server.stop();
    }
  });
}

function onDesktop(bundle: Bundle, folder: string, report: Reporter): Promise<number> {
  return runOnDesktop({ extension: root, tests: bundle.module, folder, onLine: report.line });
}

async function runAll(bundles: readonly Bundle[], run: Run): Promise<Counts> {
  const total = { passed: 0, failed: 0 };
  for (const bundle of bundles) {
    console.log(`workspace ${bundle.workspace}`);
    const folder = workspaceCopy(bundle.workspace);
    const report = reporter(bundle.module);
    let counts: Counts;
    try {
      counts = report.end(await run(bundle, openedBy(folder.path), report));
    } catch (error) {
      counts = report.end(undefined, error instanceof Error ? error.message : String(error));
    }
    folder.remove();
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  return total;
}

await main();
