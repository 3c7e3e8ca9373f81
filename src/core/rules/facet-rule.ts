import type { DocumentBlock } from '../document/model.ts';
import type { Postmortem } from '../document/postmortem.ts';
import type { FacetId } from '../facets/facet.ts';
import { canRead } from '../language/language.ts';
import { FACET_ROLES } from '../schema/roles.ts';
import { skeletonEdit } from '../schema/skeleton.ts';
import { lineAt, lineRange } from '../text/lines.ts';
import type { Message } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { toSource } from '../text/visible.ts';
import type { Finding, Fix, Rule, RuleDocs, Severity } from './rule.ts';

interface FacetRuleOptions {
  readonly facet: FacetId;
  readonly title: string;
  readonly severity: { readonly missing: Severity; readonly thin: Severity };
  readonly messages: { readonly missing: string; readonly thin: string };
  readonly fixTitle: string;
  readonly docs: RuleDocs;
}

/** The rule of a facet: reports where it is missing at the section that should hold it, and where it is thin at the vague words. */
export function facetRule(options: FacetRuleOptions): Rule {
  const check = (postmortem: Postmortem): readonly Finding[] => {
    const verdict = postmortem.coverage[options.facet];
    if (verdict.level === 'covered' || !canRead(postmortem.language)) return [];
    const severity = options.severity[verdict.level];
    if (verdict.level === 'missing') {
      const message = { text: options.messages.missing };
      return [
        {
          range: homeOf(postmortem, options.facet),
          message,
          severity,
          fixes: [skeletonFix(postmortem, options)],
        },
      ];
    }
    const range = verdict.vague ?? verdict.evidence[0]?.range ?? homeOf(postmortem, options.facet);
    return [{ range, message: thinMessage(options.messages.thin, verdict.lacks), severity }];
  };
  return {
    id: `facet-${options.facet}`,
    group: 'facets',
    title: options.title,
    severity: options.severity.missing,
    docs: options.docs,
    check,
  };
}

/** The verdict's own words on what is lacking are about this text; the rule's own are for where it has none. */
function thinMessage(text: string, lacks: readonly Message[]): Message {
  return lacks[0] ?? { text };
}

function skeletonFix(postmortem: Postmortem, options: FacetRuleOptions): Fix {
  return {
    title: { text: options.fixTitle },
    edits: [skeletonEdit(postmortem.markdown, options.facet)],
    safe: false,
  };
}

/** Where a facet that stands nowhere belongs: its section's heading, else where the whole text is spoken of. */
export function homeOf(postmortem: Postmortem, facet: FacetId): Range {
  const { markdown } = postmortem;
  const roles: readonly string[] = FACET_ROLES[facet];
  const serving = markdown.sections.find(
    (section) => section.role !== undefined && roles.includes(section.role),
  );
  return (serving && headingWords(markdown.blocks[serving.heading ?? -1])) ?? titleRange(postmortem);
}

/** Where something about the whole text is said: the first heading, the title of front matter, the first line. */
export function titleRange({ markdown }: Postmortem): Range {
  const heading = headingWords(markdown.blocks.find((block) => block.kind === 'heading'));
  if (heading) return heading;
  const title = markdown.frontMatter?.fields.get('title');
  if (title) return title.value;
  // A comment is no text: one that stands first, a suppression for instance, is not what is spoken of.
  const block = markdown.blocks.find(({ visible }) => visible.text.trim() !== '');
  if (block) return lineRange(markdown.lines, markdown.text, lineAt(markdown.lines, block.range.start));
  const line = markdown.lines.starts.findIndex((_, i) => {
    const { start, end } = lineRange(markdown.lines, markdown.text, i);
    return markdown.text.slice(start, end).replace('\ufeff', '').trim() !== '';
  });
  return line < 0 ? { start: 0, end: 0 } : lineRange(markdown.lines, markdown.text, line);
}

function headingWords(block: DocumentBlock | undefined): Range | undefined {
  return block && block.visible.text !== ''
    ? toSource(block.visible, 0, block.visible.text.length)
    : undefined;
}
