import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { exportHtml, imagesOf } from '../../src/core/export/index.ts';
import { english, open } from '../../src/core/index.ts';
import { startBrowser } from '../host/browser.ts';
import { ATTACKS } from './attacks.ts';
import { example } from './page.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const style = readFileSync(join(import.meta.dirname, '../../media/preview.css'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'postmortem-export-'));
let browser: Browser;

before(async () => {
  browser = await startBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const rich = `# Outage

## Impact

Some words with a note[^1], ~~struck~~ and a [link](https://example.com "t"). ![A graph](graph.png)

| left | right |
|:-----|------:|
| 1    |     2 |

3. three
4. four

- [x] done (@ann, due 2024-05-01)
- [ ] open

> Words of somebody
>
> — Ann

## Impact

Line<br>break, H<sub>2</sub>O and <kbd>Ctrl</kbd>.

\`\`\`js
let x = '<b>';
\`\`\`

---

[^1]: The note.

[^1]: Another of that name.

## Impact-1
`;

const exported = (text: string, images: ReadonlyMap<string, string> = new Map()): string =>
  exportHtml(open(text, { asked: true, today: '2024-06-01' }), { style, translate: english, images });

async function faults(html: string): Promise<readonly string[]> {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

test('the exported file is valid HTML, whatever is in the document', async () => {
  assert.deepEqual(await faults(exported(example())), []);
  assert.deepEqual(
    await faults(exported(rich, new Map([['graph.png', 'data:image/png;base64,iVBORw0KGgo=']]))),
    [],
  );
  assert.deepEqual(await faults(exported('')), []);
  for (const [name, text] of Object.entries(ATTACKS))
    assert.deepEqual(await faults(exported(text)), [], name);
});

test('it holds no script, no handler and no address but links', () => {
  for (const text of [example(), rich]) {
    const html = exported(text);
    assert.doesNotMatch(html, /<script|\son\w+=|javascript:|<iframe|<link|@import|url\(/i);
  }
});

test('it opens with no request, and reads in the order of the document without its style', async () => {
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const path = join(folder, 'example.html');
  writeFileSync(path, exported(example()));
  await page.goto(`file://${path}`);
  assert.equal(requests.length, 1);
  const { headings, text } = await page.evaluate(() => {
    for (const sheet of [...document.styleSheets]) sheet.disabled = true;
    return {
      headings: [...document.querySelectorAll('h1, #body h2')].map((heading) => heading.textContent),
      text: document.body.innerText,
    };
  });
  assert.deepEqual(headings.slice(0, 4), [
    'Falcon sensor update stops 8.5 million Windows devices',
    'Summary',
    'Impact',
    'Cause',
  ]);
  assert.match(text, /Final · SEV-1 · 2024-07-19 · /);
  assert.match(text, /05:27 UTC after 1 h 18 min/);
  assert.ok(
    text.indexOf('Action items') > text.indexOf('Root cause') && text.includes('unmitigated disaster'),
  );
  await page.close();
});

test('a published file carries no problem, no mark and no button', () => {
  const html = exported(example());
  const body = html.slice(html.indexOf('<body'));
  assert.equal(/<button|class="note|class="ev |data-go/.exec(body)?.[0], undefined);
  assert.match(html, /Cause, scope/);
});

test('images that were read are in the file; others leave their words', () => {
  const analysis = open(
    '![a](a.png) ![b](sub/b.svg) ![c](https://example.com/c.png) ![d][ref] <img src="e.jpg">\n\n[ref]: d.webp\n',
  );
  assert.deepEqual(imagesOf(analysis), ['a.png', 'sub/b.svg', 'd.webp', 'e.jpg']);
  const html = exportHtml(analysis, {
    style: '',
    translate: english,
    images: new Map([['a.png', 'data:image/png;base64,AAAA']]),
  });
  assert.match(html, /<img src="data:image\/png;base64,AAAA" alt="a">/);
  assert.doesNotMatch(html, /<img src="(?!data:)/);
  assert.match(html, /<span class="no-image">b<\/span>/);
});

test('the command line writes the file, replaces nothing without --force, and says what to look at', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [cli, 'export', ...args], { cwd: folder, encoding: 'utf8' });
  writeFileSync(
    join(folder, 'doc.md'),
    `${rich}\n\nThe database db-3.corp.internal was full. ![b](gone.png)\n`,
  );
  writeFileSync(join(folder, 'graph.png'), Buffer.from('iVBORw0KGgo=', 'base64'));
  const first = run('doc.md', '-o', 'out.html');
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stderr, /doc\.md:\d+:\d+: .*internal-host/);
  assert.match(first.stderr, /doc\.md: the image gone\.png is not in the file/);
  const html = readFileSync(join(folder, 'out.html'), 'utf8');
  assert.match(html, /data:image\/png;base64,iVBORw0KGgo=/);
  assert.match(html, /--vscode-editor-foreground/);
  const second = run('doc.md', '-o', 'out.html');
  assert.equal(second.status, 2);
  assert.match(second.stderr, /--force/);
  assert.equal(run('doc.md', '-o', 'out.html', '--force').status, 0);
  assert.equal(run('doc.md', '-o', 'doc.md', '--force').status, 2);
  assert.equal(run('doc.md').status, 2);
  assert.equal(run('no.md', '-o', 'x.html').status, 2);
  assert.equal(run('doc.md', '-o', '.', '--force').status, 2);
});
