import type { Sentence } from '../../reading/sentence.ts';
import { keep, keeper } from '../../text/keeper.ts';
import { contains, type Range } from '../../text/range.ts';
import { type Setting, type SettingContent, settingsOf } from '../setting.ts';
import { type Clause, clausesOf, hitsOf, withoutAddresses } from './clause.ts';
import type { Group } from './lexicon.ts';
import type { Phrasebook, Scan } from './phrases.ts';
import { type Look, stretchOf } from './signal.ts';
import { SIGNALS } from './signals.ts';

/** How a sentence tells the cause, by its best reading. */
export interface Reading {
  /** One object as long as it reads the same: what is judged of it is kept by it. */
  readonly content: object;
  readonly clause: Clause;
  /** How surely it says why, concretely. */
  readonly score: number;
  /** How surely it speaks of the cause without saying it. */
  readonly vague: number;
  /** Signals that fired for `score` and for `vague`, strongest first. */
  readonly signals: () => readonly string[];
  readonly vagueSignals: () => readonly string[];
}

/** Reads every sentence that says something about this incident and may tell a cause. */
export function readCauses(sentences: readonly Sentence[], book: Phrasebook): readonly Reading[] {
  const asserted = settingsOf(sentences).filter(maySay);
  const by = [book];
  const glances = asserted.map((setting) => glanceAt(setting, book, by));
  const readings: Reading[] = [];
  asserted.forEach((setting, i) => {
    const glance = glances[i];
    const next = asserted[i + 1];
    const near = next !== undefined && next.sentence.block.section === setting.sentence.block.section;
    const pointedAt = near && glances[i + 1]?.pointsBack === true;
    if (!glance || !(pointedAt || glance.mayTell)) return;
    const stretch = stretchOf(i, asserted.length);
    const read = kept(setting.content, [book, pointedAt, stretch], () =>
      bestOf(looksAt(setting, glance.scan, { pointedAt, stretch })),
    );
    readings.push(new PlacedReading(read, setting));
  });
  return readings;
}

type ReadingContent = Omit<Reading, 'content'>;

const kept = keeper<SettingContent, ReadingContent>();

class PlacedReading implements Reading {
  readonly content: ReadingContent;
  private readonly setting: Setting;

  constructor(content: ReadingContent, setting: Setting) {
    this.content = content;
    this.setting = setting;
  }

  get clause(): Clause {
    return { ...this.content.clause, setting: this.setting };
  }
  get score(): number {
    return this.content.score;
  }
  get vague(): number {
    return this.content.vague;
  }
  get signals(): Reading['signals'] {
    return this.content.signals;
  }
  get vagueSignals(): Reading['vagueSignals'] {
    return this.content.vagueSignals;
  }
}

function bestOf(looks: readonly Look[]): ReadingContent {
  const all = looks.map((look) => ({ look, ...weigh(look) }));
  const best = all.reduce((a, b) => (b.score > a.score ? b : a));
  const vaguest = all.reduce((a, b) => (b.vague > a.vague ? b : a));
  return {
    clause: best.look.clause,
    score: best.score,
    vague: vaguest.vague,
    signals: () => fired(best.look),
    vagueSignals: () => fired(vaguest.look),
  };
}

/** All ways to read a sentence. */
function looksAt(setting: Setting, scan: Scan, near: Pick<Look, 'pointedAt' | 'stretch'>): readonly Look[] {
  const place = { ...near, places: placesOf(setting) };
  return clausesOf(setting, scan).map((clause) => lookAt(clause, place));
}

/** What shows before a sentence is read more closely. */
interface Glance {
  readonly scan: Scan;
  readonly mayTell: boolean;
  readonly pointsBack: boolean;
}

const keptGlances = keeper<SettingContent, Glance>();

function glanceAt(setting: Setting, book: Phrasebook, by: readonly unknown[]): Glance {
  return keptGlances(setting.content, by, () => {
    const scan = book(withoutAddresses(setting.lower.slice(0, LONGEST)));
    return { scan, mayTell: mayTell(setting, scan), pointsBack: pointsBack(setting, scan) };
  });
}

/** Where the cause is told, "it should have been X" tells what was wrong. */
function maySay({ sentence, role }: Setting): boolean {
  return sentence.standing === 'asserted' || (sentence.standing === 'hypothetical' && role === 'cause');
}

