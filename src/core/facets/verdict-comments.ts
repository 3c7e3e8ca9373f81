import type { Comment } from '../document/block.ts';
import { blockAt } from '../document/block-at.ts';
import type { DocumentBlock, MarkdownDocument } from '../document/model.ts';
import type { Range } from '../text/range.ts';
import { contains } from '../text/range.ts';
import { toSource } from '../text/visible.ts';
import type { Evidence, Facet, FacetId, FacetInput, Verdict } from './facet.ts';
import { VERDICT_MESSAGES } from './messages.ts';

/**
 * A writer's correction of a verdict: `<!-- postmortem: this is the cause -->` or `<!-- postmortem: not the cause -->`.
 * It speaks of the paragraph, item or cell that it stands in; else of the one that it follows without a blank line;
 * else of the next one.
 */
export interface VerdictComment {
  readonly facet: FacetId;
  /** Whether these words are evidence, or are none. */
  readonly counts: boolean;
  readonly comment: Range;
  /** Index of the block that it speaks of. */
  readonly block: number;
}

const VERDICT = /^postmortem:\s{0,9}(this is|not)\s{1,9}(?:the |an? )?([a-z-]{1,20})\s*[.!]?$/i;

const NAMES: Readonly<Record<string, FacetId>> = {
  cause: 'cause',
  scope: 'scope',
  impact: 'scope',
  remediation: 'remediation',
  repair: 'remediation',
  fix: 'remediation',
  'follow-up': 'remediation',
  quote: 'quotes',
  quotes: 'quotes',
  quotation: 'quotes',
};

/** The words of the comment that a quick fix writes. */
export function verdictComment(facet: FacetId, counts: boolean): string {
  const name = facet === 'quotes' ? 'a quotation' : `the ${facet}`;
  return `<!-- postmortem: ${counts ? 'this is' : 'not'} ${name} -->`;
}

export function readVerdictComments(document: MarkdownDocument): readonly VerdictComment[] {
  return document.comments.flatMap((comment) => {
    const match = VERDICT.exec(comment.text.trim());
    const facet = NAMES[match?.[2]?.toLowerCase() ?? ''];
    const block = match && facet ? blockOf(document, comment) : undefined;
    if (!match || !facet || !block) return [];
    const counts = match[1]?.toLowerCase() === 'this is';
    return [{ facet, counts, comment: comment.range, block: block.index }];
  });
}

function blockOf(document: MarkdownDocument, { range }: Comment): DocumentBlock | undefined {
  const { blocks, text } = document;
  const index = blockAt(document, range.start);
  const before = blocks[index];
  if (before && contains(before.range, range)) return before;
  const after = blocks.slice(index + 1, index + 4).find((block) => block.kind !== 'heading');
  if (before && before.kind !== 'heading' && isNextTo(text, before.range.end, range.start)) {
    const leads = after !== undefined && isNextTo(text, range.end, after.range.start);
    const own = isNextTo(text, before.range.end, range.start, 0);
    if (own || !leads) return before;
  }
  return after;
}

/** Nothing but space and at most so many line breaks stand between. */
function isNextTo(text: string, from: number, to: number, breaks = 1): boolean {
  if (to - from > 40) return false;
  const between = text.slice(from, to);
  return between.trim() === '' && (between.match(/\r\n|\r|\n/g)?.length ?? 0) <= breaks;
}

/** Lets a facet judge, the writer's own word coming first. */
export function judgeWithComments(
  facet: Facet,
  input: FacetInput,
  comments: readonly VerdictComment[],
): Verdict {
  const mine = comments.filter((comment) => comment.facet === facet.id);
  if (mine.length === 0) return facet.judge(input);
  const evidence = mine
    .filter((comment) => comment.counts)
    .map((comment) => evidenceOf(input.document, comment))
    .filter((found) => found !== undefined);
  const verdict = facet.judge(
    without(
      input,
      mine.filter((comment) => !comment.counts),
    ),
  );
  if (evidence.length === 0) return verdict;
  const others = verdict.level === 'missing' ? [] : verdict.evidence;
  return { level: 'covered', evidence: [...evidence, ...others].slice(0, MOST), lacks: [] };
}

const MOST = 5;

function evidenceOf(document: MarkdownDocument, { block }: VerdictComment): Evidence | undefined {
  const visible = document.blocks[block]?.visible;
  if (!visible) return undefined;
  return {
    range: toSource(visible, 0, visible.text.trimEnd().length),
    what: VERDICT_MESSAGES.writerSays,
    signals: ['comment'],
  };
}

/** The input as if the blocks that the writer took out said nothing. */
function without(input: FacetInput, comments: readonly VerdictComment[]): FacetInput {
  if (comments.length === 0) return input;
  const out = new Set(comments.map((comment) => comment.block));
  return {
    ...input,
    sentences: input.sentences.filter((sentence) => !out.has(sentence.block.index)),
    quotations: input.quotations.filter(({ range }) => !out.has(blockAt(input.document, range.start))),
  };
}
