import { blockAt } from '../document/block-at.ts';
import { findRecords } from '../quotes/extract/records/index.ts';
import type { Quotation } from '../quotes/quotation.ts';
import { overlaps } from '../text/range.ts';
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
function statementsIn(input: FacetInput): readonly Quotation[] {
  const { document, quotations } = input;
  const blocks = readableBlocks(input);
  const blockOf = ({ range }: Quotation): number => blockAt(document, range.start);
  const isTold = (quotation: Quotation): boolean => blocks.has(blockOf(quotation));
  const said = quotations.filter((quotation) => isStatement(quotation) && isTold(quotation));
  const taken = new Map<number, Quotation[]>();
  for (const quotation of said) {
    const block = blockOf(quotation);
    taken.set(block, [...(taken.get(block) ?? []).slice(-NEAR), quotation]);
  }
  const isNew = (record: Quotation): boolean =>
    !(taken.get(blockOf(record)) ?? []).some(({ outer }) => overlaps(outer, record.outer));
  return [...findRecords(document).filter((record) => isTold(record) && isNew(record)), ...said];
}

/** Blocks that say something: not those that a writer took out, nor block quotes in which a template asks for words. */
function readableBlocks({ sentences }: FacetInput): ReadonlySet<number> {
  const blocks = new Set(sentences.map(({ block }) => block.index));
  for (const { standing, block } of sentences) {
    const asks = standing === 'instruction' || standing === 'placeholder';
    if (asks && block.place.quoteDepth > 0) blocks.delete(block.index);
  }
  return blocks;
}

const SURE = new Set(['tag-after', 'according-to', 'signature', 'tag-far', 'continental', 'cjk']);
/** Scripts without spaces: so many characters are a statement. */
const WITHOUT_SPACES = /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、，]){8}/u;

function isStatement({ speaker, text }: Quotation): boolean {
  if (speaker?.by === undefined || !SURE.has(speaker.by)) return false;
  return text.split(/\s+/).length >= 4 || WITHOUT_SPACES.test(text);
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
