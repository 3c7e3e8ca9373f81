import { once } from '../../text/once.ts';
import type { Range } from '../../text/range.ts';

/** A line of a conversation: who, and the words, in offsets of the text that it was read from. */
export interface Message {
  readonly speaker: string;
  readonly mention: Range;
  readonly words: Range;
}

export interface Line extends Range {
  readonly text: string;
}

const TIME = String.raw`\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[.,]\d+)?\s?(?:[AaPp]\.?[Mm]\.?)?\s?(?:UTC|GMT|[A-Z]{3,4})?`;
const NICK = String.raw`@?[\p{L}\p{N}_][\p{L}\p{N}_.\-|\[\]]{0,30}`;
const NAME = String.raw`@?[\p{L}][\p{L}\p{N}_.'’-]{0,30}(?: [\p{Lu}(][\p{L}\p{N}_.'’()-]{0,30}){0,3}`;
/** What a chat shows instead of a time: `3 hours ago`, `yesterday at 10:02`. */
const AGO = String.raw`(?:(?:\d{1,2}|an?) (?:second|minute|hour|day|week|month)s? ago|(?:[Yy]ester|[Tt]o)day(?: at ${TIME})?)`;
const patterns = once(() => {
  /** `alice: words`, which may be a label, too. */
  const plain = opening(String.raw`(${NAME})\s*:`);
  return {
    /** `Katharine [8:27 AM]`, `alice 10:02`, alone on the line: the words follow below it. */
    header: new RegExp(
      String.raw`^(${NAME})\s*(?:\[\s*(?:${TIME}|${AGO})\s*\]|\(\s*${TIME}\s*\)|\s${TIME})\s*:?$`,
      'u',
    ),
    plain,
    /** `[10:02] alice: words`, `10:02 <alice> words`, `alice [10:02]: words`, `<alice> words`. */
    openings: [
      opening(
        String.raw`(?:\[?\(?(?:\d{4}-\d{2}-\d{2}[T ])?${TIME}\]?\)?\s*(?:[-–—|]\s*)?)(?:<\s*[@+%~&]?(${NICK})\s*>\s*:?|(${NAME})\s*:)`,
      ),
      opening(String.raw`(${NAME})\s*[[(]\s*${TIME}\s*[\])]\s*:?`),
      opening(String.raw`<\s*[@+%~&]?(${NICK})\s*>\s*:?`),
      opening(String.raw`(@${NICK})\s*:`),
      plain,
    ],
  };
});

function opening(source: string): RegExp {
  return new RegExp(String.raw`^${source}\s+(?=\S)`, 'u');
}

/** Words that stand before a colon without being anybody. */
const LABEL =
  /^(?:note|notes|error|errors|warning|warn|info|debug|fatal|critical|status|date|time|start|end|duration|impact|severity|summary|cause|root cause|detection|resolution|description|title|author|authors|owner|owners|reason|response|result|results|action|actions|example|todo|update|updated|tip|important|caution|disclaimer|reference|references|see|http|https|level|service|services|environment|version|step|steps|type|name|message|subject|from|to|cc|re|fw|source|sources|trigger|timeline|lessons|background|effect|fix|link|links|ticket|host|port|user|id|commit|merge|file|path|reported by|input|output|expected|actual|before|after|query|command|at|line|exception|traceback|caused by|suggestion|hint|attention|remark|q|a|am|pm|utc|gmt|who|what|when|where|why|how)$/i;

/** The lines of a text with their places. */
export function linesOf(text: string, from = 0): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const piece of text.split('\n')) {
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    lines.push({ text: trimmed, start: from + at + lead, end: from + at + lead + trimmed.length });
    at += piece.length + 1;
  }
  return lines;
}

/**
 * The messages of a conversation; none where the lines are none. Times or angle brackets tell one by a single line;
 * names and colons alone only where at least two people speak by turns, or the text was introduced as a conversation.
 */
export function readChat(lines: readonly Line[], introduced: boolean): readonly Message[] {
  const messages: Message[] = [];
  let plain = 0;
  let other = 0;
  const timed = lines.some((line) => opensMessage(line)?.plain === false);
  for (const line of lines) {
    if (line.text === '') continue;
    const opening = opensMessage(line);
    if (opening && !(opening.plain && timed)) {
      if (opening.plain) plain++;
      messages.push(opening.message);
    } else if (messages.length > 0) extend(messages, line);
    else other++;
  }
  const sure = messages.length - plain;
  if (other > 0 && !introduced && (sure === 0 || other > messages.length)) return [];
  if (sure === 0 && !introduced && !takesTurns(messages)) return [];
  return messages.filter((message) => message.words.end > message.words.start);
}

function opensMessage(line: Line): { readonly message: Message; readonly plain: boolean } | undefined {
  const { header, openings, plain } = patterns();
  const heading = header.exec(line.text);
  if (heading) return { message: messageAt(line, heading[1] ?? '', line.text.length), plain: false };
  for (const pattern of openings) {
    const match = pattern.exec(line.text);
    const name = match?.[1] ?? match?.[2];
    if (!match || name === undefined || LABEL.test(name) || /\d{2}$/.test(name)) continue;
    return { message: messageAt(line, name, match[0].length), plain: pattern === plain };
  }
  return undefined;
}

function messageAt(line: Line, name: string, wordsAt: number): Message {
  const at = line.start + Math.max(0, line.text.indexOf(name));
  return {
    speaker: name.replace(/^@?(?=@)/, ''),
    mention: { start: at, end: at + name.length },
    words: { start: line.start + wordsAt, end: line.end },
  };
}

/** A line that opens no message goes on with the one before it. */
function extend(messages: Message[], line: Line): void {
  const last = messages.at(-1);
  if (!last) return;
  const empty = last.words.end <= last.words.start;
  messages[messages.length - 1] = {
    ...last,
    words: { start: empty ? line.start : last.words.start, end: line.end },
  };
}

function takesTurns(messages: readonly Message[]): boolean {
  const speakers = new Set(messages.map((message) => message.speaker));
  const people = messages.every(({ speaker }) => speaker.split(' ').length <= 3);
  return people && speakers.size >= 2 && messages.length > speakers.size;
}
