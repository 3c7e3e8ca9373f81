import { PRESETS, RULES, type Rule, SCHEMAS, templateOf } from '../../src/core/index.ts';
import type { DocumentSchema } from '../../src/core/schema/document-schema.ts';
import { configSchema } from '../../src/core/schema/json/config.ts';
import { FRONT_MATTER_SCHEMA } from '../../src/core/schema/json/front-matter.ts';
import { REPORT_SCHEMA } from '../../src/core/schema/json/report.ts';
import { snippets } from './snippets.ts';

const NOTE = '<!-- Made from the code by `UPDATE=1 npm run test:unit`; edit it there. -->';

/** Every file that is made from the code, by its path from the root. */
export function generated(
  manifest: Manifest,
  words: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  return new Map([
    ...RULES.map((rule): [string, string] => [`media/docs/rules/${rule.id}.md`, rulePage(rule)]),
    ['media/docs/rules/README.md', ruleIndex()],
    ...SCHEMAS.map((schema): [string, string] => [`media/docs/schemas/${schema.id}.md`, schemaPage(schema)]),
    ['media/docs/settings.md', settingsPage(manifest, words)],
    ['media/schemas/front-matter.schema.json', json(FRONT_MATTER_SCHEMA)],
    ['media/schemas/config.schema.json', json(configSchema())],
    ['media/schemas/report.schema.json', json(REPORT_SCHEMA)],
    ['snippets/postmortem.json', json(snippets())],
  ]);
}

export interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly markdownDescription: string; readonly default: unknown }>
      >;
    };
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function rulePage(rule: Rule): string {
  const fenced = (text: string) => `\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``;
  const examples = [
    ...(rule.docs.bad.length > 0
      ? ['## Found', '', ...rule.docs.bad.flatMap((text) => [fenced(text), ''])]
      : []),
    ...(rule.docs.good.length > 0
      ? ['## Not found', '', ...rule.docs.good.flatMap((text) => [fenced(text), ''])]
      : []),
  ];
  const presets = Object.entries(PRESETS)
    .map(([name, preset]) => `${name}: ${preset.rules[rule.id] ?? rule.severity}`)
    .join(', ');
  return [
    `# ${rule.title}`,
    '',
    NOTE,
    '',
    `Rule \`${rule.id}\`, group ${rule.group}; ${presets}.`,
    '',
    rule.docs.what,
    '',
    '## Why',
    '',
    rule.docs.why,
    '',
    `How often it is right: ${rule.docs.measured}.`,
    '',
    ...keptSources(rule),
    ...examples,
    '## Turn it off',
    '',
    `In a document: \`<!-- postmortem-disable-next-line ${rule.id} -- why -->\`.`,
    '',
    `In \`.postmortem.yml\`: \`rules: { ${rule.id}: off }\`.`,
    '',
  ].join('\n');
}

function keptSources({ docs }: Rule): readonly string[] {
  const kept = Object.entries(docs.sources ?? {}).flatMap(([id, text]) =>
    typeof text === 'string'
      ? [`\`${id}\`:`, '', `\`\`\`\`text\n${text.trimEnd()}\n\`\`\`\``, '']
      : [`\`${id}\`: there is no such file.`, ''],
  );
  return kept.length === 0 ? [] : ['## The sources of the examples', '', ...kept];
}

function ruleIndex(): string {
  const presets = Object.entries(PRESETS);
  const rows = RULES.map(
    (rule) =>
      `| [\`${rule.id}\`](${rule.id}.md) | ${rule.group} | ${presets.map(([, { rules }]) => rules[rule.id] ?? rule.severity).join(' | ')} | ${rule.title} |`,
  );
  return [
    '# Rules',
    '',
    NOTE,
    '',
    'The preset that is set in `.postmortem.yml` (`preset: recommended`) or in VS Code says how each counts; single rules are set by `rules`.',
    '',
    ...presets.map(([name, { title }]) => `- \`${name}\`: ${title}`),
    '',
    `| rule | group | ${presets.map(([name]) => name).join(' | ')} | what holds |`,
    `| --- | --- | ${presets.map(() => '---').join(' | ')} | --- |`,
    ...rows,
    '',
  ].join('\n');
}

function schemaPage(schema: DocumentSchema): string {
  const rows = schema.sections.map(
    ({ title, role, required, facet, holds }) =>
      `| ${title} | ${role} | ${required ? 'yes' : ''} | ${facet ?? ''} | ${holds} |`,
  );
  const template = templateOf(schema, { title: 'Title', date: '2024-07-19', severity: 'SEV-2' });
  return [
    `# ${schema.title}`,
    '',
    NOTE,
    '',
    `Schema \`${schema.id}\`. ${schema.origin}`,
    '',
    '| section | role | required | facet | what it holds |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Template',
    '',
    `\`\`\`\`markdown\n${template.trimEnd()}\n\`\`\`\``,
    '',
  ].join('\n');
}

function settingsPage(manifest: Manifest, words: Readonly<Record<string, string>>): string {
  const rows = Object.entries(manifest.contributes.configuration.properties).map(
    ([id, { markdownDescription, default: value }]) =>
      `| \`${id}\` | \`${JSON.stringify(value)}\` | ${words[markdownDescription.replaceAll('%', '')] ?? markdownDescription} |`,
  );
  const config = configSchema();
  const keys = Object.entries(config.properties ?? {}).map(
    ([key, { description }]) => `| \`${key}\` | ${description ?? ''} |`,
  );
  return [
    '# Settings',
    '',
    NOTE,
    '',
    '## In VS Code',
    '',
    '| setting | default | meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## In `.postmortem.yml`',
    '',
    'The nearest one upward of a postmortem holds; where there is one, VS Code’s settings for rules, preset and schema do not.',
    '',
    '| key | meaning |',
    '| --- | --- |',
    ...keys,
    '',
  ].join('\n');
}
