import type { Role } from '../../schema/roles.ts';
import { type Clause, hitsOf } from './clause.ts';
import type { Group } from './lexicon.ts';

/** What the signals look at: one reading of a sentence, with its neighbours. */
export interface Look {
  readonly clause: Clause;
  /** Distinct words on the cause's side that name something. */
  readonly names: number;
  /** Words on the cause's side that are more than pronouns. */
  readonly generic: number;
  /** Titles and label above it, lower case, that of the document left out. */
  readonly places: readonly string[];
  /** Where in the text it stands: 0 at the start, 1 at the end. */
  readonly position: number;
  /** A change stands right behind after, when or during. */
  readonly followsChange: boolean;
  /** The sentence after it says only that "this" caused something. */
  readonly pointedAt: boolean;
  /** How many different phrases of a group stand on the cause's side. */
  count(group: Group): number;
  /** Whether a group stands on the effect's side of the connective. */
  effect(group: Group): boolean;
  /** Whether the sentence opens with a group, a time before it left out. */
  opensWith(group: Group): boolean;
  /** Whether a group stands among the first words of the cause's side, where a subject stands. */
  subject(group: Group): boolean;
  /** Whether a group occurs anywhere in the sentence. */
  has(group: Group): boolean;
}

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

const role = (look: Look): Role | undefined => look.clause.setting.role;
const within = (look: Look, pattern: RegExp): boolean => look.places.some((place) => pattern.test(place));

const CAUSE_TITLE =
  /cause|\bwhy|trigger|contribut|what (?:went|happened|broke)|explanation|diagnosis|problem|bug|exploit|vulnerab|attack|theory|fault|background/;
