import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocumentText } from '../../../src/core/document/document.ts';
import type { FacetId } from '../../../src/core/facets/facet.ts';
import { readVerdictComments, verdictComment } from '../../../src/core/facets/verdict-comments.ts';
import { open } from '../../../src/core/index.ts';

const verdict = (text: string, facet: FacetId) => open(text).postmortem.coverage[facet];
const shown = (text: string, facet: FacetId): readonly string[] =>
  verdict(text, facet).evidence.map(({ range }) => text.slice(range.start, range.end));
const spoken = (text: string): readonly string[] => {
  const { document } = parseDocumentText(text);
  return readVerdictComments(document).map(({ block }) => document.blocks[block]?.visible.text ?? '');
};

const CAUSE =
  'Every query timed out because the deploy had removed the index, so that the database scanned the whole table.';
const OTHER = 'Gremlins, as ever.';

test('a paragraph that the writer calls the cause is its best evidence', () => {
  const text = `<!-- postmortem: this is the cause -->\n${OTHER}\n\n${CAUSE}\n`;
  assert.equal(verdict(text, 'cause').level, 'covered');
  assert.equal(shown(text, 'cause')[0], OTHER);
  assert.deepEqual(verdict(text, 'cause').lacks, []);
});

test('a paragraph that the writer calls no cause is none', () => {
  const text = `${CAUSE}\n\n${OTHER}\n`;
  assert.equal(verdict(text, 'cause').level, 'covered');
  const corrected = `${CAUSE}\n<!-- postmortem: not the cause -->\n\n${OTHER}\n`;
  assert.equal(verdict(corrected, 'cause').level, 'missing');
});

test('it speaks of its own facet only', () => {
  const text = `<!-- postmortem: not the cause -->\n${CAUSE} All 300 users were affected for two hours.\n`;
  assert.equal(verdict(text, 'cause').level, 'missing');
  assert.equal(verdict(text, 'scope').level, 'covered');
});

test('a quotation can be disowned and claimed', () => {
  const text = 'Dana said: "The whole site is down for us."\n';
  assert.equal(verdict(text, 'quotes').level, 'covered');
  assert.equal(verdict(`<!-- postmortem: not a quotation -->\n${text}`, 'quotes').level, 'missing');
  assert.equal(verdict(`${OTHER} <!-- postmortem: this is a quotation -->\n`, 'quotes').level, 'covered');
});

test('it stands before, behind or inside what it speaks of', () => {
  const comment = '<!-- postmortem: this is the cause -->';
  assert.deepEqual(spoken(`${comment}\nA\n\nB\n`), ['A']);
  assert.deepEqual(spoken(`${comment}\n\nA\n\nB\n`), ['A']);
  assert.deepEqual(spoken(`A\n${comment}\n\nB\n`), ['A']);
  assert.deepEqual(
    spoken(`A ${comment}\n\nB\n`).map((words) => words.trim()),
    ['A'],
  );
  assert.deepEqual(spoken(`A\n\n${comment}\n\nB\n`), ['B']);
  assert.deepEqual(
    spoken(`- A ${comment}\n- B\n`).map((words) => words.trim()),
    ['A'],
  );
  assert.deepEqual(
    spoken(`| x |\n|---|\n| A ${comment} |\n| B |\n`).map((words) => words.trim()),
    ['A'],
  );
  assert.deepEqual(spoken(`${comment}\n## Heading\n\nA\n`), ['A']);
  assert.deepEqual(spoken(`A\n\n${comment}`), []);
});

test('each facet has its words, and other comments are none', () => {
  for (const facet of ['cause', 'scope', 'remediation', 'quotes'] as const) {
    for (const counts of [true, false]) {
      const [found] = readVerdictComments(
        parseDocumentText(`${verdictComment(facet, counts)}\nA\n`).document,
      );
      assert.deepEqual([found?.facet, found?.counts], [facet, counts]);
    }
  }
  assert.deepEqual(
    spoken(
      '<!-- postmortem: yes -->\nA\n\n<!-- this is the cause -->\nB\n\n<!-- postmortem: this is the end -->\nC\n',
    ),
    [],
  );
});

test('it counts in a language that the facets cannot read', () => {
  const polish =
    'Sklep nie działał przez godzinę, ponieważ po wdrożeniu baza danych nie przyjmowała już połączeń.';
  assert.equal(verdict(`${polish}\n`, 'cause').level, 'missing');
  assert.equal(verdict(`<!-- postmortem: this is the cause -->\n${polish}\n`, 'cause').level, 'covered');
});
