import { actionDue } from './action-due.ts';
import { actionOverdue } from './action-overdue.ts';
import { actionOwner } from './action-owner.ts';
import { actionVague } from './action-vague.ts';
import { blamePerson } from './blame-person.ts';
import { causeWithoutAction } from './cause-without-action.ts';
import { counterfactual } from './counterfactual.ts';
import { dateAmbiguous } from './date-ambiguous.ts';
import { durationMismatch } from './duration-mismatch.ts';
import { facetCause } from './facet-cause.ts';
import { facetQuotes } from './facet-quotes.ts';
import { facetRemediation } from './facet-remediation.ts';
import { facetScope } from './facet-scope.ts';
import { frontMatterSchema } from './front-matter-schema.ts';
import { frontMatterYaml } from './front-matter-yaml.ts';
import { internalHost } from './internal-host.ts';
import { linkAnchor } from './link-anchor.ts';
import { personalData } from './personal-data.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { quoteAltered } from './quote-altered.ts';
import { quoteEllipsisChangesMeaning } from './quote-ellipsis-changes-meaning.ts';
import { quoteNotFound } from './quote-not-found.ts';
import { quoteSourceUnavailable } from './quote-source-unavailable.ts';
import { quoteUnattributed } from './quote-unattributed.ts';
import { reviewComment } from './review-comment.ts';
import type { Rule } from './rule.ts';
import { secret } from './secret.ts';
import { sectionDuplicate } from './section-duplicate.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionRequired } from './section-required.ts';
import { suppressionUnused } from './suppression-unused.ts';
import { timeImpossible } from './time-impossible.ts';
import { timeZone } from './time-zone.ts';
import { timelineDuplicate } from './timeline-duplicate.ts';
import { timelineOrder } from './timeline-order.ts';
import { timesOrder } from './times-order.ts';
import { vagueQuantity } from './vague-quantity.ts';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  facetCause,
  facetScope,
  facetRemediation,
  facetQuotes,
  frontMatterYaml,
  frontMatterSchema,
  timesOrder,
  placeholderLeft,
  sectionRequired,
  sectionEmpty,
  sectionDuplicate,
  reviewComment,
  suppressionUnused,
  timelineOrder,
  timelineDuplicate,
  timeImpossible,
  timeZone,
  dateAmbiguous,
  durationMismatch,
  actionOwner,
  actionDue,
  actionOverdue,
  actionVague,
  causeWithoutAction,
  quoteAltered,
  quoteNotFound,
  quoteUnattributed,
  quoteSourceUnavailable,
  quoteEllipsisChangesMeaning,
  blamePerson,
  counterfactual,
  vagueQuantity,
  linkAnchor,
  secret,
  personalData,
  internalHost,
];

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
