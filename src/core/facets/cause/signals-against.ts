import { hitsOf } from './clause.ts';
import { hasBounds, isPlainEvent, type Look, roleOf, type Signal, substance } from './signal.ts';

/** Whether what is explained is the failure, or the cause itself is what is spoken of. */
function ofFailure(look: Look): boolean {
  const { effect } = look.clause;
  return (
    look.effect('symptom') ||
    roleOf(look) === 'cause' ||
    (effect !== undefined && effect.end - effect.start < 30)
  );
}

/** "Some users had trouble logging in": what they felt, and nothing of why. */
const FELT =
  /\b(?:users?|customers?|people|clients|visitors|students|members) (?:\w+ )?(?:had|have|experienced|reported|saw|encountered|faced) (?:\w+ )?(?:trouble|problems?|issues?|difficult(?:y|ies))\b/;

const FAILING = ['symptom', 'lack', 'fault', 'state', 'matter', 'finding', 'vague', 'load'] as const;

/** A guess at the cause, not at what broke: "we believe this was an outage" tells none. */
function guesses({ clause }: Look): boolean {
  const guess = hitsOf(clause.scan, 'guess')[0];
  return guess !== undefined && !hitsOf(clause.scan, 'symptom').some((hit) => hit.start >= guess.start);
}

/** Signs that a sentence tells something else, or the cause only vaguely. */
export const AGAINST: readonly Signal[] = [
  {
    id: 'harmless',
    why: 'It tells what was not hit.',
    weight: -1.5,
    vague: -0.8,
    measure: (l) => l.has('harmless'),
  },
  {
    id: 'bounds',
    why: 'It tells how long, how many or how much: the effect.',
    weight: -0.6,
    measure: (l) =>
      l.clause.link === 'none' && hasBounds(l) && !(l.subject('artefact') && l.count('change') > 0),
  },
  {
    id: 'record',
    why: 'It is a record of a log, not a sentence.',
    weight: -2,
    measure: (l) => /^\s*[{[]"/.test(l.clause.scan.lower),
  },
  {
    id: 'general',
    why: 'It tells how something works.',
    weight: -0.6,
    measure: (l) => l.has('general'),
  },
  {
    id: 'long',
    why: 'A long sentence holds many words by chance.',
    weight: -0.1,
    measure: (l) => Math.max(0, Math.min(3, (l.clause.scan.tokens.length - 20) / 10)),
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
      !(isPlainEvent(l) || l.followsChange || l.pointedAt || l.has('finding') || roleOf(l) === 'cause'),
  },
  {
    id: 'thereby',
    why: 'It tells what came of it: as a result, because of this.',
    weight: -0.8,
    vague: -0.3,
    measure: (l) => l.clause.link !== 'backward' && l.opensWith('thereby'),
  },
  {
    id: 'vague',
    why: 'Only a kind of cause is named: human error, network issue.',
    weight: -1,
    vague: 1.7,
    measure: (l) => l.count('vague') > 0,
  },
  {
    id: 'felt',
    why: 'It only tells that people had trouble.',
    weight: 0,
    vague: -2,
    measure: (l) => roleOf(l) !== 'cause' && l.clause.link === 'none' && FELT.test(l.clause.setting.lower),
  },
  {
    id: 'unknown',
    why: 'It says that the cause is not known yet.',
    weight: -1.6,
    vague: 1.8,
    measure: (l) => l.has('unknown') || (l.has('open') && (roleOf(l) === 'cause' || l.has('matter'))),
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
    id: 'generic-cause',
    why: 'A cause is given, in general words only.',
    weight: -0.3,
    vague: 1.4,
    measure: (l) =>
      l.names === 0 && l.generic > 0 && (l.clause.link === 'backward' ? ofFailure(l) : l.count('fault') > 0),
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
    vague: -0.25,
    measure: (l) => l.count('repair') > 0 && (l.clause.link === 'none' ? 1.5 : 1),
  },
  {
    id: 'detection',
    why: 'It tells how it was noticed.',
    weight: -0.7,
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
    id: 'effect-noticing',
    why: 'It tells why something was noticed late or told badly.',
    weight: -2,
    vague: -1,
    measure: (l) =>
      l.clause.link === 'backward'
        ? l.effect('detection') || l.effect('gap')
        : l.effect('gap') || (l.effect('detection') && l.effect('lack')),
  },
  {
    id: 'effect-other',
    why: 'What it explains is no failure.',
    weight: -0.5,
    vague: -0.3,
    measure: (l) =>
      l.clause.link === 'backward' && l.effectWords > 2 && !FAILING.some((group) => l.effect(group)),
  },
  {
    id: 'effect-response',
    why: 'It tells why people did something.',
    weight: -1.3,
    vague: -0.8,
    measure: (l) =>
      l.clause.link === 'backward' &&
      l.effect('people') &&
      (l.effect('repair') || l.effect('change') || l.effect('action')),
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
    id: 'symptom-cause',
    why: 'The cause is told as an effect elsewhere: the provider had an outage.',
    weight: -1,
    vague: 0.8,
    measure: (l) =>
      l.clause.link === 'backward' &&
      !l.opensWith('thereby') &&
      l.count('symptom') > 0 &&
      l.count('fault') + l.count('state') + l.count('change') + l.count('load') + l.count('lack') === 0,
  },
  {
    id: 'pointer',
    why: 'The cause is only pointed at: this, which.',
    weight: -1.6,
    measure: (l) => l.clause.link === 'forward' && l.names === 0 && !substance(l),
  },
  { id: 'unnamed', why: 'Nothing in particular is named.', weight: -0.8, measure: (l) => l.names < 2 },
  {
    id: 'no-substance',
    why: 'No change, component state or condition is told.',
    weight: -0.6,
    measure: (l) => !substance(l) && !isPlainEvent(l),
  },
];
