import type { DocumentBlock, MarkdownDocument } from '../../document/model.ts';
import { askingKeeper } from '../../text/keeper.ts';
import type { Speaker } from '../quotation.ts';
import { type Attribution, attribute, type Names, type Passage } from './attribute/index.ts';
import { CALENDAR, MACHINES } from './attribute/lexicon.ts';
import { wordsOf } from './attribute/phrases.ts';
import type { Flow } from './flow.ts';
import { speakerOf } from './inline.ts';

/** What the text before a block tells about it: whose words they are. */
export interface Introduction {
  readonly speaker?: Speaker;
  /** It ends in a colon, so it speaks of what follows. */
  readonly colon: boolean;
  /** The speaker is a machine, a notice or a log. */
  readonly machine: boolean;
  readonly text: string;
}

/** Strategies that name whoever a block quote or a log belongs to; a mere subject will do only before a colon. */
const SURE = new Set(['label', 'according-to', 'cue-before', 'weak-cue', 'possessive']);

/** How the block before `block` introduces it, if it stands beside it. */
export function introductionOf(
  document: MarkdownDocument,
  flow: Flow,
  block: DocumentBlock,
): Introduction | undefined {
  const before = document.blocks[block.index - 1];
  const passage = before && flow.byBlock[before.index];
  if (!before || !passage || !isBeside(document, before, block)) return undefined;
  const { attribution, ...lead } = leads(passage, [], flow.names, (names) => readLead(passage, names));
  if (!attribution) return lead;
  return { speaker: speakerOf(document, attribution, nameFor(attribution)), ...lead };
}

/** What a passage introduces, whatever stands behind it. */
interface Lead extends Omit<Introduction, 'speaker'> {
  readonly attribution: Attribution | undefined;
}

const leads = askingKeeper<Passage, Lead>();

function readLead(passage: Passage, names: Names): Lead {
  const text = passage.text.trimEnd();
  const colon = /[:：]$/.test(text);
  const attribution = (colon ? lineOfFacts(passage) : undefined) ?? speakerBefore(passage, colon, names);
  const machine =
    MACHINE_WORDS.test(text.slice(-120)) || (attribution !== undefined && isMachine(attribution));
  return { attribution, colon, machine, text };
}

/** A line drawn between them. */
function isParted({ text }: MarkdownDocument, before: DocumentBlock, block: DocumentBlock): boolean {
  return /^[ \t]*(?:[-*_][ \t]*){3,}$/m.test(text.slice(before.range.end, block.range.start));
}

function isBeside(document: MarkdownDocument, before: DocumentBlock, block: DocumentBlock): boolean {
  const a = before.place;
  const b = block.place;
  if (before.kind === 'heading' || a.cell || b.cell || a.quoteDepth > b.quoteDepth) return false;
  if (before.section !== block.section || isParted(document, before, block)) return false;
  return !b.item || (a.item?.list === b.item.list && a.item.index === b.item.index) || a.item === undefined;
}

/** As if the block were one more quotation at the end of the passage. */
function speakerBefore(passage: Passage, colon: boolean, names: Names): Attribution | undefined {
  const { tokens } = passage;
  const sentence = passage.sentences.at(-1);
  if (!sentence) return undefined;
  const reporter = handleIn(passage, sentence.start);
  const at = tokens.length;
  const near = { start: Math.max(sentence.start, at - 80), end: at };
  const site = {
    passage,
    names,
    at,
    sentence: near,
    sentenceBefore: undefined,
    before: undefined,
    after: undefined,
    last: undefined,
  };
  const found = attribute(site);
  if (found && isPassive(found)) return undefined;
  if (reporter && found && found.mention.from <= reporter.mention.from) return reporter;
  if (found && (SURE.has(found.by) || (colon && found.by === 'colon'))) return found;
  return reporter ?? (colon ? found : undefined);
}

/** `Incident declared`: the verb ends the line, so its first word is what was declared. */
function isPassive({ passage, mention, cue }: Attribution): boolean {
  const { tokens } = passage;
  return (
    cue?.to === tokens.length &&
    mention.to === cue.from &&
    mention.from === 0 &&
    /ed$/.test(tokens[cue.from]?.lower ?? '')
  );
}

const LONGEST_LINE = 80;
const VENUE =
  /^(?:slack|teams|discord|zoom|irc|e-?mail|mail|twitter|x|jira|github|gitlab|signal|whatsapp|telegram|sms)$/i;
const NAME = /^(?:@[\w.-]+|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})$/u;

/** `Slack, 14:02, Mary Roe:`, `Status page update, 10:14 UTC:`: facts in a row, no sentence, one of them when or where. */
function lineOfFacts(passage: Passage): Attribution | undefined {
  const line = passage.text.trimEnd();
  if (line.length > LONGEST_LINE) return undefined;
  const text = line.slice(0, -1).trimEnd();
  if (/[.!?]\s|\n/.test(text)) return undefined;
  const facts = [...text.matchAll(/[^\s,|·–—](?:[^,|·–—]*[^\s,|·–—])?/gu)].map(({ 0: words, index }) => ({
    words,
    index,
  }));
  if (facts.length < 2 || !facts.some(({ words }) => /^[\d[(]/.test(words) || VENUE.test(words)))
    return undefined;
  const who =
    facts.find(({ words }) => NAME.test(words) && !VENUE.test(words) && !CALENDAR.has(words.toLowerCase())) ??
    facts.find(({ words }) => MACHINE_WORDS.test(words) && !/^\d/.test(words));
  if (!who) return undefined;
  const words = { start: who.index, end: who.index + who.words.length };
  const from = passage.tokens.findIndex((token) => token.end > words.start);
  const to = passage.tokens.findLastIndex((token) => token.start < words.end) + 1;
  return { passage, mention: { from, to }, words, by: 'label' };
}

/** `19:01 @UptimeRobot First alert received`: the handle that a line of a timeline begins with. */
function handleIn(passage: Passage, from: number): Attribution | undefined {
  const { tokens } = passage;
  for (let i = from; i < Math.min(tokens.length, from + 8); i++) {
    const token = tokens[i];
    if (token?.text.startsWith('@')) return { passage, mention: { from: i, to: i + 1 }, by: 'reporter' };
    if (token?.kind === 'word' && !/^\d|^(?:utc|gmt|am|pm|\p{Lu}{3,4})$/u.test(token.text.toLowerCase()))
      return undefined;
  }
  return undefined;
}

const MACHINE_WORDS =
  /\b(?:logs?|alerts?|notifications?|status page|error|errors|exception|message|messages|output|console|dashboard|monitor(?:ing)?|e-?mails?|notice|response|stack ?trace|traceback|banner|page|ticket|report(?:ed|s)?|text|failed|fails|failing|crash(?:ed|es)?)\b|ログ|エラー|メッセージ|通知|日志|错误|消息/i;

function isMachine({ passage, mention }: Attribution): boolean {
  return passage.tokens.slice(mention.from, mention.to).some((token) => MACHINES.test(token.lower));
}

function nameFor({ passage, mention, words }: Attribution): string {
  if (words) return passage.text.slice(words.start, words.end);
  return wordsOf(passage, mention).replace(/^(?:The|the|a|an|A|An) /, (article) => article.toLowerCase());
}
