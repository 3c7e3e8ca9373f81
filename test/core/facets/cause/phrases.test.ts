import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from '../../../../src/core/facets/cause/english.ts';
import { GROUPS, type Lexicon } from '../../../../src/core/facets/cause/lexicon.ts';
import { JAPANESE } from '../../../../src/core/facets/cause/others.ts';
import { compile } from '../../../../src/core/facets/cause/phrases.ts';

const EMPTY = Object.fromEntries(GROUPS.map((group) => [group, '']));

/** Finds the phrases of one group only. */
function find(phrases: string, text: string): readonly string[] {
  const lexicon = { ...EMPTY, fault: phrases, generic: 'the a', script: 'words' } as Lexicon;
  return (compile(lexicon)(text).hits.get('fault') ?? []).map((hit) => hit.words);
}

const CASES: readonly (readonly [phrase: string, text: string, found: readonly string[]])[] = [
  ['expir*', 'it expired and expires', ['expired', 'expires']],
  ['expir*', 'unexpired', []],
  ['ran/run out of', 'they ran out of disk', ['ran out of']],
  ['ran out of', 'they ran out', []],
  ['not yet? set', 'not set, not yet set', ['not set', 'not yet set']],
  ['cause ~2 is', 'the cause of it is; the cause of all of it is', ['cause of it is']],
  ['spike !in', 'a spike in errors, a spike at ten', ['spike']],
  ['off by one', 'an off-by-one error', ['off-by-one']],
  ["don't", "we don't", ["don't"]],
];

for (const [phrase, text, found] of CASES) {
  test(`phrase "${phrase}" in "${text}"`, () => assert.deepEqual(find(phrase, text), found));
}

test('a negated phrase is marked as such', () => {
  const negated = (text: string) =>
    compile(ENGLISH)(text)
      .hits.get('fault')
      ?.map((hit) => hit.negated);
  assert.deepEqual(negated('it was not exploited'), [true]);
  assert.deepEqual(negated('there are no signs of a leak'), [true]);
  assert.deepEqual(negated('it was exploited'), [false]);
});

test('words that every report holds name nothing', () => {
  const { tokens } = compile(ENGLISH)('the service failed because of the vault in 2024');
  assert.deepEqual(
    tokens.filter((token) => token.named).map((token) => token.word),
    ['vault'],
  );
});

test('Japanese phrases are found without spaces', () => {
  const { hits } = compile(JAPANESE)('証明書が期限切れになったため');
  assert.deepEqual([hits.has('fault'), hits.has('forward')], [true, true]);
});

test('a line of a hundred thousand words is read in one pass', () => {
  const text = 'the cause of the cause of the reason for the '.repeat(10_000);
  assert.ok(compile(ENGLISH)(text).tokens.length === 100_000);
});
