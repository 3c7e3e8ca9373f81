import { FACET_IDS } from '../../src/core/facets/facet.ts';
import { open, PRESETS, type PresetName, type Problem, RULES } from '../../src/core/index.ts';
import { indexLines, positionAt } from '../../src/core/text/lines.ts';
import { english, render } from '../../src/core/text/message.ts';
import type { Labelled } from './corpus.ts';
import { randomFrom } from './evidence.ts';
import { judgeText } from './judge.ts';

/** Fixed, so that what is overdue stays the same. */
const TODAY = '2026-11-01';
const AROUND = 200;
const PRESET_NAMES = Object.keys(PRESETS) as PresetName[];

/** A problem of a document, for somebody to read. */
interface Found {
  readonly labelled: Labelled;
  readonly problem: Problem;
}

/** How many problems each rule has over the postmortems of the corpus under each preset, and how many a document has. */
export function countRules(corpus: readonly Labelled[]): readonly string[] {
  const documents = documentsOf(corpus);
  const counts = PRESET_NAMES.map((preset) => documents.map((labelled) => besidesFacets(labelled, preset)));
  const lines = [
    `${documents.length} postmortems`,
    `${' '.repeat(32)}${PRESET_NAMES.map((name) => name.padStart(12)).join('')}`,
  ];
  for (const rule of RULES.filter(({ group }) => group !== 'facets')) {
    const cells = counts.map((perDocument) =>
      String(perDocument.flat().filter(({ problem }) => problem.rule === rule.id).length),
    );
    lines.push(`${rule.id.padEnd(32)}${cells.map((cell) => cell.padStart(12)).join('')}`);
  }
  for (const [name, share] of [
    ['median', 0.5],
    ['nine of ten have at most', 0.9],
    ['most', 1],
  ] as const) {
    const cells = counts.map((perDocument) =>
      String(
        quantile(
          perDocument.map((found) => found.length),
          share,
        ),
      ),
    );
    lines.push(`${name.padEnd(32)}${cells.map((cell) => cell.padStart(12)).join('')}`);
  }
  return [...lines, ...facetProblems(documents)];
}

/** Facet problems need no reading: each is right where the label says what it says. */
function facetProblems(documents: readonly Labelled[]): readonly string[] {
  return FACET_IDS.map((id) => {
    const said = documents
      .map(({ text, file, levels }) => ({
        label: levels[id],
        level: judgeText(text, file).coverage[id].level,
      }))
      .filter(({ level }) => level !== 'covered');
    const right = said.filter(({ label, level }) => label === level).length;
    const worth = said.filter(({ label }) => label !== 'covered').length;
    return `facet-${id}: ${said.length} problems, level as labelled ${right}, something lacking by the label ${worth}`;
  });
}

export interface Draw {
  readonly count: number;
  readonly seed: number;
  readonly preset: PresetName;
  /** Only this rule. */
  readonly rule?: string | undefined;
  /** At most so many of each rule, so that the loud ones don't drown the others. */
  readonly perRule?: number | undefined;
}

/** Problems drawn at random, each with the words around it. */
export function drawProblems(corpus: readonly Labelled[], draw: Draw): readonly string[] {
  const all = documentsOf(corpus)
    .flatMap((labelled) => besidesFacets(labelled, draw.preset))
    .filter(({ problem }) => draw.rule === undefined || problem.rule === draw.rule);
  const random = randomFrom(draw.seed);
  const shuffled = all.map((found) => ({ found, key: random() })).toSorted((a, b) => a.key - b.key);
  const seen = new Map<string, number>();
  const kept = shuffled.filter(({ found: { problem } }) => {
    const count = (seen.get(problem.rule) ?? 0) + 1;
    seen.set(problem.rule, count);
    return draw.perRule === undefined || count <= draw.perRule;
  });
  const drawn = kept.slice(0, draw.count).map(({ found }) => found);
  const lines = [`${drawn.length} of ${all.length} problems, preset ${draw.preset}, seed ${draw.seed}`];
  for (const [i, found] of drawn.toSorted(byRule).entries()) lines.push(...describe(found, i + 1));
  return lines;
}

function byRule(a: Found, b: Found): number {
  return a.problem.rule < b.problem.rule ? -1 : a.problem.rule > b.problem.rule ? 1 : 0;
}

function describe({ labelled: { file, text }, problem }: Found, number: number): readonly string[] {
  const { start, end } = problem.range;
  const { line } = positionAt(indexLines(text), start);
  const before = flat(text.slice(Math.max(0, start - AROUND), start));
  const after = flat(text.slice(end, end + AROUND));
  return [
    `\n${number}. ${problem.rule} (${problem.severity}): ${render(problem.message, english)}`,
    `   ${file}:${line + 1}`,
    `   …${before}⟦${flat(text.slice(start, Math.min(end, start + 600)))}⟧${after}…`,
  ];
}

function documentsOf(corpus: readonly Labelled[]): readonly Labelled[] {
  return corpus.filter(({ kind, set }) => kind === 'postmortem' && set === 'docs');
}

function besidesFacets(labelled: Labelled, preset: PresetName): readonly Found[] {
  const { problems } = open(labelled.text, { path: labelled.file, config: { preset }, today: TODAY });
  return problems.filter(({ rule }) => !rule.startsWith('facet-')).map((problem) => ({ labelled, problem }));
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ');
}
