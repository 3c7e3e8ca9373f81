import type { Setting } from '../setting.ts';
import type { Deed } from './deed.ts';
import type { Lexicon } from './lexicon.ts';

/** What the signals look at: a sentence in its setting, with the deeds found in it. */
export interface Look {
  readonly setting: Setting;
  readonly lexicon: Lexicon;
  readonly deeds: readonly Deed[];
  /** Words behind the leading time, label or handle. */
  readonly body: string;
  /** It stands among what is to be done. */
  readonly plan: boolean;
  /** It is an item, a row or a heading there, not a paragraph. */
  readonly entry: boolean;
  /** Titles and place say that it tells how it was ended. */
  readonly resolution: boolean;
  /** It stands below an item that only considers or is vague. */
  readonly belowSoft: boolean;
}

/** One sign that a sentence tells a repair or a follow-up, or that it does not. */
export interface Signal {
  readonly id: string;
  readonly why: string;
  /** What it adds to "this stopped or repaired it". */
  readonly repair?: number;
  /** What it adds to "this prevents it or finds it next time". */
  readonly followUp?: number;
  readonly fires: (look: Look) => boolean;
}

const role = (look: Look) => look.setting.role;
const done = (look: Look, kind: Deed['kind']) =>
  look.deeds.some((d) => d.kind === kind && d.state === 'done');
const planned = (look: Look) => look.deeds.some((d) => d.state === 'planned');
const UNDO = new Set([
  'revert',
  'roll',
  'rollback',
  'roll-back',
  'hotfix',
  'hot-patch',
  'undo',
  'downgrade',
  'back',
]);
const PUT_IN_PLACE = new Set([
  'add',
  'implement',
  'introduce',
  'install',
  'enable',
  'configure',
  'extend',
  'build',
  'create',
  'increase',
  'update',
]);
const HOLDS = /\b(?:contain(?:s|ed)?|includ(?:es|ed)|ship(?:s|ped) with|brings|brought|has|holds)\b/;
const CHECKING = /^(?:after|before|once|when)\b[^,]{0,60}, (?:verify|check|ensure|make sure|run|test)\b/;
const LESSON_TITLE = /went|lucky|learn|lesson|takeaway|key insight|could be improved|retrospective/;
const ASIDE_TITLE = /background|attendees|responders|participants|context|question|author|glossary|reference/;

