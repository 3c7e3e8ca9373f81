import type { Look } from './look.ts';
import { unquoted, type Words } from './words.ts';

/** One sign for or against. `says` are the words for people where it counts. */
export interface Signal {
  readonly id: string;
  readonly says: string;
  /** Whether it speaks for a postmortem; training keeps its weight on that side. */
  readonly side: 'for' | 'against';
  /** From 0, not there, to 1, as strong as it gets. */
  measure(look: Look): number;
}

const GENERAL =
  /\b(?:template|guides?|guidelines?|how to|how we|handbook|manual|process|policy|polic(?:y|ies)|playbook|runbook|procedures?|checklist|standards?|plan|plans|changelog|release notes|releases?|what's new|meeting|minutes|agenda|call|newsletter|retrospective|adr|decision|proposal|rfc|tutorial|introduction|getting started|readme|management|troubleshooting|common problems|faq|best practices|culture|announc\w*|migrat\w*|maintenance|upgrade guide|architecture|design|docs|documentation|reporting bugs|awesome|list of|collection|advisory|advisories|disclosure of|cve-\d+|vorlage|plantilla|modèle|processus|proceso|modelo|leitfaden)\b|テンプレート|手順|模板|議事録/;
/** The title of a tale about one of them: "migration issues", "postmortem for the upgrade". */
const OF_ONE =
  /\b(?:issues?|problems?|outage|failures?|failed|downtime|incident (?:on|of|with|report)|post-?mortem (?:for|of|on)|(?:upgrade|migration|release|deploy\w*|maintenance) (?:issues?|outage|incident|failures?|problems?))\b(?!.*\b(?:template|policy|process|guide|management|playbook|runbook)\b)/;
/** The file itself is named a postmortem, whatever else stands in its name. */
const NAMED_SO =
  /(?:^|[/_])(?!.*template)[^/]*(?:post-?mortem|incident)(?:-\d+|\.\w+)*$|post-?mortem-(?:for|of|on)-[^/]*$/;
const PATH_FOR = /(?:^|[/_.-])(?:post-?mortems?|pm|incidents?|outages?|rca|incident-reports?)(?=[/_.-]|\d|$)/;
const PATH_AGAINST =
  /(?:^|[/_.-])(?:readme|changelog|contributing|_?template|templates?|vorlage|runbooks?|playbooks?|adr|decisions?|meetings?|minutes|polic(?:y|ies)|guides?|guidelines?|manual|proposals?|rfcs?|tutorials?|newsletter\w*|migrations?|checklist|announcements?|what-to-do|management)(?=[/_.-]|$)/;
/** A clock time at the head of an entry, with what may stand before it: a date, a mark, a bracket. */
const ENTRY =
  /^[^\p{L}\d]*(?:(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,?(?: \d{4},?)?|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9})[\s,t@–—-]*(?:at )?[^\p{L}\d]*)?(?:at |by |around |about )?~?(?:[01]?\d|2[0-3])(?::[0-5][\dx]|h[0-5]\d\b|\s?[ap]\.?m\b)/u;
const CLOCK = /(?:^|[^\d:.])(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)|\b(?:1[0-2]|[1-9])\s?[ap]\.?m\b/;
const DATE =
  /\b(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])\b|\b(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)?\d\d\b|\b(?:0?[1-9]|1[0-2])\/(?:[0-2]?\d|3[01])\/(?:20)?\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fév|avr|mai|juin|juil|août|déc|märz|okt|dez|fev|set|out)\p{L}{0,8}|\d{4}年\d{1,2}月\d{1,2}日/u;
const EVENT =
  /\b(?:was|were|went|became|been|is) (?:\w+ )?(?:down|unavailable|unreachable|inaccessible|offline|affected|impacted|degraded|broken|unable|interrupted|disrupted|lost|deleted|exposed|compromised|stuck|slow|blocked|restored|resolved|mitigated|fixed|reverted|restarted|rolled back|caused|reported|notified|alerted|paged|discovered|identified|overloaded|killed|terminated|exhausted|evicted|hacked|leaked|stolen|redirected|misconfigured|corrupted)\b|\b(?:failed|crashed|stopped|restored|recovered|noticed|discovered|investigated|rolled back|reverted|restarted|rebooted|redeployed|went down|ran out|timed out|broke|escalated|mitigated|deleted|hung|hangs|stalled|overloaded|outaged|knocked out|took down|brought down)\b|\b(?:users?|customers?|clients|services?|sites?|nodes?|servers?|pods?|requests|jobs|builds?) (?:could not|couldn't|were unable|was unable|experienced|lost|saw|received|got|did not|didn't|failed|started)\b|発生|復旧|障害|再起動|falló|caíd|cayó|restaur|reinici|interromp|ausgefallen|panne/;
