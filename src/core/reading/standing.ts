import type { DocumentBlock } from '../document/model.ts';
import type { Range } from '../text/range.ts';

/** What a sentence is, before anybody asks what it says. Only `asserted` sentences are told about this incident. */
export type Standing =
  | 'asserted'
  | 'heading'
  | 'code'
  | 'instruction'
  | 'placeholder'
  | 'question'
  | 'hypothetical';

const PLACEHOLDER =
  /^[\s*_`~.[\](){}<>|:–—-]*(?:tbd|tba|todo|tbc|n\/?a|none|unknown\?*|\?+|…|\.\.\.|xxx+|to be (?:completed|determined|added|filled(?: in)?|written|confirmed)|pending|coming soon|fill (?:me|this) in|lorem ipsum.*)[\s*_`~.[\](){}<>|:–—-]*$/i;
const BRACKETED = /^[[<{(][^\]>})]{2,200}[\]>})]\.?$/;
const IMPERATIVE =
  /^(?:please\s+)?(?:describe|explain|list|provide|summari[sz]e|include|add|write|fill|enter|insert|specify|state|give|outline|document|note|mention|identify|answer|replace|delete|remove|copy|use this|keep this|link to|e\.g\.|example:)\b/i;
const HYPOTHETICAL =
  /\b(?:if only|would have|could have|should have|might have|had (?:we|it|they) (?:been|not)|in case of|suppose|imagine|hypothetical(?:ly)?)\b/i;

export function standingOf(
  text: string,
  span: Range,
  block: DocumentBlock,
  titles: readonly string[],
): Standing {
  if (block.kind === 'heading') return 'heading';
  if (block.kind === 'code') return 'code';
  if (PLACEHOLDER.test(text)) return 'placeholder';
  if (isInstruction(text, span, block, titles)) return 'instruction';
  if (/[?？]["'”’)]*$/.test(text)) return 'question';
  return HYPOTHETICAL.test(text) ? 'hypothetical' : 'asserted';
}

/** Help text stands in brackets or wholly in italics, and asks for something. */
function isInstruction(text: string, span: Range, block: DocumentBlock, titles: readonly string[]): boolean {
  if (BRACKETED.test(text)) return true;
  const italic = block.visible.marks.some(
    (m) => m.kind === 'emphasis' && m.start <= span.start && m.end >= span.end,
  );
  if (italic && (IMPERATIVE.test(text) || text.endsWith('?'))) return true;
  const plan = titles.some((title) => /action|follow|prevent|next steps|todo|improve|recommend/.test(title));
  return IMPERATIVE.test(text) && !plan && block.place.item?.checked === undefined;
}
