import type { Role } from '../../schema/roles.ts';
import type { Clause } from './clause.ts';
import type { Lexicon } from './lexicon.ts';

/** What the signals look at: one reading of a sentence, with its neighbours. */
export interface Look {
  readonly clause: Clause;
  readonly lexicon: Lexicon;
  readonly causeText: string;
  /** Distinct words on the cause's side that name something. */
  readonly names: number;
  /** The sentence after it, lower case, where it stands in the same place. */
  readonly next: string;
  /** How often a group of the lexicon occurs on the cause's side. */
  count(group: Group): number;
  /** Whether a group occurs anywhere in the sentence. */
  has(group: Group): boolean;
}

export type Group = Exclude<keyof Lexicon, 'generic' | 'stop'>;

/** One sign that a sentence tells the cause, or that it does not. */
export interface Signal {
  readonly id: string;
  readonly why: string;
  /** What it adds to "this says why, concretely". */
  readonly weight: number;
  /** What it adds to "this speaks of the cause, vaguely". */
  readonly vague?: number;
  /** How strongly it is there; a truth counts 1. */
  readonly measure: (look: Look) => number | boolean;
}

const role = (look: Look): Role | undefined => look.clause.sentence.role;
const within = (look: Look, pattern: RegExp): boolean =>
  look.clause.sentence.titles.some((title) => pattern.test(title)) ||
  pattern.test(look.clause.sentence.label ?? '');

const CAUSE_TITLE =
  /cause|\bwhy|trigger|contribut|went wrong|what happened|explanation|diagnosis|problem|bug|exploit|vulnerab|attack|technical|theory|fault|原因|causa|ursache/;
const GOOD_TITLE = /went well|got lucky|lucky|positive|bien|gut|well\b|良かった|うまく/;
const PLAN_TITLE =
  /action|follow|prevent|next step|todo|improve|recommend|corrective|remediat|takeaway|what we (?:will|are)|going forward|short.term|long.term|proposal/;
const SECOND_TITLE = /went (?:badly|poorly|less)|could have|didn't go|response|detection/;

