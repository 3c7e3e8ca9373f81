import type { MarkdownDocument, Section } from '../document/model.ts';
import type { Fix, Rule } from './rule.ts';
import { headingRange } from './section-range.ts';

export const sectionEmpty: Rule = {
  id: 'section-empty',
  group: 'structure',
  title: 'A section holds something',
  severity: 'info',
  docs: {
    what: 'No section of a postmortem has a heading and nothing under it.',
    why: 'An empty section looks forgotten. Write “None, because …” where there is nothing to say.',
    measured: '2 of 2 in the development corpus (88 postmortems, 2026-11)',
    bad: ['# Outage of 3 May\n\n## Detection\n\n## Cause\n\nThe index was dropped.\n'],
    good: ['# Outage of 3 May\n\n## Lessons\n\n### What went well\n\nThe alert fired.\n'],
  },
  check: ({ markdown }) =>
    markdown.sections
      .filter((section) => section.role !== undefined && section.heading !== undefined)
      .filter((section) => {
        const next = markdown.blocks[(section.heading ?? 0) + 1];
        const inside = next !== undefined && next.range.start < section.range.end;
        if (inside) return false;
        // Images, comments and rules are no blocks of text, but they are content.
        const heading = markdown.blocks[section.heading ?? 0];
        return (
          markdown.text
            .slice(heading?.range.end ?? 0, section.range.end)
            .replace(/<!--[\s\S]*?-->|^[\s*_-]+$/gm, '')
            .trim() === ''
        );
      })
      .map((section) => ({
        range: headingRange(markdown, section),
        message: {
          text: 'There is nothing under “{0}”: write it, say why there is nothing, or take the heading out.',
          args: [section.title],
        },
        fixes: takeOut(markdown, section),
      })),
};

/** Whether it was meant to be written only the writer knows; a comment or a rule under the heading stays. */
function takeOut(markdown: MarkdownDocument, section: Section): readonly Fix[] {
  const heading = markdown.blocks[section.heading ?? -1];
  if (!heading) return [];
  const break_ = /^[ \t]*(?:\r\n|\n|\r)?(?:[ \t]*(?:\r\n|\n|\r))?/.exec(
    markdown.text.slice(heading.range.end, heading.range.end + 400),
  );
  const range = { start: heading.range.start, end: heading.range.end + (break_?.[0].length ?? 0) };
  return [{ title: { text: 'Take the heading out' }, edits: [{ range, text: '' }], safe: false }];
}
