import { acronymUndefined } from './acronym-undefined.ts';
import { actionDue } from './action-due.ts';
import { actionOverdue } from './action-overdue.ts';
import { actionOwner } from './action-owner.ts';
import { actionVague } from './action-vague.ts';
import { actionWithoutCause } from './action-without-cause.ts';
import { blamePerson } from './blame-person.ts';
import { causeWeasel } from './cause-weasel.ts';
import { causeWithoutAction } from './cause-without-action.ts';
import { countMismatch } from './count-mismatch.ts';
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
import { lessonWithoutAction } from './lesson-without-action.ts';
import { linkAnchor } from './link-anchor.ts';
import { mergeConflict } from './merge-conflict.ts';
import { personalData } from './personal-data.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { quoteAltered } from './quote-altered.ts';
import { quoteEllipsisChangesMeaning } from './quote-ellipsis-changes-meaning.ts';
import { quoteNotFound } from './quote-not-found.ts';
import { quoteSourceUnavailable } from './quote-source-unavailable.ts';
import { quoteUnattributed } from './quote-unattributed.ts';
import { quoteUncited } from './quote-uncited.ts';
import { reviewComment } from './review-comment.ts';
import type { Rule } from './rule.ts';
import { secret } from './secret.ts';
import { sectionDuplicate } from './section-duplicate.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionRequired } from './section-required.ts';
import { suppressionUnused } from './suppression-unused.ts';
import { timeImpossible } from './time-impossible.ts';
import { timeYear } from './time-year.ts';
import { timeZone } from './time-zone.ts';
import { timelineDuplicate } from './timeline-duplicate.ts';
import { timelineOrder } from './timeline-order.ts';
import { timesOrder } from './times-order.ts';
import { vagueQuantity } from './vague-quantity.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

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
  mergeConflict,
  countMismatch,
  suppressionUnused,
  timelineOrder,
  timelineDuplicate,
  timeImpossible,
  weekdayMismatch,
  timeYear,
  timeZone,
  dateAmbiguous,
  durationMismatch,
  actionOwner,
  actionDue,
  actionOverdue,
  actionVague,
  causeWithoutAction,
  actionWithoutCause,
  lessonWithoutAction,
  quoteAltered,
  quoteNotFound,
  quoteUnattributed,
  quoteUncited,
  quoteSourceUnavailable,
  quoteEllipsisChangesMeaning,
  blamePerson,
  counterfactual,
  vagueQuantity,
  causeWeasel,
  acronymUndefined,
  linkAnchor,
  secret,
  personalData,
  internalHost,
];

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
