import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applyEdits,
  attributed,
  insertQuotes,
  open,
  quotables,
  visibleWords,
} from '../../../src/core/index.ts';

const s1 =
  'Checkout failed in the EU region for an hour.\n\n“We are investigating three errors at checkout. Nobody has lost an order,” said Dana Reyes, the engineer on call.\n';
const head =
  '---\ntype: postmortem\nsources:\n  - id: s1\n    file: sources/s1.txt\n    publisher: The Status Page\n---\n';
const quote = '> We are investigating three errors at checkout.\n>\n> — Dana Reyes, engineer on call (s1)\n';
const picks = quotables(s1, 'text').filter(({ words }) => words.startsWith('We are') && words.length < 60);

/** The text with the quote put in at the cursor, which is written `|`; the new cursor is written so, too. */
function inserted(marked: string, some = picks): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { edits, end } = insertQuotes(open(text), {
    offset,
    picks: some,
    file: 'sources/s1.txt',
    retrieved: '2026-01-02',
  });
  const after = applyEdits(text, edits);
  const kinds = open(after, { sources: { s1: { text: s1, format: 'text' } } }).postmortem.quotations.map(
    ({ verification }) => verification.kind,
  );
  assert.deepEqual(
    kinds,
    some.map(() => 'verified'),
    after,
  );
  return `${after.slice(0, end)}|${after.slice(end)}`;
}

test('a quote goes onto an empty line between blocks, else below the block of the cursor, with a blank line on either side', () => {
  const q = quote.trimEnd();
  const cases: readonly (readonly [string, string])[] = [
    ['# Outage\n\n|\n\nText.\n', `# Outage\n\n${q}|\n\nText.\n`],
    ['# Outage\n|\nText.\n', `# Outage\n\n${q}|\n\nText.\n`],
    ['# Outage\n\nOne |line\nand another.\nMore.\n', `# Outage\n\nOne line\nand another.\nMore.\n\n${q}|\n`],
    ['# Outage\n\nOne |line', `# Outage\n\nOne line\n\n${q}|\n`],
    ['# Outage\n\n```\na\n|\nb\n```\nText.\n', `# Outage\n\n\`\`\`\na\n\nb\n\`\`\`\nText.\n\n${q}|\n`],
    ['# Outage\n\n- a|\n\n- b\n\nText.\n', `# Outage\n\n- a\n\n- b\n\n${q}|\n\nText.\n`],
    ['# Outage\n\n|', `# Outage\n\n${q}|\n`],
  ];
  for (const [body, expected] of cases) assert.equal(inserted(head + body), head + expected);
  assert.equal(inserted(`${head.replace('type', 'ty|pe')}\n# Outage\n`), `${head}\n${q}|\n\n# Outage\n`);
});

test('a table and a block quote are not cut in two', () => {
  const table = '| a | b |\n|---|---|\n| c | d |\n| e | f |\n';
  const offset = (head + table).indexOf('| c') + 2;
  const { edits } = insertQuotes(open(head + table), {
    offset,
    picks,
    file: 'sources/s1.txt',
    retrieved: '',
  });
  assert.equal(applyEdits(head + table, edits), `${head}${table}\n${quote}`);
});

test('a source that is not declared is declared, in a file without front matter, too', () => {
  assert.equal(
    inserted('# Outage\r\n\r\n|'),
    `---\ntype: postmortem\nsources:\n  - id: s1\n    file: "sources/s1.txt"\n    retrieved: 2026-01-02\n---\n\n# Outage\n\n${quote.trimEnd()}|\n`.replaceAll(
      '\n',
      '\r\n',
    ),
  );
  const other = open('---\ntype: postmortem\nsources:\n  - id: s1\n    file: s1.txt\n---\n', {
    config: { sourcesFolder: 'sources' },
  });
  const { edits } = insertQuotes(other, {
    offset: 0,
    picks,
    file: 'sources/s1.txt',
    retrieved: '2026-01-02',
  });
  assert.equal(edits.length, 1, 'the folder of sources is known');
});

