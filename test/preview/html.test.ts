import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pageRenderer } from '../../src/core/html/index.ts';
import { linkTarget, slugOf } from '../../src/core/html/links.ts';
import { html } from '../../src/core/html/safe.ts';
import { placeLabels } from '../../src/core/html/timeline/labels.ts';
import { scaleFor, ticksOf } from '../../src/core/html/timeline/scale.ts';
import { traceOf } from '../../src/core/html/trace.ts';
import { verdictSentence } from '../../src/core/html/verdict.ts';
import { english, open, type Translate } from '../../src/core/index.ts';
import { changeOf } from '../../src/protocol/body.ts';
import { asFromPage } from '../../src/protocol/guard.ts';
import { ATTACKS } from './attacks.ts';
import { example } from './page.ts';

const context = {
  translate: english,
  mode: 'page',
  image: (url: string) =>
    url.endsWith('.png') ? `https://files.test/${encodeURIComponent(url)}` : undefined,
} as const;

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z0-9-]+(?:="[^"<>]*")?)*)\/?>/g;
const TAGS = new Set(
  'a abbr article b blockquote br button circle code dd del details div dl dt em figcaption figure g h1 h2 h3 h4 h5 h6 hr i img input ins kbd label li line mark ol p path pre q rect s section small span strong sub summary sup svg table tbody td text th thead time title tr u ul'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  /^(?:class|id|href|src|alt|title|lang|start|scope|role|tabindex|type|checked|disabled|hidden|open|datetime|for|(?:data|aria)-[a-z]+)$|^(?:x|y|x1|x2|y1|y2|cx|cy|r|d|width|height|viewBox|fill|stroke|stroke-width|stroke-dasharray|text-anchor|focusable|transform|display)$/;

/** What is in a piece of our HTML beside text; anything that is no tag of ours shows as a stray bracket. */
function strange(markup: string): readonly string[] {
  const found: string[] = [];
  const rest = markup
    .replace(/ viewBox="[\d ]+"/g, '')
    .replace(TAG, (_, __, name: string, attributes: string) => {
      if (!TAGS.has(name)) found.push(`<${name}>`);
      for (const [, attribute = '', value = ''] of attributes.matchAll(/ ([a-zA-Z0-9-]+)(?:="([^"]*)")?/g)) {
        if (!ATTRIBUTES.test(attribute)) found.push(`${name} ${attribute}`);
        if (attribute === 'href' && !/^(?:https?:|mailto:|#)/i.test(value)) found.push(`href ${value}`);
        if (attribute === 'src' && !value.startsWith('https://files.test/')) found.push(`src ${value}`);
      }
      return '';
    });
  if (/[<>]/.test(rest))
    found.push(`stray: ${rest.slice(Math.max(0, rest.search(/[<>]/) - 20), rest.search(/[<>]/) + 40)}`);
  return found;
}

function everything(text: string): string {
  const { panels, chunks } = pageRenderer(context)(open(text, { asked: true, today: '2024-06-01' }));
  return [...Object.values(panels), ...chunks.map((chunk) => chunk.html)].join('\n');
}

test('only tags and attributes of the allow-list leave the core, whatever comes in', () => {
  for (const [name, text] of Object.entries({ ...ATTACKS, example: example() }))
    assert.deepEqual(strange(everything(text)), [], name);
  const pieces = [
    ...Object.values(ATTACKS),
    '<',
    '>',
    '"',
    "'",
    '&lt;',
    '`',
    '](',
    '![',
    'javascript:',
    '\n',
    '\n\n',
    '- [ ] ',
    '> ',
    '| a |\n|--|\n| ',
    '\u0000',
    '\u2028',
    '\ud800',
    '---\n',
    '10:00 ',
    '“',
    '”',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), { maxLength: 14 }),
      (parts) => {
        assert.deepEqual(strange(everything(parts.join(''))), []);
      },
    ),
    { numRuns: 150 },
  );
});

test('words are escaped wherever they are put', () => {
  const word = `<b>&"'`;
  assert.equal(
    html`<p title="${word}">${word}${[word]}</p>`.text,
    `<p title="${'&lt;b&gt;&amp;&quot;&#39;'}">${'&lt;b&gt;&amp;&quot;&#39;'.repeat(2)}</p>`,
  );
});

test('a link leads to the web, by mail, to a heading or to a file of the folder, and nowhere else', () => {
  const kinds = (urls: readonly string[]) => urls.map((url) => linkTarget(url).kind);
  assert.deepEqual(
    kinds(['https://a.b', 'HTTP://a.b', 'mailto:a@b.c', '#x', 'a/b.md', '/a.md', '../a.md#x']),
    ['external', 'external', 'external', 'fragment', 'file', 'file', 'file'],
  );
  for (const url of [
    'javascript:x',
    ' javascript:x',
    'java\tscript:x',
    'data:x',
    'vscode:x',
    'command:x',
    'file:///x',
    '//x',
    '\\\\x\\y',
    'C:\\x',
    'blob:x',
    '',
    'https:',
    'about:blank',
  ])
    assert.equal(linkTarget(url).kind, 'none', url);
  assert.equal(slugOf('What went *well*, and why?'), 'what-went-well-and-why');
});

