import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDocumentText } from '../../../../src/core/document/document.ts';
import { parsePlainText } from '../../../../src/core/document/plain.ts';
import { findQuotations } from '../../../../src/core/quotes/extract/index.ts';
import type { Quotation } from '../../../../src/core/quotes/quotation.ts';

function only(text: string): Quotation {
  const found = findQuotations(parseDocumentText(text).document);
  assert.equal(found.length, 1, JSON.stringify(found.map((q) => q.text)));
  return found[0] as Quotation;
}

describe('a speaker', () => {
  const standings: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
    ['“We were late to it,” CEO Ada Stone said.', 'Ada Stone', 'CEO', undefined],
    ['“We were late to it,” Norwind CEO Ada Stone said.', 'Ada Stone', 'CEO', 'Norwind'],
    [
      '“We were late to it,” said Ada Stone, CEO of Norwind, a hosting company.',
      'Ada Stone',
      'CEO',
      'Norwind',
    ],
    ['“We were late to it,” said Ada Stone, professor at Oxbridge.', 'Ada Stone', 'professor', 'Oxbridge'],
    ['“We were late to it,” IT Minister Ada Stone said.', 'Ada Stone', 'IT Minister', undefined],
    ['“We were late to it,” said Ada Stone.', 'Ada Stone', undefined, undefined],
    ['Norwind on Saturday said: “We were late to it.”', 'Norwind', undefined, undefined],
    ['> We were late to it.\n>\n> — Ada Stone, CEO of Norwind (s1)', 'Ada Stone', 'CEO', 'Norwind'],
    ['> We were late to it.\n>\n> — Ada Stone, on-call engineer', 'Ada Stone', 'on-call engineer', undefined],
    ['> We were late to it.\n>\n> — Ada Stone, SRE, Norwind', 'Ada Stone', 'SRE', 'Norwind'],
  ];
  for (const [text, name, role, organisation] of standings) {
    it(`has a role and an organisation where the text tells: ${text.slice(0, 60)}`, () => {
      const { speaker } = only(text);
      assert.deepEqual([speaker?.name, speaker?.role, speaker?.organisation], [name, role, organisation]);
    });
  }

  it('has the words that name them and the words that tell of speech', () => {
    const text = 'Rain fell. “We were late to it,” said Ada Stone.';
    const { speaker } = only(text);
    assert.equal(text.slice(speaker?.mention?.start, speaker?.mention?.end), 'Ada Stone');
    assert.equal(text.slice(speaker?.cue?.start, speaker?.cue?.end), 'said');
  });

  it('keeps the pronoun as the mention and gives the name that it stands for', () => {
    const text = 'Ada Stone took the call. “We were late to it,” she said.';
    const { speaker } = only(text);
    assert.equal(speaker?.name, 'Ada Stone');
    assert.equal(text.slice(speaker?.mention?.start, speaker?.mention?.end), 'she');
  });
});

describe('a pronoun', () => {
  const history =
    'Jon Bell wrote the plan. He had changed it in May. Then he left, and in June Jon Bell came back.';
  const meant: readonly (readonly [string, string, string])[] = [
    [
      'is nobody whom the words themselves name',
      `${history} Bell was met by Uwe Kern. “Bell did it alone,” he said.`,
      'Uwe Kern',
    ],
    [
      'is nobody whom another part of the statement names',
      `${history} Bell was met by Uwe Kern. “It was quick,” he said. “I thank Jon.”`,
      'Uwe Kern',
    ],
    [
      'is nobody to whom the words are said',
      `${history} Bell was met by Uwe Kern. “Well done,” he told Bell.`,
      'Uwe Kern',
    ],
    [
      'is nobody whom the words name, however the apostrophe is written',
      `Jon O'Neill wrote the plan. He left. O'Neill was met by Uwe Kern. “O’Neill did it alone,” he said.`,
      'Uwe Kern',
    ],
    [
      'is one of the same last name where another is named',
      'Jon Bell came late. Bell was told of it. “Mary Bell did it alone,” he said.',
      'Jon Bell',
    ],
    [
      'is whoever spoke last sooner than whom the text names often',
      `${history} Bell was tired. The disks were full, said Tom Kern, who ran the hall for Bell.\n\n“It was hot,” he said.`,
      'Tom Kern',
    ],
  ];
  for (const [what, text, name] of meant) {
    it(what, () => {
      const names = findQuotations(parseDocumentText(text).document).map((found) => found.speaker?.name);
      assert.deepEqual([...new Set(names)], [name]);
    });
  }
});

