import { isPlainEvent, roleOf, type Signal, substance } from './signal.ts';

/** Signs that a sentence says why it happened. */
export const TELLING: readonly Signal[] = [
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
      substance(l) || isPlainEvent(l) || l.clause.link === 'backward' || roleOf(l) === 'cause'
        ? Math.min(5, l.names)
        : 0,
  },
  {
    id: 'pointed-at',
    why: 'The next sentence says that this caused something.',
    weight: 0.5,
    measure: (l) => l.pointedAt,
  },
  {
    id: 'artefact',
    why: 'Its subject is a thing that can be wrong: a flag, an index, a certificate.',
    weight: 0.5,
    measure: (l) => l.subject('artefact'),
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
    id: 'plain-event',
    why: 'Early on, an event is told that is neither effect nor response.',
    weight: 0.8,
    measure: (l) => isPlainEvent(l),
  },
];
