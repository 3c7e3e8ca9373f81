import type { Sentence } from '../../reading/sentence.ts';
import type { Range } from '../../text/range.ts';
import { type Setting, settingsOf } from '../setting.ts';
import { type Clause, clausesOf, hitsIn, withoutAddresses } from './clause.ts';
import type { Phrasebook, Scan } from './phrases.ts';
import { type Look, SIGNALS, type Signal } from './signals.ts';

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
}

/** Reads every sentence that says something about this incident. */
export function readCauses(sentences: readonly Sentence[], book: Phrasebook): readonly Reading[] {
  return looksOf(sentences, book).map((looks): Reading => {
    const all = looks.map((look) => readClause(look.clause, measure(look)));
    const best = all.reduce((a, b) => (b.score > a.score ? b : a));
    const vaguest = all.reduce((a, b) => (b.vague > a.vague ? b : a));
    return { ...best, vague: vaguest.vague, vagueSignals: vaguest.signals };
  });
}

/** For each sentence that asserts something, all ways to read it. */
export function looksOf(sentences: readonly Sentence[], book: Phrasebook): readonly (readonly Look[])[] {
  const asserted = settingsOf(sentences).filter(({ sentence }) => sentence.standing === 'asserted');
  const scans = asserted.map(({ lower }) => book.scan(withoutAddresses(lower)));
  return asserted.map((setting, i) => {
    const scan = scans[i] ?? book.scan('');
    const next = asserted[i + 1];
    const near = next !== undefined && next.sentence.block.section === setting.sentence.block.section;
    const pointedAt = near && pointsBack(next, scans[i + 1], book);
    const place = { pointedAt, position: i / asserted.length, places: placesOf(setting) };
    return clausesOf(setting, scan).map((clause) => lookAt(clause, place, book));
  });
}

/** The force of each signal that fires. */
export function measure(look: Look): ReadonlyMap<Signal, number> {
  const forces = new Map<Signal, number>();
  for (const signal of SIGNALS) {
    const force = Number(signal.measure(look));
    if (force !== 0) forces.set(signal, force);
  }
  return forces;
}

function readClause(clause: Clause, forces: ReadonlyMap<Signal, number>): Omit<Reading, 'vagueSignals'> {
  let score = 0;
  let vague = 0;
  const fired: { id: string; force: number }[] = [];
  for (const [signal, force] of forces) {
    score += force * signal.weight;
    vague += force * (signal.vague ?? 0);
    fired.push({ id: signal.id, force: force * (Math.abs(signal.weight) + Math.abs(signal.vague ?? 0)) });
  }
  fired.sort((a, b) => b.force - a.force);
  return { clause, score, vague, signals: fired.map((f) => f.id) };
}

function lookAt(
  clause: Clause,
  place: Pick<Look, 'pointedAt' | 'position' | 'places'>,
  book: Phrasebook,
): Look {
  const { lower, hits } = clause.scan;
  const subject = subjectOf(clause);
  return {
    clause,
    names: namesIn(clause, book),
    generic: wordsIn(clause),
    ...place,
    followsChange: hits.some(
      (hit) =>
        hit.group === 'after' &&
        hits.some(
          (other) => other.group === 'change' && other.start > hit.start && other.start - hit.end < 40,
        ),
    ),
    count: (group) => {
      const told = hitsIn(clause.scan, clause.cause, group).filter((hit) => !isNegated(lower, hit.start));
      return new Set(told.map((hit) => hit.words)).size;
    },
    effect: (group) => clause.effect !== undefined && hitsIn(clause.scan, clause.effect, group).length > 0,
    opensWith: (group) =>
      hits.some((hit) => hit.group === group && hit.start <= clause.setting.from + OPENING),
    subject: (group) => hitsIn(clause.scan, subject, group).length > 0,
    has: (group) => hits.some((hit) => hit.group === group),
  };
}

/** Where the subject stands: the first words, behind "On 3 May at 10:00," or "After the upgrade,". */
function subjectOf({ scan, cause }: Clause): Range {
  const start = cause.start + adverbialLength(scan.lower.slice(cause.start, cause.end));
  const words = scan.tokens.filter((token) => token.start >= start && !/^\d/.test(token.word));
  return { start, end: Math.min(cause.end, words[SUBJECT_WORDS]?.start ?? cause.end) };
}

function adverbialLength(text: string): number {
  if (
    !/^\W*(?:on|at|in|as|between|around|by|from|during|after|when|while|once|since|despite|however|additionally|unfortunately|then|later)\b/.test(
      text,
    )
  )
    return 0;
  const comma = text.lastIndexOf(', ', LONGEST_ADVERBIAL);
  return comma < 0 ? 0 : comma + 2;
}

const LONGEST_ADVERBIAL = 70;
const SUBJECT_WORDS = 6;
/** An entry may open with its time. */
const OPENING = 1;

/** "Was not exploited", "no signs of any leak": they tell of none. */
function isNegated(lower: string, at: number): boolean {
  const before = lower.slice(Math.max(0, at - 60), at);
  if (/\b(?:no|not|never|nor|\w+n't|without)(?: any| be| been| \w+ly)? $/.test(before)) return true;
  return /\b(?:no|not|nor|\w+n't|without)\b[^.;:]*\b(?:any|evidence|signs?|indications?)\b[^.;:]*$/.test(
    before,
  );
}

function placesOf({ titles, sentence }: Setting): readonly string[] {
  const places = titles === '' ? [] : titles.split(' / ');
  return sentence.label === undefined ? places : [sentence.label, ...places];
}

/** "This caused …", "As a result …": the cause is what was said before. */
function pointsBack(setting: Setting, scan: Scan | undefined, book: Phrasebook): boolean {
  if (!scan || !/^(?:this|that|which|these|it|as a|consequently|therefore|thus|so)\b/.test(scan.lower))
    return false;
  return clausesOf(setting, scan).some(
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

const PRONOUNS = /^(?:a|an|the|this|that|these|those|it|which|its|their|our|of|to|be|is|was|all|some)$/;

function wordsIn({ scan, cause }: Clause): number {
  return scan.tokens.filter(
    ({ start, end, word }) => start >= cause.start && end <= cause.end && !PRONOUNS.test(word),
  ).length;
}
