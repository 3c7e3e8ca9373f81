/** A document of 500 KB, read and shown once for all that must hold in it, too. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { assertInStep } from './drift.ts';
import { edits, longDocument } from './edits.ts';
import { openBrowser, openPage, type TestPage } from './page.ts';

let browser: Browser;
let preview: TestPage;

before(async () => {
  browser = await openBrowser();
  preview = await openPage(browser, { height: 700 });
  await preview.show(longDocument(500_000));
});
after(() => browser.close());

test('the page and the editor are within one line of each other from the first block of 500 KB to the last', async () => {
  await assertInStep(preview, 'a document of 500 KB', 150);
});

/** Counts the nodes that updates add, take away or change. */
const watch = (): void => {
  const counts = { nodes: 0 };
  Object.assign(window, { counts });
  new MutationObserver((records) => {
    for (const record of records)
      counts.nodes += record.type === 'childList' ? record.addedNodes.length + record.removedNodes.length : 1;
  }).observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
};

const counted = (): number => {
  const { counts } = window as unknown as { counts: { nodes: number } };
  const { nodes } = counts;
  counts.nodes = 0;
  return nodes;
};

/** The page as it is, and as it would be had it been made at once, without what only the reader has set. */
const content = (): string =>
  document.querySelector('main')?.innerHTML.replaceAll('<div class="group">', '').replaceAll('</div>', '') ??
  '';

test('an edit in 500 KB touches its own nodes only, whatever it is in, and leaves the page as if it had been made at once', async () => {
  let text = preview.analysis().text;
  await preview.page.evaluate(watch);
  for (const { name, from, to, nodes } of edits) {
    const changed = text.replace(from, to);
    assert.notEqual(changed, text, name);
    text = changed;
    await preview.show(text);
    const count = await preview.page.evaluate(counted);
    assert.ok(count > 0 && count <= nodes, `${name}: ${count} nodes changed`);
  }
  const updated = await preview.page.evaluate(content);
  await preview.page.reload();
  await preview.showAgain();
  assert.equal(await preview.page.evaluate(content), updated);
});
