import type { Rule } from './rule.ts';

export const frontMatterYaml: Rule = {
  id: 'front-matter-yaml',
  group: 'front-matter',
  title: 'Front matter can be read',
  severity: 'error',
  docs: {
    what: 'The YAML between the `---` lines can be read.',
    why: 'A missing quote or a tab makes every tool that reads front matter see none of it, often without a word.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: ['---\ntitle: "Outage\ndate: 2024-05-03\n---\n\n# Outage\n'],
    good: ['---\ntitle: "Outage"\ndate: 2024-05-03\n---\n\n# Outage\n'],
  },
  check: ({ markdown }) =>
    (markdown.frontMatter?.problems ?? []).slice(0, 1).map(({ range, message }) => ({
      range,
      message: { text: 'This front matter cannot be read as YAML: {0}', args: [message] },
    })),
};
