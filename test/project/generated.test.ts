import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { generated, type Manifest } from './generated.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const words = JSON.parse(read('package.nls.json')) as Record<string, string>;
const files = generated(manifest, words);

if (process.env.UPDATE) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

test('what is made from the code is up to date; UPDATE=1 npm run test:unit makes it anew', () => {
  for (const [path, text] of files)
    assert.equal(existsSync(join(root, path)) ? read(path) : '(missing)', text, path);
});

test('no page is left of a rule or schema that is gone', () => {
  const there = globSync('media/docs/{rules,schemas}/*.md', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  assert.deepEqual(
    there.filter((path) => !files.has(path)),
    [],
  );
});
