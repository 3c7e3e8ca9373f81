import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { installedOnce } from './install.ts';
import { tempFolder } from './temp.ts';

const isWhole = (folder: string): boolean => existsSync(join(folder, 'part'));

function filler(): { fill: (folder: string) => Promise<void>; fills: () => number } {
  let count = 0;
  const fill = async (folder: string): Promise<void> => {
    count++;
    writeFileSync(join(folder, 'part'), '');
  };
  return { fill, fills: () => count };
}

test('what is there and whole is not fetched again', async () => {
  const cache = tempFolder('cache').path;
  const { fill, fills } = filler();
  const folder = await installedOnce('thing', isWhole, fill, cache);
  assert.equal(await installedOnce('thing', isWhole, fill, cache), folder);
  assert.equal(fills(), 1);
});

test('what lacks a part, or was never finished, is fetched anew', async () => {
  const cache = tempFolder('cache').path;
  const { fill, fills } = filler();
  mkdirSync(join(cache, 'thing'));
  writeFileSync(join(cache, 'thing/part'), '');
  const folder = await installedOnce('thing', isWhole, fill, cache);
  assert.equal(fills(), 1);
  rmSync(join(folder, 'part'));
  await installedOnce('thing', isWhole, fill, cache);
  assert.equal(fills(), 2);
});

test('two at once do not clash, and both get a whole folder', async () => {
  const cache = tempFolder('cache').path;
  const { fill } = filler();
  const folders = await Promise.all([1, 2, 3].map(() => installedOnce('thing', isWhole, fill, cache)));
  for (const folder of folders) assert.ok(isWhole(folder));
  assert.deepEqual(readdirSync(cache), ['thing']);
});

test('a failed fetch is told and leaves nothing', async () => {
  const cache = tempFolder('cache').path;
  await assert.rejects(
    installedOnce('thing', isWhole, () => Promise.reject(new Error('no network')), cache),
    /no network/,
  );
  await assert.rejects(
    installedOnce('thing', isWhole, () => Promise.resolve(), cache),
    /parts of it are missing/,
  );
  assert.deepEqual(readdirSync(cache), []);
});

test('what a killed process has left is removed', async () => {
  const cache = tempFolder('cache').path;
  // No process has this id: the largest that Linux gives out is 4 194 304.
  mkdirSync(join(cache, 'thing.part-9999999-abc'));
  await installedOnce('thing', isWhole, filler().fill, cache);
  assert.deepEqual(readdirSync(cache), ['thing']);
});
