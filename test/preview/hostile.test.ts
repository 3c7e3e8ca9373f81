import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { exportHtml } from '../../src/core/export/index.ts';
import { pageRenderer } from '../../src/core/html/index.ts';
import { english, open } from '../../src/core/index.ts';
import { inspect } from './inspect.ts';
import { openBrowser } from './page.ts';

let browser: Browser;
let page: Page;
const requests: string[] = [];

before(async () => {
  browser = await openBrowser();
  // No policy protects this page: what would run does run here.
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === 'http://preview.test/')
      return route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><body></body>' });
    requests.push(url);
    return route.abort();
  });
  await page.goto('http://preview.test/');
  await page.evaluate(`window.inspectPage = ${inspect}`);
});
after(() => browser.close());

const names =
  'a abbr audio b base body br button center code details dialog div embed font foreignObject form frameset h1 head html iframe img input isindex kbd li link listing marquee math mglyph meta mi mtext noembed noframes noscript object ol option p param plaintext pre script select source style sub summary sup svg table tbody td template textarea th title tr track ul use video xmp'.split(
    ' ',
  );
const values = fc.constantFrom(
  'javascript:window.hacked=1',
  'java\nscript:window.hacked=1',
  'java&#10;script:window.hacked=1',
  '&#x6a;avascript:window.hacked=1',
  'javascript&colon;window.hacked=1',
  ' \u0001javascript:window.hacked=1',
  'data:text/html,<script>window.hacked=1</script>',
  'data:image/svg+xml,<svg onload=window.hacked=1>',
  'https://evil.test/x.png',
  '//evil.test/x',
  'vscode:x',
  'file:///etc/passwd',
  'a.png',
  '#x',
  'window.hacked=1',
  'body',
  '"><img src=x onerror=window.hacked=1>',
  "'><script>window.hacked=1</script>",
  'background:url(https://evil.test/y)',
);
const attributeNames = fc.constantFrom(
  ...'href src srcset xlink:href action formaction style id name class onerror onload ontoggle onclick onmouseover onfocus onbegin poster background data srcdoc open align width colspan http-equiv content target ping'.split(
    ' ',
  ),
);
const attribute = fc
  .tuple(
    attributeNames,
    values,
    fc.constantFrom(' ', '\n', '/', '\t', ' \u0000'),
    fc.constantFrom('"', "'", '', '`'),
  )
  .map(([name, value, gap, quote]) => `${gap}${name}=${quote}${value}${quote}`);
const tag = fc
  .tuple(
    fc.constantFrom(...names),
    fc.array(attribute, { maxLength: 3 }),
    fc.constantFrom('>', ' >', '/>', '', '\n>', '>>'),
  )
  .map(([name, attributes, end]) => `<${name}${attributes.join('')}${end}`);
const closing = fc.constantFrom(...names).map((name) => `</${name}>`);
const noise = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    ' words ',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<',
    '&lt;',
    '&#0;',
    '\u0000',
    '\ud800',
    '- ',
    '> ',
    '    ',
  ],
  ...[
    '```html\n',
    '```\n',
    '| a |\n|---|\n| ',
    '[a](',
    ')',
    '`',
    '# ',
    '[^1]',
    '\n\n[^1]: ',
    '<b <',
    '"',
    "'",
    '- [ ] ',
    '![',
    '](x.png)',
  ],
);
const hostile = fc.array(fc.oneof({ weight: 4, arbitrary: tag }, { weight: 2, arbitrary: closing }, noise), {
  maxLength: 24,
});

/** Puts HTML into the page as the preview does, lets everything react that would, and says what should not be there. */
function faults(...markups: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const found: string[] = [];
    for (const markup of all) {
      document.body.innerHTML = markup;
      for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
        element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        element.focus?.();
        if (element instanceof HTMLDetailsElement) element.open = !element.open;
      }
      // What an image or a toggle sets off comes in a task of its own.
      await new Promise((resolve) => setTimeout(resolve, 0));
      found.push(...(window as unknown as { inspectPage: typeof inspect }).inspectPage());
    }
    return found;
  }, markups);
}

const image = (url: string) => (/^[\w./-]+\.png$/.test(url) ? `http://preview.test/files/${url}` : undefined);
const render = pageRenderer({ translate: english, mode: 'page', image });

test('whatever HTML is in a document, a browser reads only what we allow, runs nothing and fetches nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (pieces) => {
      const analysis = open(pieces.join(''), { asked: true });
      const { panels, chunks } = render(analysis);
      const shown = [
        ...Object.values(panels),
        ...chunks.map(({ html }) => `<section class="chunk">${html}</section>`),
      ].join('');
      const file = exportHtml(analysis, { style: '', translate: english });
      const body = /<body>([\s\S]*)<\/body>/.exec(file)?.[1] ?? '';
      assert.deepEqual(await faults(shown, body), []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('http://preview.test/files/')),
        [],
      );
      requests.length = 0;
    }),
    { numRuns: 400 },
  );
});

test('a browser reads back the very tree that we wrote: nothing moves when it is read again', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (pieces) => {
      const analysis = open(pieces.join(''), { asked: true });
      const written = render(analysis).chunks.map(({ html }) => html);
      const moved = await page.evaluate((all) => {
        const tags = (markup: string) =>
          markup.replace(/>[^<]*/g, '>').replace(/ (checked|disabled|open|hidden)(?=[ >])/g, ' $1=""');
        return all.filter((markup) => {
          const template = document.createElement('template');
          template.innerHTML = markup;
          return (
            tags(template.innerHTML).replace(/="[^"]*"/g, '') !==
            tags(markup)
              .replace(/="[^"]*"/g, '')
              .replaceAll('/>', `>`)
          );
        });
      }, written);
      assert.deepEqual(moved, []);
    }),
    { numRuns: 300 },
  );
});
