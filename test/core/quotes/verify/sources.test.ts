import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  prepareSource,
  type SourceFormat,
  sha256Hex,
  verifyQuotation,
} from '../../../../src/core/quotes/verify/index.ts';

/** The raw source of a quotation and how it differs, or why it was not verified. */
function found(raw: string, format: SourceFormat, words: string): string {
  const result = verifyQuotation(words, [{ id: 's', source: prepareSource(raw, format) }]);
  if (result.kind !== 'verified') return result.kind;
  return `${result.how.join(',')}: ${raw.slice(result.range.start, result.range.end)}`;
}

const page = `<!doctype html><html><head><title>We lost it all in the fire</title>
<style>p::after { content: "We lost nothing at all"; }</style>
<script>if (a < b) document.write("<p>We hide words in scripts</p>");</script></head>
<body class="hidden-xs"><h1>Outage</h1><p>The <b>fail</b>over did <em>not</em>
   work &mdash; it&#8217;s &quot;broken&quot; &amp; gone</p><p>Second paragraph begins</p><div>right here.</div>
<!-- <p> We comment on this in secret --><p>Line one<br>line two, a&nbsp;b at 10<sup>2</sup> hosts and 10<sub>4</sub> nodes, x &lt; y and 5 < 6.</p>
<p hidden>We hid this paragraph away</p><p style="display: none">We hid this one as well</p><p style="color: red; visibility:hidden">We hid a third one here</p>
<blockquote>We are sorry for that.</blockquote><p title="We > they, as a title">They said <q>we know nothing</q> to us &copy 2024.</p>
<pre>two  spaces
here</pre></body></html>`;

const html: readonly (readonly [words: string, result: string])[] = [
  [
    'The failover did not work — it’s "broken" & gone',
    'exact: The <b>fail</b>over did <em>not</em>\n   work &mdash; it&#8217;s &quot;broken&quot; &amp; gone',
  ],
  ['gone Second paragraph begins', 'whitespace: gone</p><p>Second paragraph begins'],
  ['paragraph begins right here', 'whitespace: paragraph begins</p><div>right here'],
  ['Line one line two, a b at', 'whitespace: Line one<br>line two, a&nbsp;b at'],
  ['nodes, x < y and 5 < 6.', 'exact: nodes, x &lt; y and 5 < 6.'],
  ['a b at 102 hosts', 'altered'],
  ['hosts and 104 nodes', 'altered'],
  ['They said “we know nothing” to us © 2024', 'exact: They said <q>we know nothing</q> to us &copy 2024'],
  ['two  spaces here', 'whitespace: two  spaces\nhere'],
  ['We lost it all in the fire', 'not-found'],
  ['We lost nothing at all', 'not-found'],
  ['We hide words in scripts', 'not-found'],
  ['We comment on this in secret', 'not-found'],
  ['We hid this paragraph away', 'not-found'],
  ['We hid this one as well', 'not-found'],
  ['We hid a third one here', 'not-found'],
  ['We > they, as a title', 'not-found'],
  ['nodes, x < y … We are sorry', 'altered'],
];

for (const [words, result] of html)
  test(`in a page: ${words}`, () => assert.equal(found(page, 'html', words), result));

const note = `---
title: Notes
---
# The **big** outage

> We did *not* lose
> any [customer data](https://example.org/a_(b) "Really") that\\* day,[^1] said \`ops\`.

* the _first_ thing
* the ~~second~~ thing
  1. a nested one

It began in
1986. Nobody knew the ![chart](chart.png) cost of snake_case_names & AT&amp;T [then][ref], or of [it all].
<b>Bold</b> words<!-- hidden words here -->, a <br>break, Map<K> and <https://example.org/x>.

| Host | State |
| ---- | ----- |
| red  | down  |

~~~
ERROR *not* reached [x](y)
~~~

[ref]: https://example.org
[^1]: Said in the evening meeting.
`;

const markdown: readonly (readonly [words: string, result: string])[] = [
  ['The big outage We did not lose any', 'whitespace: The **big** outage\n\n> We did *not* lose\n> any'],
  [
    'any customer data that* day, said ops',
    'exact: any [customer data](https://example.org/a_(b) "Really") that\\* day,[^1] said `ops',
  ],
  [
    'the first thing the second thing a nested one',
    'whitespace: the _first_ thing\n* the ~~second~~ thing\n  1. a nested one',
  ],
  ['It began in 1986. Nobody knew', 'whitespace: It began in\n1986. Nobody knew'],
  ['It began in Nobody knew', 'altered'],
  [
    'cost of snake_case_names & AT&T then, or of [it all]',
    'exact: cost of snake_case_names & AT&amp;T [then][ref], or of [it all]',
  ],
  ['Bold words, a break', 'whitespace: Bold</b> words<!-- hidden words here -->, a <br>break'],
  [
    'Nobody knew the cost of snake_case_names',
    'whitespace: Nobody knew the ![chart](chart.png) cost of snake_case_names',
  ],
  ['and https://example.org/x', 'exact: and <https://example.org/x'],
  ['Host State red down', 'whitespace: Host | State |\n| ---- | ----- |\n| red  | down'],
  ['ERROR *not* reached [x](y)', 'exact: ERROR *not* reached [x](y)'],
  ['Said in the evening meeting.', 'exact: Said in the evening meeting.'],
  ['hidden words here', 'not-found'],
];