describe('a citation', () => {
  const cited: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
    ['an id after the sentence', '“We were late to it,” said Ada Stone (s1).', 'id', 's1'],
    ['an id in a signature', '> We were late to it.\n>\n> — Ada Stone, CEO (s2)', 'id', 's2'],
    ['a footnote', '“We were late to it,”[^post] said Ada Stone.\n\n[^post]: A post.', 'footnote', 'post'],
    [
      'a footnote in a signature',
      '> We were late to it.\n>\n> — Ada Stone[^7]\n\n[^7]: A talk.',
      'footnote',
      '7',
    ],
    [
      'a link behind',
      'Ada Stone said, “We were late to it” ([post](https://example.org/p)).',
      'link',
      'https://example.org/p',
    ],
    [
      'a link around',
      'Ada Stone said, [“We were late to it”](https://example.org/p).',
      'link',
      'https://example.org/p',
    ],
    ['none', '“We were late to it,” said Ada Stone (the first to wake).', undefined, undefined],
  ];
  for (const [kind, text, expected, target] of cited) {
    it(`is ${kind}`, () => {
      const { citation } = only(text);
      assert.deepEqual([citation?.kind, citation?.target], [expected, target]);
    });
  }

  it('takes any id that the front matter lists, and no other', () => {
    const head = '---\nsources:\n  - id: hub\n---\n';
    assert.equal(only(`${head}“We were late to it,” said Ada Stone (hub).`).citation?.target, 'hub');
    assert.equal(only(`${head}“We were late to it,” said Ada Stone (s9).`).citation, undefined);
  });
});

describe('a long statement', () => {
  it('goes on from paragraph to paragraph', () => {
    const found = findQuotations(
      parsePlainText('Ada Stone wrote:\n\n“One thing first.\n\n“Then the rest of it.”\n'),
    );
    assert.deepEqual(
      found.map(({ text, open, continues, speaker }) => [text, open, continues, speaker?.name]),
      [
        ['One thing first.', true, undefined, 'Ada Stone'],
        ['Then the rest of it.', undefined, true, 'Ada Stone'],
      ],
    );
  });

  it('of which the mark is never closed is none', () => {
    assert.deepEqual(
      findQuotations(parsePlainText('Ada Stone wrote: “One thing first.\n\nNothing came of it.\n')),
      [],
    );
  });
});

const ARTICLE = new URL('../../../../../shared/sources/crowdstrike-moneycontrol.txt', import.meta.url);

describe('the newspaper report', { skip: existsSync(ARTICLE) ? false : 'the report is not here' }, () => {
  it('quotes five times, each time with its speaker', () => {
    const text = existsSync(ARTICLE) ? readFileSync(ARTICLE, 'utf8') : '';
    const found = findQuotations(parsePlainText(text));
    assert.deepEqual(
      found.map((q) => [q.text.split(' ').slice(0, 3).join(' '), q.speaker?.name]),
      [
        ['a fix has', "CrowdStrike Holdings' chief executive officer"],
        ['This is not', 'George Kurtz'],
        ['To be the', 'Ajay Unni'],
        ['residual impact', 'Microsoft Azure'],
        ['This is a', 'Ciaran Martin'],
      ],
    );
    const [, , unni] = found;
    assert.deepEqual([unni?.speaker?.role, unni?.speaker?.organisation], ['CEO', 'StickmanCyber']);
  });
});
