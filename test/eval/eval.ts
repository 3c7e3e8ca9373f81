/**
 * `npm run eval [--half A|B] [--set docs|ablations] [--facet F] [--evidence N --seed S] [--explain FILE] [--verbose]
 * [--rules [--problems N --seed S --preset P --rule R --per-rule N]]`:
 * compares our verdicts with the labels of the corpus beside this repository, or at `$CORPUS`.
 */
import { parseArgs } from 'node:util';
import { FACET_IDS, type FacetId, type Level } from '../../src/core/facets/facet.ts';
import { explain } from '../../src/core/report/explain.ts';
import { PRESETS, type PresetName } from '../../src/core/rules/presets.ts';
import { hasCorpus, type Labelled, readCorpus } from './corpus.ts';
import { drawEvidence } from './evidence.ts';
import { judgeText } from './judge.ts';
import { countRules, drawProblems } from './rules.ts';
import {
  accuracyOf,
  type Judged,
  LEVELS,
  macroF1,
  matrixOf,
  presenceOf,
  recognitionOf,
  scoreOf,
  totalOf,
} from './score.ts';

const { values: args } = parseArgs({
  options: {
    half: { type: 'string' },
    set: { type: 'string' },
    facet: { type: 'string' },
    evidence: { type: 'string' },
    seed: { type: 'string', default: '1' },
    explain: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    problems: { type: 'string' },
    preset: { type: 'string', default: 'strict' },
    rule: { type: 'string' },
    'per-rule': { type: 'string' },
  },
});

function main(): void {
  const corpus = readCorpus().filter(isWanted);
  if (!hasCorpus)
    console.log('There is no corpus beside this checkout (set CORPUS): nothing to compare with.');
  else if (args.explain !== undefined) explainFile(corpus, args.explain);
  else if (args.rules) printRules(corpus);
  else if (args.evidence !== undefined) printEvidence(corpus, Number(args.evidence), Number(args.seed));
  else compare(corpus);
}

function printEvidence(corpus: readonly Labelled[], count: number, seed: number): void {
  console.log(drawEvidence(corpus, count, seed, facetsWanted()).join('\n'));
}

function printRules(corpus: readonly Labelled[]): void {
  const perRule = args['per-rule'] === undefined ? undefined : Number(args['per-rule']);
  const preset = Object.hasOwn(PRESETS, args.preset) ? (args.preset as PresetName) : 'default';
  const lines =
    args.problems === undefined
      ? countRules(corpus)
      : drawProblems(corpus, {
          count: Number(args.problems),
          seed: Number(args.seed),
          preset,
          rule: args.rule,
          perRule,
        });
  console.log(lines.join('\n'));
}

function compare(corpus: readonly Labelled[]): void {
  const judged = corpus.map(judge);
  printTable(judged);
  for (const facet of facetsWanted()) printFacet(judged, facet);
  printRecognition(judged);
  printDisagreements(judged);
}

function isWanted({ half, set }: Labelled): boolean {
  return (args.half === undefined || args.half === half) && (args.set === undefined || args.set === set);
}

function facetsWanted(): readonly FacetId[] {
  return FACET_IDS.filter((id) => args.facet === undefined || args.facet === id);
}

/** The path tells the shared scorer little, since it flattens names; so does it here. */
function judge(labelled: Labelled): Judged {
  const { coverage, recognition } = judgeText(labelled.text, labelled.file);
  const levels = Object.fromEntries(FACET_IDS.map((id) => [id, coverage[id].level])) as Record<
    FacetId,
    Level
  >;
  return { labelled, levels, isPostmortem: recognition.isPostmortem };
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

/** One line for each part of the corpus: accuracy of the three levels, and of missing against not missing. */
function printTable(judged: readonly Judged[]): void {
  const parts: readonly (readonly [string, (j: Judged) => boolean])[] = [
    ['both', () => true],
    ['docs', (j) => j.labelled.set === 'docs'],
    ['ablations', (j) => j.labelled.set === 'ablations'],
    ['half A', (j) => j.labelled.half === 'A'],
    ['half B', (j) => j.labelled.half === 'B'],
  ];
  console.log(
    `${' '.repeat(10)}${FACET_IDS.map((id) => id.padStart(14)).join('')}  macro-F1 (cov/thin/miss)    recognition`,
  );
  for (const [name, belongs] of parts) {
    const part = judged.filter(belongs);
    if (part.length === 0) continue;
    const cells = FACET_IDS.map((id) => {
      const matrix = matrixOf(part, [id]);
      return `${percent(accuracyOf(matrix))} / ${percent(presenceOf(matrix))}`.padStart(14);
    });
    const pooled = matrixOf(part);
    const f1 = LEVELS.map((level) => (100 * scoreOf(pooled, level).f1).toFixed(0)).join('/');
    const recognition = recognitionOf(part);
    console.log(
      `${name.padEnd(10)}${cells.join('')}  ${percent(macroF1(pooled))} (${f1})`.padEnd(96) +
        `${percent(recognition.accuracy)} (false ${recognition.false.length}/${recognition.others}, missed ${recognition.missed.length}/${recognition.postmortems})`,
    );
  }
  console.log('(accuracy of the three levels / of missing against not missing, in percent)\n');
}

function printFacet(judged: readonly Judged[], facet: FacetId): void {
  const matrix = matrixOf(judged, [facet]);
  console.log(`${facet} (${totalOf(matrix)}), macro-F1 ${percent(macroF1(matrix))}`);
  console.log(
    `  label \\ said ${LEVELS.map((level) => level.padStart(9)).join('')}   precision  recall      F1`,
  );
  for (const label of LEVELS) {
    const { precision, recall, f1 } = scoreOf(matrix, label);
    const counts = LEVELS.map((said) => String(matrix[label][said]).padStart(9)).join('');
    console.log(
      `  ${label.padEnd(12)}${counts}       ${percent(precision)}   ${percent(recall)}   ${percent(f1)}`,
    );
  }
}

function printRecognition(judged: readonly Judged[]): void {
  const { false: wrong, missed } = recognitionOf(judged);
  const templates = judged.filter((j) => j.labelled.kind === 'template' && j.isPostmortem);
  console.log('\nrecognition');
  for (const { labelled } of wrong) console.log(`  no postmortem, taken for one: ${labelled.file}`);
  for (const { labelled } of templates) console.log(`  template, taken for a postmortem: ${labelled.file}`);
  for (const { labelled } of missed) console.log(`  postmortem, not recognised: ${labelled.file}`);
}

function printDisagreements(judged: readonly Judged[]): void {
  for (const facet of facetsWanted()) {
    console.log(`\n${facet}: documents that disagree`);
    for (const { labelled, levels } of judged) {
      const label = labelled.levels[facet];
      if (!label || label === levels[facet]) continue;
      const unsure = /borderline/i.test(labelled.notes) ? ' (borderline)' : '';
      const notes = args.verbose ? ` – ${labelled.notes}` : '';
      console.log(`  ${labelled.half} ${labelled.file}: ${label}, we say ${levels[facet]}${unsure}${notes}`);
    }
  }
}

function explainFile(corpus: readonly Labelled[], name: string): void {
  const found = corpus.filter(({ file }) => file.includes(name));
  for (const { file, text, levels, notes } of found) {
    console.log(`${file}\n  labels: ${FACET_IDS.map((id) => `${id} ${levels[id]}`).join(', ')}; ${notes}`);
    console.log(explain(judgeText(text, file)).join('\n'));
  }
}

main();
