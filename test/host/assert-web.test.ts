/** The assertions of the web worker agree with Node's, of which they stand in for a part. */
import nodeAssert from 'node:assert/strict';
import { test } from 'node:test';
import webAssert from './assert-web.ts';

const values: readonly unknown[] = [
  ...[undefined, null, 0, -0, 1, Number.NaN, '', 'a', true, false, [], [1], [1, 2], {}, { a: 1 }, { a: 2 }],
  ...[{ a: undefined }, { a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, new Date(0), new Date(1), /a/, /a/g],
  ...[new Map([[1, 2]]), new Map([[1, 3]]), new Set([1]), new Set([2])],
];

function throws(body: () => void): boolean {
  try {
    body();
    return false;
  } catch {
    return true;
  }
}

test('equal and deepEqual judge every pair of values as Node does', () => {
  for (const a of values) {
    for (const b of [...values, structuredClone(a)]) {
      for (const name of ['equal', 'deepEqual', 'notEqual', 'notDeepEqual'] as const) {
        const node = throws(() => nodeAssert[name](a, b));
        nodeAssert.equal(
          throws(() => webAssert[name](a, b)),
          node,
          `${name} ${String(a)} ${String(b)}`,
        );
      }
    }
  }
});

test('throws, rejects and match take what they are given and fail on what is not so', async () => {
  const boom = (): never => {
    throw new Error('boom');
  };
  webAssert.throws(boom, /boom/);
  nodeAssert.throws(() => webAssert.throws(boom, /bang/));
  nodeAssert.throws(() => webAssert.throws(() => {}));
  await webAssert.rejects(Promise.reject(new Error('boom')), /boom/);
  await nodeAssert.rejects(webAssert.rejects(Promise.resolve()));
  webAssert.match('abc', /b/);
  nodeAssert.throws(() => webAssert.match('abc', /d/));
  nodeAssert.throws(() => webAssert(''));
});
