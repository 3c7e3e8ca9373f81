import type { DocumentBlock, MarkdownDocument } from '../../../document/model.ts';
import { isPrompt } from '../../../reading/prompts.ts';
import { toSource } from '../../../text/visible.ts';
import type { Quotation } from '../../quotation.ts';
import { introOf, sourceOf } from './logs.ts';
import { quotationOf, type Source } from './record.ts';
import { sourceIn } from './source.ts';
import { INTRODUCES, LOGGY } from './words.ts';

/** Asides set as block quotes: notes, help, principles. */
const ASIDE =
  /^[\s*_#>]*(?:\[!\w+\]|note\b|notes?:|nb\b|warning|tip\b|info\b|important|disclaimer|caution|update\b|tl;?dr|blameless|template|this (?:document|template|page|report|postmortem|post-mortem|incident)|see also|for more|related|status:|severity:|date:|⚠|💡|ℹ|注|備考)/i;
const ATTRIBUTION = /(?:^|\n)\s*(?:[—–]|--)\s*(\p{L}[^\n]{1,80})$/u;
/** An attribution stands at the very end. */
const LAST = 200;
const TIMED = /^\W*(?:\d{4}-\d\d-\d\d|~?\d{1,2}[:h.]\d\d|\w+ \d{1,2}(?:st|nd|rd|th)?,? \d{4})/;

/** A block quote is read as one; its blocks follow each other at the same depth. */
export function blockQuotation(
  document: MarkdownDocument,
  blocks: readonly DocumentBlock[],
): Quotation | undefined {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last || ASIDE.test(first.visible.text) || isPrompt(first.visible.text)) return undefined;
  const text = blocks.map((block) => block.visible.text).join('\n');
  const source = attributionOf(last) ?? ownLead(first) ?? leadOf(document, first);
  if (!source && !isLogLine(text) && !isVoice(text)) return undefined;
  const form = isLogLine(text) ? 'log' : 'block';
  const made = quotationOf(first, { start: 0, end: first.visible.text.length }, form, 'block', source?.who);
  const range = { start: made.range.start, end: toSource(last.visible, 0, last.visible.text.length).end };
  const outer = { start: first.range.start, end: last.range.end };
  return { ...made, range, outer, text: text.replace(/\s*\n\s*/g, ' ').trim() };
}

/** `who` is missing where the words are introduced but nobody is named. */
interface Found {
  readonly who: Source | undefined;
}

/** `— Dana Fox, on-call engineer` as the last line. */
function attributionOf(block: DocumentBlock): Found | undefined {
  const { text } = block.visible;
  const from = Math.max(0, text.length - LAST);
  const match = ATTRIBUTION.exec(text.slice(from));
  if (!match?.[1]) return undefined;
  const end = from + match.index + match[0].length;
  return { who: { block, span: { start: end - match[1].length, end } } };
}

/** `Min notes that: …` inside the quotation. */
function ownLead(block: DocumentBlock): Found | undefined {
  const { text } = block.visible;
  const colon = text.slice(0, 80).search(/[:：]/);
  if (colon < 0 || !INTRODUCES.test(text.slice(0, colon))) return undefined;
  const span = sourceIn(block.visible, 0, colon);
  return span && { who: { block, span } };
}

/** The line before introduces it: by a word for saying, by a colon, or as the entry of a timeline that it belongs to. */
function leadOf(document: MarkdownDocument, first: DocumentBlock): Found | undefined {
  const lead = document.blocks[first.index - 1];
  if (!lead || lead.section !== first.section || lead.kind === 'code' || lead.place.quoteDepth > 0)
    return undefined;
  const intro = introOf(lead);
  const said = INTRODUCES.test(intro.text);
  const closed = /[.!]$/.test(intro.text) && lead.place.item !== undefined && first.place.item === undefined;
  if (said && !closed) return { who: sourceOf(intro) };
  const colon = /[:：]$/.test(intro.text);
  const section = document.sections[first.section];
  const timed = TIMED.test(section?.title ?? '') || TIMED.test(lead.visible.text);
  if (timed && lead.kind !== 'heading') return { who: sourceOf(intro) };
  if (timed || colon) return { who: undefined };
  return undefined;
}

/** Somebody speaks here, and not the report. */
function isVoice(text: string): boolean {
  return (
    text.length < 400 &&
    /\b(?:I|I'm|I've|me|my|honestly|hey|guys|lol|sorry)\b/i.test(text.replace(/[’‘]/g, "'"))
  );
}

function isLogLine(text: string): boolean {
  return /^\s*[{[]"?\w+"?:/.test(text) && LOGGY.test(text);
}
