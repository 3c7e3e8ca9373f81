import type * as vscode from 'vscode';
import { check, type Options, type Report } from '../core/index.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerCommands } from './commands/index.ts';
import { ConfigLoader, registerConfigDiagnostics } from './config.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import { registerLanguageFeatures } from './language.ts';
import { Previews } from './panel/previews.ts';
import { registerPaste } from './paste.ts';
import { registerQuotePlaces } from './quote-places.ts';
import { SourceLoader } from './sources.ts';
import { registerStatusBar } from './status-bar.ts';

/** What other extensions get from `activate`. */
export interface PostmortemApi {
  /** Text in, report out; the same engine as in the editor and on the command line. */
  check(text: string, options?: Options): Report;
}

/** Wires the features to the editor; nothing is decided here. */
export function activate(context: vscode.ExtensionContext): PostmortemApi {
  const loader = new SourceLoader();
  const configs = new ConfigLoader();
  const documents = new Documents(loader, configs, context.extensionUri);
  const previews = new Previews(documents, context.extensionUri);
  context.subscriptions.push(
    loader,
    configs,
    documents,
    previews,
    registerConfigDiagnostics(),
    registerDiagnostics(documents),
    registerStatusBar(documents),
    registerCodeActions(documents),
    registerLanguageFeatures(documents),
    registerQuotePlaces(documents),
    registerPaste(documents),
    registerCommands({ documents, previews, configs }),
  );
  return { check };
}