test('what the page is sent is what differs, and puts any version together', () => {
  const item = (key: string, line: number) => ({ key, line, html: `<p>${key}</p>` });
  const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
  fc.assert(
    fc.property(keys, keys, fc.nat(5), (before, after, shift) => {
      const old = before.map((key, i) => item(key, i * 2));
      const next = after.map((key, i) => item(key, i * 2 + shift));
      const change = changeOf(old, next);
      const made = [...old.slice(0, change.from), ...change.items, ...old.slice(change.to)].map(
        ({ key }) => key,
      );
      assert.deepEqual(made, after);
      for (const sent of change.items)
        assert.equal(
          'html' in sent,
          !before.includes(sent.key) ||
            !old.slice(change.from, change.to).some(({ key }) => key === sent.key),
        );
    }),
  );
  const grown = changeOf([item('a', 0), item('b', 2)], [item('a', 3), item('x', 5), item('b', 7)]);
  assert.deepEqual([grown.from, grown.to, grown.movedBefore, grown.movedAfter], [1, 1, 3, 5]);
});

test('a chunk that stays keeps its key through edits elsewhere, and equal chunks are told apart', () => {
  const render = pageRenderer(context);
  const text = '# T\n\nSame words.\n\nSame words.\n\nOther words.\n';
  const first = open(text, { asked: true });
  const before = render(first).chunks;
  assert.equal(new Set(before.map(({ key }) => key)).size, before.length);
  const after = render(first.next(text.replace('Other', 'New'), { asked: true })).chunks;
  assert.deepEqual(
    after.slice(0, 3).map(({ key }) => key),
    before.slice(0, 3).map(({ key }) => key),
  );
});

test('messages of the page are read only if they are whole', () => {
  assert.deepEqual(asFromPage({ type: 'insert', revision: 1, facet: 'cause', more: 1 }), {
    type: 'insert',
    revision: 1,
    facet: 'cause',
  });
  for (const wrong of [
    null,
    { type: 'mark' },
    1,
    'ready',
    {},
    { type: 'x' },
    { type: 'shown' },
    { type: 'shown', revision: -1 },
    { type: 'reveal', revision: 1, target: { kind: 'range', key: 'a', start: 5, end: 2 } },
    { type: 'scrolled', revision: 1, line: Number.NaN },
    { type: 'task', revision: 1, key: 'a', offset: 1.5 },
  ])
    assert.equal(asFromPage(wrong), undefined, JSON.stringify(wrong));
});

test('the verdict is one sentence', () => {
  const verdict = (cause: string, scope: string, remediation: string, quotes: string) => {
    const of = (level: string) => ({ level, evidence: [], lacks: [] });
    return verdictSentence(
      { cause: of(cause), scope: of(scope), remediation: of(remediation), quotes: of(quotes) } as never,
      english,
    );
  };
  assert.equal(
    verdict('covered', 'covered', 'thin', 'covered'),
    'Cause, scope and quotes are covered; remediation is thin.',
  );
  assert.equal(
    verdict('missing', 'thin', 'thin', 'missing'),
    'Scope and remediation are thin; cause and quotes are missing.',
  );
  assert.equal(
    verdict('covered', 'covered', 'covered', 'covered'),
    'Cause, scope, remediation and quotes are all covered.',
  );
  assert.equal(
    verdict('covered', 'missing', 'missing', 'missing'),
    'Cause is covered; scope, remediation and quotes are missing.',
  );
});

test('the timeline is to scale, and only a gap that would take most of it is drawn short', () => {
  const hour = 3_600_000;
  const even = scaleFor([0, hour, 2 * hour, 4 * hour]);
  assert.ok(even);
  assert.equal(even.gaps.length, 0);
  assert.ok(Math.abs((even.at(hour) - even.at(0)) * 4 - (even.at(4 * hour) - even.at(0))) < 1e-9);
  const burst = scaleFor([0, hour, 2 * hour, 3 * hour, 4 * hour, 400 * hour]);
  assert.equal(burst?.gaps.length, 1);
  assert.ok((burst?.at(4 * hour) ?? 0) > 80);
  assert.equal(scaleFor([5, 5]), undefined);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 42 }), { minLength: 2, maxLength: 60 }), (times) => {
      const scale = scaleFor(times);
      if (!scale) return;
      const sorted = times.toSorted((a, b) => a - b).map((time) => scale.at(time));
      for (const [i, x] of sorted.entries())
        assert.ok(x >= 0 && x <= 100.0001 && x >= (sorted[i - 1] ?? 0) - 1e-6);
      const ticks = ticksOf(scale, 9);
      for (const [i, tick] of ticks.entries())
        assert.ok(i === 0 || tick.x - (ticks[i - 1]?.x ?? 0) >= 9 - 1e-6);
    }),
  );
});

