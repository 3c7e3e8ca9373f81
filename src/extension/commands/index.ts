import * as vscode from 'vscode';
import type { ConfigLoader } from '../config.ts';
import type { Documents } from '../documents.ts';
import type { Previews } from '../panel/previews.ts';
import { explainFile } from './explain.ts';
import { exportCommand } from './export.ts';
import { insertQuote, quoteSelection } from './insert-quote.ts';
import { markAs } from './mark.ts';
import { newFromTemplate } from './new.ts';
import { validate } from './validate.ts';
import { validateWorkspace } from './validate-workspace.ts';
import { verifyQuotes } from './verify-quotes.ts';

type Command = (...args: never[]) => unknown;

/** What commands may work with. */
export interface CommandContext {
  readonly documents: Documents;
  readonly previews: Previews;
  readonly configs: ConfigLoader;
  /** Problems of files that are not open. */
  readonly workspaceProblems: vscode.DiagnosticCollection;
}

/** Every command by its id; the manifest declares the same ids. */
export function commandTable(context: CommandContext): Readonly<Record<string, Command>> {
  const { documents, previews, configs, workspaceProblems } = context;
  return {
    'postmortem.new': newFromTemplate(configs),
    'postmortem.validate': validate(documents),
    'postmortem.validateWorkspace': validateWorkspace(documents, workspaceProblems),
    'postmortem.explain': explainFile(documents),
    'postmortem.showPreview': () => previews.show(vscode.ViewColumn.Active),
    'postmortem.showPreviewToSide': () => previews.show(vscode.ViewColumn.Beside),
    'postmortem.insertQuote': insertQuote(documents),
    'postmortem.quoteSelection': quoteSelection(documents),
    'postmortem.verifyQuotes': verifyQuotes(documents),
    'postmortem.export': exportCommand(documents, previews, 'tell'),
    'postmortem.print': exportCommand(documents, previews, 'open'),
    'postmortem.markAsPostmortem': markAs(documents, true),
    'postmortem.markAsOther': markAs(documents, false),
  };
}

export function registerCommands(context: Omit<CommandContext, 'workspaceProblems'>): vscode.Disposable {
  const workspaceProblems = vscode.languages.createDiagnosticCollection('postmortem-workspace');
  // A file that is opened has its own, live problems from then on.
  const opened = vscode.workspace.onDidOpenTextDocument((document) => workspaceProblems.delete(document.uri));
  const commands = Object.entries(commandTable({ ...context, workspaceProblems }));
  return vscode.Disposable.from(
    workspaceProblems,
    opened,
    ...commands.map(([id, run]) => vscode.commands.registerCommand(id, run)),
  );
}