for (const [words, result] of markdown)
  test(`in Markdown: ${words}`, () => assert.equal(found(note, 'markdown', words), result));

test('a mail keeps the words of a quoted one together', () => {
  const mail =
    'On Friday Amy wrote:\n> We saw the alert\n> at 04:09 and\n>> 15 minutes later again.\nNo idea.';
  assert.equal(
    found(mail, 'text', 'We saw the alert at 04:09 and 15 minutes later'),
    'whitespace: We saw the alert\n> at 04:09 and\n>> 15 minutes later',
  );
});

test('in plain text a single > before a number is a word of the writer', () => {
  assert.equal(
    found('We estimate:\n> 500 users lost their work.', 'text', '500 users lost their work'),
    'altered',
  );
});

test('only a hyphen divides a word at the end of a line', () => {
  assert.equal(
    found('It failed—\nand we saw it happen.', 'text', 'and we saw it happen'),
    'exact: and we saw it happen',
  );
});

test('plain text may mark emphasis as mails do', () => {
  assert.equal(
    found('It was *not* our _own_fault_ at all.', 'text', 'It was not our own_fault at all'),
    'typography: It was *not* our _own_fault_ at all',
  );
});

test('plain text holds no tags', () => {
  assert.equal(
    found('We use the <b>bold</b> tag here.', 'text', 'use the <b>bold</b> tag'),
    'exact: use the <b>bold</b> tag',
  );
});

const entries = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([id, text]) => ({ id, source: prepareSource(text, 'text') }));

test('a quotation that names its source is looked for there', () => {
  const sources = entries({ a: 'We fixed it at noon on Friday.', b: 'Nobody was told about anything.' });
  assert.equal(verifyQuotation('Nobody was told', sources, 'b').kind, 'verified');
  assert.deepEqual(verifyQuotation('Nobody was told', sources, 'a'), {
    kind: 'not-found',
    elsewhere: { source: 'b', range: { start: 0, end: 15 } },
  });
});

test('words that another source has as quoted are said to be there', () => {
  const sources = entries({ a: 'We fixed it at noon on Friday.', b: 'We fixed it at dawn on Friday.' });
  const result = verifyQuotation('We fixed it at dawn', sources, 'a');
  assert.ok(result.kind === 'altered');
  assert.deepEqual([result.source, result.elsewhere?.source], ['a', 'b']);
});

test('a quotation that names no source is looked for in all, and the best wins', () => {
  const sources = entries({ a: 'We fixed it at noon on Friday.', b: 'We fixed it at dawn on Friday.' });
  const result = verifyQuotation('We fixed it at dawn', sources);
  assert.ok(result.kind === 'verified');
  assert.equal(result.source, 'b');
});

test('without its source a quotation is unknown, not wrong', () => {
  const gone = { id: 'gone', source: { unavailable: 'missing' } };
  assert.deepEqual(verifyQuotation('We fixed it at noon', [gone]), {
    kind: 'source-unavailable',
    source: 'gone',
    reason: 'missing',
  });
  const [there] = entries({ a: 'Something else was said.' });
  assert.ok(there);
  assert.equal(verifyQuotation('We fixed it at noon', [there, gone]).kind, 'source-unavailable');
  assert.equal(verifyQuotation('We fixed it at noon', [there, gone], 'a').kind, 'not-found');
  assert.equal(verifyQuotation('Something else was', [there, gone]).kind, 'verified');
  assert.deepEqual(verifyQuotation('We fixed it at noon', [there], 'x'), {
    kind: 'source-unavailable',
    source: 'x',
    reason: 'unknown-source',
  });
});

test('no source at all is said so', () => {
  assert.deepEqual(verifyQuotation('We fixed it at noon', []), { kind: 'no-source' });
});

const short: readonly (readonly [words: string, isShort: boolean])[] = [
  ['', true],
  ['We fixed it', true],
  ['We fixed it…', true],
  ['We [the people of the operations team] it', true],
  ['We fixed it!', false],
  ['............', true],
  ['修好了它', true],
  ['我们修好它', false],
  ['수리했어', true],
  ['수리했어요', false],
  ['We\u00ad\u00ad\u00ad fixed it', true],
];

for (const [words, isShort] of short)
  test(`${isShort ? 'too short' : 'long enough'}: ${JSON.stringify(words)}`, () => {
    const kind = verifyQuotation(words, entries({ a: 'Nothing of that sort.' })).kind;
    assert.equal(kind === 'too-short', isShort, kind);
  });

test('a text is pinned by the SHA-256 of its UTF-8', () => {
  assert.equal(sha256Hex(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.equal(sha256Hex('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  assert.equal(sha256Hex('naïve 障害'), sha256Hex('na\u00efve \u969c\u5bb3'));
});
