import type { Browser } from 'playwright-core';
import { type Address, type Tests, workbenchAddress } from './address.ts';
import type { Server } from './server.ts';

export interface Session extends Address {
  readonly server: Server;
  readonly browser: Browser;
  readonly tests: Tests;
  /** Gets each line that the extension host prints, VS Code's own among them. */
  readonly onLine: (line: string) => void;
}

/** Each test has a limit of its own, well below this. */
const silenceTimeout = 240_000;

/** Opens VS Code on a folder, lets it run a tests module in its extension host, and returns the exit code. */
export async function runInEditor(session: Session): Promise<number> {
  const context = await session.browser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    return await new Promise<number>((resolve, reject) => {
      const late = new Error(`The tests said nothing for ${silenceTimeout / 1000} s.`);
      const timer = setTimeout(() => reject(late), silenceTimeout);
      const settle = (): void => clearTimeout(timer);
      const fail = (error: Error): void => {
        settle();
        reject(error);
      };
      page.on('crash', () => fail(new Error('The browser page crashed.')));
      page.on('pageerror', (error) => session.onLine(`Page error: ${error.message}`));
      const open = async (): Promise<void> => {
        await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
          timer.refresh();
          session.onLine(args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' '));
        });
        await page.exposeFunction('codeAutomationExit', (code: number) => {
          settle();
          resolve(code);
        });
        await page.goto(workbenchAddress(session.server, session));
      };
      open().catch(fail);
    });
  } finally {
    await context.close();
  }
}
