import type { ItemPlace } from '../../document/block.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { keeper } from '../../text/keeper.ts';
import { type Setting, type SettingContent, settingsOf } from '../setting.ts';
import { type Deed, deedsOf } from './deed.ts';
import type { Lexicon } from './lexicon.ts';
import type { Look } from './look.ts';
import { lexiconFor } from './others.ts';
import { SIGNALS } from './signals.ts';

/** How a sentence tells a remedy. */
export interface Reading extends ReadingContent {
  readonly setting: Setting;
  /** One object as long as it reads the same: what is judged of it is kept by it. */
  readonly content: ReadingContent;
}

export interface ReadingContent {
  /** How surely it says what stopped or repaired it. */
  readonly repair: number;
  /** How surely it says what prevents it or finds it next time. */
  readonly followUp: number;
  /** It only says that it is over. */
  readonly over: boolean;
  /** It speaks of a follow-up that cannot be checked off. */
  readonly vague: boolean;
  /** The repair is a release that holds the fix. */
  readonly release: boolean;
  /** The repair brought service back at once: a restart, a rollback, a workaround. */
  readonly immediate: boolean;
  /** Signals that fired, strongest first. */
  readonly signals: readonly string[];
}

const PLAN_TITLE =
  /action|follow.?up|prevent|next steps?|what's next|to.?do\b|improve|recommend|corrective|remediat|going forward|moving forward|what we(?: will| are|'re)|ideas|measures?\b|later\b|future|long.term|proposal|should change|tasks?\b|safeguard|countermeasure|hardening|acci[oó]n|acciones|a[cç][oõ]es|maßnahme|préventi|correctiv|アクション|再発防止|今後|対策/;
const PLAN_LABEL =
  /action items?|follow.?up|prevent|next (?:steps?|time)|to.?do\b|improvement|corrective|remediation/;
const NOT_PLAN_TITLE =
  /could be improved|can be improved|immediate (?:resolution|fix|action|mitigation)|actions? taken|steps taken|went/;
const RESPONSE_LABEL = /\b(?:resolution|recovery|mitigation|fix(?:ed)?|solution|repair(?:ed)?|workaround)\b/;
const RESPONSE_TITLE =
  /resol|recover|mitigat|\bfix|solution|respon|\brepair|workaround|what we did|remedia|handling|steps taken|immediate|復旧|対応|resoluci|solu[cç]/;

/** Without a deed, a sentence counts only if one of these is in it. */
const HINT =
  /will|shall|should|must|need|plan|going|future|from now|next |action|hereafter|upcoming|\bnow\b|\bsince\b|again|no longer|recommend|propos|under ?way|progress|careful|fix|sol[uv]|mitigat|recover|resol|work-?around|remed|restor|address|repair|accomplish|perform|contain|correct|done|contain|includ|ship|release|\bput (?:our|an?) |(?:fires|rings) (?:at|when|if)/;
const IMMEDIATE = new Set(
  'restart reboot revert roll rollback fail failover kill stop disable block scale shut turn restore redeploy reset revoke rotate lock bring take switch undo isolate'.split(
    ' ',
  ),
);

const SINCE = ['done-safeguard', 'safeguard-added', 'now', 'since', 'never-again'];
const PLANS = ['planned', 'plan-entry', 'task'];

/** Reads every sentence that may tell a remedy. */
export function readRemedies(sentences: readonly Sentence[], language: string): readonly Reading[] {
  const lexicon = lexiconFor(language);
  const readings: Reading[] = [];
  let soft: ItemPlace | undefined;
  const below = [lexicon, true];
  const beside = [lexicon, false];
  for (const setting of settingsOf(sentences)) {
    const item = setting.sentence.block.place.item;
    const belowSoft = isBelow(item, soft);
    const read = kept(setting.content, belowSoft ? below : beside, () => {
      const look = lookAt(setting, lexicon, belowSoft);
      return look && readLook(look);
    });
    if (!read) continue;
    readings.push({ ...read, setting, content: read });
    if (item && !belowSoft) soft = isSoft(read) ? item : undefined;
  }
  return readings;
}

const kept = keeper<SettingContent, ReadingContent | undefined>();

function isBelow(item: ItemPlace | undefined, parent: ItemPlace | undefined): boolean {
  return item !== undefined && parent !== undefined && item.depth > parent.depth && parent.list < item.list;
}

function isSoft({ signals }: ReadingContent): boolean {
  return signals.includes('plan-entry') && (signals.includes('soft') || signals.includes('vague-plan'));
}

