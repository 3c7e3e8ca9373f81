import type { Block } from '../../../document/block.ts';
import type { DocumentBlock, MarkdownDocument } from '../../../document/model.ts';
import { keep } from '../../../text/keeper.ts';
import type { Range } from '../../../text/range.ts';
import type { Quotation } from '../../quotation.ts';
import { findSpans } from '../spans.ts';
import { introOf, sourceOf } from './logs.ts';
import { quotationOf } from './record.ts';
import { isCommonWord, sentenceStart, sourceIn } from './source.ts';
import {
  COMMAND,
  INTRODUCES,
  LOGGY,
  NOUN_AFTER,
  NOUN_BEFORE,
  PLANS,
  REPORT_BEFORE,
  THING_AFTER,
  VERB_BEFORE,
  WEAK_VERB_BEFORE,
} from './words.ts';

interface Candidate {
  readonly inner: Range;
  readonly outer: Range;
  readonly kind: 'quoted' | 'single' | 'code';
}

/** Words in marks or in code that the sentence introduces as what a system or a person said. */
export function messageQuotations(document: MarkdownDocument, block: DocumentBlock): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const judged of judgedIn(block.own)) {
    const { inner, is, source } = judged;
    const words = block.visible.text.slice(inner.start, inner.end);
    if (is === 'alone') {
      const lone = loneMessage(document, block, judged, words);
      if (lone) found.push(lone);
    } else if (is === 'message') {
      found.push(quotationOf(block, inner, 'inline', 'message', source && { block, span: source }));
    } else if (isLabelled(document, block, judged, words)) {
      found.push(quotationOf(block, inner, 'inline', 'label', undefined));
    }
  }
  if (found.length > 0) return found;
  const error = bareError(block.own);
  if (!error) return [];
  const source = error.source && { block, span: error.source };
  return [quotationOf(block, error.span, 'inline', 'message', source)];
}

/** Whether a block has words in marks or in code, or an error without any. */
export function mayBeMessage(block: Block): boolean {
  return judgedIn(block).length > 0 || bareError(block) !== undefined;
}

/** A candidate with what its block alone tells of it. */
interface Judged extends Candidate {
  readonly is: 'alone' | 'message' | 'other';
  /** Where the block names whose words they are. */
  readonly source?: Range | undefined;
}

const judgedIn = keep((block: Block): readonly Judged[] => {
  const { text } = block.visible;
  return candidatesIn(block).map((candidate) => {
    const { inner, outer } = candidate;
    if (isAlone(block, outer)) return { ...candidate, is: 'alone' };
    const start = startOf(text, outer.start);
    const head = text.slice(start, outer.start);
    const tail = text.slice(outer.end, outer.end + 60);
    if (!isMessage(candidate, text.slice(inner.start, inner.end), head, tail))
      return { ...candidate, is: 'other' };
    const source = sourceNear(block, start, outer, tail) ?? subjectOf(start, head);
    return { ...candidate, is: 'message', source };
  });
});

function candidatesIn(block: Block): readonly Candidate[] {
  const code = block.visible.marks.filter((mark) => mark.kind === 'code');
  const quoted = findSpans(block.visible.text, code)
    .filter((span) => span.depth === 0 && span.unclosed !== true)
    .map(
      (span): Candidate => ({
        inner: span.inner,
        outer: span.outer,
        kind: span.family === 'single' ? 'single' : 'quoted',
      }),
    );
  const codes = code.map(
    ({ start, end }): Candidate => ({ inner: { start, end }, outer: { start, end }, kind: 'code' }),
  );
  return [...quoted, ...codes].sort((a, b) => a.inner.start - b.inner.start);
}

