import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { exportHtml } from '../../src/core/export/index.ts';
import { english, open } from '../../src/core/index.ts';
import { richSpecimen } from '../host/specimens.ts';
import { example, openBrowser, openPage, type TestPage } from './page.ts';
import { THEMES, type Theme } from './themes.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const style = readFileSync(join(import.meta.dirname, '../../media/preview.css'), 'utf8');
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Code in several languages, folds, quotations, what is overdue. */
const rich = `${richSpecimen().text}
\`\`\`sql
select 'x' from t where n = 1 -- note
\`\`\`

\`\`\`diff
@@ -1 +1 @@
-old
+new
\`\`\`
`;
const poor = '# An outage\n\nSome users had problems. We will be more careful.\n\n- [ ] Do it\n- [x] Done\n';

/** What a checker of accessibility finds at level AA, each with the element. */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          of: Document,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations: found } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

async function openEverything({ page }: TestPage): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-toggle]')) button.click();
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

for (const theme of Object.keys(THEMES) as Theme[]) {
  // What the narrow changes is where things stand, in every theme the same; what is a box in high contrast is none elsewhere.
  const narrow = theme === 'light' || theme === 'high-contrast';
  test(`the preview has no violation at level AA in ${theme}, with everything open${narrow ? ' and in the narrow' : ''}`, async () => {
    for (const [width, text] of [
      [900, example()],
      [900, rich],
      [1400, poor],
      ...(narrow
        ? ([
            [400, example()],
            [400, rich],
          ] as const)
        : []),
    ] as const) {
      const preview = await openPage(browser, { theme, width });
      await preview.show(text);
      assert.deepEqual(await violations(preview.page), []);
      await openEverything(preview);
      assert.deepEqual(await violations(preview.page), []);
      await preview.close();
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the export has no violation at level AA by ${colorScheme === 'light' ? 'day' : 'night'}`, async () => {
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    for (const text of [example(), rich]) {
      await page.setContent(exportHtml(open(text, { asked: true }), { style, translate: english }));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      assert.deepEqual(await violations(page), []);
    }
    await context.close();
  });
}

test('everything that a click does can be done with the keyboard, in the order of the page', async () => {
  const preview = await openPage(browser);
  const { page } = preview;
  await preview.show(`${example()}\n\n- [ ] a box\n\n\`\`\`\ncode\n\`\`\`\n`);
  const order: string[] = [];
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      // Seen with the eyes: the focus must show.
      const { outlineStyle } = getComputedStyle(element);
      const label = element.getAttribute('aria-label') ?? (element.textContent || element.id);
      return `${outlineStyle === 'none' ? 'UNSEEN ' : ''}${label.trim().slice(0, 60)}`;
    });
    if (name === undefined) break;
    order.push(name);
  }
  assert.deepEqual(
    order.filter((name) => name === '' || name.startsWith('UNSEEN')),
    [],
  );
  assert.match(order[0] ?? '', /^Outline/);
  assert.ok(
    order.findIndex((name) => name.startsWith('Cause')) <
      order.findIndex((name) => name.startsWith('Timeline')),
  );
  assert.ok(
    order.some((name) => name === 'Done: a box'),
    'the box of a task',
  );

  const press = async (selector: string, key: string): Promise<void> => {
    await page.locator(selector).first().focus();
    await page.keyboard.press(key);
  };
  await press('#cell-cause', 'Enter');
  assert.equal(await page.locator('#facet-cause').isVisible(), true);
  await press('#facet-cause a[data-go]', 'Enter');
  await press('#quotes summary', 'Space');
  await press('#quotes [data-go]', 'Enter');
  await press('[data-task]', 'Space');
  await press('#marks', 'Space');
  await press('.outline-button', 'Enter');
  await press('#outline a', 'Enter');
  const targets: readonly string[] = (await preview.said()).flatMap((message) =>
    message.type === 'reveal' ? [message.target.kind] : [message.type],
  );
  for (const wanted of ['evidence', 'quote', 'task'])
    assert.ok(targets.includes(wanted), `${wanted} in ${targets}`);
  assert.equal(await page.locator('body').getAttribute('class'), 'vscode-light unmarked');
  await preview.close();
});

