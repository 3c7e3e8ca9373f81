import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  prepareSource,
  type SourceFormat,
  type Verification,
  verifyQuotation,
} from '../../../../src/core/quotes/verify/index.ts';

/** Words and signs that mean something to the engine, in any order. */
const bits = fc.constantFrom(
  ...'a the fix was not deployed Kurtz Kurtz’s 1,000 5% $5 -5 x² naïve infra-\nstructure non-critical don’t'.split(
    ' ',
  ),
  ...[
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '«',
    '…',
    '...',
    '. . .',
    '[…]',
    '(…)',
    '[sic]',
    '[the',
    ']',
    '[T]he',
    'walk[ed]',
    '—',
    '--',
    '-',
    '.',
    ',',
    '?',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\ufeff',
    'e\u0301',
    '\u0301',
    'ﬁx',
    'ｆｉｘ',
    '服务',
    '不',
    '。',
    '「',
    '」',
    'ｶﾞ',
    '한국',
    '😀',
    '\ud800',
    '\0',
  ],
  ...[
    '<p>',
    '</p>',
    '<b',
    '>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<blockquote>',
    '<q>',
    '&amp;',
    '&#8217;',
    '&',
    '&#x110000;',
    '<p hidden>',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '# ',
    '```',
    '~~~',
    '`',
    '*',
    '_',
    '~~',
    '[',
    '](',
    '](x "y")',
    '![',
    '[^1]',
    '[r]: x',
    '|',
    '---',
    '\\',
    '<https://x>',
  ],
);
const hostile = fc
  .array(fc.tuple(bits, fc.constantFrom('', ' ')), { maxLength: 60 })
  .map((list) => list.map((pair) => pair.join('')).join(''));
const format = fc.constantFrom<SourceFormat>('text', 'markdown', 'html');

function check(raw: string, as: SourceFormat, words: string): Verification {
  return verifyQuotation(words, [{ id: 's', source: prepareSource(raw, as) }]);
}

function assertInside(raw: string, words: string, result: Verification): void {
  const inside = (text: string, { start, end }: { start: number; end: number }) =>
    assert.ok(0 <= start && start <= end && end <= text.length, JSON.stringify(result));
  if (result.kind !== 'verified' && result.kind !== 'altered') return;
  inside(raw, result.range);
  if (result.kind === 'verified') {
    for (const range of result.omitted) inside(raw, range);
    return;
  }
  assert.ok(
    result.difference.some(({ op }) => op !== 'same'),
    JSON.stringify(result),
  );
  for (const { quotation, source } of result.difference) {
    if (quotation) inside(words, quotation);
    if (source) inside(raw, source);
  }
}

test('any text can be a source and any a quotation', () => {
  fc.assert(
    fc.property(hostile, format, hostile, (raw, as, words) =>
      assertInside(raw, words, check(raw, as, words)),
    ),
    { numRuns: 3000 },
  );
});

/** Offsets at which no word is cut: beside spaces, save those inside a number, an ellipsis or a divided word. */
function cuts(raw: string): readonly number[] {
  const inside =
    /(?<=\d[\s\p{DI}]*)\s(?=[\s\p{DI}]*[\d%])|(?<=[.…][\s\p{DI}]*)\s(?=[\s\p{DI}]*[.…])|(?<=[-\u00ad][\s\p{DI}]*)\s|(?<=[$>]\s?)\s(?=\d)/gu;
  return [...raw.replace(inside, '_').matchAll(/[ \n\u00a0]/g)]
    .map(({ index }) => index)
    .concat(0, raw.length);
}

test('whatever stands in a plain text is verified', () => {
  fc.assert(
    fc.property(hostile, fc.nat(), fc.nat(), (text, a, b) => {
      const raw = text.replaceAll('>', '');
      const places = cuts(raw);
      const [start = 0, end = 0] = [places[a % places.length] ?? 0, places[b % places.length] ?? 0].sort(
        (x, y) => x - y,
      );
      const result = check(raw, 'text', raw.slice(start, end));
      assertInside(raw, raw.slice(start, end), result);
      assert.ok(
        result.kind === 'verified' || result.kind === 'too-short',
        JSON.stringify([raw.slice(start, end), result]),
      );
    }),
    { numRuns: 5000 },
  );
});

const times = (count: number, words: string) => Array(count).fill(words).join(' ');

const patterns: readonly (readonly [source: string, words: string])[] = [
  [times(200_000, 'word'), `${times(100, 'word')} other ${times(99, 'word')}`],
  [times(200_000, 'word'), times(90, 'word word …')],
  [times(200_000, 'word'), times(20_000, 'word word …')],
  [times(200_000, 'word'), times(90, 'word [x]')],
  [times(200_000, 'word'), `${times(100_000, 'word')} other`],
  [times(100_000, 'alpha beta'), `${times(30, 'alpha beta …')} beta alpha … gamma`],
  [times(60_000, '"a b"'), 'a b … a b … a b a b'],
  [times(40_000, '"alpha beta" said delta. "epsilon zeta"'), 'alpha beta … epsilon zeta'],
  [times(40_000, 'this is not an incident'), 'this is [clearly] an incident'],
  [times(40_000, 'Kurtz said it broke.'), '[Nadella] said it broke'],
  [times(60_000, 'well-\nknown infra-\nstructure'), `${times(30, 'well-known infra-structure')} missing`],
  [times(200_000, '服务'), `${times(50, '服务')}不${times(50, '服务')}`],
];

// The time limit stands for "not quadratic": each takes milliseconds.
test('no pattern takes long', { timeout: 60_000 }, () => {
  for (const [source, words] of patterns) {
    const sources = [{ id: 's', source: prepareSource(source, 'text') }];
    for (let i = 0; i < 2; i++) assertInside(source, words, verifyQuotation(words, sources));
  }
});

test('no markup takes long to read', { timeout: 60_000 }, () => {
  const bricks = [
    '<a ',
    '<a b="x>',
    '<a b=\'x>" ',
    '<noscript a="',
    '<p hidden>',
    '&amp;',
    '&',
    '](',
    '[',
    '![a',
    '[a](b)',
    '` `` ``` ',
    'a`b``c',
    '<!--',
    '> > >',
    '> a\n',
    '*a ',
    '- - a\n',
    '|a',
    '[a](b "',
    '<p style="style="',
    '"\n\n',
    "' a",
  ];
  for (const brick of bricks)
    for (const as of ['html', 'markdown', 'text'] as const)
      prepareSource(brick.repeat(100_000 / brick.length), as);
});
