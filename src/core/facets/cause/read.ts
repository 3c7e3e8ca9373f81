import type { Sentence } from '../../reading/sentence.ts';
import { type Clause, clausesOf, hitsIn, lowered } from './clause.ts';
import type { Phrasebook, Scan } from './phrases.ts';
import { type Look, SIGNALS } from './signals.ts';

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
  /** Force of each signal that fired; the training script reads it. */
  readonly features: Readonly<Record<string, number>>;
}

/** Reads every sentence that says something about this incident. */
export function readCauses(sentences: readonly Sentence[], book: Phrasebook): readonly Reading[] {
  const asserted = sentences.filter((sentence) => sentence.standing === 'asserted');
  const scans = asserted.map((sentence) => book.scan(lowered(sentence.text)));
  return asserted.map((sentence, i): Reading => {
    const scan = scans[i] ?? book.scan('');
    const next = asserted[i + 1];
    const near = next !== undefined && next.block.section === sentence.block.section;
    const pointedAt = near && pointsBack(next, scans[i + 1], book);
    const all = clausesOf(sentence, scan).map((clause) => readClause(lookAt(clause, pointedAt, book)));
    const best = all.reduce((a, b) => (b.score > a.score ? b : a));
    const vaguest = all.reduce((a, b) => (b.vague > a.vague ? b : a));
    return { ...best, vague: vaguest.vague, vagueSignals: vaguest.signals };
  });
}

function readClause(look: Look): Omit<Reading, 'vagueSignals'> {
  let score = 0;
  let vague = 0;
  const features: Record<string, number> = {};
  const fired: { id: string; force: number }[] = [];
  for (const { id, weight, vague: toVague = 0, measure } of SIGNALS) {
    const force = Number(measure(look));
    if (force === 0) continue;
    features[id] = force;
    score += force * weight;
    vague += force * toVague;
    fired.push({ id, force: force * (Math.abs(weight) + Math.abs(toVague)) });
  }
  fired.sort((a, b) => b.force - a.force);
  return { clause: look.clause, score, vague, signals: fired.map((f) => f.id), features };
}

function lookAt(clause: Clause, pointedAt: boolean, book: Phrasebook): Look {
  const { lower, hits } = clause.scan;
  return {
    clause,
    names: namesIn(clause, book),
    pointedAt,
    count: (group) => {
      const told = hitsIn(clause, group).filter((hit) => !isNegated(lower, hit.start));
      return new Set(told.map((hit) => hit.words)).size;
    },
    has: (group) => hits.some((hit) => hit.group === group),
  };
}

/** "Was not exploited" tells of no exploit. */
function isNegated(lower: string, at: number): boolean {
  return /\b(?:no|not|never|nor|\w+n't|without)(?: any| be| been| \w+ly)? $/.test(
    lower.slice(Math.max(0, at - 24), at),
  );
}

/** "This caused …", "As a result …": the cause is what was said before. */
function pointsBack(sentence: Sentence, scan: Scan | undefined, book: Phrasebook): boolean {
  if (!scan || !/^(?:this|that|which|these|it|as a|consequently|therefore|thus|so)\b/.test(scan.lower))
    return false;
  return clausesOf(sentence, scan).some(
    (clause) => clause.link === 'forward' && clause.cause.end < 50 && namesIn(clause, book) < 2,
  );
}

function namesIn({ scan, cause }: Clause, book: Phrasebook): number {
  const names = new Set<string>();
  for (const { start, end, word } of scan.tokens) {
    if (start >= cause.start && end <= cause.end && book.names(word)) names.add(word);
  }
  return names.size;
}
