import type { Setting } from '../setting.ts';
import type { Deed } from './deed.ts';
import { done, type Look, namesSomething, roleOf, type Signal } from './look.ts';

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
const HOLDS = /\b(?:contain(?:s|ed)?|includ(?:es|ed)|ship(?:s|ped) with|brings|brought|has|holds)\b/;
const OVER =
  /recover|restor|back (?:to|up|online)|normal|resolved|operational|ended|closed|confirm|verif|monitor|investigat|notif|contact|ticket|report|\b(?:was|were) not\b/;
/** A verb in the past tense, and no participle before a noun: `the submitted form`. */
const PAST =
  /\b(?:was|were|had|got|went|took|gave|became|made)\b|(?<!\b(?:the|an?|to|of|in|all|any|every) )\b\w{3,}ed\b/;
/** Work was taken elsewhere, or what stood in the way was taken off. */
const RELIEVED =
  /\b(?:moved|switched|shifted) (?:\S+ ){0,3}(?:traffic|requests|load|users|customers|writes|reads|jobs) (?:\S+ )?(?:over )?to\b|\bcleared the (?:\w+ )?(?:block|lock|queue|cache|backlog)\b/;
const FIXING = new Set(['fix', 'repair', 'rectify', 'remediate']);
const CHECKING = /^(?:after|before|once|when)\b[^,]{0,60}, (?:verify|check|ensure|make sure|run|test)\b/;
const LESSON_TITLE = /went|lucky|learn|lesson|takeaway|key insight|could be improved|retrospective/;
const ASIDE_TITLE = /background|attendees|responders|participants|context|question|author|glossary|reference/;

/** Signs that a sentence tells a repair, and those that tell against both halves. */
export const REPAIR_SIGNALS: readonly Signal[] = [
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
    fires: (l) => l.deeds.some((d) => d.state === 'done' && d.kind === 'mend' && UNDO.has(d.lemma)),
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
    id: 'relieved',
    why: 'Work was moved elsewhere, or a block was cleared.',
    repair: 0.45,
    fires: (l) => done(l, 'act') && RELIEVED.test(l.body),
  },
  {
    id: 'fixed',
    why: 'Something in particular was fixed or corrected.',
    repair: 0.95,
    fires: (l) => l.deeds.some((d) => isOutcome(d) && FIXING.has(d.lemma)),
  },
  {
    id: 'outcome',
    why: 'Something in particular was restored or mitigated.',
    repair: 0.6,
    fires: (l) => l.deeds.some((d) => isOutcome(d) && !FIXING.has(d.lemma)),
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
    id: 'told-as-resolution',
    why: 'The resolution tells what happened, and not only that it was over.',
    repair: 0.55,
    fires: (l) => l.resolution && !done(l, 'mend') && isTale(l),
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
    fires: (l) => l.deeds.length > 0 && !done(l, 'mend') && l.lexicon.talk.test(l.body),
  },
  {
    id: 'finding',
    why: 'It tells what was found to be so.',
    repair: -0.5,
    fires: (l) => l.deeds.length > 0 && l.lexicon.finding.test(l.body),
  },
  {
    id: 'cause-section',
    why: 'It stands under the cause, the impact or the detection.',
    repair: -0.4,
    fires: (l) => roleOf(l) === 'cause' || roleOf(l) === 'impact' || roleOf(l) === 'detection',
  },
  {
    id: 'lesson',
    why: 'It stands among the lessons.',
    repair: -0.4,
    fires: (l) => !l.plan && (roleOf(l) === 'lessons' || LESSON_TITLE.test(l.setting.titles)),
  },
  {
    id: 'among-help',
    why: 'It stands among the help of a template.',
    repair: -0.9,
    followUp: -0.9,
    fires: (l) => l.setting.amongHelp,
  },
  {
    id: 'aside',
    why: 'It stands in the background, a glossary, among sources or in an appendix.',
    repair: -1.2,
    followUp: -1.2,
    fires: (l) =>
      ['sources', 'glossary', 'appendix', 'quotes'].includes(roleOf(l) ?? '') ||
      ASIDE_TITLE.test(l.setting.titles),
  },
  {
    id: 'quoted',
    why: 'It is quoted: somebody else says it.',
    repair: -0.5,
    followUp: -0.5,
    fires: (l) => l.setting.sentence.block.place.quoteDepth > 0 && !isChat(l.setting),
  },
  {
    id: 'task-not-deed',
    why: 'Among what is to be done, a deed is a follow-up.',
    repair: -0.5,
    fires: (l) => l.plan && !l.resolution,
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
];

/** `ines [8:12 AM]`: what was said in the incident's chat was said about it. */
function isChat({ sentence }: Setting): boolean {
  return /\[?\d{1,2}:\d{2}/.test(sentence.block.visible.text.slice(0, 200));
}

/** A sentence in the past tense that says more than that it was over. */
function isTale(look: Look): boolean {
  return look.setting.words > 4 && PAST.test(look.body) && !OVER.test(look.body);
}

function isOutcome(deed: Deed): boolean {
  return deed.kind === 'outcome' && deed.state === 'done' && !deed.general;
}
