import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACET_IDS, type FacetId, type Level } from '../../src/core/facets/facet.ts';
import { corpusFolder, hasCorpus } from '../support/corpus.ts';

export type Kind = 'postmortem' | 'template' | 'other';
export type Half = 'A' | 'B';
export type Origin = 'docs' | 'ablations';

/** A labelled document: of the corpus, or one of it with a facet cut out. */
export interface Labelled {
  readonly file: string;
  readonly set: Origin;
  readonly repo: string;
  /** Path in its repository. */
  readonly path: string;
  readonly half: Half;
  readonly kind: Kind;
  readonly text: string;
  readonly levels: Readonly<Partial<Record<FacetId, Level>>>;
  /** What the labeller found noteworthy; "borderline" marks a label that others may see otherwise. */
  readonly notes: string;
}

interface Label extends Readonly<Partial<Record<FacetId, Level>>> {
  readonly file: string;
  readonly repo: string;
  readonly path: string;
  readonly kind: Kind;
  readonly format_notes?: string;
}

interface Ablation extends Readonly<Partial<Record<FacetId, Level>>> {
  readonly file: string;
  readonly base: string;
  readonly edits: readonly Edit[];
  readonly kind: Kind;
  readonly sure: boolean;
  readonly note?: string;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly with: string;
}

export { hasCorpus };

/** All labelled documents whose text is there, and the ablations made from them. */
export function readCorpus(): readonly Labelled[] {
  if (!hasCorpus) return [];
  const labels = readLines<Label>('labels.jsonl');
  const docs = labels.flatMap((label): Labelled[] => {
    const file = join(corpusFolder, 'docs', label.file);
    if (!existsSync(file)) return [];
    return [
      {
        ...shared(label, label),
        set: 'docs',
        text: readFileSync(file, 'utf8'),
        notes: label.format_notes ?? '',
      },
    ];
  });
  const bases = new Map(docs.map((doc) => [doc.file, doc]));
  const byFile = new Map(labels.map((label) => [label.file, label]));
  const ablations = readLines<Ablation>('ablations.jsonl').flatMap((ablation): Labelled[] => {
    const [base, label] = [bases.get(ablation.base), byFile.get(ablation.base)];
    if (!base || !label) return [];
    const notes = `${ablation.base}${ablation.sure ? '' : '; borderline'}${ablation.note ? `; ${ablation.note}` : ''}`;
    return [
      { ...shared(ablation, label), set: 'ablations', text: applyEdits(base.text, ablation.edits), notes },
    ];
  });
  return [...docs, ...ablations];
}

function shared(own: { file: string; kind: Kind } & Partial<Record<FacetId, Level>>, { repo, path }: Label) {
  const levels = Object.fromEntries(FACET_IDS.flatMap((id) => (own[id] ? [[id, own[id]]] : [])));
  return { file: own.file, kind: own.kind, repo, path, half: halfOf(repo), levels };
}

/** Hand-made signals are written while looking at half A, and measured on B. */
export function halfOf(repo: string): Half {
  return Number.parseInt(createHash('sha1').update(repo).digest('hex').slice(0, 1), 16) < 8 ? 'A' : 'B';
}

/** Lines end at `\n`, count from 1; all edits of a case are applied together. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n');
  const end = text.includes('\r\n') ? '\r' : '';
  for (const edit of edits.toSorted((a, b) => b.from - a.from)) {
    const put = edit.with === '' ? [] : edit.with.split('\n').map((line) => line + end);
    lines.splice(edit.from - 1, edit.to - edit.from + 1, ...put);
  }
  return lines.join('\n');
}

function readLines<T>(name: string): readonly T[] {
  const text = readFileSync(join(corpusFolder, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
