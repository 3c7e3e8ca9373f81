import * as vscode from 'vscode';
import type { Options } from '../core/index.ts';

/** The only reader of settings. */
export function settingsFor(document: vscode.TextDocument): Pick<Options, 'config'> {
  const settings = vscode.workspace.getConfiguration('postmortem', document);
  const rules = settings.get<unknown>('rules');
  return {
    config: isRecord(rules) ? { rules: rules as NonNullable<Options['config']>['rules'] & object } : {},
  };
}

export function showsDiagnostics(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('postmortem', document).get('diagnostics', true);
}

export function showsStatusBar(): boolean {
  return vscode.workspace.getConfiguration('postmortem').get('statusBar', true);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
