import assert from 'node:assert/strict';
import { test } from 'node:test';
import picomatch from 'picomatch';
import { matchesGlobs } from '../../src/core/config/glob.ts';

const globs = [
  ...['*.md', '**/*.md', 'docs/**/*', 'docs/**/*.md', '**', '*', '**/pm/*', 'a*b*.md', '?.md', 'a?c.md'],
  ...['[ab].md', '[^ab].md', '[^a-c]*.md', '[a-c]*', '{a,b}.md', '{docs,notes}/*.md', '{a,b{c,d}}.md'],
  ...[
    'x{1..3}.md',
    '@(a|b).md',
    '?(a)b.md',
    '+(a|b).md',
    '*(ab).md',
    './a.md',
    '!a.md',
    'docs/',
    '**.md',
    'docs/**.md',
    'a**.md',
    '**a.md',
    '**a/b.md',
    '***.md',
  ],
  ...['docs/**/', '**/docs/**/a.md', 'a/**/b/**/c.md', '\\*.md', 'docs/*/a.md', '.*', '.hidden/*.md'],
  ...['2024-*-{postmortem,pm}.md', 'incidents/20[0-9][0-9]/**/*.md'],
];
const paths = [
  ...['a.md', 'b.md', 'c.md', 'd.md', 'bc.md', 'ab.md', 'aab.md', 'abab.md', 'abc.md', 'x2.md', 'x4.md'],
  ...['docs/a.md', 'docs/x/a.md', 'docs/x/y/a.md', 'notes/a.md', 'x/docs/a.md', 'x/docs/y/z/a.md', 'docs'],
  ...['pm/a', 'x/pm/a', 'x/pm/y/a', '.hidden/a.md', 'docs/.hidden/a.md', '.a.md', '*.md', 'a', 'a.txt'],
  ...['a/b/c.md', 'a/x/b/y/c.md', 'a/b/x/c.md', '2024-05-03-pm.md', '2024-checkout-postmortem.md'],
  ...['incidents/2024/a.md', 'incidents/2024/may/a.md', 'incidents/24/a.md', 'axbx.md', 'a/xb.md'],
];

test('globs mean what they mean elsewhere', () => {
  for (const glob of globs)
    for (const path of paths)
      assert.equal(matchesGlobs(path, [glob]), picomatch.isMatch(path, glob), `${glob} on ${path}`);
});

test('a set that begins with `!` is of all others', () => {
  assert.ok(matchesGlobs('c.md', ['[!ab].md']));
  assert.ok(!matchesGlobs('a.md', ['[!ab].md']));
});

test('one of several globs is enough', () => {
  assert.ok(matchesGlobs('b.md', ['a.md', 'b.md']));
  assert.ok(!matchesGlobs('b.md', []));
});

test('a glob that could be read in very many ways is answered', () => {
  const path = `${'a'.repeat(250)}.md`;
  for (const glob of [
    `${'*a'.repeat(60)}b`,
    `${'+(a|aa)'.repeat(30)}b`,
    `${'+('.repeat(15)}a${')'.repeat(15)}b`,
    `${'**/'.repeat(60)}b`,
    `${'{a,aa}'.repeat(60)}b`,
    '['.repeat(3000),
    '{'.repeat(3000),
    '+('.repeat(3000),
    `${'{a,'.repeat(1000)}${'}'.repeat(1000)}`,
  ])
    assert.equal(matchesGlobs(path, [glob]), false, glob.slice(0, 20));
  assert.ok(matchesGlobs(path, [`${'*a'.repeat(60)}*.md`]));
});
