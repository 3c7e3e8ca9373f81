import type { Coverage, FacetId, Level } from '../facets/facet.ts';
import { FACET_IDS } from '../facets/facet.ts';
import type { Translate } from '../text/message.ts';
import { words } from './words.ts';

const LEVELS: readonly Level[] = ['covered', 'thin', 'missing'];

/** The verdict on a document as one sentence: "Cause, scope and quotes are covered; remediation is thin." */
export function verdictSentence(coverage: Coverage, translate: Translate): string {
  const of = (level: Level): readonly FacetId[] => FACET_IDS.filter((id) => coverage[id].level === level);
  if (of('covered').length === FACET_IDS.length) return translate(words.verdict.all);
  if (of('missing').length === FACET_IDS.length) return translate(words.verdict.none);
  const clauses = LEVELS.flatMap((level) => {
    const ids = of(level);
    if (ids.length === 0) return [];
    // "Quotes" is a plural of its own.
    const forms = ids.length === 1 && ids[0] !== 'quotes' ? words.verdict.one : words.verdict.many;
    return [translate(forms[level], namesOf(ids, translate))];
  });
  const sentence = `${clauses.join('; ')}.`;
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}

function namesOf(ids: readonly FacetId[], translate: Translate): string {
  const names = ids.map((id) => translate(words.facet[id]));
  const last = names.pop() ?? '';
  if (names.length === 0) return last;
  const start = names.reduce((before, name) => translate(words.list.more, before, name));
  return translate(words.list.two, start, last);
}
