import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type How, prepareSource, verifyQuotation } from '../../../../src/core/quotes/verify/index.ts';
import { type Random, random } from '../../../support/random.ts';
import { corpus, quotation, SEED } from './generate.ts';

const COUNT = 10_000;

/** The same words in another dress, and what that dress is called; nothing where it does not fit. */
type Variant = (r: Random, text: string) => { readonly text: string; readonly how: How } | undefined;

const as = (how: How, from: string, to: string) => (from === to ? undefined : { text: to, how });
const spaceIn = (r: Random, text: string) => {
  const spaces = [...text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index);
  return spaces.length === 0 ? -1 : r.pick(spaces);
};
const splice = (text: string, at: number, remove: number, insert: string) =>
  text.slice(0, at) + insert + text.slice(at + remove);

const variants: Readonly<Record<string, Variant>> = {
  marks(r, text) {
    const [open, close] = r.pick([
      ['“', '”'],
      ['«', '»'],
      ['„', '“'],
      ['‘', '’'],
      ['‹', '›'],
    ]);
    return as('typography', text, text.replace(/["„]([^"“]*)["“]/g, `${open}$1${close}`));
  },
  apostrophes: (_, text) => as('typography', text, text.replaceAll('’', "'")),
  dashes: (r, text) => as('typography', text, text.replace(/[—–]/g, r.pick(['-', '--', '―', '−']))),
  fullStop: (_, text) => (/[.。]$/.test(text) ? as('typography', text, `${text.slice(0, -1)},`) : undefined),
  spaces(r, text) {
    const at = spaceIn(r, text);
    return at < 0
      ? undefined
      : as('whitespace', text, splice(text, at, 1, r.pick(['  ', '\u00a0', '\t', ' \u2009'])));
  },
  lines(r, text) {
    const at = spaceIn(r, text);
    return at < 0 ? undefined : as('whitespace', text, splice(text, at, 1, r.pick(['\n', '\r\n', '\n    '])));
  },
  hyphens(r, text) {
    const places = [...text.matchAll(/(?<=\p{L})(?=\p{L})/gu)].map(({ index }) => index);
    return places.length === 0
      ? undefined
      : as('unicode', text, splice(text, r.pick(places), 0, r.pick(['\u00ad', '\u200b', '\u2060'])));
  },
  decomposed: (_, text) => as('unicode', text, text.normalize('NFD')),
  wide(r, text) {
    const places = [...text.matchAll(/[A-Za-z,;]/g)].map(({ index }) => index);
    if (places.length === 0) return undefined;
    const at = r.pick(places);
    return as('unicode', text, splice(text, at, 1, String.fromCharCode(text.charCodeAt(at) + 0xfee0)));
  },
  ligatures: (_, text) => as('unicode', text, text.replaceAll('fi', 'ﬁ')),
  start(_, text) {
    const first = text.charAt(0);
    return as(
      'case',
      text,
      (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + text.slice(1),
    );
  },
  inserted(r, text) {
    const at = spaceIn(r, text);
    const words = r.pick([
      '[the company]',
      '[sic]',
      '[in Dublin]',
      '[, he added,]',
      '[of the outage]',
      '[Mr Brandt]',
    ]);
    return at < 0 ? undefined : as('brackets', text, splice(text, at, 1, ` ${words} `));
  },
  letter: (_, text) =>
    /^\p{L}\p{L}/u.test(text) && !/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text)
      ? as('brackets', text, `[${text.charAt(0)}]${text.slice(1)}`)
      : undefined,
  ellipsis(r, text) {
    const words = text.split(' ');
    if (words.length < 5) return undefined;
    const from = 1 + r.below(words.length - 3);
    const count = 1 + r.below(words.length - from - 1);
    const left = words.slice(from, from + count).join('');
    // Half of a pair of quotation marks would be left.
    if (!/[\p{L}\p{N}]/u.test(left) || (left.match(/["“„]/g)?.length ?? 0) % 2 === 1) return undefined;
    return {
      text: words.toSpliced(from, count, r.pick(['…', '...', '[…]', '[...]', '(…)', '. . .'])).join(' '),
      how: 'ellipsis',
    };
  },
};

test('10,000 harmless variants are verified, and what differs is named', () => {
  const r = random(SEED + 2);
  const made = corpus(random(SEED), 600);
  const sources = [{ id: 's', source: prepareSource(made.text, 'text') }];
  const names = Object.keys(variants);
  const counts = new Map<string, number>();
  for (let done = 0; done < COUNT; ) {
    const original = quotation(r, made);
    const name = names[done % names.length] ?? '';
    const how = new Set<How>();
    let words = original;
    // Sometimes two things differ at once. An ellipsis might leave out the first one, a bracket cover it.
    if (r.chance(0.3) && !['ellipsis', 'letter', 'decomposed'].includes(name)) {
      const dressed = variants[r.pick(['apostrophes', 'dashes', 'spaces', 'lines', 'hyphens', 'wide'])]?.(
        r,
        words,
      );
      if (dressed) how.add(dressed.how);
      words = dressed?.text ?? words;
    }
    const varied = variants[name]?.(r, words);
    if (!varied || !proves(varied.text)) continue;
    how.add(varied.how);
    done++;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const found = verifyQuotation(varied.text, sources);
    const shown = `${name}: ${JSON.stringify(varied.text)} of ${JSON.stringify(original)}: ${JSON.stringify(found)}`;
    assert.equal(found.kind, 'verified', shown);
    if (found.kind === 'verified') assert.deepEqual(found.how, [...how].sort(), shown);
  }
  assert.equal(counts.size, names.length);
});

/** What remains beside brackets and ellipses must be long enough to prove something. */
function proves(text: string): boolean {
  return text.replace(/\[.*?\]|\(…\)|…|\.\.\.|\. \. \./g, '').trim().length >= 16;
}
