import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { exportHtml } from '../../src/core/export/index.ts';
import { english, open } from '../../src/core/index.ts';
import { ATTACKS } from './attacks.ts';
import { openBrowser, openPage, type TestPage } from './page.ts';

let browser: Browser;
let preview: TestPage;

before(async () => {
  browser = await openBrowser();
  preview = await openPage(browser);
});
after(() => browser.close());

/** What must never be in a page, read from its nodes rather than from its text. */
const inspect = (): readonly string[] => {
  const found: string[] = [];
  const ours = new Set(['SCRIPT', 'STYLE', 'META', 'LINK', 'TITLE', 'HEAD', 'HTML', 'BODY']);
  for (const element of document.querySelectorAll('*')) {
    const name = element.tagName.toUpperCase();
    const isInHead = element.closest('head') !== null || element.parentElement === document.body;
    if (
      ours.has(name) &&
      !isInHead &&
      !(name === 'TITLE' && element.closest('svg')) &&
      name !== 'HEAD' &&
      name !== 'BODY' &&
      name !== 'HTML'
    )
      found.push(name);
    if (
      /^(?:IFRAME|OBJECT|EMBED|FORM|APPLET|BASE|MATH|TEMPLATE|SELECT|FOREIGNOBJECT|ANIMATE|USE)$/.test(name)
    )
      found.push(name);
    if (element.closest('svg') && !/^(?:SVG|G|PATH|CIRCLE|RECT|LINE|TEXT|TITLE)$/.test(name))
      found.push(`svg ${name}`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^style$|^srcset$|^formaction$|^xlink|^srcdoc$|^name$/i.test(attribute) && name !== 'META')
        found.push(`${name} ${attribute}`);
      if (attribute === 'style' && element === document.documentElement) found.pop();
      if (attribute === 'href' && name !== 'LINK' && !/^(?:https?:|mailto:|#)/i.test(value))
        found.push(`href ${value}`);
      if (attribute === 'src' && !/^http:\/\/preview\.test\/|^data:image\//.test(value))
        found.push(`src ${value}`);
    }
  }
  if ('hacked' in window) found.push('a script has run');
  return found;
};

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
