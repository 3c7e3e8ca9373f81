import { constants } from 'node:os';

const pending = new Set<() => void>();
let listening = false;

/**
 * Runs `undo` when this process ends, however it ends short of SIGKILL.
 * The returned function runs it at once instead; calling it twice does nothing more.
 */
export function atExit(undo: () => void): () => void {
  listen();
  const once = (): void => {
    if (pending.delete(once)) undo();
  };
  pending.add(once);
  return once;
}

function listen(): void {
  if (listening) return;
  listening = true;
  // Node's default for a signal skips the 'exit' event, and with it every clean-up.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
  }
  endWithNpm();
  process.on('exit', () => {
    for (const undo of [...pending].reverse()) {
      try {
        undo();
      } catch (error) {
        console.error(`Could not clean up: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  });
}

/** npm, when it is ended, ends the shell between itself and us, and nobody tells us. */
function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.exit(1);
  }, 300).unref();
}
