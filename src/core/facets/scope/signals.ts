import { hasCount, hasDuration, hasWhole } from './figures.ts';
import type { WordKind } from './lexicon.ts';
import {
  isBoundLabel,
  isFelt,
  isImpact,
  type Look,
  namesSeveral,
  namesSomething,
  type Signal,
} from './look.ts';

const role = (look: Look) => look.setting.role;
const PLAN_TITLE =
  /action|follow.?up|prevent|next steps?|to.?do\b|improve|recommend|corrective|remediat|going forward|future|long.term|proposal|should change|\bsolutions?\b|acci[oó]n|acciones|アクション|再発防止|対策/;
const ASIDE_TITLE =
  /background|attendees|responders|participants|context|question|author|glossary|reference|how .* works/;
const AFFECTED_TITLE =
  /(?:affected|impacted) (?:\w+ )?(?:services?|components?|packages?|systems?|versions?|repositor|projects?|apps?|users?|customers?|sites?)|(?:services?|components?|packages?|systems?|versions?) (?:affected|impacted)|影響(?:を受けた)?(?:サービス|範囲)|servicios afectados/;

const WHOM_LABEL =
  /(?:users?|customers?|clients?|accounts?|people|requests?|services?|regions?|orders?|jobs?) (?:affected|impacted)|(?:affected|impacted) (?:users?|customers?|clients?|accounts?|people|requests?|services?|regions?|orders?|jobs?)/;

