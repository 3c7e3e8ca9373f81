import { keeper } from '../../text/keeper.ts';
import type { Reading, ReadingContent } from './read.ts';

/** Good enough to be shown, where what is surer tells it less plainly. */
const NEAR = 0.6;
/** From here on a half of the facet counts as told. */
export const SURE = 0.94;
const LESS = 0.5;
/** Beyond doubt: shown beside the best. */
const CERTAIN = 1.3;

/** It was tried, or tells of another time or of the report. */
const TRIED =
  /\b(?:attempt\w*|unrelated|without (?:any )?intervention|tried|tries|trying to|impossible|in the past|last time|seem(?:s|ed)? (?:not )?to|(?:do|does|did) ?n(?:'|o)t|believes?|(?:this|the following) (?:document|rca|post|report|page|section)|provides? a|means that)\b/;
const TELLING_PEOPLE =
  /\b(?:communicat\w+|respond(?:s|ed) to|told|tells|twitter|slack|mailing list|follow-?up (?:e-?)?mail|announc\w+)\b/;
/** What it led to, or why it was so: that is the trigger, or the cause. */
const LED_TO =
  /\b(?:lead(?:s|ing)? (?:in|to)|led to|resulting in|caus(?:es|ed|ing)|due to|because|since we had)\b/;
const SYMPTOM = /^\W*(?:errors?|alerts?|users?|customers?|symptoms?|any attempts?|thus)\b/;
const CHECKED = /\b(?:verif(?:y|ies|ied)|assum(?:es|ed)|noticed|confirm(?:s|ed)?)\b/;
/** What is so anyway, or what others may do. */
const HABIT =
  /\b(?:currently|used? to (?:have|be)|for (?:several|many|some) years|we have plans|please|need (?:more )?(?:help|volunteers)|would be nice|was also recommended|this means|means that|should be (?:able|priorit\w+))\b/;
const POINTING = /^\W*(?:this|these|those|it|they|the (?:latter|former)|that|specifically|\d{2,})\b/;
const ASKED: ReadonlySet<string> = new Set([
  'task',
  'planned',
  'prevention',
  'done-safeguard',
  'safeguard-added',
]);

/** The plainest telling of a repair first. */
export function byRepair(readings: readonly Reading[]): readonly Reading[] {
  return readings
    .filter((r) => strength(r) >= NEAR)
    .toSorted((a, b) => strength(b) - doubtOfRepair(b) - (strength(a) - doubtOfRepair(a)));
}

/** Where no deed is told plainly, an entry that says that it was mended is the next best. */
function strength({ repair, over, setting, signals }: Reading): number {
  const ended = over && (setting.timed || signals.includes('resolution-section'));
  return ended ? Math.max(repair, NEAR) : repair;
}

/** The plainest follow-up first. */
export function byFollowUp(readings: readonly Reading[]): readonly Reading[] {
  return readings
    .filter((r) => r.followUp >= NEAR)
    .toSorted((a, b) => b.followUp - doubtOfFollowUp(b) - (a.followUp - doubtOfFollowUp(a)));
}

/** Whether a repair may be shown beside the best one. */
export function isSureRepair(reading: Reading): boolean {
  return reading.repair >= CERTAIN && doubtOfRepair(reading) <= 0;
}

/** Whether a follow-up may be shown beside the best one. */
export function isSureFollowUp(reading: Reading): boolean {
  const asked = reading.signals.some((id) => ASKED.has(id));
  return asked && reading.followUp >= CERTAIN && doubtOfFollowUp(reading) <= 0;
}

function doubtOfRepair(reading: Reading): number {
  return repairDoubts(reading.content, [reading.setting.content], () => doubtRepair(reading));
}

const repairDoubts = keeper<ReadingContent, number>();
const followUpDoubts = keeper<ReadingContent, number>();

function doubtRepair({ setting, signals, repair }: Reading): number {
  const { body, timed, noticed } = setting;
  let doubt = (signals.includes('resolution-section') ? -0.3 : 0) + (repair < SURE ? LESS : 0);
  if (signals.includes('failed') || SYMPTOM.test(body)) doubt += 1.5;
  if (TRIED.test(body)) doubt += 1;
  if (TELLING_PEOPLE.test(body)) doubt += 1.6;
  if (LED_TO.test(body)) doubt += 1.1;
  else if (signals.includes('harm')) doubt += 0.6;
  if (signals.includes('cause-section') || (timed && !noticed)) doubt += 0.6;
  if (signals.includes('finding') || CHECKED.test(body)) doubt += 0.4;
  return doubt;
}

function doubtOfFollowUp(reading: Reading): number {
  return followUpDoubts(reading.content, [reading.setting.content], () => doubtFollowUp(reading));
}

function doubtFollowUp(reading: Reading): number {
  const { setting, signals, followUp } = reading;
  let doubt = (beginsBlock(reading) ? -0.3 : 0.1) + (followUp < SURE ? LESS : 0);
  if (['soft', 'vague-plan', 'condition'].some((id) => signals.includes(id))) doubt += 0.6;
  if (HABIT.test(setting.body)) doubt += 0.8;
  if (!beginsBlock(reading) && POINTING.test(setting.body)) doubt += 0.8;
  if (
    !signals.includes('plan-section') &&
    ['harm', 'cause-section', 'observation'].some((id) => signals.includes(id))
  )
    doubt += 0.8;
  return doubt;
}

/** An entry says first what is to be done; what follows explains it. */
function beginsBlock({ setting }: Reading): boolean {
  const { block, span } = setting.sentence;
  return span.start < 3 || block.visible.text.slice(0, span.start).trim() === '';
}