const GOOD_TITLE = /went (?:really |very )?(?:well|right|good)|lucky|positive|worked well/;
const PLAN_TITLE =
  /action|follow|prevent|next step|todo|to do|improve|recommend|corrective|remediat|takeaway|what (?:we|are we|we'll|will)\b.*\b(?:will|do|doing)|going forward|short.term|long.term|proposal|opportunit|fix/;
const FILL_IN = /\[[a-z][^\]\d]{1,40}\](?!\()|\{\{|\bX{2,}\b|\bYYYY\b|\bHH:MM\b|<[a-z]+(?:[ _-][a-z]+)+>/i;
const PROMPT =
  /^\W*(?:what|why|how|which|who|describe|explain|list|include|provide|identify|summari[sz]e|state|specify|link)\b(?!.*\b(?:was that|is that)\b)/;
const CHECK_TITLE =
  /^(?:test(?:s|ing)?|verif\w+|validation|results?|references?|links|attendees|responders)\b/;
const SECOND_TITLE =
  /went (?:badly|poorly|less)|could have|didn't go|did not go|response|detection|lessons|learn/;

const substance = (l: Look): boolean =>
  l.count('fault') + l.count('state') + l.count('lack') + l.count('change') + l.count('load') > 0;

/** Whether what is explained is the failure, or the cause itself is what is spoken of. */
function ofFailure(look: Look): boolean {
  const { effect } = look.clause;
  return (
    look.effect('symptom') ||
    role(look) === 'cause' ||
    (effect !== undefined && effect.end - effect.start < 30)
  );
}

const OTHER_MATTERS = [
  'symptom',
  'repair',
  'detection',
  'plan',
  'purpose',
  'general',
  'vague',
  'harmless',
] as const;

/** In a summary, what is neither effect nor response nor plan, and names things, tells most often how it came about. */
function isPlainEvent(look: Look): boolean {
  const place =
    role(look) === 'summary' || role(look) === 'cause' || (role(look) === undefined && look.position < 0.3);
  if (!place || look.clause.link !== 'none' || look.names < 4 || !look.has('past')) return false;
  return (
    !look.subject('people') &&
    !look.opensWith('thereby') &&
    !look.opensWith('action') &&
    !OTHER_MATTERS.some((group) => look.has(group))
  );
}

/** A guess at the cause, not at what broke: "we believe this was an outage" tells none. */
function guesses({ clause }: Look): boolean {
  const guess = hitsOf(clause.scan, 'guess')[0];
  return guess !== undefined && !hitsOf(clause.scan, 'symptom').some((hit) => hit.start >= guess.start);
}

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
    weight: 0.8,
    vague: 0.3,
    measure: (l) => l.clause.link === 'forward',
  },
  {
    id: 'fault',
    why: 'A word of mechanism: expired, leaked, overwrote, typo, race.',
    weight: 1,
    measure: (l) => Math.min(2, l.count('fault')),
  },
  {
    id: 'state',
    why: 'A word that may be mechanism or effect: deleted, limit, spike.',
    weight: 0.45,
    measure: (l) => Math.min(2, l.count('state')),
  },
  {
    id: 'lack',
    why: 'Something was not done or not there.',
    weight: 0.4,
    measure: (l) => l.count('lack') > 0,
  },
  {
    id: 'change',
    why: 'A change: deploy, upgrade, migration, configuration.',
    weight: 0.4,
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
    id: 'after-change',
    why: 'It broke after, when or during a change.',
    weight: 0.6,
    measure: (l) =>
      l.followsChange && (['symptom', 'fault', 'lack', 'state'] as const).some((group) => l.has(group)),
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
    weight: 0.25,
    measure: (l) =>
      substance(l) || l.clause.link === 'backward' || role(l) === 'cause' ? Math.min(5, l.names) : 0,
  },
  { id: 'unnamed', why: 'Nothing in particular is named.', weight: -0.8, measure: (l) => l.names < 2 },
  {
    id: 'no-substance',
    why: 'No change, component state or condition is told.',
    weight: -0.6,
    measure: (l) => !substance(l),
  },
  {
    id: 'pointed-at',
    why: 'The next sentence says that this caused something.',
    weight: 0.7,
    measure: (l) => l.pointedAt,
  },
  {
    id: 'pointer',
    why: 'The cause is only pointed at: this, which.',
    weight: -1.6,
    measure: (l) => l.clause.link === 'forward' && l.names === 0 && !substance(l),
  },
  {
    id: 'symptom-causes',
    why: 'What causes is itself an effect: errors, an outage.',
    weight: -1,
    vague: -0.3,
    measure: (l) =>
      l.clause.link === 'forward' &&
      l.count('symptom') > 0 &&
      l.count('fault') + l.count('change') + l.count('load') === 0,
  },
  {
    id: 'artefact',
    why: 'Its subject is a thing that can be wrong: a flag, an index, a certificate.',
    weight: 0.5,
    measure: (l) => l.subject('artefact'),
  },
  {
    id: 'people',
    why: 'Its subject is who responds or is hit.',
    weight: -0.7,
    measure: (l) => l.clause.link !== 'backward' && l.subject('people') && !l.subject('artefact'),
  },
  {
    id: 'action',
    why: 'It opens with what a responder does: restarted, checked.',
    weight: -0.9,
    measure: (l) => l.clause.link !== 'backward' && l.opensWith('action'),
  },
  {
    id: 'before',
    why: 'It tells what was so before: had been, previously.',
    weight: 0.4,
    measure: (l) => l.count('before') > 0,
  },
  {
    id: 'effect-broke',
    why: 'What it led to is a failure.',
    weight: 0.4,
    vague: 0.2,
    measure: (l) => l.effect('symptom') || l.effect('lack'),
  },
  {
    id: 'effect-noticing',
    why: 'It tells why something was noticed late or told badly.',
    weight: -1.3,
    vague: -0.8,
    measure: (l) => l.clause.link === 'backward' && (l.effect('detection') || l.effect('gap')),
  },
  {
    id: 'effect-response',
    why: 'It tells why people did something.',
    weight: -0.8,
    vague: -0.6,
    measure: (l) =>
      l.clause.link === 'backward' &&
      l.effect('people') &&
      (l.effect('repair') || l.effect('change') || l.effect('action')),
  },
  {
    id: 'thereby',
    why: 'It tells what came of it: as a result, because of this.',
    weight: -0.8,
    vague: -0.3,
    measure: (l) => l.clause.link !== 'backward' && l.opensWith('thereby'),
  },
  {
    id: 'generic-cause',
    why: 'A cause is given, in general words only.',
    weight: -0.3,
    vague: 1.1,
    measure: (l) =>
      l.names === 0 && l.generic > 0 && (l.clause.link === 'backward' ? ofFailure(l) : l.count('fault') > 0),
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
    measure: (l) => role(l) === 'summary' || l.places.length === 0,
  },
  {
    id: 'plan-section',
    why: 'It stands among actions: reasons for a remedy are no cause.',
    weight: -2.4,
    vague: -2,
    measure: (l) => role(l) === 'remediation' || within(l, PLAN_TITLE),
  },
  {
    id: 'good-news',
    why: 'It stands under what went well.',
    weight: -2.2,
    vague: -2,
    measure: (l) => within(l, GOOD_TITLE),
  },
  {
    id: 'response-section',
    why: 'It stands under detection or response.',
    weight: -1,
    vague: -0.8,
    measure: (l) => role(l) === 'detection' || role(l) === 'response',
  },
  {
    id: 'lessons',
    why: 'It stands among lessons, where much is about the response.',
    weight: -0.5,
    vague: -0.5,
    measure: (l) => within(l, SECOND_TITLE),
  },
  {
    id: 'check-section',
    why: 'It stands under tests or results of the repair.',
    weight: -0.7,
    vague: -0.5,
    measure: (l) => within(l, CHECK_TITLE),
  },
  {
    id: 'fragment',
    why: 'Three words are hardly a telling.',
    weight: -0.4,
    measure: (l) => l.clause.scan.tokens.length <= 3,
  },
  {
    id: 'mere-event',
    why: 'An event without a fault, a lack, or a word that ties it to what broke.',
    weight: -0.5,
    measure: (l) =>
      l.clause.link === 'none' &&
      l.count('fault') + l.count('lack') + l.count('load') + l.count('contrast') === 0 &&
      !(isPlainEvent(l) || l.followsChange || l.pointedAt || l.has('finding') || role(l) === 'cause'),
  },
  {
    id: 'plain-event',
    why: 'Early on, an event is told that is neither effect nor response.',
    weight: 0.8,
    measure: (l) => isPlainEvent(l),
  },
  {
    id: 'harmless',
    why: 'It tells what was not hit.',
    weight: -1.5,
    vague: -0.8,
    measure: (l) => l.has('harmless'),
  },
  {
    id: 'general',
    why: 'It tells how something works.',
    weight: -0.6,
    measure: (l) => l.has('general'),
  },
  {
    id: 'fill-in',
    why: 'It holds a place to fill in.',
    weight: -1.5,
    vague: -1.5,
    measure: (l) => FILL_IN.test(l.clause.setting.sentence.text),
  },
  {
    id: 'prompt',
    why: 'It asks the writer for something.',
    weight: -1.2,
    vague: -1.5,
    measure: (l) => l.has('address') || PROMPT.test(l.clause.scan.lower.slice(l.clause.setting.from)),
  },
  {
    id: 'symptom-cause',
    why: 'The cause is told as an effect elsewhere: the provider had an outage.',
    weight: -1,
    vague: 0.8,
    measure: (l) =>
      l.clause.link === 'backward' &&
      l.count('symptom') > 0 &&
      l.count('fault') + l.count('state') + l.count('change') + l.count('load') + l.count('lack') === 0,
  },
  {
    id: 'timeline',
    why: 'It stands in the timeline, where most entries tell what was seen and done.',
    weight: -0.3,
    measure: (l) => role(l) === 'timeline' || l.clause.setting.timed,
  },
  {
    id: 'late',
    why: 'It stands in the last third, outside a section for the cause.',
    weight: -0.3,
    measure: (l) => l.position > 0.67 && role(l) !== 'cause',
  },
  {
    id: 'long',
    why: 'A long sentence holds many words by chance.',
    weight: -0.1,
    measure: (l) => Math.max(0, Math.min(3, (l.clause.scan.tokens.length - 20) / 10)),
  },
  {
    id: 'repair-section',
    why: 'It stands under the resolution.',
    weight: -0.7,
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
    vague: 1.7,
    measure: (l) => l.count('vague') > 0,
  },
  {
    id: 'unknown',
    why: 'It says that the cause is not known yet.',
    weight: -1.6,
    vague: 1.8,
    measure: (l) => l.has('unknown') || (l.has('open') && (role(l) === 'cause' || l.has('matter'))),
  },
  { id: 'guess', why: 'Somebody guesses what it was.', weight: 0, vague: 1.6, measure: (l) => guesses(l) },
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
    weight: -0.7,
    vague: -0.8,
    measure: (l) => l.has('plan'),
  },
  {
    id: 'purpose',
    why: 'What something is for: to prevent, to avoid.',
    weight: -0.7,
    vague: -0.5,
    measure: (l) => l.count('purpose') > 0,
  },
  {
    id: 'reported',
    why: 'A message to users says so; it tells what they saw.',
    weight: -1.2,
    vague: -0.5,
    measure: (l) => l.has('reported'),
  },
  {
    id: 'repair',
    why: 'It tells the repair.',
    weight: -0.7,
    vague: -0.4,
    measure: (l) => l.count('repair') > 0,
  },
  {
    id: 'detection',
    why: 'It tells how it was noticed.',
    weight: -0.5,
    vague: -0.3,
    measure: (l) => l.count('detection') > 0,
  },
  {
    id: 'gap',
    why: 'It tells why nobody noticed or knew: a lack of alerts or documents.',
    weight: -1.2,
    vague: -0.6,
    measure: (l) => l.count('gap') > 0,
  },
  {
    id: 'elsewhere',
    why: 'It speaks of another incident or another matter.',
    weight: -2,
    vague: -1,
    measure: (l) => l.has('elsewhere'),
  },
];
