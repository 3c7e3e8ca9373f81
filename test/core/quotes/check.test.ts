import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { open } from '../../../src/core/index.ts';
import type { SourceInput } from '../../../src/core/quotes/check.ts';
import type { Verification } from '../../../src/core/quotes/verify/index.ts';

const HEAD = '---\nsources:\n  - id: s1\n    file: a.txt\n  - id: s2\n    file: b.txt\n---\n\n';
const QUOTED =
  '“We saw it far too late,” said Ada Stone (s1).\n\n“The cache was cold for an hour,” said Jon Bell.\n';

const text = (words: string): SourceInput => ({ text: words, format: 'text' });
const first = text('We saw it too late, said Stone. The cache was cold for an hour.');
const second = text('We saw it far too late. Nobody was told.');

describe('what the sources say of a quotation', () => {
  const before = open(HEAD + QUOTED, { sources: { s1: first, s2: second } });
  const of = (body: string, sources: Readonly<Record<string, SourceInput>>): readonly Verification[] =>
    before.next(HEAD + body, { sources }).postmortem.quotations.map(({ verification }) => verification);
  const known = before.postmortem.quotations.map(({ verification }) => verification);

  it('is kept while the text changes elsewhere', () => {
    const [altered, verified] = of(`It rained.\n\n${QUOTED}`, { s1: first, s2: second });
    assert.equal(altered?.kind, 'altered');
    assert.equal(altered, known[0]);
    assert.equal(verified, known[1]);
  });

  it('is asked anew where the words change', () => {
    const [changed, same] = of(QUOTED.replace('far too late', 'too late'), { s1: first, s2: second });
    assert.equal(changed?.kind, 'verified');
    assert.equal(same, known[1]);
  });

  it('is asked anew where another source is cited', () => {
    assert.equal(of(QUOTED, { s1: first, s2: second })[0]?.kind, 'altered');
    const [changed] = of(QUOTED.replace('(s1)', '(s2)'), { s1: first, s2: second });
    assert.equal(changed?.kind, 'verified');
  });

  it('is asked anew where a source changes', () => {
    const [changed] = of(QUOTED, { s1: text('We saw it far too late.'), s2: second });
    assert.equal(changed?.kind, 'verified');
    const [, other] = of(QUOTED, { s1: first, s2: text('The cache was cold for an hour.') });
    assert.notEqual(other, known[1]);
  });

  it('is asked anew where a source comes or goes', () => {
    assert.equal(of(QUOTED, {})[0]?.kind, 'source-unavailable');
    assert.equal(of(QUOTED, { s2: second })[0]?.kind, 'source-unavailable');
    assert.equal(of(QUOTED, { s1: first, s2: second })[0]?.kind, 'altered');
  });
});
