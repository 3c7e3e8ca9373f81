/**
 * Shows VS Code with the extension on a copy of the example: `npm start -- [--port N] [--no-open]` serves it to a browser,
 * `npm run start:desktop` takes the installed one.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { workbenchAddress } from './address.ts';
import { startDesktop } from './desktop-start.ts';
import { build, example } from './example.ts';
import { hasServerBuild, startServer } from './server.ts';
import { copyOf, root } from './temp.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      desktop: { type: 'boolean', default: false },
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const port = values.port === undefined ? 0 : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port takes a number up to 65535, not "${values.port}".`);
  }
  build();
  if (values.desktop) return startDesktop();
  if (!hasServerBuild()) {
    console.log(
      'There is no server build of VS Code for Windows, so this starts the installed VS Code instead.',
    );
    return startDesktop();
  }
  const copy = copyOf(example.folder, 'crowdstrike');
  const extensions = [root, example.demoExtension];
  const server = await startServer({ port, extensions, gallery: true });
  const address = workbenchAddress(server, { folder: copy.path });
  console.log(`\nVS Code with Postmortem Lens, on a copy of the example:\n\n  ${address}\n\nCtrl+C ends it.`);
  if (!values['no-open']) openInBrowser(address);
}

/** Opens the desktop's own browser, where there is a desktop; the address is printed in any case. */
function openInBrowser(address: string): void {
  const { env, platform } = process;
  const desktop = platform === 'darwin' || env.DISPLAY !== undefined || env.WAYLAND_DISPLAY !== undefined;
  if (!desktop || env.CI !== undefined) return;
  const opener = spawn(platform === 'darwin' ? 'open' : 'xdg-open', [address], {
    stdio: 'ignore',
    detached: true,
  });
  opener.on('error', () => {});
  opener.unref();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
