import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { random } from '../support/random.ts';
import { example, openBrowser, openPage } from './page.ts';

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('parts that come, go and trade places stand in the order of the document', async () => {
  const preview = await openPage(browser);
  const r = random(7);
  let next = 0;
  const paragraph = (): string => `Paragraph ${next++}.`;
  let parts = Array.from({ length: 200 }, paragraph);
  for (let i = 0; i < 60; i++) {
    const at = r.below(parts.length);
    const many = r.chance(0.3) ? 150 : 2;
    if (r.chance(0.6)) parts.splice(at, r.chance(0.3) ? 3 : 0, ...Array.from({ length: many }, paragraph));
    else if (r.chance(0.5)) parts.splice(at, many);
    else parts = [...parts.slice(at), ...parts.slice(0, at)];
    if (parts.length === 0) parts = [paragraph()];
    await preview.show(parts.join('\n\n'));
    const shown = await preview.page.evaluate(() =>
      [...document.querySelectorAll('#body p')].map((part) => part.lastChild?.textContent),
    );
    assert.deepEqual(shown, parts, `step ${i}`);
    const biggest = await preview.page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('#body, .group')].map((group) => group.childElementCount)),
    );
    assert.ok(biggest < 130, `${biggest} side by side`);
  }
  await preview.close();
});

test('paragraphs written one after the other in one place never crowd a group', async () => {
  const preview = await openPage(browser);
  const parts = Array.from({ length: 100 }, (_, i) => `Paragraph ${i}.`);
  for (let i = 0; i < 150; i++) {
    parts.splice(40, 0, `Written ${i}.`);
    await preview.show(parts.join('\n\n'));
  }
  const shown = await preview.page.evaluate(() => ({
    texts: [...document.querySelectorAll('#body p')].map((part) => part.lastChild?.textContent),
    biggest: Math.max(
      ...[...document.querySelectorAll('#body, .group')].map((group) => group.childElementCount),
    ),
  }));
  assert.deepEqual(shown.texts, parts);
  assert.ok(shown.biggest < 130, `${shown.biggest} side by side`);
  await preview.close();
});

test('an update keeps scroll, focus, the selection elsewhere and what is open', async () => {
  const preview = await openPage(browser, { height: 600 });
  const { page } = preview;
  const text = `${example()}\n\nThe [last](https://example.com) paragraph.\n`;
  await preview.show(text);
  await page.locator('#cell-scope').click();
  await page.locator('#quotes summary').first().click();
  await page.getByRole('link', { name: 'last' }).focus();
  const top = () =>
    page.getByRole('link', { name: 'last' }).evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await preview.show(text.replace('## Summary', 'One more paragraph.\n\n## Summary'));
  assert.ok(Math.abs((await top()) - before) <= 1);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'last');
  assert.equal(await page.locator('#facet-scope').isVisible(), true);
  assert.equal(await page.locator('#quotes-register').getAttribute('open'), '');
  await preview.show(text.replace('paragraph.', 'paragraph here.'));
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'last');
  await preview.close();
});

test('an update keeps the words that the reader has selected, in another block and in another sentence of the same', async () => {
  const preview = await openPage(browser);
  const { page } = preview;
  await preview.show('# T\n\nThe **first** words.\n\nOther words here, and *some* more.\n');
  const select = (text: string) =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
    }, text);
  const selected = () => page.evaluate(() => String(getSelection()));
  await select('Other words');
  await preview.show('# T\n\nNew.\n\nThe **first** of all words.\n\nOther words here, and *some* more.\n');
  assert.equal(await selected(), 'Other words');
  await preview.show('# T\n\nNew.\n\nThe **first** of all words.\n\nOther words here, and *many* more.\n');
  assert.equal(await selected(), 'Other words');
  await preview.close();
});

test('a page that is torn down comes back as it was', async () => {
  const preview = await openPage(browser, { height: 600 });
  const { page } = preview;
  await preview.show(example());
  await page.locator('#cell-cause').click();
  await page.locator('#marks').uncheck();
  await page.evaluate(() => scrollTo(0, 900));
  await page.waitForFunction(
    () =>
      (JSON.parse(sessionStorage.getItem('state') ?? '{}') as { scroll?: number }).scroll === scrollY &&
      scrollY > 0,
  );
  const scroll = await page.evaluate(() => scrollY);
  await page.reload();
  // A host that takes its time: what the empty page does meanwhile is not remembered.
  await page.clock.install();
  await page.evaluate(() => dispatchEvent(new Event('scroll')));
  await page.clock.runFor(300);
  await page.clock.resume();
  await preview.showAgain();
  assert.equal(await page.locator('#facet-cause').isVisible(), true);
  assert.equal(await page.locator('#marks').isChecked(), false);
  assert.equal(await page.evaluate(() => scrollY), scroll);
  await preview.close();
});

test('a version that does not build on the one shown is refused, and the whole is asked for', async () => {
  const preview = await openPage(browser);
  await preview.show('# A\n\nText.');
  const body = { from: 0, to: 0, items: [], movedBefore: 0, movedAfter: 0 };
  const answers = await preview.send({ type: 'show', revision: 9, base: 8, lines: 1, panels: {}, body });
  assert.deepEqual(answers, [{ type: 'ready' }]);
  assert.match((await preview.page.locator('#body').textContent()) ?? '', /Text/);
  await preview.close();
});

test('where the file is gone the page says so, above what it still shows, until there is something to show', async () => {
  const preview = await openPage(browser);
  await preview.show('# A\n\nText.');
  const notice = preview.page.getByRole('status');
  assert.equal(await notice.isVisible(), false);
  await preview.send({ type: 'gone', text: 'It cannot be opened.' });
  assert.equal(await notice.textContent(), 'It cannot be opened.');
  assert.equal(await notice.isVisible(), true);
  assert.equal(await preview.page.getByText('Text.').isVisible(), true);
  await preview.show('# A\n\nMore.');
  assert.equal(await notice.isVisible(), false);
  await preview.close();
});
