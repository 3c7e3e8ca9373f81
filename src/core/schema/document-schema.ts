import type { ConfigField } from '../document/postmortem.ts';
import type { FacetId } from '../facets/facet.ts';
import type { Role } from './roles.ts';

/** One section of a house format. */
export interface SectionSpec {
  readonly role: Role;
  /** The title that a template writes, and by which the section is known first. */
  readonly title: string;
  /** Heading depth, 2 unless told. */
  readonly depth?: number;
  readonly required?: boolean;
  /** Other titles by which it is known in this format. */
  readonly aliases?: readonly string[];
  /** What it should hold, a sentence; the hover says it. */
  readonly holds: string;
  /** What a template puts under the heading; a question in italics, which is not yet an answer. */
  readonly placeholder: string;
  readonly facet?: FacetId;
}

/** A team's or a standard's idea of a postmortem, as data: feeds recognition, completion, hover, templates, rules and pages. */
export interface DocumentSchema {
  readonly id: string;
  readonly title: string;
  /** Where the format comes from, for its page. */
  readonly origin: string;
  readonly sections: readonly SectionSpec[];
  /** Front matter that a template writes, in order, each with its placeholder. */
  readonly header: readonly HeaderField[];
  /** Fields beyond the common ones, and what of the common ones is required. */
  readonly fields: Readonly<Record<string, ConfigField>>;
}

export interface HeaderField {
  readonly key: string;
  /** YAML as a template writes it; `{title}`, `{date}`, `{severity}` and `{id}` are filled in. */
  readonly value: string;
}

/** How a configuration changes a section: matched by role, or by title where it has no such role yet. */
export interface SectionChange {
  readonly role: Role;
  readonly title?: string;
  readonly required?: boolean;
  readonly aliases?: readonly string[];
  readonly holds?: string;
  readonly placeholder?: string;
}

/** A schema with a team's changes on top: sections keep their place, new ones come last. */
export function extendSchema(
  base: DocumentSchema,
  changes: {
    readonly sections?: readonly SectionChange[];
    readonly fields?: Readonly<Record<string, ConfigField>>;
  },
): DocumentSchema {
  const sections = [...base.sections];
  for (const change of changes.sections ?? []) {
    const at = sections.findIndex((section) => section.role === change.role);
    const old = sections[at];
    if (old) sections[at] = mergeSection(old, change);
    else sections.push({ holds: '', placeholder: '', ...change, title: change.title ?? change.role });
  }
  return { ...base, sections, fields: { ...base.fields, ...changes.fields } };
}

/** The old title stays known, so that documents written before the change are still read. */
function mergeSection(old: SectionSpec, change: SectionChange): SectionSpec {
  const renamed = change.title !== undefined && change.title !== old.title ? [old.title] : [];
  return { ...old, ...change, aliases: [...(old.aliases ?? []), ...(change.aliases ?? []), ...renamed] };
}
