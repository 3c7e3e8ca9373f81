import type { DocumentBlock } from '../document/model.ts';
import type { Postmortem } from '../document/postmortem.ts';
import type { TextEdit } from '../rules/rule.ts';
import { overlaps, type Range } from '../text/range.ts';
import { toSource } from '../text/visible.ts';
import { FACET_IDS, type FacetId } from './facet.ts';
import { verdictComment } from './verdict-comments.ts';

/** A writer's correction of a verdict, as the comment that says it in the text. */
export interface Correction {
  readonly facet: FacetId;
  /** Whether the words are to count as evidence, or no longer. */
  readonly counts: boolean;
  readonly edit: TextEdit;
}

/** What a writer may want to correct about the words at a place: evidence that is none, or words that tell what is lacking. */
export function correctionsAt({ markdown, coverage }: Postmortem, range: Range): readonly Correction[] {
  const block = markdown.blocks.find((one) => one.range.start <= range.start && range.start <= one.range.end);
  if (!block || block.kind === 'heading' || block.kind === 'code') return [];
  const at = endOf(block);
  const edit = (text: string): TextEdit => ({ range: { start: at, end: at }, text: ` ${text}` });
  const touched = { start: range.start, end: Math.max(range.end, range.start + 1) };
  return FACET_IDS.flatMap((facet): Correction[] => {
    const verdict = coverage[facet];
    const isEvidence =
      verdict.level !== 'missing' && verdict.evidence.some((one) => overlaps(one.range, touched));
    const against = isEvidence ? [{ facet, counts: false, edit: edit(verdictComment(facet, false)) }] : [];
    const lacking =
      verdict.level !== 'covered' ? [{ facet, counts: true, edit: edit(verdictComment(facet, true)) }] : [];
    return [...lacking, ...against];
  });
}

/** A comment speaks of the block that it stands in; in a table it must stay in its cell. */
function endOf({ kind, range, visible }: DocumentBlock): number {
  return kind === 'cell' ? toSource(visible, 0, visible.text.trimEnd().length).end : range.end;
}
