import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly snippets?: readonly { readonly path: string }[];
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;

test('every command of the manifest is in the code, and the other way round', () => {
  const declared = manifest.contributes.commands.map(({ command }) => command).toSorted();
  const inCode = [...read('src/extension/commands/index.ts').matchAll(/'(postmortem\.\w+)':/g)]
    .map((match) => match[1] ?? '')
    .toSorted();
  assert.deepEqual(declared, inCode);
});

test('every string of the manifest is in package.nls.json, and none there is unused', () => {
  const used = new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1] ?? ''));
  const there = Object.keys(JSON.parse(read('package.nls.json')) as object);
  assert.deepEqual(there.toSorted(), [...used].toSorted());
});

test('every file that the manifest names is there', () => {
  for (const path of [manifest.icon, ...(manifest.contributes.snippets ?? []).map(({ path }) => path)])
    assert.ok(existsSync(join(root, path)), path);
});
