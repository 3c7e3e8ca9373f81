import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const shared = join(import.meta.dirname, '../../../shared');

/** A folder beside the repository with real documents; it is not part of it. */
export const corpusFolder = process.env.CORPUS ?? join(shared, 'corpus');
export const sharedFolder = shared;
export const hasCorpus = existsSync(join(corpusFolder, 'docs'));
/** For a test's `skip` option: says why it skips. */
export const skipWithoutCorpus = hasCorpus ? false : 'the corpus is not beside this checkout';

export function corpusDocuments(): readonly { readonly name: string; readonly text: string }[] {
  if (!hasCorpus) return [];
  const folder = join(corpusFolder, 'docs');
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
