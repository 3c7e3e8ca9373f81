import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { corpusDocuments, skipWithoutCorpus } from '../support/corpus.ts';
import { example, openBrowser, openPage } from './page.ts';

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

interface Drift {
  readonly blocks: number;
  /** The most that the page is off, in lines, when the editor scrolls to a block; and when the page does. */
  readonly toPage: number;
  readonly toEditor: number;
  /** Messages about the page's own moves, and at most how many the reader's moves made each. */
  readonly echoes: number;
  readonly messages: number;
}

/**
 * Scrolls to blocks from both sides, and measures how far the other side is from each. Runs in the page.
 * A block is whatever begins a line: list items and rows of tables, too. The title is the top of the page,
 * and the top of the page is the first line.
 */
const measureDrift = async ({
  lines,
  revision,
  every,
}: {
  lines: readonly number[];
  revision: number;
  every: number;
}): Promise<Drift> => {
  const posted = (window as unknown as { posted: { type: string; line?: number }[] }).posted;
  const said = () => posted.filter(({ type }) => type === 'scrolled');
  const found = [...document.querySelectorAll('#body .chunk')].flatMap((part, i) =>
    [...part.querySelectorAll<HTMLElement>('[data-l]')].map((element) => {
      const top = element.getBoundingClientRect().top + scrollY;
      const isTitle = part.classList.contains('is-title');
      return { line: (lines[i] ?? 0) + Number(element.dataset.l), top: isTitle ? 0 : top };
    }),
  );
  const blocks = found.filter(
    ({ line, top }, i) => line > (found[i - 1]?.line ?? -1) && (top > 0 || i === 0),
  );
  /** Messages are read in order: when the second has come, the first has been acted on. */
  const channel = new MessageChannel();
  const turn = () =>
    new Promise((done) => {
      channel.port1.onmessage = done;
      channel.port2.postMessage(0);
    });
  const tell = async (message: object): Promise<void> => {
    const read = new Promise((done) => addEventListener('message', done, { once: true }));
    postMessage(message, '*');
    await read;
  };
  /** A frame, and what its scroll events ask for. */
  const frame = async () => {
    await new Promise((done) => requestAnimationFrame(done));
    await turn();
  };
  const result = { blocks: blocks.length, toPage: 0, toEditor: 0, echoes: 0, messages: 0 };
  const chosen = blocks.filter((_, i) => i % every === 0 || i === blocks.length - 1);
  for (const { line } of chosen) {
    await tell({ type: 'scroll', revision, line });
    const atTop = blocks.findLast(({ top }) => top <= scrollY + 1)?.line ?? 0;
    result.toPage = Math.max(result.toPage, Math.abs(atTop - line));
  }
  await frame();
  await frame();
  result.echoes = said().length;
  for (const { line, top } of chosen) {
    dispatchEvent(new WheelEvent('wheel'));
    const before = said().length;
    scrollTo(0, Math.ceil(top));
    await frame();
    if (Math.abs(scrollY - top) > 1) await frame();
    const now = said();
    result.messages = Math.max(result.messages, now.length - before);
    result.toEditor = Math.max(result.toEditor, Math.abs((now.at(-1)?.line ?? 0) - (top === 0 ? 0 : line)));
  }
  return result;
};

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

async function measure(text: string, name: string, every = 1): Promise<void> {
  const preview = await openPage(browser, { height: 700 });
  await preview.show(text);
  const { blocks, toPage, toEditor, echoes, messages } = await preview.page.evaluate(measureDrift, {
    lines: preview.lines(),
    revision: 1,
    every,
  });
  assert.ok(blocks > 2, `${blocks} blocks of ${name}`);
  assert.ok(toPage <= 1, `${name}: the page is ${toPage} lines off`);
  assert.ok(toEditor <= 1, `${name}: the editor is ${toEditor} lines off`);
  assert.equal(echoes, 0, `${name}: messages about moves that the editor asked for`);
  assert.ok(messages <= 1, `${name}: ${messages} messages about one move`);
  await preview.close();
}

test('in 500 KB, too, from the first block to the last', async () => {
  await measure(long(500_000), 'a document of 500 KB', 150);
});

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
