import type { MarkdownDocument, Section } from '../document/model.ts';
import type { FacetId } from '../facets/facet.ts';
import type { TextEdit } from '../rules/rule.ts';
import { FACET_ROLES, ROLES, type Role } from './roles.ts';

/** What a missing section holds at first: a question in italics, which is not yet an answer. */
const SKELETONS: Readonly<Record<FacetId, { readonly title: string; readonly body: string }>> = {
  cause: {
    title: 'Cause',
    body: '_Which change, component or condition failed, and how did that lead to the incident?_',
  },
  scope: {
    title: 'Impact',
    body: '_Who or what was affected, how many, where, and from when to when?_',
  },
  remediation: {
    title: 'Remediation',
    body: '_What stopped or repaired it?_\n\n- [ ] _What keeps it from happening again, or finds it sooner? Owner, due date._',
  },
  quotes: {
    title: 'Quotes',
    body: '> _Whose exact words, or which line of a log, show what was known at the time?_\n>\n> — Name, role (source id)',
  },
};

/** The edit that puts the skeleton of a facet's section in: under its heading if there is one, else where it belongs. */
export function skeletonEdit(document: MarkdownDocument, facet: FacetId): TextEdit {
  const roles: readonly string[] = FACET_ROLES[facet];
  const eol = document.text.includes('\r\n') ? '\r\n' : '\n';
  const skeleton = SKELETONS[facet];
  const existing = document.sections.find(
    (section) => section.role !== undefined && roles.includes(section.role),
  );
  if (existing) return underHeading(document, existing, skeleton.body.replaceAll('\n', eol), eol);
  const at = placeFor(document, FACET_ROLES[facet][0]);
  const level = Math.max(2, Math.min(6, commonDepth(document)));
  const text = `${'#'.repeat(level)} ${skeleton.title}${eol}${eol}${skeleton.body.replaceAll('\n', eol)}${eol}`;
  const before = document.text.slice(0, at);
  const lead =
    before === ''
      ? ''
      : /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before)
        ? ''
        : /[\r\n]$/.test(before)
          ? eol
          : eol + eol;
  return { range: { start: at, end: at }, text: `${lead}${text}${at < document.text.length ? eol : ''}` };
}

function underHeading(document: MarkdownDocument, section: Section, body: string, eol: string): TextEdit {
  const heading = document.blocks[section.heading ?? -1];
  const at = heading?.range.end ?? section.range.start;
  return { range: { start: at, end: at }, text: `${eol}${eol}${body}` };
}

/** Before the first section that comes later in a reader's order, else at the end. */
function placeFor(document: MarkdownDocument, role: Role): number {
  const rank = ROLES.indexOf(role);
  const level = commonDepth(document);
  const later = document.sections.find(
    (section) => section.depth === level && section.role !== undefined && ROLES.indexOf(section.role) > rank,
  );
  return later?.range.start ?? document.text.length;
}

/** The depth at which this document has its main sections: that of the first section with a role. */
function commonDepth(document: MarkdownDocument): number {
  return document.sections.find((section) => section.role !== undefined)?.depth ?? 2;
}