/** Signs in the order in which `--explain` lists them. */
export const SIGNALS: readonly Signal[] = [
  {
    id: 'mend',
    why: 'A verb of repair: rolled back, restarted, patched.',
    repair: 0.95,
    fires: (l) => done(l, 'mend'),
  },
  {
    id: 'undo',
    why: 'What was changed was taken back.',
    repair: 0.45,
    fires: (l) => l.deeds.some((d) => d.state === 'done' && UNDO.has(d.lemma)),
  },
  {
    id: 'sequence',
    why: 'It was found, and then something was done about it.',
    repair: 0.45,
    fires: (l) => (done(l, 'act') || done(l, 'mend')) && l.lexicon.found.test(l.body),
  },
  {
    id: 'deed',
    why: 'Something was done: removed, changed, deployed.',
    repair: 0.5,
    fires: (l) => done(l, 'act') && !done(l, 'mend'),
  },
  {
    id: 'outcome',
    why: 'Something in particular was fixed, restored or corrected.',
    repair: 0.6,
    fires: (l) => l.deeds.some((d) => d.kind === 'outcome' && d.state === 'done' && !d.general),
  },
  {
    id: 'how',
    why: 'It says by what it was ended.',
    repair: 0.95,
    fires: (l) => l.lexicon.how.test(l.body),
  },
  {
    id: 'release',
    why: 'A release holds the fix.',
    repair: 0.95,
    fires: (l) => HOLDS.test(l.body) && l.lexicon.release.test(l.body),
  },
  {
    id: 'purpose',
    why: 'It was done in order to end it.',
    repair: 0.5,
    fires: (l) => (done(l, 'act') || done(l, 'mend')) && l.lexicon.purpose.test(l.body),
  },
  {
    id: 'remedy',
    why: 'The remedy is named as a thing: fix, workaround, rollback.',
    repair: 0.45,
    fires: (l) => l.lexicon.remedy.test(l.body) && (done(l, 'act') || done(l, 'mend')),
  },
  {
    id: 'effect',
    why: 'It says that this helped.',
    repair: 0.35,
    fires: (l) => (done(l, 'act') || done(l, 'mend')) && l.lexicon.effect.test(l.body),
  },
  {
    id: 'resolution-section',
    why: 'It stands under the resolution or the response.',
    repair: 0.45,
    fires: (l) => l.resolution,
  },
  {
    id: 'after-notice',
    why: 'The timeline tells it after somebody noticed.',
    repair: 0.45,
    fires: (l) => l.setting.noticed && !l.plan,
  },
  {
    id: 'named',
    why: 'Something in particular is named.',
    repair: 0.1,
    followUp: 0.1,
    fires: (l) => namesSomething(l.setting),
  },
  {
    id: 'harm',
    why: 'What was done had a bad effect: that is the trigger.',
    repair: -0.7,
    fires: (l) => l.deeds.length > 0 && l.lexicon.harm.test(l.body),
  },
  {
    id: 'failed',
    why: 'It was tried and did not help.',
    repair: -1.5,
    fires: (l) => l.lexicon.failed.test(l.body),
  },
  {
    id: 'talk',
    why: 'It tells whom was told.',
    repair: -0.5,
    fires: (l) => l.deeds.length > 0 && l.lexicon.talk.test(l.body),
  },
  {
    id: 'cause-section',
    why: 'It stands under the cause, the impact or the detection.',
    repair: -0.4,
    fires: (l) => role(l) === 'cause' || role(l) === 'impact' || role(l) === 'detection',
  },
  {
    id: 'lesson',
    why: 'It stands among the lessons.',
    repair: -0.4,
    fires: (l) => !l.plan && (role(l) === 'lessons' || LESSON_TITLE.test(l.setting.titles)),
  },
  {
    id: 'among-help',
    why: 'It stands among the help of a template.',
    followUp: -0.9,
    fires: (l) => l.setting.amongHelp,
  },
  {
    id: 'aside',
    why: 'It stands in the background, a glossary, among sources or in an appendix.',
    repair: -1.2,
    followUp: -1.2,
    fires: (l) =>
      ['sources', 'glossary', 'appendix', 'quotes'].includes(role(l) ?? '') ||
      ASIDE_TITLE.test(l.setting.titles),
  },
  {
    id: 'quoted',
    why: 'It is quoted: somebody else says it.',
    repair: -0.5,
    followUp: -0.5,
    fires: (l) => l.setting.sentence.block.place.quoteDepth > 0,
  },
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
    id: 'task-not-deed',
    why: 'Among what is to be done, a deed is a follow-up.',
    repair: -0.5,
    fires: (l) => l.plan && !l.resolution,
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
    fires: (l) => (planned(l) && l.plan) || l.lexicon.plan.test(l.body),
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
    id: 'condition',
    why: 'It holds only if something happens.',
    repair: -0.5,
    followUp: -0.3,
    fires: (l) =>
      /(?:^|decide to [^.]{0,60}\b)if (?:we|it|the|this|that|they|a|you)\b/.test(l.body) ||
      (!l.plan && CHECKING.test(l.body)),
  },
  {
    id: 'below-soft',
    why: 'It stands below an item that only considers.',
    followUp: -0.5,
    fires: (l) => l.belowSoft,
  },
  {
    id: 'short',
    why: 'Too few words to say what.',
    repair: -0.4,
    followUp: -0.5,
    fires: (l) => l.setting.words < 3 || (l.setting.words < 4 && !beginsWithTask(l)),
  },
  {
    id: 'observation',
    why: 'It observes or explains, outside of what is to be done.',
    followUp: -0.4,
    fires: (l) => !l.plan && ['cause', 'impact', 'detection', 'timeline'].includes(role(l) ?? ''),
  },
];

function isSafeguardDeed(deed: Deed): boolean {
  return deed.kind === 'guard' || PUT_IN_PLACE.has(deed.lemma);
}

/** The sentence says that it is for next time, or was done since. */
function intends(look: Look): boolean {
  return look.lexicon.sinceThen.test(look.body) || look.lexicon.prevention.test(look.body);
}

function beginsWithTask(look: Look): boolean {
  const match = look.lexicon.task.exec(look.body.slice(0, 60));
  return match !== null && /^[^\p{L}]*(?:\S+ (?:to|will) )?$/u.test(look.body.slice(0, match.index));
}

/** Inline code, a link, a number or a capital inside the sentence. */
function namesSomething({ sentence, from }: Setting): boolean {
  const { block, span } = sentence;
  const start = span.start + from;
  if (
    block.visible.marks.some(
      (m) => m.start >= start && m.end <= span.end && (m.kind === 'code' || m.kind === 'link'),
    )
  )
    return true;
  return /[a-z,] [A-Z][\w-]+|\d/.test(sentence.text.slice(from + 1));
}
