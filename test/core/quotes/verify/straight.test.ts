import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  prepareSource,
  type Verification,
  verifyQuotation,
} from '../../../../src/core/quotes/verify/index.ts';

const same = (times: number, word = 'word') => Array(times).fill(word).join(' ');

function verify(source: string, words: string): Verification {
  return verifyQuotation(words, [{ id: 's', source: prepareSource(source, 'text') }]);
}

function difference(verification: Verification): readonly string[] {
  assert.equal(verification.kind, 'altered');
  return verification.kind === 'altered'
    ? verification.difference.filter(({ op }) => op !== 'same').map(({ op, text }) => `${op} ${text}`)
    : [];
}

describe('a quotation of which the source lacks a word', () => {
  it('is compared with the first of places that are equally near', () => {
    const place = 'the fix has been deployed to all hosts';
    const source = `Nothing happened. ${place}. A day later ${place}. It rained.`;
    const found = verify(source, 'the fix has been zzyx to all hosts');
    assert.deepEqual(difference(found), ['removed deployed', 'added zzyx']);
    assert.deepEqual('range' in found && found.range.start, source.indexOf(place));
  });

  it('shows the one word that differs in a source of one word', () => {
    const found = verify(same(5000), `${same(60)} zzyx ${same(40)}`);
    assert.deepEqual(difference(found), ['removed word', 'added zzyx']);
    assert.deepEqual('range' in found && found.range, { start: 0, end: same(101).length });
  });

  it('shows the one word that differs in a source of one word, though another place has it', () => {
    const found = verify(`${same(5000)} zzyx ${same(500, 'end')}`, `${same(60)} zzyx ${same(40)}`);
    assert.deepEqual(difference(found).at(0), 'removed word');
  });

  it('shows each word that differs where brackets and ellipses stand between', () => {
    const source = 'We saw that the cache was cold for ten minutes and nobody had been told about it.';
    const found = verify(source, 'that the [old] cache was zzyx for ten minutes and […] had been told');
    assert.deepEqual(difference(found), ['removed cold', 'added zzyx']);
  });

  it('may be long', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `item${i}`);
    const found = verify(words.join(' '), words.slice(100, 2900).with(1500, 'zzyx').join(' '));
    assert.deepEqual(difference(found), ['removed item1600', 'added zzyx']);
  });
});
