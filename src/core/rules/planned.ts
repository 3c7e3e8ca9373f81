import type { Section } from '../document/model.ts';
import type { ActionItem, Postmortem } from '../document/postmortem.ts';
import { foldTitle } from '../schema/roles.ts';
import type { Finding } from './rule.ts';

/** Titles under which a list is a list of things to do; "Prevention" and "Recommendations" often only tell. */
const LISTED =
  /action|follow|to-?do|next steps|tasks?\b|corrective|preventative|アクション|対応項目|maßnahm|acciones|ações|suivi/;
/** What is told as done, asked, or said in reply is no open action. */
const TOLD =
  /^(?:(?:n\/?a|none|nothing|tbd|todo)\W*$|we (?:have|had|did|do|are|\w+ed)\b|already\b|\w+ed\b|(?:the|our|all) .{3,80}\b(?:has|have) been\b|@?[\w-]+:|[QA]:|p[0-4]\b|(?:detect|prevent|mitigate) [-–—])|[?？]\s*$/i;

/** The actions that are surely still to do: listed as such, not ticked, and without a tracker that would know more. */
export function plannedActions({ actions, markdown }: Postmortem): readonly ActionItem[] {
  const sections = markdown.sections;
  let at = 0;
  const listed = actions.filter((action) => {
    while ((sections[at + 1]?.range.start ?? Number.POSITIVE_INFINITY) <= action.range.start) at++;
    return isListed(sections, at);
  });
  const rows = listed.filter((action) => markdown.text.charAt(action.range.start) === '|');
  return (rows.length > 0 ? rows : listed).filter(
    ({ done, link, text }) => done !== true && link === undefined && !TOLD.test(text.slice(0, 400)),
  );
}

function isListed(sections: readonly Section[], index: number): boolean {
  for (let at: number | undefined = index; at !== undefined; at = sections[at]?.parent) {
    if (sections[at]?.role === 'remediation' && LISTED.test(foldTitle(sections[at]?.title ?? '')))
      return true;
  }
  return false;
}

/**
 * What actions lack: each one where most have it, else once for all, since a house that
 * does not write it has no use for twenty reminders.
 */
export function lacking(
  postmortem: Postmortem,
  has: (action: ActionItem) => boolean,
  texts: { readonly one: string; readonly none: string },
): readonly Finding[] {
  const planned = plannedActions(postmortem);
  const without = planned.filter((action) => !has(action));
  const first = without[0];
  if (!first) return [];
  if (without.length === 1 || without.length * 2 <= planned.length)
    return without.map(({ textRange }) => ({ range: textRange, message: { text: texts.one } }));
  return [{ range: first.textRange, message: { text: texts.none, args: [without.length] } }];
}