/** Signs in the order in which `--explain` lists them. */
export const SIGNALS: readonly Signal[] = [
  {
    id: 'because',
    why: 'A causal connective stands before the cause: because, due to, caused by.',
    weight: 0.9,
    vague: 0.5,
    measure: (l) => l.clause.link === 'backward',
  },
  {
    id: 'causes',
    why: 'A causal verb stands behind the cause: caused, led to, prevented.',
    weight: 0.7,
    vague: 0.3,
    measure: (l) => l.clause.link === 'forward',
  },
  {
    id: 'defect',
    why: 'A word of mechanism: expired, leaked, overwrote, typo, race.',
    weight: 0.7,
    measure: (l) => Math.min(2, l.count('defect')),
  },
  {
    id: 'lack',
    why: 'Something was not done or not there.',
    weight: 0.35,
    measure: (l) => l.count('lack') > 0,
  },
  {
    id: 'change',
    why: 'A change: deploy, upgrade, migration, configuration.',
    weight: 0.35,
    measure: (l) => l.count('change') > 0,
  },
  {
    id: 'load',
    why: 'A condition of load: traffic spike, memory usage.',
    weight: 0.5,
    measure: (l) => l.count('load') > 0,
  },
  {
    id: 'contrast',
    why: 'What was, against what should have been: instead of, rather than.',
    weight: 0.4,
    measure: (l) => l.count('contrast') > 0,
  },
  {
    id: 'finding',
    why: 'A finding: identified, turned out, the root cause.',
    weight: 0.4,
    vague: 0.2,
    measure: (l) => l.has('finding'),
  },
  {
    id: 'named',
    why: 'Words that name something in particular.',
    weight: 0.22,
    measure: (l) => Math.min(6, l.names),
  },
  { id: 'unnamed', why: 'Nothing in particular is named.', weight: -0.8, measure: (l) => l.names < 2 },
  {
    id: 'pointed-at',
    why: 'The next sentence says that this caused something.',
    weight: 0.7,
    measure: (l) =>
      /^(?:this|that|which|these|it|as a (?:result|consequence)|consequently|therefore|thus|so)\b.{0,40}\b(?:caused|causes|causing|led|resulted|meant|means|result|consequence|triggered|prevented|broke|made|happened because)\b/.test(
        l.next,
      ),
  },
  {
    id: 'pointer',
    why: 'The cause is only pointed at: this, which.',
    weight: -1.6,
    measure: (l) => l.clause.link === 'forward' && l.lexicon.pointer.test(l.causeText),
  },
  {
    id: 'cause-section',
    why: 'It stands in a section or under a label for the cause.',
    weight: 1.1,
    vague: 0.9,
    measure: (l) => role(l) === 'cause',
  },
  {
    id: 'why-title',
    why: 'A title above it asks why.',
    weight: 0.4,
    vague: 0.2,
    measure: (l) => within(l, CAUSE_TITLE),
  },
  {
    id: 'summary',
    why: 'It stands in the summary or before any heading.',
    weight: 0.3,
    measure: (l) => role(l) === 'summary' || (l.clause.sentence.titles.length < 2 && role(l) === undefined),
  },
  {
    id: 'plan-section',
    why: 'It stands among actions: reasons for a remedy are no cause.',
    weight: -1.6,
    vague: -2,
    measure: (l) => role(l) === 'remediation' || within(l, PLAN_TITLE),
  },
  {
    id: 'good-news',
    why: 'It stands under what went well.',
    weight: -1.6,
    vague: -2,
    measure: (l) => within(l, GOOD_TITLE),
  },
  {
    id: 'response-section',
    why: 'It stands under detection, response or what went badly then.',
    weight: -0.6,
    vague: -0.5,
    measure: (l) => role(l) === 'detection' || role(l) === 'response' || within(l, SECOND_TITLE),
  },
  {
    id: 'repair-section',
    why: 'It stands under the resolution.',
    weight: -0.3,
    measure: (l) => role(l) === 'resolution',
  },
  {
    id: 'impact-section',
    why: 'It stands under the impact: effects, not causes.',
    weight: -0.5,
    vague: -0.3,
    measure: (l) => role(l) === 'impact',
  },
  {
    id: 'aside',
    why: 'It stands in a glossary, among sources or in an appendix.',
    weight: -1.5,
    vague: -2,
    measure: (l) => ['sources', 'glossary', 'appendix'].includes(role(l) ?? ''),
  },
  {
    id: 'vague',
    why: 'Only a kind of cause is named: human error, network issue.',
    weight: -1,
    vague: 1.2,
    measure: (l) => l.count('vague') > 0,
  },
  {
    id: 'unknown',
    why: 'It says that the cause is not known yet.',
    weight: -1.6,
    vague: 1.8,
    measure: (l) => l.has('unknown'),
  },
  {
    id: 'hedge',
    why: 'A guess: suspected, appears.',
    weight: -0.25,
    vague: 0.4,
    measure: (l) => l.has('hedge'),
  },
  {
    id: 'plan',
    why: 'A plan or a wish: will, should, to prevent.',
    weight: -0.9,
    vague: -0.8,
    measure: (l) => l.has('plan'),
  },
  { id: 'repair', why: 'It tells the repair.', weight: -0.5, vague: -0.4, measure: (l) => l.has('repair') },
  {
    id: 'detection',
    why: 'It tells how it was noticed.',
    weight: -0.5,
    vague: -0.3,
    measure: (l) => l.has('detection'),
  },
  {
    id: 'elsewhere',
    why: 'It speaks of another incident or another matter.',
    weight: -1.2,
    vague: -1,
    measure: (l) => l.has('elsewhere'),
  },
];