/** Signs in the order in which `--explain` lists them. */
export const SIGNALS: readonly Signal[] = [
  {
    id: 'effect',
    why: 'It tells what users felt: down, unavailable, slow, could not.',
    whom: 0.6,
    bound: 0.5,
    fires: (l) => l.effect && isFelt(l),
  },
  {
    id: 'unable',
    why: 'Something could not be done, nobody knows by whom.',
    whom: 0.35,
    bound: 0.4,
    fires: (l) => l.effect && !isFelt(l),
  },
  {
    id: 'fault',
    why: 'Something went wrong: failed, was lost, exposed, stuck.',
    whom: 0.4,
    bound: 0.4,
    fires: (l) => !l.effect && l.kinds.has('fault'),
  },
  {
    id: 'breach',
    why: 'Somebody got in: leaked, exposed, compromised.',
    whom: 0.3,
    bound: 0.4,
    fires: (l) =>
      !l.effect &&
      l.kinds.has('breach') &&
      (l.kinds.has('people') || /personal|passwords|addresses|credit card/.test(l.body)),
  },
  {
    id: 'way-in',
    why: 'How somebody got in is a cause, not a scope.',
    whom: -0.3,
    bound: -0.3,
    fires: (l) =>
      !l.effect &&
      l.kinds.has('breach') &&
      !l.kinds.has('people') &&
      !isImpact(l) &&
      !l.lexicon.spared.test(l.body),
  },
  {
    id: 'measure',
    why: 'A figure among the impact.',
    bound: 0.45,
    fires: (l) =>
      isImpact(l) &&
      l.setting.words > 2 &&
      /(?:[<>~≥≤] ?)?\d[\d.,]* ?(?:ms|s|x|gb|mb|tb|rps|qps|k)\b/.test(l.body),
  },
  {
    id: 'trouble',
    why: 'People had trouble: errors, problems.',
    whom: 0.4,
    bound: 0.4,
    fires: (l) => !l.effect && !l.kinds.has('fault') && l.kinds.has('trouble') && l.kinds.has('people'),
  },
  {
    id: 'service-trouble',
    why: 'A service or what people send had trouble: errors, problems.',
    whom: 0.3,
    bound: 0.4,
    fires: (l) =>
      !l.effect &&
      !l.kinds.has('fault') &&
      l.kinds.has('trouble') &&
      !l.kinds.has('people') &&
      (l.kinds.has('service') || l.kinds.has('work')),
  },
  {
    id: 'affected-list',
    why: 'An item of a list of what was affected.',
    whom: 1,
    bound: 0.9,
    fires: (l) =>
      AFFECTED_TITLE.test(l.setting.titles.split(' / ', 1)[0] ?? '') &&
      l.setting.sentence.block.place.item !== undefined,
  },
  {
    id: 'people',
    why: 'It names people: users, customers.',
    whom: 0.45,
    bound: 0.1,
    fires: (l) => l.kinds.has('people'),
  },
  {
    id: 'work',
    why: 'It names what people send or get: requests, pages, jobs.',
    whom: 0.4,
    fires: (l) => l.kinds.has('work') && !l.kinds.has('people'),
  },
  {
    id: 'service',
    why: 'It names what serves people: a site, a service, an API.',
    whom: 0.35,
    fires: (l) => l.kinds.has('service') && !l.kinds.has('people') && !l.kinds.has('work'),
  },
  {
    id: 'staff',
    why: 'It names who makes or runs it: developers, maintainers, companies.',
    whom: 0.25,
    fires: (l) =>
      l.kinds.has('staff') && !['people', 'work', 'service'].some((k) => l.kinds.has(k as WordKind)),
  },
  {
    id: 'part',
    why: 'It names what the system is made of: nodes, disks.',
    whom: 0.15,
    fires: (l) =>
      l.kinds.has('part') && !['people', 'work', 'service'].some((k) => l.kinds.has(k as WordKind)),
  },
  {
    id: 'named',
    why: 'Something in particular is named.',
    whom: 0.15,
    fires: (l) => namesSomething(l.setting),
  },
  {
    id: 'affected',
    why: 'It says outright what was affected.',
    whom: 0.5,
    bound: 0.4,
    fires: (l) => l.lexicon.affected.test(l.body) && !/never (?:affect|impact)/.test(l.body),
  },
  {
    id: 'nobody',
    why: 'Nobody was affected.',
    whom: 1.5,
    bound: 1.5,
    fires: (l) => l.lexicon.nobody.test(l.body),
  },
  {
    id: 'spared',
    why: 'It says what was spared.',
    whom: 0.4,
    fires: (l) => l.lexicon.spared.test(l.body),
  },
  {
    id: 'count',
    why: 'So many users, requests, nodes.',
    bound: 0.45,
    fires: (l) => hasCount(l.setting.tokens, l.lexicon) || l.lexicon.count.test(l.body),
  },
  { id: 'percent', why: 'A share of them.', bound: 0.45, fires: (l) => l.lexicon.percent.test(l.body) },
  { id: 'duration', why: 'For so long.', bound: 0.45, fires: (l) => hasDuration(l.body, l.lexicon) },
  { id: 'money', why: 'So much money.', whom: 0.2, bound: 0.45, fires: (l) => l.lexicon.money.test(l.body) },
  { id: 'window', why: 'From then to then.', bound: 0.6, fires: (l) => l.lexicon.window.test(l.body) },
  { id: 'region', why: 'A region.', bound: 0.4, fires: (l) => l.lexicon.region.test(l.body) },
  {
    id: 'whole',
    why: 'All users, the whole site.',
    whom: 0.1,
    bound: 0.35,
    fires: (l) => hasWhole(l.setting.tokens, l.lexicon) || l.lexicon.whole.test(l.body),
  },
  {
    id: 'list',
    why: 'Several named services.',
    bound: 0.3,
    fires: (l) =>
      (isImpact(l) || /affect|impact|includ|services|sites|hubs|both /.test(l.body)) &&
      namesSeveral(l.setting),
  },
  {
    id: 'impact-section',
    why: 'It stands under the impact, or under a label for it.',
    whom: 0.5,
    bound: 0.4,
    fires: (l) => isImpact(l),
  },
  {
    id: 'whom-label',
    why: 'Its label names who or what, and it says how many.',
    whom: 0.9,
    bound: 0.5,
    fires: (l) => WHOM_LABEL.test(l.setting.labels) && /\d/.test(l.body),
  },
  {
    id: 'bound-label',
    why: 'Its label asks for a bound: duration, users affected.',
    bound: 0.9,
    fires: (l) => isBoundLabel(l.setting) && /\d/.test(l.body),
  },
  {
    id: 'summary',
    why: 'It stands in the summary or before any heading.',
    whom: 0.1,
    bound: 0.1,
    fires: (l) => role(l) === 'summary' || l.setting.titles === '',
  },
  {
    id: 'timeline',
    why: 'It is an entry of the timeline.',
    whom: 0.05,
    fires: (l) => l.setting.timed,
  },
  {
    id: 'general',
    why: 'What may happen, or happens in general.',
    whom: -0.45,
    bound: -0.45,
    fires: (l) => l.lexicon.general.test(l.body),
  },
  {
    id: 'wish',
    why: 'What somebody will or should do.',
    whom: -0.6,
    bound: -0.6,
    fires: (l) => /\b(?:we|i|they|team|let's) (?:should|will|must|need|plan|want|are going)\b/.test(l.body),
  },
  {
    id: 'quoted',
    why: 'Somebody else says it.',
    whom: -0.4,
    fires: (l) => l.setting.sentence.block.place.quoteDepth > 0,
  },
  {
    id: 'over',
    why: 'It tells that it is over or was mended.',
    whom: -0.4,
    fires: (l) => l.lexicon.over.test(l.body),
  },
  {
    id: 'cause-section',
    why: 'It stands under the cause, the detection or the resolution.',
    whom: -0.15,
    bound: -0.2,
    fires: (l) => ['cause', 'detection', 'resolution', 'response'].includes(role(l) ?? ''),
  },
  {
    id: 'lesson',
    why: 'It stands among the lessons.',
    whom: -0.2,
    bound: -0.3,
    fires: (l) => role(l) === 'lessons',
  },
  {
    id: 'plan-section',
    why: 'It stands among what is to be done.',
    whom: -1.5,
    bound: -1.5,
    fires: (l) => role(l) === 'remediation' || PLAN_TITLE.test(l.setting.titles),
  },
  {
    id: 'among-help',
    why: 'It stands among the help of a template.',
    whom: -0.9,
    bound: -0.9,
    fires: (l) => l.setting.amongHelp,
  },
  {
    id: 'aside',
    why: 'It stands in the background, a glossary, among sources or in an appendix.',
    whom: -1.2,
    bound: -1.2,
    fires: (l) =>
      ['sources', 'glossary', 'appendix', 'quotes'].includes(role(l) ?? '') ||
      ASIDE_TITLE.test(l.setting.titles),
  },
  {
    id: 'short',
    why: 'Too few words to say what.',
    whom: -0.3,
    fires: (l) => l.setting.words < (l.setting.timed ? 2 : 3),
  },
];
