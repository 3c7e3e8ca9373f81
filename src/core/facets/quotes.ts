import { findRecords } from '../quotes/extract/records/index.ts';
import type { Quotation } from '../quotes/quotation.ts';
import { type Sentence, sourceRange } from '../reading/sentence.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Evidence, Facet, FacetInput, Verdict } from './facet.ts';
import { QUOTES_MESSAGES as SAYS } from './messages.ts';

const MOST = 5;

/** Does the text quote somebody, word for word, whom it names? */
export const quotes: Facet = { id: 'quotes', judge };

function judge(input: FacetInput): Verdict {
  const help = helpIn(input);
  const all = statementsIn(input).filter(
    (quotation) => !help.some((range) => overlaps(range, quotation.range)),
  );
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

/** Statements of people by surer ways of telling who speaks; the records of an incident; each words once. */
function statementsIn({ document, sentences, quotations }: FacetInput): readonly Quotation[] {
  const read = new Set(sentences.map((sentence) => sentence.block.index));
  const left = document.blocks.filter((block) => !read.has(block.index));
  const records = findRecords(document).filter(
    ({ range }) => !left.some((block) => overlaps(block.range, range)),
  );
  const said = quotations.filter(
    (quotation) =>
      isStatement(quotation) && !records.some((record) => overlaps(record.outer, quotation.outer)),
  );
  return [...records, ...said];
}

const SURE = new Set(['tag-after', 'according-to', 'signature', 'tag-far']);

function isStatement({ speaker, text }: Quotation): boolean {
  return speaker?.by !== undefined && SURE.has(speaker.by) && text.split(/\s+/).length >= 4;
}

/** Where a template still asks for words: what stands there quotes nobody. */
function helpIn({ sentences }: FacetInput): readonly Range[] {
  const asks = ({ standing }: Sentence): boolean => standing === 'instruction' || standing === 'placeholder';
  return sentences
    .filter((sentence) => asks(sentence) && sentence.block.place.quoteDepth > 0)
    .map((sentence) => sourceRange(sentence));
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
