import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { test } from '../host/editor-test.ts';
import { until } from '../host/editor-wait.ts';
import { show } from './window.ts';

export const workspace = 'one-root';

const id = 'postmortem-lens.postmortem-lens';

function ours(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension(id);
  assert.ok(extension, `${id} is not there`);
  return extension;
}

test('the extension is present and lists its commands', async () => {
  const { contributes } = ours().packageJSON as { contributes?: { commands?: { command: string }[] } };
  const declared = (contributes?.commands ?? []).map(({ command }) => command);
  assert.ok(declared.includes('postmortem.validate'), `declared are ${declared.join(', ')}`);
});

test('a Markdown file activates it, and then every declared command exists', async () => {
  await show('notes.md');
  await until('it is active', () => ours().isActive);
  // Active is also what failed to activate; this tells the two apart.
  await ours().activate();
  const existing = await vscode.commands.getCommands(true);
  const { contributes } = ours().packageJSON as { contributes: { commands: { command: string }[] } };
  const missing = contributes.commands.filter(({ command }) => !existing.includes(command));
  assert.deepEqual(missing, []);
});
