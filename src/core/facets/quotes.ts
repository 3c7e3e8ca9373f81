import { findRecords } from '../quotes/extract/records/index.ts';
import type { Quotation } from '../quotes/quotation.ts';
import { overlaps } from '../text/range.ts';
import { blockAt } from './block-at.ts';
import type { Evidence, Facet, FacetInput, Verdict } from './facet.ts';
import { QUOTES_MESSAGES as SAYS } from './messages.ts';

const MOST = 5;
/** More quotations in one block are not compared with each other. */
const NEAR = 20;

/** Does the text quote somebody, word for word, whom it names? */
export const quotes: Facet = { id: 'quotes', judge };

function judge(input: FacetInput): Verdict {
  const all = statementsIn(input);
  const named = all.filter((quotation) => quotation.speaker !== undefined);
  if (named.length > 0)
    return { level: 'covered', evidence: best(named).map((q) => evidence(q, SAYS.named)), lacks: [] };
  const [first] = best(all);
  if (!first) return { level: 'missing', evidence: [], lacks: [SAYS.lacksQuotation] };
  return {
    level: 'thin',
    evidence: best(all).map((q) => evidence(q, SAYS.unnamed)),
    lacks: [SAYS.lacksSpeaker],
    vague: first.outer,
  };
}

/** Statements of people by surer ways of telling who speaks; the records of an incident; each words once, by the tighter span. */
function statementsIn({ document, quotations }: FacetInput): readonly Quotation[] {
  const said = quotations.filter(isStatement);
  const records = findRecords(document);
  const rest = records.filter((record) => !said.some((quotation) => overlaps(record.outer, quotation.outer)));
  return [...rest, ...said];
}

const SURE = new Set(['tag-after', 'according-to', 'signature', 'tag-far']);

function isStatement({ speaker, text }: Quotation): boolean {
  return speaker?.by !== undefined && SURE.has(speaker.by) && text.split(/\s+/).length >= 4;
}

/** Long ones first: they say more than an error of three words. */
function best(all: readonly Quotation[]): readonly Quotation[] {
  const weight = ({ text }: Quotation): number => Math.min(text.length, 120);
  return all.toSorted((a, b) => weight(b) - weight(a) || a.range.start - b.range.start).slice(0, MOST);
}

function evidence(quotation: Quotation, what: Evidence['what']): Evidence {
  const signals = [quotation.form, ...(quotation.speaker?.by ? [quotation.speaker.by] : [])];
  return { range: quotation.range, what, signals };
}
