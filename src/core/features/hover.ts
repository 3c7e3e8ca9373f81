import type { Postmortem, QuotationCheck } from '../document/postmortem.ts';
import { type Passage, passageOf } from '../quotes/passage.ts';
import { sectionOf } from '../schema/index.ts';
import { frontMatterSchemaFor } from '../schema/json/fields.ts';
import { schemaAt } from '../schema/json/validate.ts';
import type { Message } from '../text/message.ts';
import type { Range } from '../text/range.ts';

/** What there is to say about a place. What comes from documents and sources is plain text, whatever it looks like. */
export interface Hover {
  readonly range: Range;
  readonly lines: readonly HoverLine[];
}

export type HoverLine =
  | { readonly kind: 'said'; readonly message: Message }
  | ({ readonly kind: 'passage' } & Pick<Passage, 'before' | 'words' | 'after'>);

const said = (text: string, ...args: (string | number)[]): HoverLine => ({
  kind: 'said',
  message: { text, args },
});

/** Guidance for a field, a section or a quotation. */
export function hoverAt(postmortem: Postmortem, offset: number): Hover | undefined {
  return (
    fieldHover(postmortem, offset) ?? sectionHover(postmortem, offset) ?? quotationHover(postmortem, offset)
  );
}

function fieldHover({ markdown, schema, config }: Postmortem, offset: number): Hover | undefined {
  for (const [path, { key }] of markdown.frontMatter?.fields ?? []) {
    if (!key || offset < key.start || offset > key.end) continue;
    const field = schemaAt(frontMatterSchemaFor(schema, config), path.split('.'));
    if (!field?.description) return undefined;
    const values = field.enum ? [said('One of: {0}.', field.enum.join(', '))] : [];
    return { range: key, lines: [said(field.description), ...values] };
  }
  return undefined;
}

function sectionHover({ markdown, schema }: Postmortem, offset: number): Hover | undefined {
  const section = markdown.sections.find((candidate) => {
    const block = markdown.blocks[candidate.heading ?? -1];
    return block !== undefined && block.range.start <= offset && offset <= block.range.end;
  });
  const block = markdown.blocks[section?.heading ?? -1];
  if (!section || !block) return undefined;
  const spec =
    sectionOf(schema, section.title) ?? schema.sections.find((candidate) => candidate.role === section.role);
  return spec && spec.holds !== '' ? { range: block.range, lines: [said(spec.holds)] } : undefined;
}

function quotationHover({ quotations, sources }: Postmortem, offset: number): Hover | undefined {
  const check = quotations.find(({ quotation: { outer } }) => outer.start <= offset && offset <= outer.end);
  if (!check) return undefined;
  const passage = passageOf(check, sources);
  return {
    range: check.quotation.range,
    lines: [
      ...verdictLines(check),
      speakerLine(check),
      ...(passage ? [{ kind: 'passage', ...passage } as const] : []),
    ],
  };
}

function speakerLine({ quotation: { speaker } }: QuotationCheck): HoverLine {
  if (!speaker) return said('The text does not tell who said it.');
  const who = [speaker.name, speaker.role, speaker.organisation].filter((part) => part !== undefined);
  return said('Said by {0}.', who.join(', '));
}

function verdictLines({ verification }: QuotationCheck): readonly HoverLine[] {
  switch (verification.kind) {
    case 'verified':
      return [said('Verified: {0} has these words.', verification.source)];
    case 'altered':
      return [said('Altered: {0} has other words.', verification.source)];
    case 'not-found':
      return verification.elsewhere
        ? [said('Not found in the source it names, but in {0}.', verification.elsewhere.source)]
        : [said('No source of this document has these words.')];
    case 'source-unavailable':
      return [said('Not verified: the source {0} could not be read.', verification.source)];
    case 'too-short':
      return [said('Too short to be proved by a source.')];
    case 'no-source':
      return [];
  }
}
