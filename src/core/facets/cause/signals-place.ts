import { type Look, roleOf, type Signal, within } from './signal.ts';

const CAUSE_TITLE =
  /cause|\bwhy|trigger|contribut|what (?:went|happened|broke)|explanation|diagnosis|problem|bug|exploit|vulnerab|attack|theory|fault|background/;
const GOOD_TITLE = /went (?:really |very )?(?:well|right|good)|lucky|positive|worked well/;
const PLAN_TITLE =
  /action|follow|prevent|next step|todo|to do|improve|recommend|corrective|remediat|takeaway|what (?:we|are we|we'll|will)\b.*\b(?:will|do|doing)|going forward|short.term|long.term|proposal|opportunit|fix/;
const FILL_IN = /\[[a-z][^\]\d]{1,40}\](?!\()|\{\{|\bX{2,}\b|\bYYYY\b|\bHH:MM\b|<[a-z]+(?:[ _-][a-z]+)+>/i;
const PROMPT =
  /^\W*(?:what|why|how|which|who|describe|explain|list|include|provide|identify|summari[sz]e|state|specify|link)\b(?!.*\b(?:was that|is that)\b)/;
const CHECK_TITLE =
  /^(?:test(?:s|ing)?|verif\w+|validation|results?|references?|links|attendees|responders)\b/;
const SECOND_TITLE =
  /went (?:badly|poorly|less)|could have|didn't go|did not go|response|detection|lessons|learn/;

/** "Cause and fix" is no list of plans. */
function isAmongPlans(look: Look): boolean {
  return (
    roleOf(look) !== 'cause' &&
    look.places.some((place) => PLAN_TITLE.test(place) && !CAUSE_TITLE.test(place))
  );
}

/** What the place of a sentence makes likely. */
export const PLACES: readonly Signal[] = [
  {
    id: 'cause-section',
    why: 'It stands in a section or under a label for the cause.',
    weight: 1.1,
    vague: 1.2,
    measure: (l) => roleOf(l) === 'cause',
  },
  {
    id: 'why-title',
    why: 'A title above it asks why.',
    weight: 0.4,
    vague: 0.2,
    measure: (l) => within(l, CAUSE_TITLE),
  },
  {
    id: 'summary',
    why: 'It stands in the summary or before any heading.',
    weight: 0.3,
    measure: (l) => roleOf(l) === 'summary' || l.places.length === 0,
  },
  {
    id: 'timeline',
    why: 'It stands in the timeline, where most entries tell what was seen and done.',
    weight: -0.3,
    measure: (l) => roleOf(l) === 'timeline' || l.clause.setting.timed,
  },
  {
    id: 'late',
    why: 'It stands in the last third, outside a section for the cause.',
    weight: -0.3,
    measure: (l) => l.stretch === 'late' && roleOf(l) !== 'cause',
  },
  {
    id: 'plan-section',
    why: 'It stands among actions: reasons for a remedy are no cause.',
    weight: -2.4,
    vague: -2,
    measure: (l) => roleOf(l) === 'remediation' || isAmongPlans(l),
  },
  {
    id: 'good-news',
    why: 'It stands under what went well.',
    weight: -2.2,
    vague: -2,
    measure: (l) => within(l, GOOD_TITLE),
  },
  {
    id: 'response-section',
    why: 'It stands under detection or response.',
    weight: -1.5,
    vague: -1,
    measure: (l) => roleOf(l) === 'detection' || roleOf(l) === 'response',
  },
  {
    id: 'lessons',
    why: 'It stands among lessons, where much is about the response.',
    weight: -0.5,
    vague: -0.5,
    measure: (l) => within(l, SECOND_TITLE),
  },
  {
    id: 'check-section',
    why: 'It stands under tests or results of the repair.',
    weight: -0.7,
    vague: -0.5,
    measure: (l) => within(l, CHECK_TITLE),
  },
  {
    id: 'repair-section',
    why: 'It stands under the resolution.',
    weight: -0.7,
    measure: (l) => roleOf(l) === 'resolution',
  },
  {
    id: 'impact-section',
    why: 'It stands under the impact: effects, not causes.',
    weight: -0.5,
    vague: -0.3,
    measure: (l) => roleOf(l) === 'impact',
  },
  {
    id: 'aside',
    why: 'It stands in a glossary, among sources or in an appendix.',
    weight: -1.5,
    vague: -2,
    measure: (l) => ['sources', 'glossary', 'appendix'].includes(roleOf(l) ?? ''),
  },
  {
    id: 'fill-in',
    why: 'It holds a place to fill in.',
    weight: -1.5,
    vague: -1.5,
    measure: (l) => FILL_IN.test(l.clause.setting.sentence.text),
  },
  {
    id: 'prompt',
    why: 'It asks the writer for something.',
    weight: -1.2,
    vague: -1.5,
    measure: (l) =>
      l.has('address') ||
      (!l.has('unknown') && PROMPT.test(l.clause.scan.lower.slice(l.clause.setting.from))),
  },
  {
    id: 'example',
    why: 'It opens as an example.',
    weight: -3,
    vague: -3,
    measure: (l) => l.opensWith('example'),
  },
];
