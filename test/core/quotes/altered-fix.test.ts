import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Analysis, english, open, type Problem, render } from '../../../src/core/index.ts';
import { type Random, random } from '../../support/random.ts';
import { corpus, quotation, SEED, VOCABULARY } from './verify/generate.ts';

const head =
  '---\ntype: postmortem\nsources:\n  - id: s1\n    file: s1.txt\n  - id: s2\n    file: s2.txt\n---\n\n# Outage\n\n';
const s1 =
  '“We are investigating three errors at checkout, and nobody has lost an order,” said Dana Reyes.\n\n“All *stars* were aligned for a very long time,” she said.';
const s2 = '“The certificate expired at midnight,” said Lee Wong.';

function read(body: string): Analysis {
  return open(head + body, {
    sources: { s1: { text: s1, format: 'text' }, s2: { text: s2, format: 'text' } },
    config: { rules: { 'quote-unattributed': 'info' } },
  });
}

function only({ problems }: Analysis, rule: string): Problem {
  const [problem, ...more] = problems.filter((one) => one.rule === rule);
  assert.ok(problem && more.length === 0, `one ${rule}`);
  return problem;
}

/** What each fix of the rule's only problem makes of the body; after each, all quotations are verified and the problem is gone. */
function mended(body: string, rule = 'quote-altered'): Readonly<Record<string, string>> {
  const before = read(body);
  const made = only(before, rule).fixes.map((fix): [string, string] => {
    const after = before.edit(fix.edits);
    const title = render(fix.title, english);
    for (const { quotation, verification } of after.postmortem.quotations)
      assert.equal(verification.kind, 'verified', `${title}: ${quotation.text}`);
    assert.deepEqual(
      after.problems.filter((problem) => problem.rule === rule),
      [],
      title,
    );
    return [title, after.text.slice(head.length)];
  });
  return Object.fromEntries(made);
}

const USE = 'Use the words of the source';

test("the source's words go in the place of the altered ones, and nothing else is touched", () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      '“We are investigating four errors at checkout, and nobody has lost an order,” said Dana Reyes.\n',
      '“We are investigating three errors at checkout, and nobody has lost an order,” said Dana Reyes.\n',
    ],
    [
      '> We are investigating three errors at checkout, and somebody has lost an order\n>\n> — Dana Reyes (s1)\n',
      '> We are investigating three errors at checkout, and nobody has lost an order\n>\n> — Dana Reyes (s1)\n',
    ],
    [
      '> We are investigating many of the three errors at checkout\n>\n> — Dana Reyes (s1)\n',
      '> We are investigating three errors at checkout\n>\n> — Dana Reyes (s1)\n',
    ],
    // Over several lines, in emphasis, with entities, with Windows line ends.
    [
      '> We are **investigating\n> four** errors at\n> checkout, and nobody has lost an order\n>\n> — Dana Reyes (s1)\n',
      '> We are **investigating\n> three** errors at\n> checkout, and nobody has lost an order\n>\n> — Dana Reyes (s1)\n',
    ],
    [
      '- “We are investigating four\r\n  errors at checkout, and&nbsp;somebody has lost an order,” said Dana Reyes.\r\n',
      '- “We are investigating three\r\n  errors at checkout, and&nbsp;nobody has lost an order,” said Dana Reyes.\r\n',
    ],
    [
      '“All things were aligned for a very long time,” said Dana Reyes.\n',
      '“All stars were aligned for a very long time,” said Dana Reyes.\n',
    ],
  ];
  for (const [body, expected] of cases) assert.equal(mended(body)[USE], expected);
});

test('words of the writer may be put in brackets, words left out be marked with an ellipsis', () => {
  assert.deepEqual(mended('“We are investigating three bad errors at checkout,” said Dana Reyes.\n'), {
    [USE]: '“We are investigating three errors at checkout,” said Dana Reyes.\n',
    'Put the words that the source does not have in brackets':
      '“We are investigating three [bad] errors at checkout,” said Dana Reyes.\n',
  });
  assert.deepEqual(
    mended('“We are investigating three errors, and nobody has lost an order,” said Dana Reyes.\n'),
    {
      [USE]:
        '“We are investigating three errors at checkout, and nobody has lost an order,” said Dana Reyes.\n',
      'Mark with an ellipsis what is left out':
        '“We are investigating three errors …, and nobody has lost an order,” said Dana Reyes.\n',
    },
  );
  assert.deepEqual(
    Object.keys(mended('“We are investigating three mistakes at checkout,” said Dana Reyes.\n')),
    [
      USE,
      'Put the words that the source does not have in brackets',
      'Leave the changed words out, with an ellipsis',
    ],
  );
});

test('brackets are no way round a number, and an ellipsis is none round a negation', () => {
  const number = mended('“We are investigating four errors at checkout,” said Dana Reyes.\n');
  assert.deepEqual(Object.keys(number), [USE, 'Leave the changed words out, with an ellipsis']);
  const negation = mended(
    '“Three errors at checkout, and somebody has lost an order,” said Dana Reyes (s1).\n',
  );
  assert.deepEqual(Object.keys(negation), [USE]);
});