const SPEAKING: readonly Group[] = [
  'backward',
  'forward',
  'fault',
  'lack',
  'load',
  'finding',
  'vague',
  'unknown',
  'open',
  'guess',
];

/** What a mere label has none of. */
const NAMELESS: readonly Group[] = ['vague', 'unknown', 'open', 'fault', 'symptom'];

/** Most sentences of a timeline or a list of actions can be left at a glance. */
function mayTell({ role }: Setting, scan: Scan): boolean {
  if (scan.tokens.length <= 3 && !scan.tokens.some((token) => token.named))
    return NAMELESS.some((group) => scan.hits.has(group));
  return (
    role === undefined ||
    role === 'summary' ||
    role === 'cause' ||
    SPEAKING.some((group) => scan.hits.has(group))
  );
}

function weigh(look: Look): { score: number; vague: number } {
  let score = 0;
  let vague = 0;
  for (const signal of SIGNALS) {
    const force = Number(signal.measure(look));
    score += force * signal.weight;
    vague += force * (signal.vague ?? 0);
  }
  return { score, vague };
}

const fired = keep((look: Look) =>
  SIGNALS.map(({ id, weight, vague = 0, measure }) => ({
    id,
    force: Number(measure(look)) * (Math.abs(weight) + Math.abs(vague)),
  }))
    .filter(({ force }) => force > 0)
    .sort((a, b) => b.force - a.force)
    .map(({ id }) => id),
);

function lookAt(clause: Clause, place: Pick<Look, 'pointedAt' | 'stretch' | 'places'>): Look {
  const { scan, cause, effect, setting } = clause;
  const subject = subjectOf(clause);
  const some = (group: Group, side: Range): boolean => hitsOf(scan, group).some((hit) => contains(side, hit));
  const counts = new Map<Group, number>();
  return {
    clause,
    names: namesIn(clause),
    generic: wordsIn(scan, cause),
    effectWords: effect ? wordsIn(scan, effect) : 0,
    ...place,
    followsChange: followsChange(scan),
    count: (group) => {
      const known = counts.get(group);
      if (known !== undefined) return known;
      const told = hitsOf(scan, group).filter((hit) => !hit.negated && contains(cause, hit));
      const count = told.length < 2 ? told.length : new Set(told.map((hit) => hit.words)).size;
      counts.set(group, count);
      return count;
    },
    effect: (group) => effect !== undefined && some(group, effect),
    opensWith: (group) => hitsOf(scan, group).some((hit) => hit.start <= setting.from + OPENING),
    subject: (group) => some(group, subject),
    has: (group) => scan.hits.has(group),
  };
}

/** A change stands near behind "after": both are sorted, so one pass over each does. */
function followsChange(scan: Scan): boolean {
  const changes = hitsOf(scan, 'change');
  let next = 0;
  return hitsOf(scan, 'after').some(({ start, end }) => {
    while (next < changes.length && (changes[next]?.start ?? 0) <= start) next++;
    const change = changes[next];
    return change !== undefined && change.start - end < NEAR;
  });
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

/** What is longer is no sentence; its beginning tells enough. */
const LONGEST = 4000;
const LONGEST_ADVERBIAL = 70;
const SUBJECT_WORDS = 6;
/** A change this near behind "after" is what it came after. */
const NEAR = 40;
/** An entry may open with its time. */
const OPENING = 1;

function placesOf({ titles, sentence }: Setting): readonly string[] {
  const places = titles === '' ? [] : titles.split(' / ');
  return sentence.label === undefined ? places : [sentence.label, ...places];
}

/** "This caused …", "As a result …": the cause is what was said before. */
function pointsBack(setting: Setting, scan: Scan): boolean {
  if (!/^(?:this|that|which|these|it|as a|consequently|therefore|thus|so)\b/.test(scan.lower)) return false;
  return clausesOf(setting, scan).some(
    (clause) => clause.link === 'forward' && clause.cause.end < 50 && namesIn(clause) < 2,
  );
}

function namesIn({ scan, cause }: Clause): number {
  const names = new Set<string>();
  for (const token of scan.tokens) if (token.named && contains(cause, token)) names.add(token.word);
  return names.size;
}

const PRONOUNS = new Set(
  'a an the this that these those it which its their our of to be is was all some'.split(' '),
);

function wordsIn(scan: Scan, side: Range): number {
  return scan.tokens.filter((token) => !PRONOUNS.has(token.word) && contains(side, token)).length;
}
