/** The part of node:assert/strict that tests use, for the web worker, where there is no Node. */

/** As Node's: carries what was compared. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

type Matcher = RegExp | ((error: unknown) => boolean);

function check(holds: boolean, message: string | Error | undefined, standard: () => string): asserts holds {
  if (holds) return;
  if (message instanceof Error) throw message;
  throw new AssertionError(message ?? standard());
}

function shown(value: unknown): string {
  const seen = new Set<unknown>();
  const text = JSON.stringify(
    value,
    (_key, part: unknown) => {
      if (typeof part === 'bigint' || typeof part === 'function' || part === undefined) return String(part);
      if (typeof part !== 'object' || part === null) return part;
      if (seen.has(part)) return '[again]';
      seen.add(part);
      return part;
    },
    2,
  );
  return text ?? String(value);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof RegExp && b instanceof RegExp) return String(a) === String(b);
  if (a instanceof Map && b instanceof Map) return same([...a], [...b]);
  if (a instanceof Set && b instanceof Set) return same([...a], [...b]);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && same(Reflect.get(a, key), Reflect.get(b, key)));
}

export function ok(value: unknown, message?: string | Error): asserts value {
  check(Boolean(value), message, () => `expected something true, got ${shown(value)}`);
}

export function equal<T>(actual: unknown, expected: T, message?: string | Error): asserts actual is T {
  check(Object.is(actual, expected), message, () => `expected ${shown(expected)}, got ${shown(actual)}`);
}

export function notEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  check(!Object.is(actual, expected), message, () => `expected anything but ${shown(expected)}`);
}

export function deepEqual<T>(actual: unknown, expected: T, message?: string | Error): asserts actual is T {
  check(same(actual, expected), message, () => `expected ${shown(expected)}, got ${shown(actual)}`);
}

export function notDeepEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  check(!same(actual, expected), message, () => `expected anything but ${shown(expected)}`);
}

export function match(text: string, pattern: RegExp, message?: string | Error): void {
  check(pattern.test(text), message, () => `expected a match of ${pattern}, got ${shown(text)}`);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string | Error): void {
  check(!pattern.test(text), message, () => `expected no match of ${pattern}, got ${shown(text)}`);
}

export function fail(message?: string | Error): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(message ?? 'failed');
}

function expectError(error: unknown, expected: Matcher | undefined): void {
  if (expected instanceof RegExp) match(String(error), expected);
  else if (expected !== undefined) ok(expected(error), `unexpected error: ${String(error)}`);
}

export function throws(body: () => unknown, expected?: Matcher): void {
  try {
    body();
  } catch (error) {
    expectError(error, expected);
    return;
  }
  fail('expected an exception');
}

export async function rejects(
  body: Promise<unknown> | (() => Promise<unknown>),
  expected?: Matcher,
): Promise<void> {
  try {
    await (typeof body === 'function' ? body() : body);
  } catch (error) {
    expectError(error, expected);
    return;
  }
  fail('expected a rejection');
}

export async function doesNotReject(body: Promise<unknown> | (() => Promise<unknown>)): Promise<void> {
  await (typeof body === 'function' ? body() : body);
}

export const strictEqual = equal;
export const notStrictEqual = notEqual;
export const deepStrictEqual = deepEqual;

function assert(value: unknown, message?: string | Error): asserts value {
  ok(value, message);
}

export default Object.assign(assert, {
  ok,
  equal,
  notEqual,
  deepEqual,
  notDeepEqual,
  match,
  doesNotMatch,
  fail,
  throws,
  rejects,
  doesNotReject,
  strictEqual,
  notStrictEqual,
  deepStrictEqual,
  AssertionError,
});
