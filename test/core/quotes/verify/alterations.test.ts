import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Altered,
  type PreparedSource,
  prepareSource,
  verifyQuotation,
} from '../../../../src/core/quotes/verify/index.ts';
import { type Random, random } from '../../../support/random.ts';
import { type Corpus, corpus, NAMES, NEGATIONS, quotation, SEED, VOCABULARY } from './generate.ts';

const COUNT = 10_000;

type Alteration = (r: Random, words: string[]) => string[] | undefined;

const inner = (r: Random, words: readonly string[]) => 1 + r.below(Math.max(1, words.length - 2));
const replaced = (words: readonly string[], at: number, ...by: string[]) => words.toSpliced(at, 1, ...by);
const find = (r: Random, words: readonly string[], wanted: (word: string) => boolean) => {
  const places = words.flatMap((word, i) => (wanted(word) ? [i] : []));
  return places.length === 0 ? undefined : r.pick(places);
};

const alterations: Readonly<Record<string, Alteration>> = {
  changed: (r, words) => replaced(words, inner(r, words), r.pick(VOCABULARY)),
  dropped: (r, words) => words.toSpliced(inner(r, words), 1),
  added: (r, words) => words.toSpliced(inner(r, words), 0, r.pick(VOCABULARY)),
  swapped(r, words) {
    const at = 1 + r.below(Math.max(1, words.length - 3));
    return words.toSpliced(at, 2, words[at + 1] ?? '', words[at] ?? '');
  },
  number(r, words) {
    const at = find(r, words, (word) => /\d/.test(word));
    if (at === undefined) return undefined;
    return replaced(
      words,
      at,
      (words[at] ?? '').replace(/\d/, (digit) => String((Number(digit) + 1 + r.below(9)) % 10)),
    );
  },
  negation(r, words) {
    const at = find(r, words, (word) => NEGATIONS.includes(word));
    return at === undefined ? words.toSpliced(inner(r, words), 0, 'not') : words.toSpliced(at, 1);
  },
  name(r, words) {
    const at = find(r, words, (word) => NAMES.includes(word));
    return at === undefined ? undefined : replaced(words, at, r.pick(NAMES));
  },
  reordered(r, words) {
    const at = 1 + r.below(words.length - 1);
    return [...words.slice(at), ...words.slice(0, at)];
  },
};

/** Words of scripts with spaces, characters of those without. */
function split(text: string): { words: string[]; joint: string } {
  return /[\p{sc=Han}\p{sc=Hiragana}]/u.test(text)
    ? { words: [...text], joint: '' }
    : { words: text.split(' '), joint: ' ' };
}

/** What the two writings of the same words agree in, found by other means than the engine's. */
function normal(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/["'“”‘’„]/g, '')
    .replace(/[—–]/g, '-')
    .replace(/(?<=[。，\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\s+/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,。，、 ]+$/, '')
    .trim();
}

function stands(source: string, quoted: string): boolean {
  const words = normal(quoted);
  const other = (first: string) =>
    first.toLowerCase() === first ? first.toUpperCase() : first.toLowerCase();
  return source.includes(words) || source.includes(other(words.charAt(0)) + words.slice(1));
}

interface Sums {
  readonly kinds: Map<string, number>;
  readonly odd: string[];
}

function run(seed: number, made: Corpus, source: PreparedSource, sums: Sums): void {
  const r = random(seed);
  const text = normal(made.text);
  const names = Object.keys(alterations);
  for (let done = 0; done < COUNT; ) {
    const original = quotation(r, made);
    const { words, joint } = split(original);
    const name = names[done % names.length] ?? '';
    const altered = alterations[name]?.(r, words)?.join(joint);
    if (altered === undefined || altered.length < 16 || stands(text, altered)) continue;
    done++;
    const found = verifyQuotation(altered, [{ id: 's', source }]);
    sums.kinds.set(found.kind, (sums.kinds.get(found.kind) ?? 0) + 1);
    if (found.kind === 'altered') explains(made.text, altered, found);
    else if (sums.odd.length < 20) sums.odd.push(`${name}: ${found.kind}: ${altered} (${original})`);
  }
}

/** Without what may differ: the first letter's case, punctuation, spaces. */
const letters = (text: string) =>
  text.replace(/[^\p{L}\p{N}]/gu, '').replace(/^./u, (first) => first.toLowerCase());

/** The difference is the way from the source's words to the quotation's: nothing is left out of it on either side. */
function explains(source: string, words: string, { difference, range }: Altered): void {
  const side = (op: 'added' | 'removed') =>
    letters(
      difference.flatMap((part) => (part.op === 'same' || part.op === op ? [part.text] : [])).join(' '),
    );
  const shown = JSON.stringify(difference);
  assert.equal(side('added'), letters(words), shown);
  assert.equal(side('removed'), letters(source.slice(range.start, range.end)), shown);
  assert.ok(
    difference.some(({ op }) => op !== 'same'),
    shown,
  );
  for (const { op, quotation: inWords, source: inSource, text } of difference) {
    if (inWords) assert.equal(words.slice(inWords.start, inWords.end), text);
    if (inSource && op === 'removed') assert.equal(source.slice(inSource.start, inSource.end), text);
  }
}

test('of 10,000 alterations none is verified, and nearly all are shown word by word', () => {
  const made = corpus(random(SEED), 600);
  const sums: Sums = { kinds: new Map(), odd: [] };
  run(SEED + 1, made, prepareSource(made.text, 'text'), sums);
  const share = (sums.kinds.get('altered') ?? 0) / COUNT;
  const shown = `${JSON.stringify([...sums.kinds])}\n${sums.odd.join('\n')}`;
  assert.deepEqual(
    [...sums.kinds.keys()].filter((kind) => kind !== 'altered' && kind !== 'not-found'),
    [],
    shown,
  );
  assert.ok(share >= 0.99, shown);
  if (process.env.VERBOSE) console.log(shown);
});
