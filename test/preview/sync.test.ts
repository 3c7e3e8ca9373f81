import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { corpusDocuments, skipWithoutCorpus } from '../support/corpus.ts';
import { assertInStep } from './drift.ts';
import { example, openBrowser, openPage } from './page.ts';

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

function long(bytes: number): string {
  const parts = ['# A long postmortem\n'];
  for (let i = 0, size = 0; size < bytes; i++) {
    const part = `## Section ${i}\n\nThe release ${i} changed the limit.\n\n- one\n- two\n\n\`\`\`\ncode\n${'x\n'.repeat(i % 12)}\`\`\`\n\n| a | b |\n|---|---|\n| ${i} | two |\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('\n');
}

const documents: readonly (readonly [string, string])[] = [
  ['the example', example()],
  ['a document with code and tables', long(5_000)],
];

for (const [name, text] of documents) {
  test(`the page and the editor are within one line of each other at every block of ${name}`, async () => {
    await measure(text, name);
  });
}

test('the page and the editor are within one line of each other in ten real postmortems', {
  skip: skipWithoutCorpus,
}, async () => {
  for (const { name, text } of corpusDocuments().slice(0, 10)) await measure(text, name);
});

async function measure(text: string, name: string): Promise<void> {
  const preview = await openPage(browser, { height: 700 });
  await preview.show(text);
  await assertInStep(preview, name);
  await preview.close();
}

test('what the page does for the editor is not sent back, and neither is what an update moves', async () => {
  const preview = await openPage(browser, { height: 700 });
  const { page } = preview;
  await preview.show(long(5_000));
  await preview.send({ type: 'scroll', revision: 1, line: 200 });
  await preview.settled();
  await preview.show(
    long(5_000).replace('# A long postmortem\n', '# A long postmortem\n\nOne more.\n\nAnd more.\n'),
  );
  await preview.settled();
  assert.equal(
    (await preview.said()).some(({ type }) => type === 'scrolled'),
    false,
  );
  await preview.send({ type: 'scroll', revision: 2, line: 0 });
  await preview.settled();
  assert.equal(await page.evaluate(() => scrollY), 0);
  await preview.send({ type: 'scroll', revision: 1, line: 300 });
  await preview.settled();
  assert.equal(await page.evaluate(() => scrollY), 0, 'a message about another version is dropped');
  await preview.close();
});

test('within a block of many lines the page shows the line, too', async () => {
  const preview = await openPage(browser, { height: 700 });
  const code = Array.from({ length: 200 }, (_, i) => `line ${i}`).join('\n');
  await preview.show(`# T\n\nText.\n\n\`\`\`\n${code}\n\`\`\`\n\nThe end.\n`);
  for (const wanted of [0, 50, 100, 150, 199]) {
    await preview.send({ type: 'scroll', revision: 1, line: 5 + wanted });
    await preview.settled();
    const atTop = await preview.page.evaluate(() => {
      const text = document.querySelector('pre code')?.firstChild;
      const range = document.createRange();
      const lines = (text?.textContent ?? '').split('\n');
      let at = 0;
      for (const [i, line] of lines.entries()) {
        if (text) range.setStart(text, at);
        if (range.getBoundingClientRect().top > -1) return i;
        at += line.length + 1;
      }
      return lines.length;
    });
    assert.ok(Math.abs(atTop - wanted) <= 1, `line ${atTop} instead of ${wanted}`);
  }
  await preview.close();
});

test('an image that comes late moves nobody: neither the reader nor, through him, the editor', async () => {
  const preview = await openPage(browser, { height: 600 });
  const { page } = preview;
  await preview.show(
    `# T\n\n![one](one.png)\n\n${'Some words.\n\n'.repeat(60)}## Here\n\n${'More words.\n\n'.repeat(60)}`,
  );
  await preview.send({ type: 'scroll', revision: 1, line: 124 });
  await preview.settled();
  const top = () => page.locator('#u-here').evaluate((element) => element.getBoundingClientRect().top);
  assert.ok(Math.abs(await top()) <= 1, `${await top()}`);
  // A pointer that passes by makes nobody the owner of what the image does.
  await page.mouse.move(200, 200);
  await page.locator('#body img').evaluate((image) => {
    (image as HTMLElement).style.height = '700px';
  });
  await preview.settled();
  assert.ok(Math.abs(await top()) <= 1, `${await top()}`);
  const lines = (await preview.said()).flatMap((message) =>
    message.type === 'scrolled' ? [message.line] : [],
  );
  assert.deepEqual(
    lines.filter((line) => Math.abs(line - 124) > 0.1),
    [],
  );
  await preview.close();
});

test('a double click goes to the word, and a selection of the editor is shown', async () => {
  const preview = await openPage(browser);
  await preview.show('# T\n\nFirst **bold** words and `code` here.\n\n- item one\n- item two\n');
  await preview.page.getByText('code', { exact: true }).dblclick();
  const message = (await preview.said()).findLast(({ type }) => type === 'reveal');
  assert.ok(message?.type === 'reveal' && message.target.kind === 'words');
  const { from, to } = message.target;
  assert.equal('First bold words and code here.'.slice(from, to), 'code');
  await preview.send({ type: 'select', revision: 1, words: [{ ...message.target, from: 6, to: 10 }] });
  await preview.page.locator('.at-cursor').waitFor();
  const shown = await preview.page.evaluate(() =>
    [...(CSS.highlights.get('editor-selection') ?? [])].map(String),
  );
  assert.deepEqual(shown, ['bold']);
  await preview.close();
});
