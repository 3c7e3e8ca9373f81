import { facetCause } from './facet-cause.ts';
import { facetQuotes } from './facet-quotes.ts';
import { facetRemediation } from './facet-remediation.ts';
import { facetScope } from './facet-scope.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [facetCause, facetScope, facetRemediation, facetQuotes];

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
