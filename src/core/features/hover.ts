import type { Postmortem, QuotationCheck } from '../document/postmortem.ts';
import { sectionOf } from '../schema/index.ts';
import { frontMatterSchemaFor } from '../schema/json/fields.ts';
import { schemaAt } from '../schema/json/validate.ts';
import type { Message } from '../text/message.ts';
import type { Range } from '../text/range.ts';

/** What there is to say about a place. Words of documents and sources are `quoted`, never formatted. */
export interface Hover {
  readonly range: Range;
  readonly lines: readonly HoverLine[];
}

export type HoverLine =
  | { readonly kind: 'said'; readonly message: Message }
  | { readonly kind: 'quoted'; readonly text: string };

const said = (text: string, ...args: (string | number)[]): HoverLine => ({
  kind: 'said',
  message: { text, args },
});

/** Guidance for a field, a section or a quotation. `sourceText` gives the raw text of a source by id. */
export function hoverAt(
  postmortem: Postmortem,
  offset: number,
  sourceText: (id: string) => string | undefined,
): Hover | undefined {
  return (
    fieldHover(postmortem, offset) ??
    sectionHover(postmortem, offset) ??
    quotationHover(postmortem, offset, sourceText)
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

/** Words of the source around the passage. */
const CONTEXT = 160;

function quotationHover(
  { quotations }: Postmortem,
  offset: number,
  sourceText: (id: string) => string | undefined,
): Hover | undefined {
  const check = quotations.find(
    ({ quotation }) => quotation.range.start <= offset && offset <= quotation.range.end,
  );
  return (
    check && { range: check.quotation.range, lines: [...verdictLines(check), ...passage(check, sourceText)] }
  );
}

function verdictLines({ quotation, verification }: QuotationCheck): readonly HoverLine[] {
  const speaker = quotation.speaker
    ? [said('Said by {0}.', quotation.speaker.name)]
    : [said('The text does not tell who said it.')];
  switch (verification.kind) {
    case 'verified':
      return [...speaker, said('Verified: {0} has these words.', verification.source)];
    case 'altered':
      return [...speaker, said('Altered: {0} has other words.', verification.source)];
    case 'not-found':
      return [...speaker, said('No source of this document has these words.')];
    case 'source-unavailable':
      return [...speaker, said('The source {0} could not be read.', verification.source)];
    case 'too-short':
      return [...speaker, said('Too short to be proved by a source.')];
    case 'no-source':
      return speaker;
  }
}

function passage(
  { verification }: QuotationCheck,
  sourceText: (id: string) => string | undefined,
): readonly HoverLine[] {
  if (verification.kind !== 'verified' && verification.kind !== 'altered') return [];
  const text = sourceText(verification.source);
  if (text === undefined) return [];
  const { start, end } = verification.range;
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return [{ kind: 'quoted', text: `${from > 0 ? '… ' : ''}${words}${to < text.length ? ' …' : ''}` }];
}
