import { keep } from '../text/keeper.ts';
import type { Range } from '../text/range.ts';
import type { Evidence, Facet, FacetInput, Verdict } from './facet.ts';
import { isAside, isSure, orNearby, plainest } from './scope/choice.ts';
import { type Fields, readFields } from './scope/fields.ts';
import { SCOPE_MESSAGES as SAYS } from './scope/messages.ts';
import { type Reading, readScopes } from './scope/read.ts';
import { type Setting, type SettingContent, settingsOf } from './setting.ts';
import { evidence, handful, thin } from './told.ts';
import { leadRange, wordsRange } from './words.ts';

const SURE = 0.84;
const LIKELY = 0.74;
const VAGUE = 0.69;
const OVER =
  /\b(?:(?:is|are|was|were|been|fully|now|incident|issues?|service|everything) (?:\w+ly )?(?:resolved|restored|recovered|fixed|mitigated|back|healthy|operational|stable|finalized)|recovers?|end of (?:the )?(?:outage|incident)|back (?:to normal|online|up)|works? again|working again|resolv(?:es|ing) the|returns? to normal)\b/;

/** Does the text say who or what was affected, and how far it went? */
export const scope: Facet = { id: 'scope', judge };

function judge({ document, sentences, language }: FacetInput): Verdict {
  const readings = readScopes(sentences, language);
  const fields = readFields(document.frontMatter);
  const bounds = best(readings, (r) => r.bound);
  const span = timelineSpan(settingsOf(sentences));
  // A timeline makes a weaker mention enough: the two are told together.
  const told = best(readings, (r) => r.whom, span.length > 0 ? LIKELY : SURE);
  const whom = told.length > 0 || fields.whom.length > 0;
  const bound = bounds.length > 0 || span.length > 0 || fields.bound.length > 0;
  const all = evidenceOf(orNearby(told, readings), bounds, whom ? span : [], fields);
  if (whom && bound) return { level: 'covered', evidence: all, lacks: [] };
  if (whom) return thin(all, SAYS.lacksBound, told[0]);
  const vague = readings.filter((r) => r.whom >= VAGUE).sort((a, b) => b.whom - a.whom)[0];
  if (bounds.length > 0 || fields.bound.length > 0) return thin(all, SAYS.lacksWhom, vague);
  if (vague) return thin([evidence(vague, SAYS.vague)], SAYS.lacksBound, vague);
  return { level: 'missing', evidence: [], lacks: [SAYS.lacksBoth] };
}

function best(readings: readonly Reading[], score: (r: Reading) => number, least = SURE): readonly Reading[] {
  return readings.filter((r) => score(r) >= least).sort((a, b) => score(b) - score(a));
}

/** An entry of the timeline, or a field for the start or the end of the incident. */
function isMoment(setting: Setting): boolean {
  if (setting.moment !== undefined && setting.timed) return setting.sentence.standing !== 'placeholder';
  return false;
}

/** The first entry of the timeline and the one in which it ends, else the last, where they tell different times. */
function timelineSpan(settings: readonly Setting[]): readonly Evidence[] {
  const all = settings.filter(isMoment);
  const own = all.filter(({ role }) => role === 'timeline');
  const timed = areApart(own) ? own : all;
  const [first, end] = [timed[0], timed.at(-1)];
  if (!first || !end || !areApart(timed)) return [];
  const over = lastOver(settings, new Set(timed));
  const last = over && over.moment !== first.moment ? over : end;
  return [
    { range: timeRange(first), what: SAYS.start, signals: ['timeline-span'] },
    { range: timeRange(last), what: SAYS.end, signals: ['timeline-span'] },
  ];
}

/** Whether they tell different times. */
function areApart(timed: readonly Setting[]): boolean {
  return new Set(timed.map(({ moment }) => moment)).size > 1;
}

/** A block that is set as code is one entry with many times. */
function timeRange({ sentence, from }: Setting): Range {
  return sentence.block.kind === 'code' ? wordsRange(sentence, 0) : leadRange(sentence, from);
}

const tellsOver = keep(({ body }: SettingContent) => OVER.test(body));

/** The entry that tells last that it is over; what comes behind it is talk about it. */
function lastOver(settings: readonly Setting[], timed: ReadonlySet<Setting>): Setting | undefined {
  let entry: Setting | undefined;
  let over: Setting | undefined;
  for (const setting of settings) {
    if (isMoment(setting)) entry = timed.has(setting) ? setting : undefined;
    if (entry && setting.timed && tellsOver(setting.content)) over = entry;
  }
  return over;
}

/** Both halves first, then more as far as it is beyond doubt; a sentence that serves both is shown once. */
function evidenceOf(
  told: readonly Reading[],
  bounds: readonly Reading[],
  span: readonly Evidence[],
  fields: Fields,
): readonly Evidence[] {
  const whom = plainest(told, (r) => r.whom);
  const plainBounds = bounds.filter((r) => !isAside(r));
  const spanTells = plainBounds.length === 0 && span.length > 0;
  const bound = spanTells ? [] : plainest(bounds, (r) => r.bound);
  const both = plainest(
    whom.filter((r) => bound.includes(r)),
    (r) => r.whom,
  );
  const mine = whom.filter((r) => !bound.includes(r));
  const field = [...fields.whom, ...fields.bound].map(
    (range): Evidence => ({ range, what: SAYS.field, signals: ['front-matter'] }),
  );
  const shown = [
    ...both
      .slice(0, 2)
      .filter((r, i) => i === 0 || isSure(r))
      .map((r) => evidence(r, r.nobody ? SAYS.nobody : SAYS.both)),
    ...mine
      .slice(0, 2)
      .filter((r, i) => both.length + i === 0 || isSure(r))
      .map((r) => evidence(r, SAYS.whom)),
    ...(both.length === 0 ? bound.slice(0, 1).map((r) => evidence(r, SAYS.bound)) : []),
    ...field,
    ...(spanTells || bounds.length === 0 ? span : []),
  ];
  return handful(shown);
}
