/**
 * The test runner inside VS Code's extension host, the Node one and the web worker alike (hence no node:test).
 * Test files import `test` and `skip`; the generated entry module calls `runFiles`.
 */

/** Stands before each line that is ours: VS Code prints much of its own to the same place. */
export const mark = '@postmortem-test ';

/** What the runner tells the process that started VS Code, one line of JSON each. */
export type TestEvent =
  | { readonly type: 'started'; readonly file: string; readonly name: string }
  | { readonly type: 'passed'; readonly file: string; readonly name: string; readonly ms: number }
  | { readonly type: 'skipped'; readonly file: string; readonly name: string; readonly reason: string }
  | {
      readonly type: 'failed';
      readonly file: string;
      readonly name: string;
      readonly ms: number;
      readonly error: string;
    }
  | { readonly type: 'ended' };

export interface TestOptions {
  /** In milliseconds; 120 000 unless told. */
  readonly timeout?: number;
}

type Body = () => void | Promise<void>;

interface Test {
  readonly name: string;
  readonly timeout: number;
  readonly body: Body;
}

interface Collected {
  readonly tests: Test[];
  readonly afterEach: Body[];
}

class Skipped extends Error {}

let collecting: Collected | undefined;

/** Declares a test. They run one after the other, in the order in which they stand. */
export function test(name: string, body: Body): void;
export function test(name: string, options: TestOptions, body: Body): void;
export function test(name: string, optionsOrBody: TestOptions | Body, maybeBody?: Body): void {
  const options = typeof optionsOrBody === 'function' ? {} : optionsOrBody;
  const body = typeof optionsOrBody === 'function' ? optionsOrBody : maybeBody;
  if (body === undefined) throw new Error(`The test "${name}" has no body.`);
  current().tests.push({ name, timeout: options.timeout ?? 120_000, body });
}

/** Runs after each test of the file, also after one that failed. */
export function afterEach(body: Body): void {
  current().afterEach.push(body);
}

/** Ends the running test as skipped. */
export function skip(reason: string): never {
  throw new Skipped(reason);
}

function current(): Collected {
  if (collecting === undefined) throw new Error('Tests are declared while their file is loaded, not later.');
  return collecting;
}

/** Runs the tests of all files; throws when any failed, which gives VS Code its exit code. */
export async function runFiles(
  host: 'node' | 'web',
  files: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<void> {
  // VS Code falls back to the other host without a word when it cannot have the one asked for.
  const actual = 'importScripts' in globalThis ? 'web' : 'node';
  if (actual !== host)
    throw new Error(`The tests are for the ${host} extension host, but this is the ${actual} one.`);
  let failed = 0;
  for (const [file, load] of Object.entries(files)) failed += await runFile(file, load);
  tell({ type: 'ended' });
  if (failed > 0) throw new Error(`${failed} failed`);
}

async function runFile(file: string, load: () => Promise<unknown>): Promise<number> {
  const collected: Collected = { tests: [], afterEach: [] };
  collecting = collected;
  try {
    await load();
  } catch (error) {
    tell({ type: 'failed', file, name: '(loading the file)', ms: 0, error: described(error) });
    return 1;
  } finally {
    collecting = undefined;
  }
  let failed = 0;
  for (const one of collected.tests) {
    const outcome = await runTest(file, one, collected.afterEach);
    if (outcome === 'failed') failed++;
  }
  return failed;
}

async function runTest(
  file: string,
  { name, timeout, body }: Test,
  afterwards: readonly Body[],
): Promise<TestEvent['type']> {
  tell({ type: 'started', file, name });
  const started = Date.now();
  const ms = (): number => Date.now() - started;
  let event: TestEvent;
  try {
    await within(timeout, body);
    event = { type: 'passed', file, name, ms: ms() };
  } catch (error) {
    if (error instanceof Skipped) event = { type: 'skipped', file, name, reason: error.message };
    else event = { type: 'failed', file, name, ms: ms(), error: described(error) };
  }
  for (const after of afterwards) {
    try {
      await within(timeout, after);
    } catch (error) {
      event = { type: 'failed', file, name, ms: ms(), error: `After the test: ${described(error)}` };
    }
  }
  tell(event);
  return event.type;
}

async function within(timeout: number, body: Body): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${timeout / 1000} s`)), timeout);
  });
  try {
    await Promise.race([body(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function tell(event: TestEvent): void {
  console.log(mark + JSON.stringify(event));
}

function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? '';
  const whole = stack.includes(error.message) ? stack : `${error.name}: ${error.message}\n${stack}`;
  // VS Code passes on no message of 100 000 characters.
  return whole.slice(0, 20_000);
}
