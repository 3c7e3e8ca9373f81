import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { installedOnce } from './install.ts';

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Starts a headless Chromium, wherever one can be found. It ends with `close`, or with this process. */
export async function startBrowser(): Promise<Browser> {
  // Playwright's own signal handlers would end the process before ours have cleaned up.
  const common = { args: flags, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const chosen = process.env.POSTMORTEM_BROWSER;
  if (chosen !== undefined) return chromium.launch({ ...common, executablePath: chosen });
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, env } = await packagedChromium();
    return chromium.launch({ ...common, executablePath, env });
  }
  const tried: string[] = [];
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    try {
      return await chromium.launch({ ...common, channel });
    } catch (error) {
      tried.push(`${channel}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    `No browser to drive. Install Chrome or Edge, or set POSTMORTEM_BROWSER to one built on Chromium.\n${tried.join('\n')}`,
  );
}

/**
 * The Chromium that an npm package carries, with the libraries and the font that a bare machine lacks.
 * The package itself would unpack into the system's temporary folder, where two processes at once can clash.
 */
async function packagedChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../../package.json'), 'utf8')) as {
    version: string;
  };
  const folder = await installedOnce(
    `chromium-${version}`,
    (at) => ['chromium', 'fonts.conf', 'al2023/lib/libnss3.so'].every((path) => existsSync(join(at, path))),
    unpackInto,
  );
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  const env: Record<string, string> = {
    LD_LIBRARY_PATH: libraries,
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) env[name] ??= value;
  }
  return { executablePath: join(folder, 'chromium'), env };
}

async function unpackInto(folder: string): Promise<void> {
  // The package unpacks its libraries only where it believes to be on that service, and all into TMPDIR.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  const script = "import('@sparticuz/chromium').then((module) => module.default.executablePath())";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env,
  });
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>monospace</family><prefer>
    <family>DejaVu Sans Mono</family><family>Liberation Mono</family><family>Noto Sans Mono</family>
  </prefer></alias>
</fontconfig>
`,
  );
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
