import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import type { Previews } from '../panel/previews.ts';
import { exportCommand } from './export.ts';
import { markAs } from './mark.ts';
import { validate } from './validate.ts';

type Command = (...args: never[]) => unknown;

/** Every command by its id; the manifest declares the same ids. */
export function commandTable(documents: Documents, previews: Previews): Readonly<Record<string, Command>> {
  return {
    'postmortem.validate': validate(documents),
    'postmortem.showPreview': () => previews.show(vscode.ViewColumn.Active),
    'postmortem.showPreviewToSide': () => previews.show(vscode.ViewColumn.Beside),
    'postmortem.export': exportCommand(documents, previews, 'tell'),
    'postmortem.print': exportCommand(documents, previews, 'open'),
    'postmortem.markAsPostmortem': markAs(documents, true),
    'postmortem.markAsOther': markAs(documents, false),
  };
}

export function registerCommands(documents: Documents, previews: Previews): vscode.Disposable {
  const commands = Object.entries(commandTable(documents, previews));
  return vscode.Disposable.from(...commands.map(([id, run]) => vscode.commands.registerCommand(id, run)));
}
