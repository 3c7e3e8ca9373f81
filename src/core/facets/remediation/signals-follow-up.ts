import type { Deed } from './deed.ts';
import { addsSafeguard, beginsWithTask, type Look, PUT_IN_PLACE, roleOf, type Signal } from './look.ts';

const SINCE =
  /\b(?:ha(?:s|ve)|\w'(?:ve|s)) since (?:been |also |then )?(?!recovered|resolved|restored|returned|been|stabili|improved|notified|contacted)\w+(?:ed|t|n)\b/;
const NEVER_AGAIN =
  /\b(?:cannot|can't|can not|does not|doesn't|won't|will not|not|never|from) (?:be )?(?:happen(?:ing|s)?(?: like this)? again|re-?occur(?:ring|s)?|recur(?:ring|s)?|repeated?)\b/;
const INTENTION =
  /\b(?:we|i|they|team) (?:will|plan to|are going to|intend to|are planning to)\b|\b(?:we|i|they)(?:'ll|'re going to)\b/;
const planned = (look: Look) => look.deeds.some((d) => d.state === 'planned');

/** Signs that a sentence tells a follow-up. */
export const FOLLOW_UP_SIGNALS: readonly Signal[] = [
  {
    id: 'plan-entry',
    why: 'An entry among what is to be done.',
    followUp: 0.5,
    fires: (l) => l.plan && l.entry,
  },
  {
    id: 'plan-section',
    why: 'It stands among what is to be done.',
    followUp: 0.4,
    fires: (l) => l.plan,
  },
  {
    id: 'task-box',
    why: 'An item of a task list.',
    followUp: 0.3,
    fires: (l) => l.setting.sentence.block.place.item?.checked !== undefined,
  },
  {
    id: 'task',
    why: 'It begins with what to do: add, implement, document.',
    followUp: 0.3,
    fires: (l) => l.plan && beginsWithTask(l),
  },
  {
    id: 'planned',
    why: 'Somebody will, should or needs to do it.',
    followUp: 0.6,
    fires: (l) => (planned(l) && l.plan) || isPlan(l),
  },
  {
    id: 'intention',
    why: 'Those who write will do it.',
    followUp: 0.3,
    fires: (l) => !l.plan && l.setting.words > 5 && INTENTION.test(l.body),
  },
  {
    id: 'prevention',
    why: 'It is meant to prevent it or to find it next time.',
    followUp: 0.4,
    fires: (l) => l.lexicon.prevention.test(l.body),
  },
  {
    id: 'safeguard',
    why: 'It names a safeguard: alert, test, check, backup, runbook.',
    followUp: 0.3,
    fires: (l) => l.lexicon.safeguard.test(l.body),
  },
  {
    id: 'done-safeguard',
    why: 'A safeguard was put in place.',
    followUp: 0.6,
    fires: (l) =>
      !l.plan &&
      !l.setting.noticed &&
      l.deeds.some((d) => d.state === 'done' && (d.perfect || intends(l)) && isSafeguardDeed(d)) &&
      l.lexicon.safeguard.test(l.body),
  },
  {
    id: 'safeguard-added',
    why: 'A check, a test or an alert was added.',
    followUp: 0.75,
    fires: (l) => addsSafeguard(l),
  },
  {
    id: 'since',
    why: 'Something was changed since.',
    followUp: 0.85,
    fires: (l) => !l.plan && SINCE.test(l.body),
  },
  {
    id: 'never-again',
    why: 'It is meant never to happen again.',
    followUp: 0.5,
    fires: (l) => !l.plan && NEVER_AGAIN.test(l.body),
  },
  {
    id: 'short',
    why: 'Too few words to say what.',
    followUp: -0.5,
    fires: (l) => l.setting.words < 3 || (l.setting.words < 4 && !beginsWithTask(l)),
  },
  {
    id: 'now',
    why: 'It tells how things are done since.',
    followUp: 0.9,
    fires: (l) => !l.plan && l.lexicon.now.test(l.body) && !l.lexicon.over.test(l.body),
  },
  {
    id: 'long',
    why: 'It says enough to act upon.',
    followUp: 0.1,
    fires: (l) => l.setting.words >= 5,
  },
  {
    id: 'soft',
    why: 'It only considers or discusses.',
    followUp: -0.25,
    fires: (l) => l.lexicon.soft.test(l.body),
  },
  {
    id: 'vague-plan',
    why: 'Nothing that could be checked off.',
    followUp: -1.2,
    fires: (l) => l.lexicon.vaguePlan.test(l.body),
  },
  {
    id: 'paperwork',
    why: 'It is about the report itself.',
    followUp: -1,
    fires: (l) => l.lexicon.paperwork.test(l.body),
  },
  {
    id: 'below-soft',
    why: 'It stands below an item that only considers.',
    followUp: -0.5,
    fires: (l) => l.belowSoft,
  },
  {
    id: 'observation',
    why: 'It observes or explains, outside of what is to be done.',
    followUp: -0.4,
    fires: (l) =>
      !l.plan && !addsSafeguard(l) && ['cause', 'impact', 'detection', 'timeline'].includes(roleOf(l) ?? ''),
  },
];

/** `We will end up` and `users will see` are no plans; `we will move` and `going forward` are. */
function isPlan(look: Look): boolean {
  if (!look.lexicon.plan.test(look.body)) return false;
  if (look.plan || !/\b(?:will|shall)\b|'ll\b/.test(look.body)) return true;
  return !/\b(?:will|'ll) (?:not )?(?:see|be able|end up|notice|find|get|experience|happen|take|need)\b/.test(
    look.body,
  );
}

function isSafeguardDeed(deed: Deed): boolean {
  return deed.kind === 'guard' || PUT_IN_PLACE.has(deed.lemma);
}

/** The sentence says that it is for next time, or was done since. */
function intends(look: Look): boolean {
  return look.lexicon.sinceThen.test(look.body) || look.lexicon.prevention.test(look.body);
}