test('labels never touch each other', () => {
  const span = ({ x, text, anchor }: ReturnType<typeof placeLabels>[number]) =>
    (anchor === 'start' ? [x, x + text.length] : [x - text.length, x]) as [number, number];
  const candidate = fc.record({
    x: fc.double({ min: 0, max: 100, noNaN: true }),
    text: fc.string({ minLength: 1, maxLength: 40 }),
    isKey: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 40 }), (list) => {
      const candidates = list.toSorted((a, b) => a.x - b.x).map((item, index) => ({ ...item, index }));
      const labels = placeLabels(candidates, { letter: 1, lanes: 4, most: 12 });
      for (const a of labels) {
        for (const b of labels.filter(({ index, lane }) => index > a.index && lane === a.lane))
          assert.ok(span(a)[1] <= span(b)[0] || span(b)[1] <= span(a)[0]);
        // Nor does the line down from one cross the words of one below it.
        for (const b of labels.filter(({ lane }) => lane < a.lane))
          assert.ok(a.x <= span(b)[0] || a.x >= span(b)[1]);
      }
    }),
  );
});

test('a label says as much as there is room for', () => {
  const said = (x: number, more: readonly number[] = []) =>
    placeLabels(
      [x, ...more].map((at, index) => ({ index, x: at, text: 'w'.repeat(80), isKey: true })),
      { letter: 1, lanes: 2, most: 9 },
    ).map(({ text, anchor }) => `${text.length} ${anchor}`);
  assert.deepEqual(said(1), ['64 start']);
  assert.deepEqual(said(50), ['48 start']);
  assert.deepEqual(said(90), ['64 end']);
  assert.deepEqual(said(1, [60]).toSorted(), ['38 start', '56 start']);
});

test('traceability counts what is named by id, and shows what has no counterpart', () => {
  const text = `# T\n\n## Cause\n\n- The index was dropped. Action A1.\n- Nobody watched.\n\n## Action items\n\n| ID | Action | Owner |\n|--|--|--|\n| A1 | Check migrations | ann |\n| A2 | Do more | bob |\n\n## Lessons\n\n- Watch the pool (A1).\n`;
  const trace = traceOf(open(text, { asked: true }).postmortem);
  assert.deepEqual(trace?.ids, ['A1', 'A2']);
  assert.deepEqual(
    trace?.causes.map(({ actions }) => actions),
    [[0], []],
  );
  assert.deepEqual(
    trace?.lessons.map(({ actions }) => actions),
    [[0]],
  );
  assert.equal(traceOf(open('# T\n\n- [ ] Do it\n', { asked: true }).postmortem), undefined);
});

test('the style takes its colours from the editor alone', async () => {
  const { readFileSync } = await import('node:fs');
  const css = readFileSync(new URL('../../media/preview.css', import.meta.url), 'utf8');
  assert.equal(/#[0-9a-f]{3,8}\b(?![^{]*\{)|rgba?\(|hsla?\(/i.exec(css)?.[0], undefined);
});

test('evidence in the text says why it counts, for who rests on it', () => {
  const text =
    '# Outage\n\nThe 2.4 release dropped the index on orders, so every checkout scanned the whole table until the pool ran out.\n';
  const body = pageRenderer(context)(open(text))
    .chunks.map((chunk) => chunk.html)
    .join('');
  assert.match(body, /<span class="ev ev-cause" title="Cause: [^"]+ \([a-z-]+(?:, [a-z-]+)*\)">/);
});

test('the timeline is made again when it changes, and not when something else does', () => {
  const said: string[] = [];
  const translate: Translate = (text, ...args) => {
    said.push(text);
    return english(text, ...args);
  };
  const render = pageRenderer({ translate, mode: 'page', image: () => undefined });
  const text = '# T\n\nAll times are UTC.\n\n- 2024-05-06 10:00 It began.\n- 2024-05-06 11:00 It ended.\n';
  const first = open(text, { asked: true });
  const before = render(first).panels.timeline;
  said.length = 0;
  const second = first.next(text.replace('# T', '# Title\n\nNew.'), { asked: true });
  assert.equal(render(second).panels.timeline, before);
  assert.equal(said.includes('All entries as a table'), false);
  const third = second.next(text.replace('11:00', '12:00'), { asked: true });
  assert.match(render(third).panels.timeline, /12:00/);
});
