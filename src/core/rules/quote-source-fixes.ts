import type { Postmortem, QuotationCheck } from '../document/postmortem.ts';
import { escapeMarkdown } from '../quotes/insert.ts';
import type { Quotation } from '../quotes/quotation.ts';
import { findVerified } from '../quotes/verify/index.ts';
import { lineAt } from '../text/lines.ts';
import { toSource } from '../text/visible.ts';
import type { Fix, TextEdit } from './rule.ts';

/** Where another source has the words as quoted: its id in the place of the one that is named. */
export function nameElsewhere({ quotation, verification }: QuotationCheck): readonly Fix[] {
  const elsewhere = 'elsewhere' in verification ? verification.elsewhere?.source : undefined;
  if (elsewhere === undefined || quotation.citation?.kind !== 'id') return [];
  const edits = [{ range: quotation.citation.range, text: elsewhere }];
  return [{ title: { text: 'Name {0} as the source', args: [elsewhere] }, edits, safe: false }];
}

/** For each source that has the words, the edit that names it: in the attribution line, or at the end of the sentence. */
export function citeFixes(check: QuotationCheck, postmortem: Postmortem): readonly Fix[] {
  const { text } = check.quotation;
  const having = postmortem.sources.filter(({ id }) => findVerified(text, postmortem.sources, id));
  return having.flatMap(({ id }) => {
    const edit = citeEdit(check.quotation, id, postmortem);
    return edit
      ? [{ title: { text: 'Name {0} as the source', args: [id] }, edits: [edit], safe: false }]
      : [];
  });
}

function citeEdit(quotation: Quotation, id: string, postmortem: Postmortem): TextEdit | undefined {
  // An id that is no single word is not read as one.
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,40}$/u.test(id)) return undefined;
  if (quotation.form === 'inline') return insertion(endOfSentence(quotation, postmortem), ` (${id})`);
  if (quotation.form !== 'block' || !quotation.speaker) return undefined;
  const { by, mention, name } = quotation.speaker;
  if (by === 'signature' && mention) return insertion(endOfLine(postmortem, mention.end), ` (${id})`);
  return attributionBelow(postmortem, quotation.range.end, `${escapeMarkdown(name)} (${id})`);
}

/** A line of attribution at the end of a block quote, in a paragraph of its own. */
export function attributionBelow({ markdown }: Postmortem, end: number, who: string): TextEdit {
  const line = lineAt(markdown.lines, Math.max(0, end - 1));
  const start = markdown.lines.starts[line] ?? 0;
  const at = endOfLine({ markdown }, end);
  // A list marker before the mark of the quote stands once.
  const lead = (/^[^>]*(?:>[ \t]?)+/.exec(markdown.text.slice(start, at))?.[0] ?? '> ')
    .replace(/[^>\s]/g, ' ')
    .trimEnd();
  const eol = markdown.text.includes('\r\n') ? '\r\n' : '\n';
  return insertion(at, `${eol}${lead}${eol}${lead} — ${who}`);
}

/** Before the mark that ends the sentence which the quotation stands in, or right behind the quotation. */
function endOfSentence({ outer }: Quotation, { sentences }: Postmortem): number {
  for (const { block, span } of sentences) {
    if (block.range.end < outer.end || block.range.start > outer.start) continue;
    const words = block.visible.text.slice(span.start, span.end).replace(/[\s.!?…]+$/u, '');
    const place = toSource(block.visible, span.start, span.start + words.length);
    const whole = toSource(block.visible, span.start, span.end);
    if (whole.start <= outer.start && outer.end <= whole.end) return Math.max(place.end, outer.end);
  }
  return outer.end;
}

function endOfLine({ markdown }: Pick<Postmortem, 'markdown'>, offset: number): number {
  const next = markdown.lines.starts[lineAt(markdown.lines, Math.max(0, offset - 1)) + 1];
  const line = markdown.text.slice(offset, next ?? markdown.text.length);
  return offset + line.replace(/[\s\\]+$/, '').length;
}

function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}
