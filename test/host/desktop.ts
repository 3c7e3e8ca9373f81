import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { atExit } from './at-exit.ts';
import { root } from './temp.ts';

export interface DesktopSession {
  readonly extension: string;
  readonly tests: string;
  readonly folder: string;
  readonly onLine: (line: string) => void;
}

/** Runs a tests module in the desktop VS Code and returns the exit code. */
export async function runOnDesktop(session: DesktopSession): Promise<number> {
  const script = join(root, 'test/host/desktop-session.ts');
  // A process of its own, since test-electron prints VS Code's output to its own standard output.
  const child = spawn(process.execPath, [script, session.extension, session.tests, session.folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = atExit(() => child.kill());
  for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', session.onLine);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  forget();
  return code ?? 1;
}
