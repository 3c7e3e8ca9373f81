import { sectionText } from '../schema/template.ts';
import { titleRange } from './facet-rule.ts';
import type { Finding, Rule } from './rule.ts';

export const sectionRequired: Rule = {
  id: 'section-required',
  group: 'structure',
  title: 'The sections that the schema requires are there',
  severity: 'off',
  docs: {
    what: 'Every section that the document schema in force requires has a heading, by its title, an alias, or another title of the same role.',
    why: 'Readers of many postmortems look for things where they always are.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: ['---\ntype: postmortem\nschema: light\n---\n\n# Outage\n\n## What happened\n\nCheckout failed.\n'],
    good: [
      '---\ntype: postmortem\nschema: light\n---\n\n# Outage\n\n## What happened\n\nIt broke.\n\n## Root cause\n\nThe index.\n\n## Resolution\n\nRolled back.\n\n## Action items\n\n- Add a check\n',
    ],
  },
  check(postmortem) {
    const { markdown, schema, config } = postmortem;
    // A schema that was only guessed from the headings asks for nothing.
    const chosen = config.schema ?? config.sections ?? markdown.frontMatter?.data.schema;
    if (chosen === undefined) return [];
    const roles = new Set(markdown.sections.map((section) => section.role));
    const missing = schema.sections.filter(
      (section) => section.required === true && !roles.has(section.role),
    );
    return missing.map((section): Finding => {
      const end = markdown.text.length;
      const lead =
        /\n\s*\n$/.test(markdown.text) || end === 0 ? '' : markdown.text.endsWith('\n') ? '\n' : '\n\n';
      const edit = { range: { start: end, end }, text: `${lead}${sectionText(section)}\n` };
      return {
        range: titleRange(postmortem),
        message: { text: 'The section “{0}” is missing: {1}', args: [section.title, section.holds] },
        fixes: [
          { title: { text: 'Insert the section “{0}”', args: [section.title] }, edits: [edit], safe: false },
        ],
      };
    });
  },
};