test('where another source has the words, its id is put in', () => {
  const body = '> The certificate expired at midnight\n>\n> — Lee Wong (s1)\n';
  assert.deepEqual(mended(body, 'quote-not-found'), {
    'Name s2 as the source': '> The certificate expired at midnight\n>\n> — Lee Wong (s2)\n',
  });
});

test('a quotation that names no source gets the id of each that has it, where an id is looked for', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      '> The certificate expired at midnight\n>\n> — Lee Wong, platform team  \n',
      '> The certificate expired at midnight\n>\n> — Lee Wong, platform team (s2)  \n',
    ],
    [
      '> The certificate expired at midnight\n> — Lee Wong',
      '> The certificate expired at midnight\n> — Lee Wong (s2)',
    ],
    [
      '> The certificate expired at midnight\n\n— Lee Wong\n',
      '> The certificate expired at midnight\n\n— Lee Wong (s2)\n',
    ],
    [
      'Lee Wong wrote:\r\n\r\n> The certificate expired\r\n> at midnight\r\n\r\nThat was all.',
      'Lee Wong wrote:\r\n\r\n> The certificate expired\r\n> at midnight\r\n>\r\n> — Lee Wong (s2)\r\n\r\nThat was all.',
    ],
    [
      '“The certificate expired at midnight,” said Lee Wong. Then she left.\n',
      '“The certificate expired at midnight,” said Lee Wong (s2). Then she left.\n',
    ],
    [
      'Lee Wong said: “The certificate expired at midnight.”\n',
      'Lee Wong said: “The certificate expired at midnight.” (s2)\n',
    ],
  ];
  for (const [body, expected] of cases)
    assert.deepEqual(mended(body, 'quote-uncited'), { 'Name s2 as the source': expected });
});

test('several sources that have the words are one fix each', () => {
  const both = open(`${head}“The certificate expired at midnight,” said Lee Wong.\n`, {
    sources: { s1: { text: `x\n${s2}`, format: 'text' }, s2: { text: s2, format: 'text' } },
  });
  assert.deepEqual(
    only(both, 'quote-uncited').fixes.map(({ title }) => render(title, english)),
    ['Name s1 as the source', 'Name s2 as the source'],
  );
});

test('an attribution is put below a block quote, its words to be typed over', () => {
  const before = read('1. Item\n\n   > We have no idea what is going on,\n   > to be honest.\n');
  const [fix] = only(before, 'quote-unattributed').fixes;
  const [edit] = fix?.edits ?? [];
  assert.ok(fix && edit);
  assert.equal(
    before.edit(fix.edits).text.slice(head.length),
    '1. Item\n\n   > We have no idea what is going on,\n   > to be honest.\n   >\n   > — Name, role\n',
  );
  assert.deepEqual(
    edit.placeholders?.map(({ start, end }) => edit.text.slice(start, end)),
    ['Name', 'role'],
  );
});

/** A word changed, dropped, added or swapped with its neighbour. */
function altered(r: Random, words: readonly string[]): readonly string[] {
  const at = 1 + r.below(Math.max(1, words.length - 2));
  const other = r.pick(VOCABULARY);
  return r.pick([
    words.toSpliced(at, 1, other),
    words.toSpliced(at, 1),
    words.toSpliced(at, 0, other),
    words.toSpliced(at, 1 + r.below(2), other, r.pick(VOCABULARY)),
  ]);
}

test('of 300 alterations in wrapped quotes each fix leaves a verified quotation, and nearly each has one', (t) => {
  const r = random(SEED);
  const made = corpus(r, 40);
  const sources = { s1: { text: made.text, format: 'text' as const } };
  const unmended: string[] = [];
  let found = 0;
  for (let i = 0; i < 300; i++) {
    const words = altered(r, quotation(r, made).split(' '));
    const lines = [words.slice(0, 4), words.slice(4)].map((some) => `> ${some.join(' ')}`);
    const before = open(`${head}${lines.join('\n')}\n>\n> — Dana Reyes (s1)\n`, { sources });
    for (const { rule, fixes } of before.problems) {
      if (rule !== 'quote-altered') continue;
      found++;
      if (fixes.length === 0) unmended.push(lines.join(' '));
      for (const { edits, title } of fixes) {
        const after = before.edit(edits);
        const [check] = after.postmortem.quotations;
        assert.equal(
          check?.verification.kind,
          'verified',
          `${title.text}: ${lines.join('\n')}\n${after.text}`,
        );
      }
    }
  }
  t.diagnostic(`${found} altered, ${unmended.length} without a fix: ${unmended.slice(0, 5).join(' | ')}`);
  assert.ok(found > 240 && unmended.length < found / 100);
});