/** A sentence that holds nothing but the words goes with the one before: "… unusual messages. (“No versions found”)". */
function startOf(text: string, at: number): number {
  const start = sentenceStart(text, at);
  return start > 0 && /^[\s(（]*$/.test(text.slice(start, at)) ? sentenceStart(text, start) : start;
}

/** `**Button**: "It does need the copy"` in a list of what was reported: the label is what it is about. */
function isLabelled(
  document: MarkdownDocument,
  block: DocumentBlock,
  { kind, outer }: Candidate,
  words: string,
): boolean {
  if (kind !== 'quoted' || !block.place.item || wordCount(words) < 4) return false;
  const lead = /^\s*[^:：]{1,40}[:：]\s*$/.test(block.visible.text.slice(0, outer.start))
    ? leadOf(document, block)
    : undefined;
  return lead !== undefined && INTRODUCES.test(introOf(lead).text);
}

/** `10:02 node dmesg: "…"`, `chp “…”`: nothing but a time and a name stands before the words. */
const SUBJECT =
  /^\s*(?:[[(~]?\d{1,2}:\d{2}(?::\d\d)?\W{1,4}(?:[A-Z]{2,4}\b\W{1,4})?)?(?=\p{L})([\w/.@-]{2,31})(?: [\w-]+){0,5}[:：]?\s$/u;

/** In an entry that begins with the name of a process, that name is the source, however common the word. */
function subjectOf(start: number, head: string): Range | undefined {
  const word = SUBJECT.exec(head)?.[1];
  if (word === undefined || isCommonWord(word)) return undefined;
  const at = start + head.indexOf(word);
  return { start: at, end: at + word.length };
}

const CJK = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** A name of a few capitalised words can still be a message. */
const MESSAGE_BEFORE = /\b(?:error|message|alert|log|notice|warning)s?\b.{0,20}$/i;
/** What introduces the words stands no further away. */
const CLOSE = 100;

function isMessage({ kind }: Candidate, words: string, head: string, tail: string): boolean {
  const count = wordCount(words);
  if (count < (kind === 'quoted' ? 2 : 3) || PLANS.test(head)) return false;
  if (kind === 'code' && (!LOGGY.test(words) || COMMAND.test(words))) return false;
  if (kind === 'quoted' && count >= 3 && isEntry(words, head, count)) return true;
  if (THING_AFTER.test(tail) || isTerm(words, head, tail, count)) return false;
  const near = head.slice(-CLOSE);
  if (CJK.test(words)) return REPORT_BEFORE.test(near) || (NOUN_AFTER.test(tail) && count >= 4);
  if (NOUN_BEFORE.test(near) || NOUN_AFTER.test(tail) || VERB_BEFORE.test(near))
    return count >= 4 || !isTitle(words) || MESSAGE_BEFORE.test(near);
  return isWeakly(words, near, kind === 'quoted', count);
}

/** A colon behind a word for saying, or a verb that may mean that a screen shows something. */
function isWeakly(words: string, near: string, quoted: boolean, count: number): boolean {
  if (/[:：]\s*$/.test(near) && quoted) return count >= 4 && INTRODUCES.test(near);
  if (!WEAK_VERB_BEFORE.test(near) || count < 3 || isTitle(words)) return false;
  return quoted || LOGGY.test(words);
}

/** `PagerDuty: "…"`, as in a cell of a timeline: nothing but what watches and pages stands before. */
const WATCHER =
  /^\s*(?:pagerduty|opsgenie|victorops|splunk|datadog|grafana|nagios|zabbix|icinga|prometheus|alertmanager|sentry|new relic|cloudwatch|pingdom|statuspage|alert|alarm|page|pager)(?: \w+)?[:：]\s$/i;

/** Behind nothing but a name, or all that a sentence in brackets holds. */
function isEntry(words: string, head: string, count: number): boolean {
  if (/[.!?]\s*[(（]$/.test(head)) return INTRODUCES.test(head);
  if (WATCHER.test(head)) return count >= 4;
  const timed = /\d:\d\d.*[:：]\s$/.test(head) && count >= 6;
  return SUBJECT.test(head) && !isTitle(words) && (timed || LOGGY.test(words));
}

/** "Mentioned that "managed identities" can be used": the words are a part of the writer's own sentence. */
function isTerm(words: string, head: string, tail: string, count: number): boolean {
  return count <= 3 && /\bthat\s*$/.test(head) && /^\s[a-z]/.test(tail) && !/[.!?]$/.test(words);
}

/** `Previous Month Rankings`: every word begins with a capital. */
function isTitle(words: string): boolean {
  const all = words.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  return (
    all.length > 0 &&
    all.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|to|in|on|for|a)$/.test(word))
  );
}

function wordCount(words: string): number {
  if (CJK.test(words)) return Math.ceil(words.length / 2);
  return words.match(/[\p{L}\p{N}]+(?:['’._:/-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Named before the words in their sentence, or right behind: "message "Guru meditation" from Fastly's varnish". */
function sourceNear({ visible }: Block, start: number, outer: Range, tail: string): Range | undefined {
  const head = sourceIn(visible, start, outer.start);
  if (head) return head;
  const behind = /^[^.;]{0,25}?\b(?:from|in|by|of)\s/.exec(tail)?.[0].length;
  if (behind === undefined) return undefined;
  return sourceIn(visible, outer.end + behind, Math.min(visible.text.length, outer.end + behind + 40));
}

/** A list marker, quotation marks and a full stop are no more than this. */
const MARKS = 12;

/** The words are all that stands in this item or paragraph, marks left out. */
function isAlone(block: Block, outer: Range): boolean {
  const { text } = block.visible;
  if (outer.start > MARKS || text.length - outer.end > MARKS) return false;
  const rest = text.slice(0, outer.start) + text.slice(outer.end);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** What the line before the list, or before the paragraph, introduces. */
function loneMessage(
  document: MarkdownDocument,
  block: DocumentBlock,
  { inner, kind }: Candidate,
  words: string,
): Quotation | undefined {
  if (wordCount(words) < 3 || isTitle(words)) return undefined;
  if (kind === 'code' && (!LOGGY.test(words) || COMMAND.test(words))) return undefined;
  const lead = leadOf(document, block);
  const intro = lead && introOf(lead);
  const introduced = intro !== undefined && INTRODUCES.test(intro.text);
  if (!introduced && !(block.place.item && LOGGY.test(words)) && !isSentence(words)) return undefined;
  const source = introduced && intro ? sourceOf(intro) : undefined;
  return quotationOf(block, inner, 'inline', 'lead', source);
}

function isSentence(words: string): boolean {
  return /\b(?:is|are|was|were|has|have|not|cannot|can't|failed|down)\b/i.test(words);
}

function leadOf(document: MarkdownDocument, block: DocumentBlock): DocumentBlock | undefined {
  const { item } = block.place;
  for (let i = block.index - 1; i >= 0 && i > block.index - 12; i--) {
    const other = document.blocks[i];
    if (!other || other.section !== block.section || other.kind === 'code') return undefined;
    if (item && other.place.item?.list === item.list) continue;
    return other;
  }
  return undefined;
}

const BARE = /\b(?:(?:\w+::)+\w*|\w+)(?:Error|Exception): (?=\S+(?: \S+){3})/;

/** An error in full without any marks, behind a word that says that it was logged. */
const bareError = keep(
  ({ visible, kind }: Block): { readonly span: Range; readonly source: Range | undefined } | undefined => {
    const { text } = visible;
    const match = BARE.exec(text);
    if (!match || kind === 'heading') return undefined;
    const start = sentenceStart(text, match.index);
    if (!INTRODUCES.test(text.slice(start, match.index))) return undefined;
    const end = Math.min(text.length, match.index + 300);
    return { span: { start: match.index, end }, source: sourceIn(visible, start, match.index) };
  },
);
