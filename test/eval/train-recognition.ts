/**
 * `node test/eval/train-recognition.ts [--write]`: learns the weights of recognition from the corpus and from the
 * READMEs and changelogs of the installed packages, and prints the errors of a cross-validation over repositories.
 * Logistic regression; a signal keeps to its side, so that each weight can be read by itself.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocumentText } from '../../src/core/document/document.ts';
import { readSentences } from '../../src/core/reading/sentence.ts';
import { lookAt } from '../../src/core/recognition/look.ts';
import { SIGNALS } from '../../src/core/recognition/signals.ts';
import { readCorpus } from './corpus.ts';
import { randomFrom } from './evidence.ts';

interface Example {
  readonly name: string;
  readonly group: string;
  readonly kind: 'postmortem' | 'template' | 'other';
  readonly values: readonly number[];
  readonly weight: number;
}

interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

const root = join(import.meta.dirname, '../..');
const FOLDS = 10;
const STEPS = 1500;
const RATE = 0.5;
const DECAY = 0.0015;
/** A wrong squiggle in somebody's runbook is worse than a postmortem that has to be named. */
const CARE = 1.5;

/** Invented: the corpus has its tales of a sentence or two from one repository only. */
const TALES = [
  'A mistyped firewall rule cut the office off from the payment service for forty minutes.',
  'The search cluster ran out of disk, which caused writes to fail. Deleting old indices brought it back.',
  'During a routine failover both databases accepted writes, leading to lost orders.',
  'An expired certificate took down logins in Europe. It was renewed by hand the same evening.',
  'A power cut in one data centre overloaded the other; mail was delayed by six hours.',
  'An intern dropped the wrong table and the last backup turned out to be empty.',
  'A backup tool leaked the admin password into a public log.',
  'We do not know much, but a kernel upgrade apparently broke networking on some hosts, and the site was unavailable for a day.',
];
const SHORT_OTHERS = [
  'This folder holds the postmortems of our outages. Copy the template to start a new one.',
  'Fixes a crash that happened when the list was empty. Thanks to everybody who reported it.',
  'A small library that retries failed requests. Install it with npm.',
  'See the wiki for what to do when the site is down.',
  'Please report bugs and broken links in the tracker. Do not report lost passwords there.',
  'We are moving to a new office in March. Nothing will break.',
  'Errors are logged to the console. Set DEBUG to see more. Failures exit with status 1.',
  'Released under the MIT licence. The software is provided as is, with no liability for loss or failure.',
];

/** News of an incident are told from outside. */
const NEWS = [
  `Trains stand still after signal failure

12 May 2026, 14:05

Thousands of passengers were stranded on Tuesday after a signal box failed near the central station. "Nothing moves," said Ana Ruiz, who had waited for two hours. A spokesman for the railway told the news agency that a software update had caused the failure. Officials said that services were restored by the evening.

At 9:40 the first trains stopped, according to a statement. Shares of the operator fell by three percent. Experts said that the outage showed how old the network was. The minister said she was sorry.`,
  `Bank customers locked out for a day

By our own correspondent, 3 March 2026

Customers of a large bank could not reach their accounts on Monday. The bank said in a statement that an update had crashed its servers. "We are working to fix it," its chief executive posted on X at 11:20. Analysts told the paper that the outage could cost millions. Services were back by 19:00, officials said. According to experts, the cause was a failed database migration.`,
];

function invented(): readonly Example[] {
  const of = (kind: Example['kind']) => (text: string, i: number) =>
    variants(text, [''], { name: text.slice(0, 40), group: `${kind} ${i}`, kind, weight: 0.7 });
  return [...TALES.flatMap(of('postmortem')), ...[...SHORT_OTHERS, ...NEWS].flatMap(of('other'))];
}

