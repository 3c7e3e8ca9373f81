import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { example, openBrowser, openPage } from './page.ts';

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const folded = `# A

<details>
<summary>The log</summary>

First words in the fold.

## A heading in the fold

${'More words in the fold.\n\n'.repeat(60)}</details>

Behind the fold, see [the heading](#a-heading-in-the-fold).

${'And so on.\n\n'.repeat(60)}`;

test('a fold of the document stays as the reader left it while the document changes, and after a reload', async () => {
  const preview = await openPage(browser);
  const { page } = preview;
  await preview.show(folded);
  const words = page.getByText('First words');
  assert.equal(await words.isVisible(), false);
  await page.getByText('The log').click();
  await words.waitFor();
  await preview.show(
    folded.replace('First words', 'First words, changed,').replace('# A\n', '# A\n\nNew at the top.\n'),
  );
  assert.equal(await words.isVisible(), true);
  await page.reload();
  await preview.showAgain();
  await words.waitFor();
  await page.getByText('The log').click();
  await words.waitFor({ state: 'hidden' });
  await preview.close();
});

test('a link to a heading in a closed fold opens it', async () => {
  const preview = await openPage(browser);
  const { page } = preview;
  await preview.show(folded);
  await page.getByRole('link', { name: 'the heading', exact: true }).click();
  await page.getByRole('heading', { name: 'A heading in the fold' }).waitFor();
  const top = await page
    .getByRole('heading', { name: 'A heading in the fold' })
    .evaluate((element) => element.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 200, `${top}`);
  await preview.close();
});

test('what is closed can be found, and opens where it is', async () => {
  const preview = await openPage(browser);
  const { page } = preview;
  await preview.show(`${example()}\n\n${folded}`);
  // The browser says so to what it has found before it scrolls there.
  const find = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.dispatchEvent(new Event('beforematch', { bubbles: true })));
  assert.equal(await page.locator('#facet-cause').getAttribute('hidden'), 'until-found');
  await find('#facet-cause');
  assert.equal(await page.locator('#facet-cause').getAttribute('hidden'), null);
  assert.equal(await page.locator('#cell-cause').getAttribute('aria-expanded'), 'true');
  assert.equal(await page.locator('[data-in]').first().getAttribute('hidden'), 'until-found');
  await find('[data-in]');
  assert.equal(await page.locator('[data-in]').first().getAttribute('hidden'), null);
  await page.getByText('First words').waitFor();
  await preview.close();
});

test('everything can be opened at once, so that any find sees it, and stays open after a reload', async () => {
  const preview = await openPage(browser);
  const { page } = preview;
  await preview.show(`${example()}\n\n${folded}`);
  const box = page.getByRole('checkbox', { name: 'Open everything' });
  const closed = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('main details:not([open]), main [hidden]:not(#gone)')].length +
        [...document.querySelectorAll('main [aria-expanded="false"]')].length,
    );
  assert.ok((await closed()) > 0);
  assert.equal(await box.isChecked(), false);
  await box.check();
  assert.equal(await closed(), 0);
  await page.getByText('First words').waitFor();
  await page.reload();
  await preview.showAgain();
  assert.equal(await closed(), 0);
  assert.equal(await box.isChecked(), true);
  await page.locator('#actions summary').first().click();
  await page.waitForFunction(() => !document.querySelector<HTMLInputElement>('#everything')?.checked);
  await box.check();
  await box.uncheck();
  assert.equal(await page.locator('main details[open]').count(), 0);
  await preview.close();
});

test('what is closed takes no part in the scrolling that follows the editor', async () => {
  const preview = await openPage(browser, { height: 600 });
  const { page } = preview;
  await preview.show(folded);
  const line = folded.split('\n').findIndex((text) => text.startsWith('Behind the fold'));
  await preview.send({ type: 'scroll', revision: 1, line });
  const behind = page.getByText('Behind the fold');
  assert.ok(Math.abs(await behind.evaluate((element) => element.getBoundingClientRect().top)) < 40);
  await page.mouse.wheel(0, 60);
  await page.waitForFunction(() =>
    (window as unknown as { posted: { type: string }[] }).posted.some(({ type }) => type === 'scrolled'),
  );
  const scrolled = (await preview.said()).find((message) => message.type === 'scrolled');
  assert.ok(
    scrolled?.type === 'scrolled' && scrolled.line >= line && scrolled.line < line + 12,
    JSON.stringify(scrolled),
  );
  await preview.close();
});
