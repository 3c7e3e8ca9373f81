import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { exportHtml } from '../../src/core/export/index.ts';
import { english, open } from '../../src/core/index.ts';
import { ATTACKS } from './attacks.ts';
import { inspect } from './inspect.ts';
import { openBrowser, openPage, type TestPage } from './page.ts';

let browser: Browser;
let preview: TestPage;

before(async () => {
  browser = await openBrowser();
  preview = await openPage(browser);
});
after(() => browser.close());

for (const [name, text] of Object.entries(ATTACKS)) {
  test(`${name}: nothing runs and nothing is fetched in the preview`, async () => {
    const before = preview.requests.length;
    await preview.show(text);
    // Whatever would react to the pointer does it now.
    await preview.page.evaluate(() => {
      for (const element of document.querySelectorAll('#body *'))
        element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    });
    assert.deepEqual(await preview.page.evaluate(inspect), []);
    assert.deepEqual(
      preview.requests.slice(before).filter((url) => !url.startsWith('http://preview.test/files/')),
      [],
    );
    assert.deepEqual(preview.errors, []);
  });

  test(`${name}: nothing runs and nothing is fetched in the export`, async () => {
    const html = exportHtml(open(text, { asked: true }), { style: '', translate: english });
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    await page.route('**/*', (route) => {
      if (route.request().url() === 'http://export.test/')
        return route.fulfill({ contentType: 'text/html', body: html });
      requests.push(route.request().url());
      return route.abort();
    });
    await page.goto('http://export.test/');
    assert.deepEqual(await page.evaluate(inspect), []);
    assert.deepEqual(requests, []);
    await context.close();
  });
}

test('a table of a million cells is cut to what a page can bear', async () => {
  const wide = `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n`;
  const text = `# T\n\n${wide}${`|${'b|'.repeat(1000)}\n`.repeat(1000)}`;
  await preview.show(text);
  const cells = await preview.page.evaluate(() => document.querySelectorAll('td, th').length);
  assert.ok(cells <= 40_000, `${cells} cells`);
  await preview.show('# T');
});

test('the page still answers to what its parts are called when a document uses the same names', async () => {
  await preview.show(`${ATTACKS['DOM clobbering'] ?? ''}\n\nLast words.`);
  await preview.show(`${ATTACKS['DOM clobbering'] ?? ''}\n\nOther words.`);
  assert.match((await preview.page.locator('#body').textContent()) ?? '', /Other words/);
});