function examples(): readonly Example[] {
  const corpus = readCorpus().flatMap(({ file, path, repo, kind, text, set }) => {
    const weight = set === 'docs' ? 1 : 0.4;
    return variants(text, [file, path, ''], { name: file, group: repo, kind, weight });
  });
  const packages = globSync('node_modules/*/{README,CHANGELOG,SECURITY}.md', { cwd: root }).toSorted();
  const others = packages.flatMap((path) =>
    variants(readFileSync(join(root, path), 'utf8').slice(0, 60_000), [basename(path), ''], {
      name: path,
      group: path,
      kind: 'other',
      weight: 0.15,
    }),
  );
  return [...corpus, ...others, ...invented()];
}

/** The same text under its own path, a flattened one and none, since recognition must not hang on it. */
function variants(text: string, paths: readonly string[], rest: Omit<Example, 'values'>): readonly Example[] {
  const { document } = parseDocumentText(text);
  const sentences = readSentences(document);
  return paths.map((path) => {
    const look = lookAt(document, sentences, path);
    return {
      ...rest,
      weight: rest.weight / paths.length,
      values: SIGNALS.map((signal) => signal.measure(look)),
    };
  });
}

function train(from: readonly Example[]): Model {
  let bias = 0;
  let weights = SIGNALS.map(() => 0);
  const total = from.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map(() => 0);
    let biasSlope = 0;
    for (const example of from) {
      const target = example.kind === 'postmortem' ? 1 : 0;
      const care = target === 0 ? CARE : 1;
      const error = (1 / (1 + Math.exp(-sumOf({ bias, weights }, example))) - target) * example.weight * care;
      biasSlope += error;
      example.values.forEach((value, i) => {
        slope[i] = (slope[i] ?? 0) + error * value;
      });
    }
    bias -= (RATE * biasSlope * 8) / total;
    weights = weights.map((weight, i) => {
      const next = weight - RATE * 8 * ((slope[i] ?? 0) / total + DECAY * weight);
      return SIGNALS[i]?.side === 'for' ? Math.max(0, next) : Math.min(0, next);
    });
  }
  return { bias, weights };
}

function sumOf({ bias, weights }: Model, { values }: Example): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);
}

/** Each example judged by a model that saw nothing of its repository. */
function crossValidate(all: readonly Example[]): ReadonlyMap<Example, number> {
  const random = randomFrom(7);
  const folds = new Map(
    [...new Set(all.map(({ group }) => group))].map((group) => [group, Math.floor(random() * FOLDS)]),
  );
  const scores = new Map<Example, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(all.filter(({ group }) => folds.get(group) !== fold));
    for (const example of all)
      if (folds.get(example.group) === fold) scores.set(example, sumOf(model, example));
  }
  return scores;
}

function report(scores: ReadonlyMap<Example, number>): void {
  for (const kind of ['postmortem', 'template', 'other'] as const) {
    const mine = [...scores].filter(([example]) => example.kind === kind);
    const wrong = mine.filter(([, score]) => score > 0 !== (kind === 'postmortem'));
    console.log(`${kind}: ${wrong.length} of ${mine.length} wrong`);
    for (const [{ name }, score] of wrong) console.log(`  ${score.toFixed(2).padStart(6)} ${name}`);
  }
}

function write({ bias, weights }: Model): void {
  const rounded = (weight: number): string => String(Math.round(weight * 10) / 10);
  const key = (id: string): string => (/^[a-z]+$/.test(id) ? id : `'${id}'`);
  const lines = SIGNALS.map(({ id }, i) => `  ${key(id)}: ${rounded(weights[i] ?? 0)},`);
  const text = `/** Learned by \`test/eval/train-recognition.ts\`; a text is taken for a postmortem where the sum is above zero. */
export const BIAS = ${rounded(bias)};

export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
  writeFileSync(join(root, 'src/core/recognition/weights.ts'), text);
}

const all = examples();
report(crossValidate(all));
const model = train(all);
console.log(`bias ${model.bias.toFixed(2)}`);
SIGNALS.forEach(({ id }, i) => {
  console.log(`${(model.weights[i] ?? 0).toFixed(2).padStart(6)} ${id}`);
});
if (process.argv.includes('--write')) write(model);