function lookAt(setting: Setting, lexicon: Lexicon, belowSoft: boolean): Look | undefined {
  const { sentence } = setting;
  const { block, standing } = sentence;
  const plan = isPlan(setting) || isAssigned(setting);
  const heading = standing === 'heading' && plan && isTaskHeading(setting, lexicon);
  if (standing !== 'asserted' && !heading) return undefined;
  const cell = block.place.cell;
  if (cell && (cell.row === 0 || (plan && !isTaskCell(setting)))) return undefined;
  const { body } = setting;
  if (/\{\{|^\[[^\]]*\]$|;$/.test(body)) return undefined;
  const ticket = /^(?:[a-z]{2,10}-\d+|#\d+)\b/.test(setting.lower);
  const field = plan && PLAN_LABEL.test(setting.labels);
  const entry = block.place.item !== undefined || cell !== undefined || heading || ticket || field;
  const resolution = isResolution(setting, plan);
  const telling = setting.timed || resolution;
  const deeds = deedsOf(setting.tokens, { telling });
  if (deeds.length === 0 && !plan && !resolution && !lexicon.deed && !HINT.test(body)) return undefined;
  const foreign = lexicon.deed?.test(body) ? [FOREIGN_DEED] : [];
  return {
    setting,
    lexicon,
    deeds: [...deeds, ...foreign],
    body,
    plan,
    entry,
    resolution,
    belowSoft,
  };
}

/** A deed told in a language whose verbs we don't take apart. */
const FOREIGN_DEED: Deed = {
  lemma: '',
  kind: 'act',
  state: 'done',
  general: false,
  perfect: false,
  safeguard: false,
};

function isPlan({ role, titles, labels, timed }: Setting): boolean {
  if (NOT_PLAN_TITLE.test(titles) || NOT_PLAN_TITLE.test(labels)) return false;
  if (role === 'remediation' || PLAN_TITLE.test(titles)) return true;
  return !timed && PLAN_LABEL.test(labels);
}

const OWNER = /(?:^|[\s(,[])@[a-z]|\b(?:owner|assignee|assigned to)\b/i;
const DUE = /\b20\d\d-\d\d-\d\d\b|\b(?:due|by) (?:on )?(?:\d|[a-z]+ \d|mon|tue|wed|thu|fri|next|the end)/i;

/** An item of a task list with an owner and a date is to be done, under whatever heading it stands. */
function isAssigned({ sentence: { block } }: Setting): boolean {
  const { place, visible } = block;
  const text = visible.text.slice(0, 500);
  return place.item?.checked !== undefined && OWNER.test(text) && DUE.test(text);
}

function isResolution({ role, titles, labels }: Setting, plan: boolean): boolean {
  const inner = titles.split(' / ', 1)[0] ?? '';
  if (plan) return /\brepair|immediate|fix(?:es|ed)?\b|done/.test(inner);
  return (
    role === 'resolution' || role === 'response' || RESPONSE_TITLE.test(titles) || RESPONSE_LABEL.test(labels)
  );
}

/** `### 2) Better alerting on CPU load` under the action items is one of them; `### Process improvements` is not. */
function isTaskHeading({ sentence, lower, words }: Setting, lexicon: Lexicon): boolean {
  if (sentence.titles.length < 2 || words < 4 || /\btimeline\b/.test(lower)) return false;
  const body = lower.replace(/^[^\p{L}]+/u, '');
  return lexicon.task.exec(body)?.index === 0 || lexicon.safeguard.test(body);
}

/** Owners, dates and states are no tasks. */
function isTaskCell({ sentence, words }: Setting): boolean {
  const cell = sentence.block.place.cell;
  if (!cell || words < 3) return false;
  return !/owner|who|assign|due|date|status|state|priority|type|category|link|bug|ticket|issue|#|担当|期限|ステータス|カテゴリ|respons|estado|fecha|priorid|tipo/i.test(
    cell.header,
  );
}

function readLook(look: Look): ReadingContent {
  let repair = 0;
  let followUp = 0;
  const fired: { id: string; force: number }[] = [];
  for (const signal of SIGNALS) {
    if (!signal.fires(look)) continue;
    repair += signal.repair ?? 0;
    followUp += signal.followUp ?? 0;
    fired.push({ id: signal.id, force: Math.abs(signal.repair ?? 0) + Math.abs(signal.followUp ?? 0) });
  }
  fired.sort((a, b) => b.force - a.force);
  const ids = new Set(fired.map((f) => f.id));
  const acted = look.deeds.some(
    (deed) => deed.state === 'done' && deed.kind !== 'guard' && !(deed.kind === 'outcome' && deed.general),
  );
  const since = SINCE.some((id) => ids.has(id));
  const about = since || PLANS.some((id) => ids.has(id));
  return {
    repair: acted || ids.has('how') || ids.has('release') || ids.has('told-as-resolution') ? repair : 0,
    followUp: about ? followUp : 0,
    over: look.deeds.some((deed) => deed.kind === 'outcome' && deed.state === 'done') && !ids.has('aside'),
    vague:
      !ids.has('among-help') &&
      ((about && !since && followUp >= 0.45) || (ids.has('vague-plan') && (about || look.plan))),
    release: look.lexicon.release.test(look.body),
    immediate:
      look.deeds.some((deed) => deed.state === 'done' && IMMEDIATE.has(deed.lemma)) ||
      /\b(?:work-?around|temporar(?:y|ily)|interim|stop-?gap)\b/.test(look.body),
    signals: fired.map((f) => f.id),
  };
}
