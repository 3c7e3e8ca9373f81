import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pageRenderer } from '../../src/core/html/index.ts';
import { type Analysis, english, type Options, open, RULES } from '../../src/core/index.ts';
import { corpusDocuments, skipWithoutCorpus } from '../support/corpus.ts';
import { type Random, random } from '../support/random.ts';
import { SAMPLES } from './versions-samples.ts';

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
  '~~~\n',
  '\n<!-- ',
  '-->\n\n',
  '\n- a\n\n',
  '1. a\n',
  '\n[^n]: a note\n\n',
  'As noted[^n] in [x]. ',
  '    ',
  '===\n',
  '\r\n\r\n',
  '---\n',
  '---\ntitle: x\nstatus: draft\n---\n',
  'She said so. ',
  'Tom Okafor, a minister, told us that ',
  '“',
  '" he said. ',
  'the engineer said: ',
  '[^1]',
  '\n\n[^1]: "We are down," it said.\n',
  '2 March 2024 ',
  '10:02 UTC ',
  '| 10:07 | @dana: gone |\n',
  ' <!-- postmortem: not the cause -->',
  '<!-- postmortem-disable -->\n',
  'TBD',
  '\n- ',
  '10:05 tom: yes\n',
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

/** Everything that surfaces ask for beyond the report, fixes among it. */
function said({ postmortem, problems }: Analysis): unknown {
  const { coverage, quotations, timeline, actions, moments } = postmortem;
  const found = problems.map(({ rule, range, message, fixes, related }) => ({
    rule,
    range,
    message,
    fixes,
    related,
  }));
  return { coverage, quotations, timeline, actions, moments, found };
}

const ALL_RULES = Object.fromEntries(RULES.map(({ id }) => [id, 'warning'] as const));
const OPTIONS: Options = {
  asked: true,
  today: '2026-01-01',
  config: { rules: ALL_RULES },
  sources: { s1: { text: 'We saw it too late, said Reyes. Checkout is down.', format: 'text' } },
};

function assertSameAsFresh(text: string, edits: number, seed: number): void {
  const r = random(seed);
  const shown = renderer();
  let analysis = open(text, OPTIONS);
  let before = text;
  analysis.report();
  shown(analysis);
  for (let i = 0; i < edits; i++) {
    const last = analysis.text;
    // Now and then a writer takes a change back.
    analysis = r.chance(0.15) ? analysis.next(before) : analysis.edit([edited(last, r)]);
    before = last;
    const fresh = open(analysis.text, OPTIONS);
    assert.deepEqual(analysis.report(), fresh.report(), `seed ${seed}, edit ${i}`);
    assert.deepEqual(said(analysis), said(fresh), `beyond the report, seed ${seed}, edit ${i}`);
    assert.deepEqual(shown(analysis), renderer()(fresh), `the page, seed ${seed}, edit ${i}`);
  }
}

test('after any chain of edits the example reads as if it had just been opened', () => {
  for (let seed = 1; seed <= 4; seed++) assertSameAsFresh(example, 15, seed);
});

for (const [name, text] of Object.entries(SAMPLES)) {
  test(`so does a document of ${name}`, () => {
    for (let seed = 1; seed <= 3; seed++) assertSameAsFresh(text, 20, seed);
  });
}

test('so do real documents', { skip: skipWithoutCorpus }, () => {
  corpusDocuments()
    .filter((_, i) => i % 4 === 0)
    .forEach(({ text }, i) => {
      assertSameAsFresh(text, 5, i);
    });
});
