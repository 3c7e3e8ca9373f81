import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exportHtml } from '../../../src/core/export/index.ts';
import { pageRenderer } from '../../../src/core/html/index.ts';
import { english, open } from '../../../src/core/index.ts';

function bodyOf(text: string): string {
  const file = exportHtml(open(text, { asked: true }), { style: '', translate: english });
  return /<article id="body">([\s\S]*?)<\/article>/.exec(file)?.[1]?.replace(/\n+/g, '') ?? '';
}

function pageOf(text: string): readonly string[] {
  const render = pageRenderer({ translate: english, mode: 'page', image: () => undefined });
  return render(open(text, { asked: true })).chunks.map(({ html }) =>
    // The box of the marks that a fold cannot hold goes with them.
    withoutNotes(html.replace(/ data-at="[^"]*"/g, '')).replace('<div class="raw"></div>', ''),
  );
}

/** The margin's marks, which are spans in spans, taken out. */
function withoutNotes(html: string): string {
  const start = html.indexOf('<span class="notes">');
  if (start < 0) return html;
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<\/?span\b[^>]*>/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return html.slice(0, start) + withoutNotes(html.slice(start + index + tag.length));
  }
  return html;
}

test('details fold the Markdown between their tags, though it stands in other blocks', () => {
  const text =
    '<details>\n<summary>Log of <b>A</b></summary>\n\nSome *words*.\n\nMore.\n\n</details>\n\nBehind.\n';
  assert.equal(
    bodyOf(text),
    '<details class="fold" id="fold-log-of-a"><summary>Log of <b>A</b></summary><div class="folded"><p>Some <em>words</em>.</p><p>More.</p></div></details><p>Behind.</p>',
  );
  const page = pageOf(text);
  assert.match(
    page[0] ?? '',
    /^<details class="fold" id="fold-log-of-a" data-kept="open"><summary>Log of <b>A<\/b><\/summary><div class="folded"><\/div><\/details>$/,
  );
  assert.match(
    page[1] ?? '',
    /^<div class="folded" data-in="fold-log-of-a" hidden="until-found" data-kept="hidden"><p>/,
  );
  assert.equal(page.at(-1), '<p>Behind.</p>');
});

test('details that nobody closes fold nothing, and a stray end is nothing', () => {
  assert.equal(
    bodyOf('<details><summary>Open</summary>\n\nThe rest.\n'),
    '<p><strong>Open</strong></p><p>The rest.</p>',
  );
  assert.equal(bodyOf('</details>\n\nThe rest.\n'), '<p>The rest.</p>');
  assert.match(pageOf('</div></details></details>\n\nThe rest.\n').join(''), /^<p>The rest\.<\/p>$/);
});

test('details nest, within one block and across several', () => {
  assert.equal(
    bodyOf('<details><summary>A</summary>\n\n<details open><summary>B</summary>x</details>\n\n</details>\n'),
    '<details class="fold" id="fold-a"><summary>A</summary><div class="folded"><div class="raw"><details class="fold" id="fold-b" open><summary>B</summary><div class="folded"><p>x</p></div></details></div></div></details>',
  );
  assert.match(
    pageOf(
      '<details><summary>A</summary>\n\n<details><summary>A</summary>\n\nx\n\n</details>\n\n</details>\n',
    ).join(''),
    /data-in="fold-a fold-a\.1" hidden="until-found" data-kept="hidden"><p>x/,
  );
});

test('details in an item or a quotation end with it', () => {
  assert.equal(
    bodyOf('- <details><summary>A</summary>\n\n  words\n\nBehind.\n'),
    '<ul><li><details class="fold" id="fold-a"><summary>A</summary><div class="folded"><p>words</p></div></details></li></ul><p>Behind.</p>',
  );
});

