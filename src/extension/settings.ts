import * as vscode from 'vscode';
import { type Config, type Options, PRESETS, type PresetName } from '../core/index.ts';

/** The only reader of settings. Wrong values are as if they were not there. */
export function settingsFor(document: vscode.TextDocument): Pick<Options, 'config'> {
  const settings = vscode.workspace.getConfiguration('postmortem', document);
  const rules = settings.get<unknown>('rules');
  const preset = settings.get<unknown>('preset');
  const schema = settings.get<unknown>('schema');
  return {
    config: {
      ...(isRecord(rules) ? { rules: rules as NonNullable<Config['rules']> } : {}),
      ...(typeof preset === 'string' && preset in PRESETS ? { preset: preset as PresetName } : {}),
      ...(typeof schema === 'string' && schema !== '' ? { schema } : {}),
    },
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
