import { sourceRange } from '../reading/sentence.ts';
import type { Message } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import type { Evidence, Facet, FacetInput, Verdict } from './facet.ts';
import { type Fields, readFields } from './scope/fields.ts';
import { SCOPE_MESSAGES as SAYS } from './scope/messages.ts';
import { type Reading, readScopes } from './scope/read.ts';
import { type Setting, settingsOf } from './setting.ts';

const SURE = 0.84;
const LIKELY = 0.74;
const VAGUE = 0.69;
/** Beyond doubt: shown beside the best. */
const CERTAIN = 1.2;
const MOST = 5;

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
  const all = evidenceOf(told, bounds, whom ? span : [], fields);
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

/** The first and the last entry of the timeline, where they tell different times. */
function timelineSpan(settings: readonly Setting[]): readonly Evidence[] {
  const timed = settings.filter(isMoment);
  const [first, last] = [timed[0], timed.at(-1)];
  if (!first || !last || new Set(timed.map((s) => s.moment)).size < 2) return [];
  return [
    { range: sourceRange(first.sentence), what: SAYS.start, signals: ['timeline-span'] },
    { range: sourceRange(last.sentence), what: SAYS.end, signals: ['timeline-span'] },
  ];
}

/** Both halves first, then more as far as it is beyond doubt; a sentence that serves both is shown once. */
function evidenceOf(
  told: readonly Reading[],
  bounds: readonly Reading[],
  span: readonly Evidence[],
  fields: Fields,
): readonly Evidence[] {
  const both = told.filter((r) => bounds.includes(r));
  const mine = told.filter((r) => !bounds.includes(r));
  const theirs = bounds.filter((r) => !told.includes(r));
  const field = [...fields.whom, ...fields.bound].map(
    (range): Evidence => ({ range, what: SAYS.field, signals: ['front-matter'] }),
  );
  const certain = (r: Reading, i: number) => i === 0 || r.whom >= CERTAIN;
  const shown = [
    ...both
      .slice(0, 2)
      .filter(certain)
      .map((r) => evidence(r, r.nobody ? SAYS.nobody : SAYS.both)),
    ...mine
      .slice(0, 2)
      .filter((r, i) => certain(r, both.length + i))
      .map((r) => evidence(r, SAYS.whom)),
    ...(both.length === 0 ? theirs.slice(0, 1).map((r) => evidence(r, SAYS.bound)) : []),
    ...field,
    ...(bounds.length === 0 ? span : []),
  ];
  return shown.filter((e, i) => shown.findIndex((o) => o.range.start === e.range.start) === i).slice(0, MOST);
}

function thin(found: readonly Evidence[], lacks: Message, vague: Reading | undefined): Verdict {
  return { level: 'thin', evidence: found, lacks: [lacks], ...(vague ? { vague: rangeOf(vague) } : {}) };
}

function rangeOf({ setting }: Reading): Range {
  return sourceRange(setting.sentence, setting.from);
}

function evidence(reading: Reading, what: Message): Evidence {
  return { range: rangeOf(reading), what, signals: reading.signals };
}