test('the attribution has the form of the schema in force; what nobody knows is left out', () => {
  const text = `${head}\n# Outage\n`;
  const line = (placeholder: string, some = picks) => {
    const analysis = open(text, { config: { sections: [{ role: 'quotes', placeholder }] } });
    const { edits } = insertQuotes(analysis, {
      offset: text.length,
      picks: some,
      file: 'sources/s1.txt',
      retrieved: '',
    });
    return applyEdits(text, edits).trimEnd().split('\n').at(-1);
  };
  assert.equal(
    line('> _Whose words?_\n>\n> -- Name (source id), role'),
    '> -- Dana Reyes (s1), engineer on call',
  );
  assert.equal(line('Nothing of the kind'), '> — Dana Reyes, engineer on call (s1)');
  const narrated = quotables(s1, 'text').filter(({ words }) => words.startsWith('Checkout'));
  assert.equal(line('', narrated), '> — The Status Page (s1)');
});

test('a source offers its quotations, then its sentences, each with who says it; markup is none of the words', () => {
  const offered = (text: string, format: 'text' | 'html' | 'markdown') =>
    quotables(text, format).map(({ kind, words, speaker }) => `${kind} ${speaker ?? '-'}: ${words}`);
  const expected = [
    'quotation Dana Reyes: We are investigating three errors at checkout. Nobody has lost an order',
    'sentence -: Checkout failed in the EU region for an hour.',
    'sentence Dana Reyes: We are investigating three errors at checkout.',
    'sentence Dana Reyes: Nobody has lost an order',
  ];
  assert.deepEqual(offered(s1, 'text'), expected);
  const html = `<style>p{}</style><p>${s1.replace('\n\n', '</p><p>').replace('three', '<b>three</b>')}</p><script>var x = "not shown to any reader at all";</script>`;
  assert.deepEqual(offered(html, 'html'), expected);
});

test('notes that name the speaker in a line above the words are understood', () => {
  const notes =
    '1. Speaker: Dana Reyes\n   Role: engineer on call\n   Words: "We are investigating three errors"\n\n2. Speaker: Lee Wong\n   Words: "The certificate expired at midnight"\n';
  assert.deepEqual(
    quotables(notes, 'text')
      .filter(({ kind }) => kind === 'quotation')
      .map(({ speaker, role }) => [speaker, role]),
    [
      ['Dana Reyes', 'engineer on call'],
      ['Lee Wong', undefined],
    ],
  );
});

test('selected words are those of who says them in the source', () => {
  const all = quotables(s1, 'text');
  assert.equal(attributed('three errors at checkout', all).speaker, 'Dana Reyes');
  assert.equal(
    attributed('“We are investigating three errors', all).words,
    'We are investigating three errors',
  );
  assert.equal(attributed('Checkout failed in the EU region', all).speaker, undefined);
  assert.equal(visibleWords('a <b>bold</b> claim &amp; more', 'html', { start: 2, end: 20 }), 'bold claim');
});

test('a source may hold anything: the same words twice, nothing, a million quotation marks', () => {
  assert.deepEqual(quotables('', 'text'), []);
  assert.equal(quotables(`${s1}\n${s1}`, 'text').filter(({ kind }) => kind === 'sentence').length, 3);
  assert.ok(Array.isArray(quotables('“'.repeat(100_000), 'text')));
});

test('words of a source stay words, whatever Markdown would make of them', () => {
  const words = [
    'use &amp; for &copy; and &#35; here',
    '~~gone~~ now, and 5~ and 6~ more',
    '~~~ is a fence of tildes',
    '1. one of three reasons',
    '12) another of three reasons',
    '# no heading, and * no star_',
    '-- no rule',
    '- no item',
    '---',
    '1.',
    'see http://example.com/a_b_c and snake_case_name',
    '[^1] no note, [x] no box, <b>no tag</b>, `no code`, a\\b',
    '_no_ emphasis and **none** here',
  ];
  for (const said of words) {
    const { edits } = insertQuotes(open('# Outage\n'), {
      offset: 9,
      picks: [{ words: said, kind: 'sentence' }],
      file: 'sources/s1.txt',
      retrieved: '2026-01-02',
    });
    const [, quoted] = open(applyEdits('# Outage\n', edits)).postmortem.markdown.blocks;
    assert.equal(quoted?.visible.text, said);
    assert.equal(quoted.kind, 'paragraph');
    const marks = quoted.visible.marks.filter(({ kind }) => kind !== 'link');
    assert.deepEqual(marks, [], said);
  }
});