test('a table of many links is one stop of the Tab key, and arrows go through the rows that are shown', async () => {
  const preview = await openPage(browser);
  const { page, said } = preview;
  const actions = Array.from({ length: 30 }, (_, i) => `- [${i % 2 ? 'x' : ' '}] Do ${i} (@ann)`);
  const times = Array.from({ length: 30 }, (_, i) => `- 2024-05-06 10:${10 + i} Step ${i}`);
  await preview.show(`# T\n\nUTC.\n\n${times.join('\n')}\n\n## Action items\n\n${actions.join('\n')}\n`);
  await page.locator('#everything').check();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const keys = async (...all: readonly string[]) => {
    for (const key of all) await page.keyboard.press(key);
  };
  await page.locator('#timeline [data-rows]').focus();
  await keys('ArrowDown', 'ArrowDown');
  assert.equal(await focused(), 'Step 1');
  assert.equal(await page.locator('#timeline .hint').isVisible(), true);
  await keys('End', 'ArrowDown');
  assert.equal(await focused(), 'Step 29');
  await keys('Tab', 'Tab');
  assert.notEqual(await focused(), 'Step 29');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('#timeline')), null);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await keys('Tab', 'ArrowDown');
  assert.match(await focused(), /^Do 1\b/);
  await keys('ArrowDown', 'Enter');
  const last = (await said()).at(-1);
  assert.deepEqual(last?.type === 'reveal' && last.target, { kind: 'action', index: 3 });
  assert.deepEqual(await violations(page), []);
  await preview.close();
});

test('controls have names that say what they do', async () => {
  const preview = await openPage(browser);
  await preview.show(poor);
  const cell = preview.page.getByRole('button', { name: /^Quotes missing no evidence$/ });
  await cell.click();
  await preview.page.getByRole('button', { name: 'Insert a section for quotes' }).click();
  assert.deepEqual((await preview.said()).at(-1), { type: 'insert', revision: 1, facet: 'quotes' });
  await preview.page.getByRole('checkbox', { name: 'Mark the evidence in the text' }).uncheck();
  await preview.page.getByRole('checkbox', { name: 'Done: Do it' }).click();
  assert.equal((await preview.said()).at(-1)?.type, 'task');
  await preview.close();
});

test('problems of one place share a mark, whose words are shown and reached with the keyboard, and put away with Escape', async () => {
  const preview = await openPage(browser);
  const { page, said } = preview;
  await preview.show(
    '---\ntype: postmortem\nstatus: finished\nowner: 4\n---\n\n# T\n\n- [ ] Go\n- [ ] Do better soon TBD\n\n| a | b |\n|---|---|\n| TBD | TODO |\n',
  );
  const marks = page.locator('.note:visible');
  const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  assert.match(names[0] ?? '', /^2 problems here\. Warning: .*`status`.* Warning: `owner` must be a text\.$/);
  assert.equal(names.filter((name) => /TODO/.test(name) && /TBD/.test(name)).length, 1, 'a row has one mark');
  const mark = page.locator('.task .note').last();
  const bubble = page.locator('.task .bubble').last();
  assert.equal(await bubble.isVisible(), false);
  await mark.focus();
  assert.equal(await bubble.isVisible(), true);
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const last = (await said()).at(-1);
  assert.ok(last?.type === 'reveal' && last.target.kind === 'range');
  const { start, end } = last.target;
  const list = preview.analysis().chunks.find(({ content }) => content.blocks[0]?.visible.text === 'Go');
  assert.match(
    preview.analysis().text.slice((list?.start ?? 0) + start, (list?.start ?? 0) + end),
    /^Do better|^TBD/,
  );
  await page.keyboard.press('Escape');
  assert.equal(await bubble.isVisible(), false);
  assert.equal(await mark.evaluate((element) => element === document.activeElement), true);
  await page.keyboard.press('Tab');
  await mark.hover();
  assert.equal(await bubble.isVisible(), true);
  await preview.close();
});

test('a problem of the front matter is marked at the title, and leads to its place', async () => {
  const preview = await openPage(browser);
  await preview.show('---\ntype: postmortem\nstatus: finished\n---\n\n# T\n\nText.\n');
  await preview.page.locator('#head .note').click();
  const last = (await preview.said()).at(-1);
  assert.ok(last?.type === 'reveal' && last.target.kind === 'problem');
  const range = preview.analysis().problems[last.target.index]?.range;
  assert.equal(preview.analysis().text.slice(range?.start, range?.end), 'finished');
  await preview.close();
});

test('what a document folds is opened and closed with the keyboard, and says which it is', async () => {
  const preview = await openPage(browser);
  const { page } = preview;
  await preview.show(
    '# A\n\n<details><summary>The log</summary>\n\nWords with a [link](https://example.com).\n\n</details>\n',
  );
  const words = page.getByText('Words with a');
  assert.equal(await words.isVisible(), false);
  await page.locator('#fold-the-log summary').focus();
  await page.keyboard.press('Enter');
  await words.waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'link');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await words.waitFor({ state: 'hidden' });
  await page.keyboard.press('Tab');
  assert.notEqual(await page.evaluate(() => document.activeElement?.textContent), 'link');
  await preview.close();
});

test('with reduced motion nothing moves by itself', async () => {
  const preview = await openPage(browser, { reducedMotion: 'reduce' });
  await preview.show(example());
  const moving = await preview.page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      }).length,
  );
  assert.equal(moving, 0);
  await preview.close();
});
