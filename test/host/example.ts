import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './temp.ts';

/** The folder of the example, its document, and the extension that shows the preview at once. */
export const example = {
  folder: join(root, 'media/examples/crowdstrike'),
  document: 'postmortem.md',
  demoExtension: join(root, 'test/host/demo-extension'),
} as const;

/** Builds the extension; ends the process when that fails, since all that follows needs it. */
export function build(): void {
  const { status } = spawnSync(process.execPath, [join(root, 'esbuild.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error('The extension could not be built: see above.');
    process.exit(1);
  }
}
