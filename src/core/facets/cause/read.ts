import type { Sentence } from '../../reading/sentence.ts';
import { type Clause, clausesOf, lowered } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { type Group, type Look, SIGNALS } from './signals.ts';

/** How a sentence tells the cause, by its best reading. */
export interface Reading {
  readonly clause: Clause;
  /** How surely it says why, concretely. */
  readonly score: number;
  /** How surely it speaks of the cause without saying it. */
  readonly vague: number;
  /** Signals that fired, strongest first. */
  readonly signals: readonly string[];
  readonly vagueSignals: readonly string[];
  readonly features: Readonly<Record<string, number>>;
}

/** Reads every sentence that says something about this incident. */
export function readCauses(sentences: readonly Sentence[], lexicon: Lexicon): readonly Reading[] {
  const lowers = sentences.map((sentence) => lowered(sentence.text));
  const readings: Reading[] = [];
  sentences.forEach((sentence, i) => {
    if (sentence.standing !== 'asserted') return;
    const lower = lowers[i] ?? '';
    const after = sentences[i + 1];
    const next = after && after.block.section === sentence.block.section ? (lowers[i + 1] ?? '') : '';
    const all = clausesOf(sentence, lower, lexicon).map((clause) => readClause(clause, next, lexicon));
    const best = all.reduce((a, b) => (b.score > a.score ? b : a));
    const vaguest = all.reduce((a, b) => (b.vague > a.vague ? b : a));
    readings.push({ ...best, vague: vaguest.vague, vagueSignals: vaguest.signals });
  });
  return readings;
}

function readClause(clause: Clause, next: string, lexicon: Lexicon): Omit<Reading, 'vagueSignals'> {
  const look = lookAt(clause, next, lexicon);
  let score = 0;
  let vague = 0;
  const features: Record<string, number> = {};
  const fired: { id: string; force: number }[] = [];
  for (const signal of SIGNALS) {
    const force = Number(signal.measure(look));
    if (force === 0) continue;
    features[signal.id] = force;
    score += force * signal.weight;
    vague += force * (signal.vague ?? 0);
    fired.push({
      id: signal.id,
      force: Math.abs(force * signal.weight) + Math.abs(force * (signal.vague ?? 0)),
    });
  }
  fired.sort((a, b) => b.force - a.force);
  return { clause, score, vague, signals: fired.map((f) => f.id), features };
}

function lookAt(clause: Clause, next: string, lexicon: Lexicon): Look {
  const causeText = clause.lower.slice(clause.cause.start, clause.cause.end);
  const count = (group: Group) => countOf(lexicon[group], causeText);
  const has = (group: Group) => {
    lexicon[group].lastIndex = 0;
    return lexicon[group].test(clause.lower);
  };
  return { clause, lexicon, causeText, names: namesIn(causeText, lexicon), next, count, has };
}

/** "Was not exploited" tells of no exploit. */
const NEGATED = /\b(?:no|not|never|nor|n't|without)(?: any| be| been| \w+ly)? $/;

function countOf(pattern: RegExp, text: string): number {
  const found = new Set<string>();
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) {
    if (!NEGATED.test(text.slice(Math.max(0, match.index - 24), match.index))) found.add(match[0]);
  }
  return found.size;
}

function namesIn(text: string, lexicon: Lexicon): number {
  const names = new Set<string>();
  for (const word of text.replace(/\bhttps?:\S+/g, ' ').match(/[\p{L}\p{N}_][\p{L}\p{N}_.'/-]*/gu) ?? []) {
    const plain = word.replace(/(?:'s|[.'/-]+)$/, '');
    if (plain.length > 1 && !/^[\d.:/-]+$/.test(plain) && !lexicon.generic.has(plain)) names.add(plain);
  }
  return names.size;
}
