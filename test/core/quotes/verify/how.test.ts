import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ellipsisHides, prepareSource, verifyQuotation } from '../../../../src/core/quotes/verify/index.ts';

const source = `The outage began at 04:09 UTC. Normally, the controller may restart a node twice.
“This is not an attack,” Vera Holm said. It wasn’t tested — nobody had asked — and the naïve infra-
structure failed. They call it a "safe" file: well-known to all. Wait... there is more. Was it our fault?
A second paragraph, with the company’s own words, says so. 障害の原因は設定の誤りであり、攻撃ではありません。`;

const sources = [{ id: 's', source: prepareSource(source, 'text') }];

/** The words, how they differ, and what the source has in their place. */
const verified: readonly (readonly [words: string, how: string, found: string])[] = [
  ['The outage began at 04:09 UTC.', 'exact', 'The outage began at 04:09 UTC.'],
  ['outage began at 04:09', 'exact', 'outage began at 04:09'],
  ['“This is not an attack,”', 'exact', 'This is not an attack,'],
  ['This is not an attack.', 'typography', 'This is not an attack'],
  ['Was it our fault?', 'exact', 'Was it our fault?'],

  ['may restart a node  twice', 'whitespace', 'may restart a node twice'],
  ['may restart\na\u00a0node twice', 'whitespace', 'may restart a node twice'],
  ['naïve infrastructure failed', 'whitespace', 'naïve infra-\nstructure failed'],
  ['naïve infra-structure failed', 'whitespace', 'naïve infra-\nstructure failed'],
  ['file: well-\nknown to all', 'whitespace', 'file: well-known to all'],
  ['asked—and the naïve', 'whitespace', 'asked — and the naïve'],
  ['障害の原因は 設定の誤り', 'whitespace', '障害の原因は設定の誤り'],

  ["It wasn't tested", 'typography', 'It wasn’t tested'],
  ['tested -- nobody had asked – and', 'typography', 'tested — nobody had asked — and'],
  ['They call it a «safe» file', 'typography', 'They call it a "safe" file'],
  ['They call it a ‘safe’ file', 'typography', 'They call it a "safe" file'],
  ['They call it a safe file', 'typography', 'They call it a "safe" file'],
  ['Wait… there is more', 'typography', 'Wait... there is more'],
  ['Wait . . . there is more', 'typography,whitespace', 'Wait... there is more'],
  ['well‐known to all', 'typography', 'well-known to all'],

  ['the nai\u0308ve infrastructure', 'unicode,whitespace', 'the naïve infra-\nstructure'],
  ['outage began at 04:\u00ad09', 'unicode', 'outage began at 04:09'],
  ['It was\u200bn\u200b’\u200bt tested', 'unicode', 'It wasn’t tested'],
  ['the con\u00adtroller may', 'unicode', 'the controller may'],
  ['the\u200b controller may', 'unicode', 'the controller may'],
  ['the controller ｍａｙ restart', 'unicode', 'the controller may restart'],
  ['They call it a ＂safe＂ file', 'unicode', 'They call it a "safe" file'],
  ['a "safe" ﬁle: well-known', 'unicode', 'a "safe" file: well-known'],

  ['the outage began at', 'case', 'The outage began at'],
  ['The controller may restart', 'case', 'the controller may restart'],

  ['[T]he controller may restart', 'brackets', 'the controller may restart'],
  ['[t]he outage began at', 'brackets', 'The outage began at'],
  ['the controller [software] may restart', 'brackets', 'the controller may restart'],
  ['the controller may restart [it] twice', 'brackets', 'the controller may restart a node twice'],
  ['the company’s own words [sic], says so', 'brackets', 'the company’s own words, says so'],
  ['may[sic] restart a[sic] node', 'brackets', 'may restart a node'],
  ['with the company’s own words,[12] says', 'brackets', 'with the company’s own words, says'],
  ['[The machine] may restart a node', 'brackets', 'may restart a node'],
  ['the controller[s] may restart', 'brackets', 'the controller may restart'],
  ['the controller may restart [a machine in the fleet]', 'brackets', 'the controller may restart'],

  [
    'Normally, the controller … a node twice',
    'ellipsis',
    'Normally, the controller may restart a node twice',
  ],
  ['Normally … restart a node', 'ellipsis', 'Normally, the controller may restart a node'],
  ['Normally, ... restart ... twice', 'ellipsis', 'Normally, the controller may restart a node twice'],
  ['Normally, […] may restart a node (…)', 'ellipsis', 'Normally, the controller may restart a node'],
  ['the controller may restart. … twice', 'ellipsis', 'the controller may restart a node twice'],
  ['the controller may … , twice', 'ellipsis', 'the controller may restart a node twice'],
  ['… the controller may restart', 'ellipsis', 'the controller may restart'],
  ['障害の原因は……誤りであり', 'ellipsis', '障害の原因は設定の誤りであり'],
  ['障害の原因は設定の「誤り」であり', 'typography', '障害の原因は設定の誤りであり'],

  ["it wasn't tested  --  nobody", 'case,typography,whitespace', 'It wasn’t tested — nobody'],
  [
    'normally … [it] may restart a node',
    'brackets,case,ellipsis',
    'Normally, the controller may restart a node',
  ],
];

