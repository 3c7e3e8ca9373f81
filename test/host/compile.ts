/** Compiles test/extension into dist/test, with copies of the fixture workspaces, for F5. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleTests } from './bundle.ts';
import { root, workspaces } from './temp.ts';

const out = join(root, 'dist/test');
rmSync(out, { recursive: true, force: true });
for (const { workspace } of await bundleTests('node', out)) {
  cpSync(join(workspaces, workspace), join(out, 'workspaces', workspace), { recursive: true });
}
