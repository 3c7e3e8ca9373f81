import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageRenderer } from '../../../src/core/html/index.ts';
import { english, open } from '../../../src/core/index.ts';
import { textFragmentUrl } from '../../../src/core/quotes/text-fragment.ts';
import { plainVisible } from '../../../src/core/text/visible.ts';

const PAGE = 'https://example.org/news';

/** The directive for the words between ‹ and › of a source. */
function directive(marked: string, url = PAGE): string | undefined {
  const start = marked.indexOf('‹');
  const text = marked.replace(/[‹›]/g, '');
  const end = marked.indexOf('›') - 1;
  const made = textFragmentUrl(url, plainVisible(text, 0), { start, end });
  return made?.replace(`${PAGE}#:~:text=`, '');
}

test('the words go percent-encoded, with the signs that mean something in a directive', () => {
  assert.equal(
    directive('He said: ‹It is a well-known, R&D issue›.'),
    'It%20is%20a%20well%2Dknown%2C%20R%26D%20issue',
  );
  assert.equal(directive('‹wrapped\nin   the copy›'), 'wrapped%20in%20the%20copy');
  assert.equal(directive('‹a lone \ud800 half›'), 'a%20lone%20%EF%BF%BD%20half');
});

test('words that stand earlier, too, are told by what is before them, and by what is behind where that is not enough', () => {
  assert.equal(
    directive('We are sorry, said Ann. Later on, Bo said: ‹We are sorry›, too.'),
    'on%2C%20Bo%20said%3A-,We%20are%20sorry',
  );
  assert.equal(directive('‹We are sorry›, said Ann. Bo said: We are sorry.'), 'We%20are%20sorry');
  assert.equal(
    directive('Ann said: “We ARE sorry.” Bo said: “‹We are sorry›.”'),
    'Bo%20said%3A%20%E2%80%9C-,We%20are%20sorry',
  );
  const same = 'and then the very same thing was said again by everybody who was there: ';
  assert.match(
    directive(`${same}${same}it is so. ${same}${same}‹it is so› they wrote.`) ?? '',
    /^.*-,it%20is%20so,-they%20wrote\.$/,
  );
});

test('a long passage, and one over several paragraphs, goes by its ends', () => {
  const filler = 'of words that nobody would want to see in an address '.repeat(8);
  assert.equal(
    directive(`‹This is a long story ${filler}and here it ends›.`),
    'This%20is%20a,here%20it%20ends',
  );
  assert.equal(
    directive('‹The first paragraph.\n\nThe second one›.'),
    'The%20first%20paragraph.,The%20second%20one',
  );
  // An end that comes earlier, too, is made longer.
  assert.equal(
    directive(`‹This is a long story and here it ends ${filler}but really here it ends›.`),
    'This%20is%20a%20long,really%20here%20it%20ends',
  );
});

test('only a page of the web has an address for it; its own fragment is kept, a directive is not', () => {
  for (const url of [
    'ftp://example.org/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'sources/a.txt',
    'https://a b',
  ])
    assert.equal(directive('‹These words›', url), undefined);
  assert.equal(directive('‹These words›', `${PAGE}#top`), `${PAGE}#top:~:text=These%20words`);
  assert.equal(directive('‹These words›', `${PAGE}#:~:text=other`), 'These%20words');
});

const context = { translate: english, mode: 'page', image: () => undefined } as const;
const kept =
  '<p>Said Dana Reyes: “We are <b>investigating</b> three errors at checkout.” She left.</p><script>var a = "never shown";</script>';

function shown(body: string) {
  const head = `---\ntype: postmortem\nsources:\n  - id: s1\n    file: s1.html\n    url: ${PAGE}\n---\n\n# Outage\n\n`;
  const analysis = open(head + body, { sources: { s1: { text: kept, format: 'html' } } });
  const { panels, chunks } = pageRenderer(context)(analysis);
  return { panel: panels.quotes, body: chunks.map(({ html }) => html).join('') };
}

test('the passage is what a reader of the source sees, its words marked, with a link to them on the live page', () => {
  const { panel } = shown('> We are investigating three errors at checkout.\n>\n> — Dana Reyes (s1)\n');
  assert.ok(
    panel.includes(
      'Said Dana Reyes: “<mark>We are investigating three errors at checkout.</mark>” She left.',
    ),
  );
  assert.ok(
    panel.includes(`href="${PAGE}#:~:text=We%20are%20investigating%20three%20errors%20at%20checkout."`),
  );
});

test('each quotation of the text has a mark behind its last word that says how it stands, with no text of its own', () => {
  const { body } = shown(
    [
      '> We are investigating three errors at checkout.\n>\n> — Dana Reyes (s1)',
      '“We are *investigating four errors* at checkout,” said Dana Reyes (s1).',
      '“Nobody will ever find these words,” said Dana Reyes.',
      '“Too short,” said Dana Reyes.',
    ].join('\n\n'),
  );
  const bare = body.replace(
    /<span class="proof proof-([a-z-]+)" role="img" aria-label="([^"]*)"[^>]*>/g,
    '{$1: $2}',
  );
  const marks = [...bare.replace(/<[^>]*>/g, '').matchAll(/(.{6}){([^:]*): ([^}]*)}/g)];
  assert.deepEqual(
    marks.map(([, before, kind, label]) => [before, kind, label]),
    [
      ['ckout.', 'verified', 'Verified: s1 has these words'],
      ['kout,”', 'altered', 'Altered: s1 has other words'],
      ['ords,”', 'not-found', 'Not found in a source'],
    ],
  );
  assert.doesNotMatch(body.replace(/<[^>]*>/g, ''), /Verified|Altered/);
});
