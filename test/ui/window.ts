/**
 * The window that the files of this folder share: a VS Code takes longer to start than most tests in it take.
 * It shows a copy of the example, with fixtures in it under names of their own: files are opened by their names.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { copyOf, root, workspaces } from '../host/temp.ts';
import { openWorkbench, type Workbench } from '../host/workbench.ts';

let opened: Promise<Workbench> | undefined;

after(async () => {
  await (await opened)?.close();
});

async function open(): Promise<Workbench> {
  const folder = copyOf(join(root, 'media/examples/crowdstrike'), 'crowdstrike');
  const fixtures = join(workspaces, 'one-root');
  cpSync(join(fixtures, 'notes.md'), join(folder.path, 'notes.md'));
  cpSync(join(fixtures, 'incident/postmortem.md'), join(folder.path, 'checkout.md'));
  const workbench = await openWorkbench({ workspace: folder.path });
  folder.remove();
  return workbench;
}

/** The window, with nothing of an earlier file left in it. */
export async function cleanWorkbench(): Promise<Workbench> {
  const isNew = opened === undefined;
  opened ??= open();
  const workbench = await opened;
  if (!isNew) await cleanUp(workbench);
  return workbench;
}

/** Saved, closed, and cleared of what it has told. */
export async function cleanUp(workbench: Workbench): Promise<void> {
  const tabs = workbench.page.locator('.tabs-container .tab');
  if ((await tabs.count()) > 0) {
    await workbench.runCommand('File: Save All Files');
    await tabs.and(workbench.page.locator('.dirty')).first().waitFor({ state: 'detached' });
    await workbench.runCommand('View: Close All Editors');
    await tabs.first().waitFor({ state: 'detached' });
  }
  await workbench.runCommand('Notifications: Clear All Notifications');
}
