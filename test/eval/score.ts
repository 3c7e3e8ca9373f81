import { FACET_IDS, type FacetId, type Level } from '../../src/core/facets/facet.ts';
import type { Labelled } from './corpus.ts';

export const LEVELS: readonly Level[] = ['covered', 'thin', 'missing'];

/** A labelled document with what we say of it. */
export interface Judged {
  readonly labelled: Labelled;
  readonly levels: Readonly<Record<FacetId, Level>>;
  readonly isPostmortem: boolean;
}

/** Counts by label and verdict. */
export type Matrix = Readonly<Record<Level, Readonly<Record<Level, number>>>>;

/** Facets are scored on postmortems and templates; other documents have no labels. */
export function matrixOf(judged: readonly Judged[], facets: readonly FacetId[] = FACET_IDS): Matrix {
  const counts = new Map<string, number>();
  for (const { labelled, levels } of judged) {
    for (const facet of facets) {
      const label = labelled.levels[facet];
      if (label) counts.set(`${label} ${levels[facet]}`, (counts.get(`${label} ${levels[facet]}`) ?? 0) + 1);
    }
  }
  const row = (label: Level) =>
    Object.fromEntries(LEVELS.map((said) => [said, counts.get(`${label} ${said}`) ?? 0])) as Record<
      Level,
      number
    >;
  return Object.fromEntries(LEVELS.map((label) => [label, row(label)])) as Record<
    Level,
    Record<Level, number>
  >;
}

export interface LevelScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreOf(matrix: Matrix, level: Level): LevelScore {
  const right = matrix[level][level];
  const labelled = sum(LEVELS.map((said) => matrix[level][said]));
  const said = sum(LEVELS.map((label) => matrix[label][level]));
  const precision = said === 0 ? 0 : right / said;
  const recall = labelled === 0 ? 0 : right / labelled;
  return { precision, recall, f1: labelled + said === 0 ? 0 : (2 * right) / (labelled + said) };
}

export function accuracyOf(matrix: Matrix): number {
  return sum(LEVELS.map((level) => matrix[level][level])) / totalOf(matrix);
}

/** How often we agree on whether there is anything at all. */
export function presenceOf(matrix: Matrix): number {
  const there = LEVELS.filter((level) => level !== 'missing');
  const right = sum(there.flatMap((a) => there.map((b) => matrix[a][b]))) + matrix.missing.missing;
  return right / totalOf(matrix);
}

/** The mean over the levels; a level that neither label nor verdict has counts as nothing, as in the shared scorer. */
export function macroF1(matrix: Matrix): number {
  return sum(LEVELS.map((level) => scoreOf(matrix, level).f1)) / LEVELS.length;
}

export function totalOf(matrix: Matrix): number {
  return sum(LEVELS.flatMap((a) => LEVELS.map((b) => matrix[a][b])));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

export interface RecognitionScore {
  readonly accuracy: number;
  readonly false: readonly Judged[];
  readonly missed: readonly Judged[];
  readonly others: number;
  readonly postmortems: number;
}

/** Templates are neither: nobody is helped by a count of them, but they are shown where they are taken for postmortems. */
export function recognitionOf(judged: readonly Judged[]): RecognitionScore {
  const others = judged.filter(({ labelled }) => labelled.kind === 'other');
  const postmortems = judged.filter(({ labelled }) => labelled.kind === 'postmortem');
  const wrong = others.filter((j) => j.isPostmortem);
  const missed = postmortems.filter((j) => !j.isPostmortem);
  const all = others.length + postmortems.length;
  const accuracy = 1 - (wrong.length + missed.length) / all;
  return { accuracy, false: wrong, missed, others: others.length, postmortems: postmortems.length };
}
