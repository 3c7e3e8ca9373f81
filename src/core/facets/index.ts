import { canRead } from '../language/language.ts';
import { cannotRead } from '../language/messages.ts';
import { cause } from './cause.ts';
import type { Coverage, Facet, FacetId, FacetInput, Verdict } from './facet.ts';
import { quotes } from './quotes.ts';
import { remediation } from './remediation.ts';
import { scope } from './scope.ts';
import { judgeWithComments, readVerdictComments, type VerdictComment } from './verdict-comments.ts';

/** The judges, in the order in which people read them. */
export const FACETS: readonly Facet[] = [cause, scope, remediation, quotes];

/** Quotations show themselves by marks and a few words: they are read in more languages than what they speak about. */
const READS_ALSO: Readonly<Partial<Record<FacetId, ReadonlySet<string>>>> = {
  quotes: new Set(['zh']),
};

/**
 * The verdict of every facet, the writer's corrections applied. Prose in a language that the facets can't read
 * gets the level `missing` with a sentence that says so, and no rule speaks of it; what a comment in the text says counts all the same.
 */
export function judgeFacets(input: FacetInput): Coverage {
  const comments = readVerdictComments(input.document);
  const verdict = (facet: Facet): [FacetId, Verdict] => [facet.id, judge(facet, input, comments)];
  return Object.fromEntries(FACETS.map(verdict)) as Record<FacetId, Verdict>;
}

function judge(facet: Facet, input: FacetInput, comments: readonly VerdictComment[]): Verdict {
  const reads = canRead(input.language) || READS_ALSO[facet.id]?.has(input.language) === true;
  return judgeWithComments(reads ? facet : unread(facet.id), input, comments);
}

function unread(id: FacetId): Facet {
  return { id, judge: ({ language }) => ({ level: 'missing', evidence: [], lacks: [cannotRead(language)] }) };
}
