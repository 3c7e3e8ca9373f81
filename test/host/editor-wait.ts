import type * as vscode from 'vscode';

/** Checked this often besides at events, since VS Code has no event for some of what tests wait for. */
const interval = 20;

export interface WaitOptions {
  /** Looked at anew whenever one of them fires. */
  readonly on?: readonly vscode.Event<unknown>[];
  /** In milliseconds; 60 000 unless told. */
  readonly timeout?: number;
}

/** Waits until `check` returns something else than undefined or false, and returns that. */
export async function until<T>(
  what: string,
  check: () => T | undefined | false | Promise<T | undefined | false>,
  options: WaitOptions = {},
): Promise<T> {
  const deadline = Date.now() + (options.timeout ?? 60_000);
  let wake = (): void => {};
  const listeners = (options.on ?? []).map((event) => event(() => wake()));
  try {
    for (;;) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const value = await check();
      if (value !== undefined && value !== false) return value;
      if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
      await Promise.race([changed, new Promise<void>((resolve) => setTimeout(resolve, interval))]);
    }
  } finally {
    for (const listener of listeners) listener.dispose();
  }
}
