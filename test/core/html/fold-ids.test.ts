import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exportHtml } from '../../../src/core/export/index.ts';
import { pageRenderer } from '../../../src/core/html/index.ts';
import { english, open } from '../../../src/core/index.ts';

function page(text: string): string {
  const render = pageRenderer({ translate: english, mode: 'page', image: () => undefined });
  return render(open(text))
    .chunks.map(({ html }) => html)
    .join('\n');
}

test('what a fold holds goes by its id, whatever looks like a fold before it', () => {
  for (const before of [
    'a <details>\n',
    '<b><details>x</details></b>',
    '<details><summary>s <details>x</details></summary></details>',
    '<pre><details>x</details></pre>',
  ]) {
    const html = page(`${before}\n<details>\n\ncontent\n\n</details>\n`);
    const [, id] = /data-in="([^"]+)"[^>]*><p[^>]*>content/.exec(html) ?? [];
    assert.ok(id !== undefined, before);
    assert.ok(html.includes(`id="${id}"`), before);
  }
});

const VOID = /^(?:br|hr|img|input|meta|link|!doctype)$/i;

/** The first tag that closes what is not open. */
function unbalanced(html: string): string | undefined {
  const stack: string[] = [];
  for (const [tag, close, name = ''] of html.matchAll(/<(\/?)([!a-z][a-z0-9]*)[^>]*>/gi)) {
    if (VOID.test(name) || tag.endsWith('/>')) continue;
    if (close === '') stack.push(name);
    else if (stack.pop() !== name) return `${tag} after ${html.slice(0, html.indexOf(tag)).slice(-80)}`;
  }
  return stack.length > 0 ? stack.join() : undefined;
}

const pieces = fc.constantFrom(
  ...[
    '<details>',
    '</details>',
    '<summary>',
    '</summary>',
    '<b>',
    '</b>',
    '<a href="https://a.test">',
    '</a>',
  ],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<ul>',
    '<li>',
    '</ul>',
    '<p>',
    '</p>',
    '<pre>',
    '</pre>',
    '<div>',
  ],
  ...['</div>', '\n\n', '\n', '\n\n', ' x ', '- ', '> ', '    ', '```\n', '| a |\n|---|\n| ', '<!--', '-->'],
  ...[
    '[^1]: ',
    '[^1]',
    '# ',
    '*',
    '**',
    '`',
    '<blockquote>',
    '</blockquote>',
    '<h2>',
    '</h2>',
    '<img src=a.png>',
  ],
);

test('every element of an export closes where it may', () => {
  const texts = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const html = exportHtml(open(text), { style: '', translate: english });
      assert.equal(unbalanced(html), undefined);
      assert.equal(unbalanced(page(text)), undefined);
    }),
    { numRuns: 300 },
  );
});
