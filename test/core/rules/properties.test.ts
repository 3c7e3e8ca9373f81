import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyEdits, type Config, open, RULES } from '../../../src/core/index.ts';
import { suppressionOf } from '../../../src/core/rules/suppression-fix.ts';

const config: Config = { rules: Object.fromEntries(RULES.map(({ id }) => [id, 'warning' as const])) };
const read = (text: string) => open(text, { config, today: '2026-01-01' });

/** Lines of all examples, and what breaks them: put together in any order they are no document anybody thought of. */
const lines = [
  ...new Set(RULES.flatMap(({ docs }) => [...docs.bad, ...docs.good]).flatMap((text) => text.split('\n'))),
  '',
  '',
  '---',
  '```',
  '<!-- postmortem-disable-next-line',
  '<!-- postmortem-disable secret -->',
  '| a | b |',
  '> - [ ] \u{1f4a5} TBD',
  '\u0000\ufffd\u2028',
];
const texts = fc
  .tuple(fc.array(fc.constantFrom(...lines), { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([some, eol]) => some.join(eol));

test('whatever the text, every problem and edit lies in it, and edits of a fix do not touch each other', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { problems, postmortem } = read(text);
      for (const problem of problems) {
        const inText = ({ start, end }: { start: number; end: number }) =>
          0 <= start && start <= end && end <= text.length;
        assert.ok(inText(problem.range), problem.rule);
        assert.ok(problem.related === undefined || inText(problem.related.range), problem.rule);
        for (const { edits } of problem.fixes) {
          const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
          assert.ok(
            sorted.every(({ range }) => inText(range)),
            problem.rule,
          );
          assert.ok(
            sorted.every(({ range }, i) => range.start >= (sorted[i - 1]?.range.end ?? 0)),
            problem.rule,
          );
          assert.equal(typeof applyEdits(text, edits), 'string');
        }
        const comment = suppressionOf(postmortem, problem);
        assert.ok(comment === undefined || (comment.at >= 0 && comment.at <= problem.range.start));
      }
    }),
    { numRuns: 300 },
  );
});

test('a suppression that is offered suppresses, wherever it is offered', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { problems, postmortem } = read(text);
      const problem = problems.find((one) => suppressionOf(postmortem, one));
      const comment = problem && suppressionOf(postmortem, problem);
      if (!problem || !comment) return;
      const { at, before, reason, after } = comment;
      const suppressed = text.slice(0, at) + before + reason + after + text.slice(at);
      const count = (of: string) => read(of).problems.filter(({ rule }) => rule === problem.rule).length;
      assert.ok(count(suppressed) < count(text), problem.rule);
    }),
    { numRuns: 150 },
  );
});

test('all rules over a text full of findings take time in step with its length', () => {
  const piece = lines.join('\n\n');
  const time = (copies: number) => {
    const { postmortem } = read(piece.repeat(copies));
    void [postmortem.coverage, postmortem.timeline];
    const spans = [0, 1, 2].map(() => {
      const started = performance.now();
      for (const rule of RULES) rule.check(postmortem);
      return performance.now() - started;
    });
    return Math.min(...spans);
  };
  time(2);
  const [small, large] = [time(4), time(40)];
  assert.ok(large < small * 40, `${small.toFixed(1)} ms, ten times the text ${large.toFixed(1)} ms`);
});