test('the HTML that people write keeps its meaning', () => {
  const cases: Readonly<Record<string, string>> = {
    'H<sub>2</sub>O, <kbd>Ctrl</kbd>': '<p>H<sub>2</sub>O, <kbd>Ctrl</kbd></p>',
    '<a href="https://a.test/?a=1&amp;b=2">x</a> y':
      '<p><a href="https://a.test/?a=1&amp;b=2" title="https://a.test/?a=1&amp;b=2">x</a> y</p>',
    '<p align="center">Words<br>more</p>': '<div class="raw"><p class="center">Words<br>more</p></div>',
    '<center>Words &amp; more</center>':
      '<div class="raw"><div class="center"><p>Words &amp; more</p></div></div>',
    '<ul><li>a<li>b</ul>': '<div class="raw"><ul><li>a</li><li>b</li></ul></div>',
    '<table><tr><th>A<td>1<tr><td>2</table>':
      '<div class="raw"><div class="table" role="group" tabindex="0" aria-label="Table"><table><tbody><tr><th>A</th><td>1</td></tr><tr><td>2</td></tr></tbody></table></div></div>',
    '<div>a <blink>b</blink> <x-y>c</x-y></div>': '<div class="raw"><div><p>a b c</p></div></div>',
  };
  for (const [text, shown] of Object.entries(cases)) assert.equal(bodyOf(text), shown, text);
});

test('a link holds no other link', () => {
  for (const text of [
    '[a <a href="https://b.test">b</a> c](https://a.test)',
    '<a href="https://a.test">a [b](https://b.test) <a href="https://c.test">c</a></a>',
    '[![picture](https://b.test/p.png)](https://a.test)',
    '[note[^1]](https://a.test)\n\n[^1]: Words',
  ]) {
    let depth = 0;
    for (const [tag] of bodyOf(text).matchAll(/<a |<\/a>/g)) {
      depth += tag === '<a ' ? 1 : -1;
      assert.ok(depth <= 1, text);
    }
  }
});

test('every tag is closed, in its order, whatever the tags of the document', () => {
  const tags = [
    'details',
    'summary',
    'table',
    'tr',
    'td',
    'p',
    'div',
    'ul',
    'li',
    'b',
    'a href="#x"',
    'pre',
    'center',
    'script',
    'h2',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...tags.map((tag) => `<${tag}>`)),
    fc.constantFrom(...tags.map((tag) => `</${tag.split(' ')[0]}>`)),
    fc.constantFrom('\n\n', '\n', ' words ', '- ', '> ', '<', '&amp;', '<!--', '-->', '| a |\n|--|\n', '# h'),
  );
  const void_ = new Set(['br', 'img', 'hr', 'input', 'rect', 'circle', 'line', 'path']);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const markup of [bodyOf(pieces.join('')), ...pageOf(pieces.join(''))]) {
        const open: string[] = [];
        for (const [, closing, name = ''] of markup.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
          if (void_.has(name)) continue;
          if (closing) assert.equal(open.pop(), name, markup);
          else open.push(name);
        }
        assert.deepEqual(open, [], markup);
      }
    }),
    { numRuns: 300 },
  );
});

test('nesting without end is laid flat', () => {
  for (const unit of ['<details>', '<div>', '<b>', '> <details>\n>\n']) {
    const shown = bodyOf(unit.repeat(5000));
    assert.ok(shown.length < 200_000, unit);
  }
  assert.doesNotThrow(() => bodyOf(`${'<details>\n\n'.repeat(3000)}${'</details>\n\n'.repeat(3000)}`));
});

test('a table of a million cells is cut to what a page can bear', () => {
  const cellsOf = (text: string): number => bodyOf(text).match(/<td/g)?.length ?? 0;
  const row = `<tr>${'<td>b'.repeat(1000)}\n`;
  assert.equal(cellsOf(`<table><tr>${'<td>some words of a cell'.repeat(2000)}</table>`), 2000);
  assert.ok(cellsOf(`<table>\n${row.repeat(1000)}</table>`) <= 5000);
  assert.ok(cellsOf(`<table><tr>${'<td>b'.repeat(1_000_000)}</table>`) <= 5000);
});
