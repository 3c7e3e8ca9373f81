import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { exportHtml } from '../../src/core/export/index.ts';
import { english, open } from '../../src/core/index.ts';
import { openBrowser, openPage } from '../preview/page.ts';
import { THEMES, type Theme } from '../preview/themes.ts';
import {
  emptySpecimen,
  exampleSpecimen,
  longSpecimen,
  richSpecimen,
  type Specimen,
  timelineSpecimen,
} from './specimens.ts';
import { root } from './temp.ts';

interface Shot {
  readonly name: string;
  readonly of: Specimen;
  readonly theme?: Theme;
  readonly width?: number;
  /** With everything open that can be opened. */
  readonly isOpen?: true;
}

/** Of longer pages the beginning is enough: the rest looks the same, and no browser draws it in one piece. */
const LONGEST = 12_000;
const BEGINNING = 2400;

/** Pictures of the preview's page alone, and of the exported file on the screen and on paper. */
export async function takePagePictures(folder: string): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const shot of shots()) await takePage(browser, shot, folder);
    for (const [name, of] of [
      ['example', exampleSpecimen()],
      ['rich', richSpecimen()],
    ] as const)
      await takeExport(browser, name, of, folder);
  } finally {
    await browser.close();
  }
}

function shots(): readonly Shot[] {
  const of = exampleSpecimen();
  const rich = richSpecimen();
  return [
    ...(Object.keys(THEMES) as Theme[]).map((theme) => ({ name: `preview-${theme}`, of, theme })),
    ...(Object.keys(THEMES) as Theme[]).map((theme) => ({
      name: `rich-open-${theme}`,
      of: rich,
      theme,
      isOpen: true as const,
    })),
    { name: 'preview-400', of, width: 400 },
    { name: 'rich-400', of: rich, width: 400, theme: 'dark', isOpen: true },
    { name: 'preview-1600', of, width: 1600 },
    { name: 'empty-template', of: emptySpecimen() },
    { name: 'long-500-kb', of: longSpecimen() },
    { name: 'timeline-300', of: timelineSpecimen() },
    { name: 'timeline-300-400', of: timelineSpecimen(), width: 400 },
  ];
}

async function takePage(browser: Browser, shot: Shot, folder: string): Promise<void> {
  const { name, of, theme = 'light', width = 900 } = shot;
  const preview = await openPage(browser, { theme, width, height: 900 });
  await preview.show(of.text, of.options);
  if (shot.isOpen) {
    await preview.page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.facet')) button.click();
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  }
  const height = await preview.page.evaluate(() => document.documentElement.scrollHeight);
  const path = join(folder, `${name}.png`);
  if (height > LONGEST) await preview.page.setViewportSize({ width, height: BEGINNING });
  await preview.page.screenshot({ path, fullPage: height <= LONGEST });
  console.log(path);
  await preview.close();
}

async function takeExport(browser: Browser, name: string, of: Specimen, folder: string): Promise<void> {
  const style = readFileSync(join(root, 'dist/preview.css'), 'utf8');
  const html = exportHtml(open(of.text, of.options), { style, translate: english });
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 1000 } });
    await page.setContent(html);
    const path = join(folder, `export-${name}-${colorScheme}.png`);
    await page.screenshot({ path });
    console.log(path);
    if (colorScheme === 'light') await print(join(folder, `export-${name}.pdf`), page);
    await page.close();
  }
}

/** The paper as a file, and its pages as pictures where a tool for that is installed. */
async function print(path: string, page: { pdf(options: object): Promise<unknown> }): Promise<void> {
  await page.pdf({ path, preferCSSPageSize: true });
  console.log(path);
  const { error } = spawnSync('pdftoppm', ['-r', '80', '-png', path, path.replace(/\.pdf$/, '-page')]);
  if (error) console.log('Its pages become pictures, too, where pdftoppm (poppler-utils) is installed.');
}
