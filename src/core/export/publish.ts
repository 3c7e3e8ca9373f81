import type { Postmortem } from '../document/postmortem.ts';
import { type Problem, runRules } from '../rules/run.ts';

/** What must not leave the house unread: these rules are asked before a document is published, whatever is set for writing. */
const BEFORE_PUBLISHING = new Set([
  'secret',
  'personal-data',
  'internal-host',
  'placeholder-left',
  'review-comment',
]);

/** What somebody should look at before the document is published, in the order of the text. */
export function publishProblems(postmortem: Postmortem): readonly Problem[] {
  const problems = runRules({ ...postmortem, config: { preset: 'publish' } });
  return problems.filter((problem) => BEFORE_PUBLISHING.has(problem.rule));
}
