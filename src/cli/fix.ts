import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Analysis, TextEdit } from '../core/index.ts';
import { isInside, type LoadedText, rootOf } from './files.ts';
import { printable } from './printable.ts';
import { writeWhole } from './write.ts';

/** `--fix`: makes all safe fixes, as often as new ones come up, and writes the file whole or not at all. */
export function fixFile(
  analysis: Analysis,
  loaded: LoadedText,
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
  const error = loaded.isExact
    ? writeBehind(path, cwd, `${loaded.mark}${fixed.text}`)
    : 'this text is not UTF-8, so it was not fixed. Save it as UTF-8 first.';
  return error === undefined ? fixed : { error: `${printable(path)}: ${error}` };
}

/** A link stays one: the file behind it is written, if it lies inside the root. */
function writeBehind(path: string, cwd: string, text: string): string | undefined {
  const absolute = resolve(cwd, path);
  if (!isInside(rootOf(path, cwd), absolute))
    return 'this link leads out of the folder, so it was not fixed. Name the file itself.';
  return writeWhole(realpathSync(absolute), text, true);
}
