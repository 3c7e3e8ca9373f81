import * as vscode from 'vscode';
import { indexLines, type LineIndex, positionAt, type Range, type SourceInput } from '../core/index.ts';

const indexes = new WeakMap<SourceInput, LineIndex>();

/*
 * The editor makes all line ends of a file the same, so that its offsets may differ from those of the text as it was read.
 * Lines and columns are the same in both.
 */

export function toSourceRange(source: SourceInput, { start, end }: Range): vscode.Range | undefined {
  const index = indexOf(source);
  return index && new vscode.Range(toPosition(index, start), toPosition(index, end));
}

function indexOf(source: SourceInput): LineIndex | undefined {
  if (!('text' in source)) return undefined;
  const known = indexes.get(source) ?? indexLines(source.text);
  indexes.set(source, known);
  return known;
}

function toPosition(index: LineIndex, offset: number): vscode.Position {
  const { line, column } = positionAt(index, offset);
  return new vscode.Position(line - 1, column - 1);
}
