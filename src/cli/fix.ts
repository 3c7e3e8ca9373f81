import { resolve } from 'node:path';
import type { Analysis, TextEdit } from '../core/index.ts';
import { writeWhole } from './write.ts';

/** `--fix`: makes all safe fixes, as often as new ones come up, and writes the file whole or not at all. */
export function fixFile(
  analysis: Analysis,
  path: string,
  cwd: string,
): Analysis | { readonly error: string } {
  let fixed = analysis;
  for (let round = 0; round < 10; round++) {
    const edits: TextEdit[] = fixed.problems.flatMap((problem) => [
      ...(problem.fixes.find((fix) => fix.safe)?.edits ?? []),
    ]);
    if (edits.length === 0) break;
    fixed = fixed.edit(edits);
  }
  if (fixed.text === analysis.text) return fixed;
  const error = writeWhole(resolve(cwd, path), fixed.text, true);
  return error === undefined ? fixed : { error: `${path}: ${error}` };
}
