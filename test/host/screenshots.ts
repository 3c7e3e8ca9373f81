/**
 * Pictures for people to look at: `npm run screenshots -- OUT_DIR`. First the preview's page and the export, in every
 * theme and width and with the documents that are hardest on them; then the whole editor on the example,
 * whose Problems view has something to show, since the copy's quotations are taken out.
 * `-- OUT_DIR pages` leaves the editor out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { example } from './example.ts';
import { takePagePictures } from './page-pictures.ts';
import { copyOf } from './temp.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

async function main(): Promise<void> {
  const out = process.argv[2];
  if (out === undefined) throw new Error('Say where to put the pictures: npm run screenshots -- OUT_DIR');
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  await takePagePictures(folder);
  if (process.argv[3] === 'pages') return;
  for (const [name, theme] of Object.entries(themes)) {
    await take(join(folder, `${name}.png`), { theme, width: 1600 });
  }
  await take(join(folder, 'narrow.png'), { theme: themes.light, width: 800 });
}

async function take(path: string, { theme, width }: { theme: string; width: number }): Promise<void> {
  const workspace = flawedExample();
  const workbench = await openWorkbench({
    workspace: workspace.path,
    openFile: example.document,
    settings: { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false },
    viewport: { width, height: 1160 },
  });
  try {
    await show(workbench);
    await workbench.screenshot(path);
    console.log(path);
  } finally {
    await workbench.close();
    workspace.remove();
  }
}

/** As the example, but nobody is quoted. */
function flawedExample(): { path: string; remove: () => void } {
  const copy = copyOf(example.folder, 'crowdstrike');
  const document = join(copy.path, example.document);
  const text = readFileSync(document, 'utf8')
    .replace(/^>.*\n/gm, '')
    .replace(/[“”"][^“”"\n]{12,}[“”"]/g, 'a statement');
  writeFileSync(document, text);
  return copy;
}

async function show(workbench: Workbench): Promise<void> {
  const rows = await workbench.problems();
  await rows.nth(1).waitFor();
  await workbench.focusEditor(example.document);
  await workbench.runCommand('Postmortem: Open Preview to the Side');
  await workbench.preview().getByRole('heading', { level: 1 }).first().waitFor();
  await workbench.focusEditor(example.document);
}

await main();
