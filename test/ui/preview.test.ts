import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { root } from '../host/temp.ts';
import { openWorkbench, type Workbench } from '../host/workbench.ts';
import { cleanUp, cleanWorkbench } from './window.ts';

let bench: Workbench;

describe('the preview', () => {
  before(async () => {
    bench = await cleanWorkbench();
    await bench.openFile('checkout.md');
    await bench.runCommand('Postmortem: Open Preview to the Side');
    await bench.preview().locator('.verdict').waitFor();
  });

  test('a click on evidence selects these very words in the editor', async () => {
    const preview = bench.preview();
    await preview.getByRole('button', { name: /^Cause/ }).click();
    const first = preview.locator('#facet-cause a[data-go]').first();
    const shown = (await first.locator('q').textContent())?.trim();
    await first.click();
    await bench.statusBar(/selected/).waitFor();
    assert.equal((await bench.selectedText()).replaceAll('`', ''), shown);
  });

  test('the preview follows the text as it is typed, and keeps what the reader has opened', async () => {
    const preview = bench.preview();
    await bench.focusEditor('checkout.md');
    await bench.page.keyboard.press('ControlOrMeta+End');
    await bench.page.keyboard.type('A typed sentence.');
    await preview.locator('#body').getByText('A typed sentence.').waitFor();
    assert.equal(await preview.getByRole('button', { name: /^Cause/ }).getAttribute('aria-expanded'), 'true');
    await bench.page.keyboard.press('ControlOrMeta+z');
    await preview.locator('#body').getByText('A typed sentence.').waitFor({ state: 'detached' });
  });

  test('a click on a box ticks it in the document, and undo clears it', async () => {
    const preview = bench.preview();
    const box = preview.locator('#body input[type=checkbox]').first();
    const before = await box.isChecked();
    await box.click();
    await preview
      .locator(`#body input[type=checkbox]${before ? ':not([checked])' : '[checked]'}`)
      .first()
      .waitFor();
    await bench.focusEditor('checkout.md');
    await bench.page.keyboard.press('ControlOrMeta+z');
    await preview
      .locator(`#body input[type=checkbox]${before ? '[checked]' : ':not([checked])'}`)
      .first()
      .waitFor();
  });

  test('the export writes one file where it is told to', async () => {
    await bench.focusEditor('checkout.md');
    await bench.runCommand('Postmortem: Export…');
    const input = bench.page.locator('.quick-input-widget input[type="text"]').first();
    await bench.page.waitForFunction(() => {
      const box = document.querySelector<HTMLInputElement>('.quick-input-widget input[type="text"]');
      return box?.value.endsWith('checkout.html');
    });
    await input.press('Enter');
    await bench.notification('Exported to checkout.html').waitFor();
    const written = readFileSync(join(bench.folder, 'checkout.html'), 'utf8');
    assert.match(written, /^<!DOCTYPE html>[\s\S]*Checkout outage[\s\S]*<\/html>\s*$/);
  });

  test('the preview comes back after the window is reloaded', async () => {
    // The editor's own reload: it saves what is open, which the browser's does not wait for.
    await bench.page.evaluate(() => Object.assign(window, { isBefore: true }));
    await bench.runCommand('Developer: Reload Window');
    await bench.page.waitForFunction(() => !('isBefore' in window));
    await bench.preview().locator('.verdict').waitFor();
    assert.equal(
      await bench
        .preview()
        .getByRole('button', { name: /^Cause/ })
        .getAttribute('aria-expanded'),
      'true',
    );
  });

  for (const host of ['node', 'web'] as const) {
    test(`in the ${host} extension host, the preview and the editor scroll each other, and what follows moves nothing`, async () => {
      if (host === 'node') {
        await cleanUp(bench);
        await scrollEachOther(bench);
        return;
      }
      const other = await openWorkbench({ workspace: join(root, 'media/examples/crowdstrike'), host });
      try {
        await scrollEachOther(other);
      } finally {
        await other.close();
      }
    });
  }
});

async function scrollEachOther(window: Workbench): Promise<void> {
  await window.openFile('postmortem.md');
  await window.runCommand('Postmortem: Open Preview to the Side');
  const preview = window.preview();
  await preview.locator('.verdict').waitFor();
  await window.focusEditor('postmortem.md');
  await window.page.keyboard.press('ControlOrMeta+End');
  const page = await preview.locator('body').elementHandle();
  const frame = await page?.ownerFrame();
  assert.ok(frame);
  await frame.waitForFunction(() => scrollY > 1000);

  // At once, so that the page moves while the editor has hardly come to rest.
  const box = await window.page.locator('iframe.webview').first().boundingBox();
  await window.page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 300);
  await window.page.mouse.wheel(0, -100_000);
  await frame.waitForFunction(() => scrollY === 0);
  const lineNumbers = window.page.locator('.monaco-editor .line-numbers');
  await lineNumbers.getByText('1', { exact: true }).first().waitFor();
  assert.equal(await frame.evaluate(() => scrollY), 0, 'the page stays where its reader has put it');

  await window.focusEditor('postmortem.md');
  await window.page.keyboard.press('ControlOrMeta+End');
  await frame.waitForFunction(() => scrollY > 1000);
}
