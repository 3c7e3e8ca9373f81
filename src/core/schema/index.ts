import type { MarkdownDocument } from '../document/model.ts';
import type { Config } from '../document/postmortem.ts';
import { keeper } from '../text/keeper.ts';
import { defaultSchema, SCHEMAS } from './builtin/index.ts';
import { type DocumentSchema, extendSchema, type SectionSpec } from './document-schema.ts';
import { foldTitle, type Role, type RoleTitles } from './roles.ts';

export { SCHEMAS } from './builtin/index.ts';

export function schemaById(id: string): DocumentSchema | undefined {
  return SCHEMAS.find((schema) => schema.id === id);
}

/** The section of a schema that a heading opens, by its title or an alias. */
export function sectionOf(schema: DocumentSchema, heading: string): SectionSpec | undefined {
  const folded = foldTitle(heading);
  return schema.sections.find((section) =>
    [section.title, ...(section.aliases ?? [])].some((title) => foldTitle(title) === folded),
  );
}

/** The schema whose titles the headings match best: at least three of them and half of the required ones, else ours. */
export function guessSchema(document: MarkdownDocument): DocumentSchema {
  const titles = new Set(document.sections.map((section) => foldTitle(section.title)));
  let best = { schema: defaultSchema, score: 0 };
  for (const schema of SCHEMAS) {
    const known = (section: SectionSpec) =>
      [section.title, ...(section.aliases ?? [])].some((title) => titles.has(foldTitle(title)));
    const found = schema.sections.filter(known).length;
    const required = schema.sections.filter((section) => section.required);
    const met = required.filter(known).length;
    const score = found / schema.sections.length;
    if (found >= 3 && met * 2 >= required.length && score > best.score + 0.05) best = { schema, score };
  }
  return best.schema;
}

/** The schema that holds for a document: by configuration, by front matter, else by its headings; with the team's changes. */
export function schemaInForce(document: MarkdownDocument, config: Config): DocumentSchema {
  const named = config.schema ?? document.frontMatter?.data.schema;
  const base = (typeof named === 'string' ? schemaById(named) : undefined) ?? guessSchema(document);
  return extendSchema(base, config);
}

/** A team's own titles, folded, by which its sections are known before any others. */
export function ownTitles({ sections }: Config): RoleTitles | undefined {
  return sections && kept(sections, [], () => titlesOf(sections));
}

const kept = keeper<NonNullable<Config['sections']>, RoleTitles | undefined>();

function titlesOf(sections: NonNullable<Config['sections']>): RoleTitles | undefined {
  const titles = sections.flatMap(({ role, title, aliases }) =>
    [title ?? '', ...(aliases ?? [])].map((name): [string, Role] => [foldTitle(name), role]),
  );
  return titles.length === 0 ? undefined : new Map(titles.filter(([name]) => name !== ''));
}