for (const [words, how, found] of verified) {
  test(`${how}: ${JSON.stringify(words)}`, () => {
    const result = verifyQuotation(words, sources);
    assert.equal(result.kind, 'verified', JSON.stringify(result));
    if (result.kind !== 'verified') return;
    assert.deepEqual(
      { how: result.how.join(','), found: source.slice(result.range.start, result.range.end) },
      { how, found },
    );
  });
}

test('an ellipsis tells what it leaves out', () => {
  const result = verifyQuotation('This is … an attack,', sources);
  assert.ok(result.kind === 'verified', JSON.stringify(result));
  assert.deepEqual(
    result.omitted.map(({ start, end }) => source.slice(start, end)),
    ['not'],
  );
  assert.equal(result.omitsNegation, true);
  assert.equal(ellipsisHides(result), true);
});

test('an ellipsis that leaves out no negation hides nothing', () => {
  const result = verifyQuotation('Normally, the controller … a node', sources);
  assert.ok(result.kind === 'verified', JSON.stringify(result));
  assert.deepEqual(
    result.omitted.map(({ start, end }) => source.slice(start, end)),
    ['may restart'],
  );
  assert.equal(ellipsisHides(result), false);
});

test('a capital that makes a sentence of half of one shows the other half', () => {
  const result = verifyQuotation('The controller may restart a node', sources);
  assert.ok(result.kind === 'verified' && result.lead, JSON.stringify(result));
  assert.equal(source.slice(result.lead.start, result.lead.end), 'Normally,');
});

test('of several places the one that differs least is reported', () => {
  const text = 'A fix is  out, it said. A fix is out, he wrote.';
  const result = verifyQuotation('A fix is out', [{ id: 's', source: prepareSource(text, 'text') }]);
  assert.ok(result.kind === 'verified');
  assert.deepEqual([result.how, result.range], [['exact'], { start: 24, end: 36 }]);
});

test('of several places for an ellipsis the tightest is reported', () => {
  const text =
    'The old pump had failed. The pump in the north had long been silent when it failed. The pump failed.';
  const result = verifyQuotation('The pump … had … failed', [
    { id: 's', source: prepareSource(text, 'text') },
  ]);
  assert.ok(result.kind === 'verified');
  assert.equal(
    text.slice(result.range.start, result.range.end),
    'The pump in the north had long been silent when it failed',
  );
});

test('a place that needs no licence is better than a tighter one', () => {
  const text = 'The old pump failed there, it is said. Now the old pump of the north failed there.';
  const result = verifyQuotation('the old pump … failed there.', [
    { id: 's', source: prepareSource(text, 'text') },
  ]);
  assert.ok(result.kind === 'verified');
  assert.deepEqual(
    [result.how, text.slice(result.range.start, result.range.end)],
    [['ellipsis'], 'the old pump of the north failed there.'],
  );
});
