import type { Setting } from '../setting.ts';
import type { Lexicon } from './lexicon.ts';

/** What the signals look at: a sentence in its setting. */
export interface Look {
  readonly setting: Setting;
  readonly lexicon: Lexicon;
  /** Words behind the leading time, label or handle. */
  readonly body: string;
  readonly harm: boolean;
}

/** One sign that a sentence says who was affected or how far it went, or that it does not. */
export interface Signal {
  readonly id: string;
  readonly why: string;
  /** What it adds to "says who or what was affected". */
  readonly whom?: number;
  /** What it adds to "says how many, where or how long". */
  readonly bound?: number;
  readonly fires: (look: Look) => boolean;
}

const role = (look: Look) => look.setting.role;
const PLAN_TITLE =
  /action|follow.?up|prevent|next steps?|to.?do\b|improve|recommend|corrective|remediat|going forward|future|long.term|proposal|should change|fixes|solution/;
const ASIDE_TITLE =
  /background|attendees|responders|participants|context|question|author|glossary|reference|overview of|how .* works/;
const IMPACT_LABEL = /impact|affected|scope|damage|blast radius|severity|outcome|users?\b|customers?|影響/;
const BOUND_LABEL =
  /duration|downtime|length|time to (?:recover|resol|repair|restor|mitig)|ttr|mttr|outage (?:time|window|length)|start|end(?:ed)?\b|affected|users|requests|影響時間/;

/** Signs in the order in which `--explain` lists them. */
export const SIGNALS: readonly Signal[] = [
  {
    id: 'harm',
    why: 'Something did not work, or was lost, exposed, slow.',
    whom: 0.5,
    bound: 0.5,
    fires: (l) => l.harm,
  },
  {
    id: 'whom',
    why: 'It names what was harmed: users, requests, a site.',
    whom: 0.35,
    fires: (l) => l.lexicon.whom.test(l.body),
  },
  {
    id: 'named',
    why: 'Something in particular is named.',
    whom: 0.2,
    fires: (l) => namesSomething(l.setting),
  },
  {
    id: 'affected',
    why: 'It says outright what was affected.',
    whom: 0.5,
    bound: 0.3,
    fires: (l) => l.lexicon.affected.test(l.body),
  },
  {
    id: 'nobody',
    why: 'Nobody was affected.',
    whom: 1.5,
    bound: 1.5,
    fires: (l) => l.lexicon.nobody.test(l.body),
  },
  {
    id: 'count',
    why: 'So many users, requests, nodes.',
    bound: 0.5,
    fires: (l) => l.lexicon.count.test(l.body),
  },
  {
    id: 'percent',
    why: 'A share of them.',
    bound: 0.5,
    fires: (l) => l.lexicon.percent.test(l.body),
  },
  {
    id: 'duration',
    why: 'For so long.',
    bound: 0.5,
    fires: (l) => l.lexicon.duration.test(l.body),
  },
  {
    id: 'window',
    why: 'From then to then.',
    bound: 0.7,
    fires: (l) => l.lexicon.window.test(l.body),
  },
  {
    id: 'region',
    why: 'A region.',
    bound: 0.4,
    fires: (l) => l.lexicon.region.test(l.body),
  },
  {
    id: 'whole',
    why: 'All of them, the whole site.',
    whom: 0.1,
    bound: 0.35,
    fires: (l) => l.lexicon.whole.test(l.body),
  },
  {
    id: 'impact-section',
    why: 'It stands under the impact, or under a label for it.',
    whom: 0.5,
    bound: 0.4,
    fires: (l) => role(l) === 'impact' || IMPACT_LABEL.test(l.setting.sentence.label ?? ''),
  },
  {
    id: 'bound-label',
    why: 'Its label asks for a bound: duration, users affected.',
    bound: 0.6,
    fires: (l) => BOUND_LABEL.test(l.setting.sentence.label ?? '') && /\d/.test(l.body),
  },
  {
    id: 'summary',
    why: 'It stands in the summary or before any heading.',
    whom: 0.15,
    bound: 0.15,
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
    whom: -0.5,
    bound: -0.5,
    fires: (l) => l.lexicon.general.test(l.body),
  },
  {
    id: 'cause-section',
    why: 'It stands under the cause, the detection or the resolution.',
    whom: -0.25,
    bound: -0.35,
    fires: (l) => ['cause', 'detection', 'resolution', 'response'].includes(role(l) ?? ''),
  },
  {
    id: 'lesson',
    why: 'It stands among the lessons.',
    whom: -0.3,
    bound: -0.4,
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
    whom: -0.4,
    fires: (l) => l.setting.words < 3,
  },
];

/** Inline code or a capital inside the sentence. */
function namesSomething({ sentence, from }: Setting): boolean {
  const { block, span } = sentence;
  const start = span.start + from;
  if (block.visible.marks.some((m) => m.start >= start && m.end <= span.end && m.kind === 'code'))
    return true;
  return /[a-z,] [A-Z][\w-]+|\b\w+\.(?:org|com|net|io|dev)\b/.test(sentence.text.slice(from));
}
