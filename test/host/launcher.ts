import type { Browser } from 'playwright-core';
import { type Address, workbenchAddress } from './address.ts';
import type { Server } from './server.ts';

export interface Session extends Address {
  readonly server: Server;
  readonly browser: Browser;
  readonly tests: string;
  /** Gets each line that the extension host prints, VS Code's own among them. */
  readonly onLine: (line: string) => void;
}

const sessionTimeout = 300_000;

/** Opens VS Code on a folder, lets it run a tests module in its extension host, and returns the exit code. */
export async function runInEditor(session: Session): Promise<number> {
  const context = await session.browser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    return await new Promise<number>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`The tests did not end within ${sessionTimeout / 1000} s.`)),
        sessionTimeout,
      );
      const settle = (): void => clearTimeout(timer);
      const fail = (error: Error): void => {
        settle();
        reject(error);
      };
      page.on('crash', () => fail(new Error('The browser page crashed.')));
      page.on('pageerror', (error) => session.onLine(`Page error: ${error.message}`));
      const open = async (): Promise<void> => {
        await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
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
