import { prepareSource, type SourceFormat, verifyQuotation } from '../../src/core/quotes/verify/index.ts';
import { corpus, quotation, VOCABULARY } from '../core/quotes/verify/generate.ts';
import { random } from '../support/random.ts';

interface Bench {
  readonly name: string;
  run(): undefined;
}

const r = random(1);
const made = corpus(r, 19_000);
const quotations = Array.from({ length: 200 }, () => quotation(r, made));
const altered = quotations.map((text) => {
  const words = text.split(' ');
  return words.toSpliced(1 + r.below(words.length - 1), 1, r.pick(VOCABULARY)).join(' ');
});
const foreign = altered.map(
  (_, i) => `Nothing like number ${i} was ever said about that in any of the sources, or so it seems.`,
);
const shortened = quotations.map((text) => {
  const words = text.split(' ');
  return words.toSpliced(words.length >> 1, 1, '[…]').join(' ');
});
const page = `<html><body><p>${made.text.replaceAll('\n\n', '</p>\n<p>').replaceAll('"', '&quot;')}</p></body></html>`;

function bench(name: string, source: string, words: readonly string[], format: SourceFormat = 'text'): Bench {
  return {
    name: `200 quotations, ${name}`,
    run() {
      const sources = [{ id: 's', source: prepareSource(source, format) }];
      for (const text of words) verifyQuotation(text, sources);
      return undefined;
    },
  };
}

const same = (times: number, word = 'word') => Array(times).fill(word).join(' ');
const monotone = same(1_000_000);
const times200 = (text: (i: number) => string) => Array.from({ length: 200 }, (_, i) => text(i));

export const benches: readonly Bench[] = [
  bench('2 MB text, verbatim', made.text, quotations),
  bench('2 MB text, altered', made.text, altered),
  bench('2 MB text, not in it', made.text, foreign),
  bench('2 MB text, with ellipses', made.text, shortened),
  bench('2 MB Markdown, verbatim', made.text, quotations, 'markdown'),
  bench('2 MB page, altered', page, altered, 'html'),
  bench(
    'one word a million times, as quoted',
    monotone,
    times200(() => same(200)),
  ),
  bench(
    'one word a million times, one word differs',
    monotone,
    times200((i) => `${same(i)} other ${same(199 - i)}`),
  ),
  bench(
    'one word a million times, ellipses',
    monotone,
    times200(() => `${same(20)} … ${same(20)} … word [a] ${same(20)}`),
  ),
  bench(
    'one word a million times, a longer quotation',
    monotone,
    times200(() => `${same(20_000)} other`).slice(0, 4),
  ),
];
