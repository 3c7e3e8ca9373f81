import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { pageRenderer } from '../../src/core/html/index.ts';
import { type Analysis, english, type Options, open } from '../../src/core/index.ts';
import { changeOf } from '../../src/protocol/body.ts';
import { pageMarkup } from '../../src/protocol/markup.ts';
import { type FromPage, PANELS, type Show, type ToPage } from '../../src/protocol/preview.ts';
import { startBrowser } from '../host/browser.ts';
import { type Theme, themeStyle } from './themes.ts';

const root = join(import.meta.dirname, '../..');
const origin = 'http://preview.test';

export interface PageOptions {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: 'reduce';
}

/** The preview's page in a plain browser, with this process in the place of the editor. */
export interface TestPage {
  readonly page: Page;
  /** What the page has said to its host since it was loaded, in order. */
  readonly said: () => Promise<readonly FromPage[]>;
  /** Addresses that the page asked for beyond its own script and style. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  /** Shows a text as the host would: the whole at first, then what changed. Resolves when the page has shown it. */
  readonly show: (text: string, options?: Options) => Promise<Show>;
  /** After the page was torn down: the whole of what was shown last. */
  readonly showAgain: () => Promise<void>;
  /** Resolves when the page has acted on the message, to what it said meanwhile. */
  readonly send: (message: ToPage) => Promise<readonly FromPage[]>;
  /** Resolves when what the page does with its next frame is done. */
  readonly settled: () => Promise<void>;
  /** The lines that elements of the document come from, part by part, from 0. */
  readonly lines: () => readonly (readonly number[])[];
  readonly analysis: () => Analysis;
  readonly close: () => Promise<void>;
}

let bundle: Promise<{ script: string; style: string }> | undefined;

async function bundled(): Promise<{ script: string; style: string }> {
  const one = async (entry: string): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [join(root, entry)],
      bundle: true,
      write: false,
      target: 'es2022',
      format: 'iife',
      platform: 'browser',
    });
    return outputFiles[0]?.text ?? '';
  };
  return { script: await one('src/preview/main.ts'), style: await one('media/preview.css') };
}

export async function openBrowser(): Promise<Browser> {
  bundle ??= bundled();
  return startBrowser();
}

export async function openPage(browser: Browser, options: PageOptions = {}): Promise<TestPage> {
  bundle ??= bundled();
  const { script, style } = await bundle;
  const context = await browser.newContext({
    viewport: { width: options.width ?? 900, height: options.height ?? 800 },
    ...(options.reducedMotion ? { reducedMotion: options.reducedMotion } : {}),
  });
  const page = await context.newPage();
  const said = (): Promise<readonly FromPage[]> =>
    page.evaluate(() => (window as unknown as { posted: FromPage[] }).posted);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const nonce = 'testnonce';
  const html = pageMarkup({
    language: 'en',
    title: 'Preview test.md',
    outline: 'Outline',
    uri: 'file:///test.md',
    style: `${origin}/preview.css`,
    script: `${origin}/preview.js`,
    nonce,
    origin,
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === `${origin}/`) return route.fulfill({ contentType: 'text/html', body: html });
    if (url === `${origin}/preview.js`)
      return route.fulfill({ contentType: 'text/javascript', body: script });
    if (url === `${origin}/preview.css`) return route.fulfill({ contentType: 'text/css', body: style });
    requests.push(url);
    if (url.startsWith(`${origin}/files/`)) return route.fulfill({ contentType: 'image/png', body: pixel });
    return route.abort();
  });
  await page.addInitScript(stubEditor, {
    style: themeStyle(options.theme ?? 'light'),
    theme: options.theme ?? 'light',
  });
  await page.goto(`${origin}/`);

  const send = (message: ToPage): Promise<readonly FromPage[]> =>
    page.evaluate(
      (data) =>
        new Promise((answer) => {
          const { posted } = window as unknown as { posted: FromPage[] };
          const before = posted.length;
          // Listeners are called in the order in which they came, so that the page's own has read it by then.
          addEventListener('message', () => answer(posted.slice(before)), { once: true });
          postMessage(data, '*');
        }),
      message as unknown as Record<string, unknown>,
    );
  const render = pageRenderer({ translate: english, mode: 'page', image: imageAddress });
  let current: { analysis: Analysis; shown: ReturnType<typeof render>; revision: number } | undefined;
  /** Shows a version: what differs from another that the page shows, or the whole. */
  const put = async (analysis: Analysis, before: typeof current): Promise<Show> => {
    const shown = render(analysis);
    const revision = (current?.revision ?? 0) + 1;
    current = { analysis, shown, revision };
    const changed = PANELS.filter((id) => before?.shown.panels[id] !== shown.panels[id]);
    const message: Show = {
      type: 'show',
      revision,
      base: before?.revision ?? null,
      lines: analysis.text.split(/\r\n|\r|\n/).length,
      panels: Object.fromEntries(changed.map((id) => [id, shown.panels[id]])),
      body: changeOf(before?.shown.chunks ?? [], shown.chunks),
    };
    const answers = await send(message);
    if (!answers.some((answer) => answer.type === 'shown' && answer.revision === revision))
      throw new Error(`The page has not shown version ${revision}, but said ${JSON.stringify(answers)}.`);
    return message;
  };
  const show = (text: string, coreOptions: Options = { asked: true }): Promise<Show> =>
    put(current ? current.analysis.next(text, coreOptions) : open(text, coreOptions), current);
  const showAgain = async (): Promise<void> => {
    await put(analysis(), undefined);
  };
  const analysis = (): Analysis => {
    if (!current) throw new Error('Nothing is shown yet.');
    return current.analysis;
  };
  return {
    page,
    said,
    requests,
    errors,
    show,
    showAgain,
    send,
    settled: () =>
      page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      ),
    analysis,
    lines: () =>
      current?.shown.chunks.map(({ line, html }) =>
        [...html.matchAll(/ data-at="(\d+) \d+"/g)].map(([, own]) => line + Number(own)),
      ) ?? [],
    close: () => context.close(),
  };
}

/** As the host does it: files beside the document, nothing else. */
function imageAddress(url: string): string | undefined {
  return /^[\w./-]+\.(?:png|jpg)$/.test(url) && !url.includes('..') ? `${origin}/files/${url}` : undefined;
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Runs in the page before its script: what VS Code gives a webview. */
function stubEditor({ style, theme }: { style: Readonly<Record<string, string>>; theme: string }): void {
  addEventListener('DOMContentLoaded', () => {
    for (const [name, value] of Object.entries(style))
      document.documentElement.style.setProperty(name, value);
    document.body.classList.add(`vscode-${theme}`);
  });
  // Ahead of the page's own listener: at a window, listeners run in the order in which they came, capturing or not.
  addEventListener('message', () => performance.mark('message'));
  const key = 'state';
  const posted: unknown[] = [];
  Object.assign(globalThis, {
    posted,
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => posted.push(message),
      getState: () => JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined,
      setState: (state: unknown) => sessionStorage.setItem(key, JSON.stringify(state)),
    }),
  });
}

export const example = (): string =>
  readFileSync(join(root, 'media/examples/crowdstrike/postmortem.md'), 'utf8');
