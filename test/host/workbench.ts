import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { type Host, workbenchAddress } from './address.ts';
import { startBrowser } from './browser.ts';
import { type Server, startServer } from './server.ts';
import { copyOf, openedBy, root, workspaceCopy } from './temp.ts';

export interface WorkbenchOptions {
  /** A fixture workspace's name, or the absolute path of a folder; a copy of it is opened. */
  readonly workspace: string;
  /** A file of the workspace to open at once, by its path in there. */
  readonly openFile?: string;
  /** User settings, the colour theme for instance. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly host?: Host;
  /** A packaged extension to install; then the checkout's own is not loaded. */
  readonly vsix?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A whole VS Code in a browser page, and what a person does there. Everything waits on conditions. */
export interface Workbench {
  readonly page: Page;
  /** The copy of the workspace that is open. */
  readonly folder: string;
  /** The errors with our name in them that the page and the extension host have logged so far. */
  readonly errors: readonly string[];
  /** Opens a file of the workspace by quick open and focuses its text. */
  readonly openFile: (path: string) => Promise<void>;
  /** Runs a command of the palette, by the title shown there, such as `Postmortem: Validate`. */
  readonly runCommand: (title: string) => Promise<void>;
  /** Focuses the text editor that shows this file. */
  readonly focusEditor: (path: string) => Promise<Locator>;
  /** Puts the cursor at a 1-based place in the focused editor. */
  readonly goTo: (line: number, column?: number) => Promise<void>;
  /** The rows of the Problems view, opened if need be; wait on it with `expectText` or a locator's own waits. */
  readonly problems: () => Promise<Locator>;
  /** The items of the status bar that hold this text. */
  readonly statusBar: (text: string | RegExp) => Locator;
  /** The notifications that hold this text. */
  readonly notification: (text: string | RegExp) => Locator;
  /** The content of the webview that is shown: the preview. */
  readonly preview: () => FrameLocator;
  /** The words selected in the focused editor, as the clipboard would get them. */
  readonly selectedText: () => Promise<string>;
  readonly screenshot: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** VS Code logs errors of its own: of what this build lacks, of services that it cannot reach. */
const ours = /postmortem[-.]lens|extension(\.web)?\.cjs|preview\.js/;

/** How long a failure takes to be told. A machine that has more to do than this takes its time, and is right. */
const patience = 60_000;

/** A box that asks for something stays open when something else takes the focus, a file that is still opening for instance. */
const patientSettings = { 'workbench.quickOpen.closeOnFocusLost': false };

/** Opens a VS Code of its own on a copy of a workspace, with the extension. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const copy = options.workspace.includes('/')
    ? copyOf(options.workspace, basename(options.workspace))
    : workspaceCopy(options.workspace);
  const server = await startServer({
    settings: { ...patientSettings, ...options.settings },
    ...(options.host === undefined ? {} : { host: options.host }),
    ...(options.vsix === undefined ? { extensions: [root] } : { vsix: options.vsix }),
  });
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    server.stop();
    copy.remove();
  };
  try {
    browser = await startBrowser();
    const { page, errors } = await openPage(browser, server, copy.path, options);
    return { page, folder: copy.path, errors, close, ...actions(page, copy.path) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openPage(
  browser: Browser,
  server: Server,
  folder: string,
  options: WorkbenchOptions,
): Promise<{ page: Page; errors: readonly string[] }> {
  const context = await browser.newContext({ viewport: options.viewport ?? { width: 1400, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: `http://127.0.0.1:${server.port}`,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const errors: string[] = [];
  const log = (text: string): void => {
    if (ours.test(text)) errors.push(text);
  };
  page.on('pageerror', (error) => log(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') log(message.text());
  });
  await page.goto(
    workbenchAddress(server, {
      folder: openedBy(folder),
      ...(options.openFile === undefined ? {} : { openFile: join(folder, options.openFile) }),
    }),
  );
  // Before VS Code has read what extensions contribute, its palette lacks their commands, and keeps to that while it is open.
  await page.waitForFunction(() => performance.getEntriesByName('code/didLoadExtensions').length > 0);
  if (options.openFile !== undefined) await shownEditor(page, options.openFile);
  return { page, errors };
}

type Actions = Omit<Workbench, 'page' | 'folder' | 'errors' | 'close'>;

function actions(page: Page, folder: string): Actions {
  const runCommand = (title: string): Promise<void> => pick(page, 'F1', `>${title}`, title);
  return {
    runCommand,
    openFile: async (path) => {
      // By its whole path, for which VS Code asks no search tool: older server builds lack that.
      await pick(page, 'ControlOrMeta+KeyP', join(folder, path), basename(path));
      await shownEditor(page, path);
    },
    focusEditor: (path) => focusEditor(page, path),
    goTo: async (line, column = 1) => {
      await page.keyboard.press('Control+KeyG');
      await quickInput(page).fill(`:${line}:${column}`);
      await quickInput(page).press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await page.locator('.monaco-editor.focused').waitFor();
    },
    problems: async () => {
      const panel = page.locator('.markers-panel');
      if (!(await panel.isVisible())) await runCommand('Problems: Focus on Problems View');
      await panel.waitFor();
      return panel.locator('.monaco-list-row');
    },
    statusBar: (text) => page.locator('.part.statusbar .statusbar-item').filter({ hasText: text }),
    notification: (text) =>
      page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text }),
    preview: () => page.frameLocator('iframe.webview').frameLocator('#active-frame'),
    selectedText: async () => {
      await page.locator('.monaco-editor.focused').waitFor();
      const nothing = `nothing copied ${randomUUID()}`;
      await page.evaluate((text) => navigator.clipboard.writeText(text), nothing);
      await page.keyboard.press('ControlOrMeta+KeyC');
      const copied = await page.waitForFunction(async (text) => {
        const now = await navigator.clipboard.readText();
        return now === text ? undefined : { now };
      }, nothing);
      return (await copied.jsonValue())?.now ?? '';
    },
    screenshot: async (path) => {
      await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    },
  };
}

function activeTab(page: Page, path: string): Locator {
  return page.locator('.tabs-container .tab.active').filter({ hasText: basename(path) });
}

/** Waits until a file that was asked for is in the editor, ready to be typed into. */
async function shownEditor(page: Page, path: string): Promise<void> {
  await activeTab(page, path).waitFor();
  await focusEditor(page, path);
}

async function focusEditor(page: Page, path: string): Promise<Locator> {
  const editor = page
    .locator(`.editor-instance[aria-label*="${basename(path)}"] .monaco-editor[role="code"]`)
    .first();
  // Focused rather than clicked: a click moves the cursor, and playwright would scroll the workbench for it.
  await editor.locator('.native-edit-context, textarea.inputarea').first().focus();
  await editor.and(page.locator('.focused')).waitFor();
  return editor;
}

/** Opens a quick pick, types into it, and takes the row of that very label. */
async function pick(page: Page, key: string, typed: string, label: string): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  const row = widget
    .locator('.monaco-list-row')
    .filter({ has: page.locator('.label-name').getByText(label, { exact: true }) })
    .first();
  await page.keyboard.press(key);
  await quickInput(page).fill(typed);
  try {
    await row.waitFor();
  } catch (error) {
    const rows = await widget.locator('.monaco-list-row').allInnerTexts();
    throw new Error(`No "${label}" to pick for "${typed}", only: ${rows.join(' | ')}`, { cause: error });
  }
  await row.click();
  // The command may open a box of its own, so it is the row that must go.
  await row.waitFor({ state: 'hidden' });
}

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget input[type="text"]').first();
}
