import type { Postmortem } from '../document/postmortem.ts';
import { frontMatterSchemaFor } from '../schema/json/fields.ts';
import { validateData } from '../schema/json/validate.ts';
import { enumFixes, misspeltKeys } from './front-matter-fix.ts';
import type { Finding, Rule } from './rule.ts';

export const frontMatterSchema: Rule = {
  id: 'front-matter-schema',
  group: 'front-matter',
  title: 'Front matter has the fields and values that are asked for',
  severity: 'warning',
  docs: {
    what: 'Each field of front matter has a value of the kind that the schema in force asks for, and none that it requires is missing or misspelt. Fields of other tools are left alone.',
    why: 'A misspelt status or a date in words is invisible to reports and dashboards. A team’s own fields come from its `.postmortem.yml`.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '---\ntype: postmortem\nstatus: finished\n---\n\n# Outage\n',
      '---\ntype: postmortem\nstatus: In Review\n---\n\n# Outage\n',
      '---\ntype: postmortem\nsevrity: SEV-2\n---\n\n# Outage\n',
      '---\ntype: postmortem\ndate: last Friday\n---\n\n# Outage\n',
    ],
    good: [
      '---\ntype: postmortem\nstatus: final\ndate: 2024-05-03\n---\n\n# Outage\n',
      '---\ntype: postmortem\nauthor: Dana\nlayout: post\n---\n\n# Outage\n',
    ],
  },
  check,
};

function check(postmortem: Postmortem): readonly Finding[] {
  const { markdown, schema, config, recognition } = postmortem;
  const { frontMatter } = markdown;
  // Other tools' front matter has fields of its own meaning; only a file that is surely ours is held to our schema.
  const ours =
    recognition.by === 'front-matter' ||
    Object.keys(schema.fields).length > 0 ||
    frontMatter?.data.type === 'postmortem';
  if (!frontMatter || frontMatter.problems.length > 0 || !ours) return [];
  const whole = {
    start: frontMatter.range.start,
    end: Math.min(frontMatter.range.start + 3, frontMatter.range.end),
  };
  const asked = frontMatterSchemaFor(schema, config);
  const slips = misspeltKeys(postmortem, asked);
  const problems = validateData(frontMatter.data, frontMatter.fields, asked, whole)
    // The same key is not reported twice.
    .filter(({ range }) => !slips.some((slip) => slip.range.start === range.start));
  return [
    ...problems.map((problem) => ({
      range: problem.range,
      message: problem.message,
      fixes: enumFixes(postmortem, problem, asked),
    })),
    ...slips,
  ];
}
