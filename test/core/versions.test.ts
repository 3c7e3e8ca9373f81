import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pageRenderer } from '../../src/core/html/index.ts';
import { type Analysis, english, open } from '../../src/core/index.ts';
import { corpusDocuments, skipWithoutCorpus } from '../support/corpus.ts';
import { type Random, random } from '../support/random.ts';

const example = readFileSync(
  join(import.meta.dirname, '../../media/examples/crowdstrike/postmortem.md'),
  'utf8',
);

/** What turns up in the middle of writing; most of it changes what other lines mean. */
const INSERTIONS = [
  'x',
  '. ',
  '\n',
  '\n\n',
  '## Impact\n',
  '\n## Root cause\n\n',
  '# Similar incidents\n\n',
  '\n**Action items:**\n\n',
  '- 10:02 ',
  '2024-05-03\n',
  'All times are in PST.\n\n',
  '| a | b |\n| - | - |\n',
  '```\n',
  '> ',
  'Why? ',
  'For example:\n\n',
  '_What happened?_\n',
  'This caused ',
  '"We are down," said Dana Reyes. ',
  '— Dana Reyes, CEO\n',
  '[x]: y\n',
  '---\ntitle: x\nstatus: draft\n---\n',
];

/** A person at work: words come and go, lines are deleted, doubled and moved. */
function edited(text: string, r: Random) {
  const at = r.below(text.length + 1);
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = (text.indexOf('\n', at) + 1 || text.length + 1) - (text.indexOf('\n', at) < 0 ? 1 : 0);
  const line = text.slice(lineStart, lineEnd);
  return r.pick([
    { range: { start: at, end: at }, text: r.pick(INSERTIONS) },
    { range: { start: lineStart, end: lineStart }, text: r.pick(INSERTIONS) },
    { range: { start: lineStart, end: lineEnd }, text: '' },
    { range: { start: lineStart, end: lineStart }, text: `${line}\n${line}` },
    { range: { start: at, end: Math.min(text.length, at + r.below(200)) }, text: '' },
  ]);
}

/** What a preview shows, whose renderer keeps what has not changed; the keys of its parts tell versions apart only. */
function renderer(): (analysis: Analysis) => unknown {
  const render = pageRenderer({ translate: english, mode: 'page', image: () => undefined });
  return (analysis) => {
    const { panels, chunks } = render(analysis);
    return { panels, parts: chunks.map(({ html, line }) => ({ html, line })) };
  };
}

function assertSameAsFresh(text: string, edits: number, seed: number): void {
  const r = random(seed);
  const shown = renderer();
  let analysis = open(text, { asked: true });
  analysis.report();
  shown(analysis);
  for (let i = 0; i < edits; i++) {
    analysis = analysis.edit([edited(analysis.text, r)]);
    const fresh = open(analysis.text, { asked: true });
    assert.deepEqual(analysis.report(), fresh.report(), `seed ${seed}, edit ${i}`);
    assert.deepEqual(shown(analysis), renderer()(fresh), `the page, seed ${seed}, edit ${i}`);
  }
}

test('after any chain of edits the example reads as if it had just been opened', () => {
  for (let seed = 1; seed <= 4; seed++) assertSameAsFresh(example, 15, seed);
});

test('so do real documents', { skip: skipWithoutCorpus }, () => {
  corpusDocuments()
    .filter((_, i) => i % 4 === 0)
    .forEach(({ text }, i) => {
      assertSameAsFresh(text, 5, i);
    });
});
