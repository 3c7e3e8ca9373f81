import type { DocumentBlock } from '../document/model.ts';
import { roleOfTitle } from '../schema/roles.ts';
import type { Range } from '../text/range.ts';
import { tellsAnother } from './elsewhere.ts';
import { isPlaceholder } from './placeholders.ts';
import { isPrompt, isSetOffPrompt } from './prompts.ts';

/** What a sentence is, before anybody asks what it says. Only `asserted` sentences are told about this incident. */
export type Standing =
  | 'asserted'
  | 'heading'
  | 'code'
  /** A template's help. */
  | 'instruction'
  | 'placeholder'
  | 'question'
  /** What would have been. */
  | 'hypothetical'
  /** Told about another incident. */
  | 'elsewhere';

/** Where a sentence stands, as far as it tells what the sentence is. */
export interface Setting {
  readonly block: DocumentBlock;
  /** Span in the block's visible text. */
  readonly span: Range;
  /** Folded titles of the sections that hold it, innermost first. */
  readonly titles: readonly string[];
  /** The list below a line such as "For example,". */
  readonly isSample: boolean;
  /** The months or years at which the document is dated. */
  readonly dates: readonly string[];
}

const BRACKETED = /^(?:\[[^\]]{2,200}\]|<[^>]{2,200}>|\{[^}"]{2,200}\})[.:]?$/;
const COUNTERFACTUAL =
  /\b(?:would|could|should|might)(?: n[o']t|n't)?(?: \w+ly)? have (?:\w+ly )?(?:been|had|gone|done|made|caught|seen|known|taken|led|let|shown|given|happened|run|broken|lost|held|kept|found|\w+ed)\b|\bif only\b|\bhad (?:we|it|they|this|the \w+) (?:been|not)\b|\b(?:suppose|imagine) (?:that|we|you|if|a|the)\b|\bhypothetical(?:ly)?\b/i;
/** "Had the pool been larger, …": a condition without its "if". */
const INVERTED =
  /^(?:but |and |so )?(?:had|were|should) (?!to\b)(?:the|a|an|this|that|it|we|they|he|she|there|one|any|our)\b[^;]{3,160}, [^;]{0,80}\b(?:would|might|could)(?:n't)?\b/i;
const PLAN_TITLES =
  /action|follow|prevent|next steps|todo|improve|recommend|remediat|tasks?\b|plan|maßnahm|acciones|ações/;
const OTHER = '(?:similar|previous|earlier|past|prior|unrelated|different|comparable)';
const EVENT = '(?:incidents?|outages?|failures?|breach(?:es)?|issues?|problems?)';
/** Another incident, and what it was: not one that may come, nor one that is only named. */
const ELSEWHERE = new RegExp(
  `\\b${OTHER} ${EVENT} (?:\\w+ ){0,3}?(?:happened|occurred|took place|hit|was (?:caused|due|triggered)|were (?:caused|due|triggered)|caused by|due to|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d)|last (?:year|month|week|quarter|spring|summer|autumn|fall|winter))\\b|\\b(?:in|back in|last) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: 20\\d\\d)?|20\\d\\d|year|month|quarter),? (?:\\w+ ){1,4}(?:a|another) ${OTHER} \\w+|\\b(?:last|previous) (?:year|month|quarter|week)'s ${EVENT}\\b`,
  'i',
);
const TO_COME = /\b(?:again|future|would|were a|should a|if a|prevent|avoid)\b/i;
const ELSEWHERE_TITLES =
  /^(?:related|similar|previous|past|earlier|prior|other) (?:incidents?|outages?|postmortems?|post-mortems?|events?)$/;

export function standingOf(text: string, { block, span, titles, isSample, dates }: Setting): Standing {
  if (block.kind === 'heading') return 'heading';
  if (block.kind === 'code') return 'code';
  if (isHeaderCell(text, block)) return 'heading';
  if (isPlaceholder(text, () => titles.some((title) => roleOfTitle(title) === 'impact')))
    return 'placeholder';
  if (isSample || isInstruction(text, span, block, titles)) return 'instruction';
  if (isQuestion(text)) return 'question';
  const plain = text.replace(/[’‘]/g, "'").replace(/\s/g, ' ');
  if (COUNTERFACTUAL.test(plain) || INVERTED.test(plain)) return 'hypothetical';
  return titles.some((title) => ELSEWHERE_TITLES.test(title)) ||
    (ELSEWHERE.test(plain) && !TO_COME.test(plain)) ||
    tellsAnother(plain, dates)
    ? 'elsewhere'
    : 'asserted';
}

/** "For example," behind help: what follows shows how to write, not what happened. */
export function leadsSamples(text: string): boolean {
  return /^(?:for example|examples?|e\.g\.|zum beispiel|beispiele?|par exemple|exemples?|por ejemplo|ejemplos?|por exemplo|例|示例)[,:，：.]?$/i.test(
    text.trim(),
  );
}

/** The first row names columns, unless it is longer or holds figures, as where a table has no header of its own. */
function isHeaderCell(text: string, block: DocumentBlock): boolean {
  return block.place.cell?.row === 0 && text.length <= 40 && !/\d/.test(text);
}

/** Help text stands in brackets, in italics or in a block quote, or asks for words in so many words. */
function isInstruction(text: string, span: Range, block: DocumentBlock, titles: readonly string[]): boolean {
  if (BRACKETED.test(text) || isBracketedBlock(block)) return true;
  const plan = block.place.item?.checked !== undefined || titles.some((title) => PLAN_TITLES.test(title));
  if (plan) return isPrompt(text) && !block.place.item && block.place.cell === undefined;
  return isPrompt(text) || (isSetOffPrompt(text) && isItalic(block, span));
}

/** Marks may be many; they are sorted by their ends, so the first one that could hold the span is looked up by halves. */
function isItalic({ visible: { marks } }: DocumentBlock, { start, end }: Range): boolean {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) < end - 1) low = middle + 1;
    else high = middle;
  }
  return marks.slice(low, low + 4).some((mark) => mark.kind === 'emphasis' && mark.start <= start + 1);
}

/** A paragraph of help in one pair of brackets. */
function isBracketedBlock({ visible: { text } }: DocumentBlock): boolean {
  return text.length < 600 && /^\[[^[\]]{20,}\]$/.test(text.trim());
}

/** A question mark within a last aside leaves the sentence a statement. */
function isQuestion(text: string): boolean {
  const end = /[?？]["'”’)\]]*$/.exec(text);
  if (!end) return false;
  return (
    !end[0].includes(')') || text.lastIndexOf('(') <= 0 || !text.slice(text.lastIndexOf('(')).includes('?')
  );
}