const THE_INCIDENT =
  /\b(?:the|this|our|an?) (?:\w+ ){0,2}(?:incident|outage|downtime|disruption|degradation|breakage|interruption|failure|attack|exploit|vulnerability was exploited|crash)\b|\b(?:root cause|contributing factor)\b|インシデント|本障害|el incidente|o incidente|l'incident|der vorfall|die störung/;
const FAULT =
  /\b(?:caus(?:ed|ing)|le(?:a)?d(?:ing)? to|broke|breaks|failures?|outages?|attacks?|accidentally|mistakenly|wrong|wiped|took out|shut(?:ting)? down|contained (?:credentials|secrets|keys)|exposed|granting access|breach|lost|loss|overload|crash|bug|resulted in|fire|flood|power cut|expired|leak(?:s|ed)|drop(?:ped|s) the|empty|cut (?:off|the)|delayed|corrupt\w*|misconfigur\w*|deadlock|cascad\w*)\b/;
const MATTER =
  /\b(?:post-?mortems?|incidents?|outages?|downtime|cascading-failure|config-change|hardware|automation)\b/;
const FIELDS = [
  'severity',
  'resolved',
  'resolvedwhen',
  'affected',
  'start_time',
  'end_time',
  'incident',
  'impact',
  'detected',
  'mitigated',
  'company',
];
const ADVICE =
  /\b(?:you|your|should|must|shall|may)\b|\b(?:if|when|whenever|once) (?:an?|you|the|there) |^(?:run|check|use|make|ensure|add|see|click|open|create|install|set|go|verify|follow|contact|do not|don't|please|try|note|refer|copy|replace|delete)\b/;
const PLANNED =
  /\b(?:will|going to|plan(?:ned|s)? to|propos\w+|we want|would like|in the future|roadmap|goals?)\b/;
const PRESS =
  /\b(?:said|says|told|according to|spokes(?:man|woman|person)|shares|analysts?|experts?|statement|reuters|ministers?|officials?|passengers|travellers|chief executive|ceo|posted on x|news)\b/;
const VERSION =
  /^v?\d+\.\d+(?:\.\d+)?\b|^(?:bug fixes|features|added|changed|fixed|removed|deprecated|breaking changes|unreleased)$/;
const RECORD =
  /^(?:context|decision|consequences|status|alternatives(?: considered)?|considered options|motivation|goals|non-goals|scope|proposal|background|agenda|attendees|participants|notes|next meeting|installation|usage|install|getting started|contributing|license|prerequisites|requirements|overview|quick start|configuration|features|development|faq|決定|背景|結果)\b/;

const share = (texts: readonly Words[], pattern: RegExp): number =>
  texts.length === 0 ? 0 : texts.filter((text) => text.has(pattern)).length / texts.length;
const upTo = (count: number, enough: number): number => Math.min(1, count / enough);
const entries = ({ told, headings }: Look): number =>
  [...told, ...headings].filter((text) => text.has(ENTRY)).length;
const STORY = ['timeline', 'impact', 'detection', 'lessons'] as const;
const FIX = ['cause', 'resolution', 'response', 'remediation'] as const;

const FOR: readonly Omit<Signal, 'side'>[] = [
  {
    id: 'path-incident',
    says: 'its path speaks of postmortems or incidents',
    measure: ({ path }) => Number(PATH_FOR.test(path)),
  },
  {
    id: 'fields',
    says: 'its front matter describes an incident',
    measure: ({ matter, fields }) => Number(MATTER.test(matter) || FIELDS.some((field) => fields.has(field))),
  },
  { id: 'entries', says: 'it has the entries of a timeline', measure: (look) => upTo(entries(look), 3) },
  {
    id: 'clock-times',
    says: 'it gives clock times',
    measure: ({ told }) => upTo(told.filter((text) => text.has(CLOCK)).length, 4),
  },
  {
    id: 'date',
    says: 'it gives a date at its beginning',
    measure: ({ opening }) => Number(DATE.test(opening)),
  },
  {
    id: 'events',
    says: 'it tells what failed and what was done',
    measure: ({ told }) => upTo(share(told, EVENT), 0.3),
  },
  {
    id: 'story-sections',
    says: 'it has sections for the timeline, the impact, the detection or the lessons',
    measure: ({ roles }) => upTo(STORY.filter((role) => roles.has(role)).length, 3),
  },
  {
    id: 'fix-sections',
    says: 'it has sections for the cause, the resolution or the follow-ups',
    measure: ({ roles }) => upTo(FIX.filter((role) => roles.has(role)).length, 3),
  },
  { id: 'retelling', says: 'it is a short tale of something that failed', measure: isRetelling },
];

/** Neither the incident nor any fault is spoken of. */
function isFaultless({ told }: Look): number {
  const said = told.filter((text) => text.has(EVENT) || text.has(FAULT) || text.has(THE_INCIDENT)).length;
  return told.length < 3 ? 0 : Math.max(0, 1 - said / (told.length * 0.08));
}

const AGAINST: readonly Omit<Signal, 'side'>[] = [
  {
    id: 'title-general',
    says: 'its title is that of a guide, plan or record',
    measure: ({ title }) => Number(GENERAL.test(title) && !OF_ONE.test(title)),
  },
  {
    id: 'path-general',
    says: 'its path is that of a guide, template or record',
    measure: ({ path }) => Number(PATH_AGAINST.test(path) && !NAMED_SO.test(path)),
  },
  {
    id: 'advice',
    says: 'it tells readers what to do',
    measure: ({ told }) => upTo(share(told, ADVICE), 0.5),
  },
  {
    id: 'unfilled',
    says: 'much of it is still to be filled in',
    measure: ({ unfilled }) => upTo(unfilled, 0.5),
  },
  { id: 'bare', says: 'it has little text for its many headings', measure: isBare },
  { id: 'faultless', says: 'it hardly speaks of anything that failed', measure: isFaultless },
  { id: 'press', says: 'it reads like a newspaper', measure: isPress },
  { id: 'plans', says: 'it speaks of plans', measure: ({ told }) => upTo(share(told, PLANNED), 0.3) },
  {
    id: 'versions',
    says: 'it lists versions or changes',
    measure: ({ headings }) => upTo(share(headings, VERSION), 0.3),
  },
  {
    id: 'record',
    says: 'it has the sections of a decision, meeting or manual',
    measure: ({ headings }) => upTo(share(headings, RECORD), 0.4),
  },
  {
    id: 'samples',
    says: 'it shows in code what such a text looks like',
    measure: ({ samples }) => Number(samples),
  },
  { id: 'code', says: 'much of it is code', measure: ({ code }) => upTo(code, 0.5) },
  { id: 'links', says: 'it is mostly a list of links', measure: ({ links }) => links },
];

/** All signs; their weights stand beside. */
export const SIGNALS: readonly Signal[] = [
  ...FOR.map((signal): Signal => ({ ...signal, side: 'for' })),
  ...AGAINST.map((signal): Signal => ({ ...signal, side: 'against' })),
];

/** Few sentences under hardly a heading, one of which tells of a fault. */
function isRetelling({ told, headings }: Look): number {
  const short = told.length > 0 && told.length <= 8 && headings.length <= 1;
  return Number(short && told.some((text) => text.has(EVENT) || text.has(FAULT)));
}

/** Others are quoted all the time, and nobody says "we" outside of it. */
function isPress({ told }: Look): number {
  if (told.length < 5) return 0;
  const outside = told.map(unquoted);
  if (share(outside, OURSELVES) > 0.1) return 0;
  return upTo(share(outside, PRESS), 0.25);
}

const OURSELVES = /\b(?:we|our|us)\b/;
const SIX_WORDS = /^\S*(?:\s+\S+){4}\s/;

function isFull(words: Words): boolean {
  return words.text.length > 60 || words.has(SIX_WORDS);
}

/** Headings with hardly a sentence under them. */
function isBare({ told, headings }: Look): number {
  const sentences = told.filter(isFull).length;
  return headings.length < 3 ? 0 : Math.max(0, 1 - sentences / headings.length);
}
