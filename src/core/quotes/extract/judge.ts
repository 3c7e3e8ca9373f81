import type { Attribution } from './attribute/index.ts';
import { isPersonWord, ORGANISATION_NOUNS, THINK_VERBS } from './attribute/lexicon.ts';
import { rangeOf } from './attribute/phrases.ts';
import type { QuotedSpan } from './spans.ts';

/**
 * Whether words between marks are somebody's words, and not a name, a title, a measure or a word used with a wink.
 * Three words or more count unless they look like a name; fewer count only right beside a verb of saying.
 */
export function isQuotation(span: QuotedSpan, text: string, attribution: Attribution | undefined): boolean {
  const words = text.slice(span.inner.start, span.inner.end);
  const count = wordCount(words);
  if (span.depth > 0 || count === 0 || isIdentifier(words) || isLabelled(span, text)) return false;
  if (CJK.test(words)) return words.length >= 4 && attribution !== undefined && CUED.has(attribution.by);
  if (attribution && isImagined(text, attribution)) return false;
  const beside = attribution !== undefined && isBeside(span, text, attribution);
  const weak = attribution === undefined || WEAK.has(attribution.by);
  if (!beside && isSpokenOf(span, text, weak)) return false;
  if (weak && looksLikeName(words)) return false;
  if (isUnspoken(attribution, count) && looksLikeWink(words) && !isNotice(span, text)) return false;
  if (count >= 3 && span.family === 'double') return true;
  if (beside && !weak && !isThought(attribution)) return count >= 2 || /[.,!?…]$/.test(words);
  return count >= 2 && span.family !== 'code' && attribution?.by === 'cue-before' && !isThought(attribution);
}

/** Nobody is told to say it; that somebody spoke before says little of two or three words. */
function isUnspoken(attribution: Attribution | undefined, count: number): boolean {
  return attribution === undefined || (attribution.by === 'last-speaker' && count < 4);
}

/** "We plan a "red team"": two words behind such a verb are the writer's own. */
function isThought({ cue, passage }: Attribution): boolean {
  return cue !== undefined && THINK_VERBS.has(passage.tokens[cue.from]?.lower ?? '');
}

/** Away from any verb of saying: code, a title, a word that the text explains. */
function isSpokenOf(span: QuotedSpan, text: string, weak: boolean): boolean {
  const words = text.slice(span.inner.start, span.inner.end);
  if (isCode(words) || isNamed(span, text)) return true;
  return isTitle(words) && (weak || wordCount(words) < 3 || isPlaced(span, text));
}

/** Strategies that go by the sentence's subject or the speaker before, and not by a word that tells of speech. */
const WEAK = new Set(['subject', 'last-speaker', 'lead-in']);
/** Strategies that hold for words without spaces, too. */
const CUED = new Set(['cjk', 'label', 'signature', 'tag-after', 'colon']);
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The verb of saying touches the quotation: `said, "…"`, `wrote that "…"`, `"…," Smith said`. */
function isBeside(span: QuotedSpan, text: string, { by, cue, passage }: Attribution): boolean {
  if (by === 'notice' || by === 'tag-after' || by === 'label' || by === 'signature' || by === 'told')
    return true;
  if (!cue) return false;
  const verb = rangeOf(passage, cue);
  if (verb.start > span.outer.start) return by === 'continental' && verb.start - span.outer.end < 4;
  return /^(?:\s|[,:—–-]|that|as|it|a|an|the|him|her|them|us|me|this|is|are|was|were|be|being|to|loudly|simply|only){0,24}$/.test(
    text.slice(verb.end, span.outer.start).slice(0, 60),
  );
}

const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|is|are|as|by|from|de|la|vs|not|if)$/;

/** "Meet the Press": every word of weight has a capital. */
function isTitle(words: string): boolean {
  const list = words.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (list.length < 2 || list.length > 9 || /[!?] /.test(words)) return false;
  const capitals = list.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals >= 2 && list.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}

/** `on "Meet the Press"`, `the author of "…"`, `ABC's "…"`: where a work or a programme is named. */
function isPlaced(span: QuotedSpan, text: string): boolean {
  const before = text.slice(Math.max(0, span.outer.start - 30), span.outer.start);
  return /(?:\b(?:on|in|from|for|at|via|author of|host of|called|show|film|movie|book|song|series|podcast|column|article|program|programme|album|report)|['’]s?) $/iu.test(
    before,
  );
}

/** What it stands for is told right before it, whatever follows. */
function isLabelled(span: QuotedSpan, text: string): boolean {
  if (isAttribute(span, text) || isNaming(span, text) || isQualifier(span, text) || isItem(span, text))
    return true;
  if (isHeadline(span, text)) return true;
  return isTitle(text.slice(span.inner.start, span.inner.end)) && isBroadcast(span, text);
}

/** `a flag called "…"`: a thing is named; `the minister called "…"` has a subject. */
function isNaming(span: QuotedSpan, text: string): boolean {
  const before = text.slice(Math.max(0, span.outer.start - 60), span.outer.start);
  const noun =
    /\b(?:an?|one|some|this|our|its|their|new|old) (?:[\p{L}\p{N}-]+ ){0,2}([\p{L}\p{N}-]+) (?:is |was )?(?:called|named|dubbed) $/u.exec(
      before,
    )?.[1];
  return noun !== undefined && !isPersonWord(noun) && !ORGANISATION_NOUNS.has(noun);
}

const KIND =
  /^ (?:sign|culture|pattern|anti-pattern|mode|mentality|mindset|attitude|philosophy|approach|flag|state|principle|effect|problem|strategy|workflow|rule|button|tab|field|column|menu|option|checkbox|toggle|setting|screen|category|bucket|role|tag|channel|header|measure)s?\b/;

/** `a "you build it, you run it" culture`: the words tell which kind of thing. */
function isQualifier(span: QuotedSpan, text: string): boolean {
  return (
    /\b(?:an?|the|this|that|our|your|their|its)(?: \p{Ll}+)? $/iu.test(
      text.slice(Math.max(0, span.outer.start - 20), span.outer.start),
    ) && KIND.test(text.slice(span.outer.end, span.outer.end + 20))
  );
}

/** `- The "What happened"`: an item that is nothing but the name of something. */
function isItem(span: QuotedSpan, text: string): boolean {
  return (
    /^(?:an?|the)\s$/i.test(text.slice(0, span.outer.start)) &&
    /^[.,;:]?\s*$/.test(text.slice(span.outer.end))
  );
}

/** `we should ask "…"`: what somebody might say, and nobody did. */
function isImagined(text: string, { cue, passage }: Attribution): boolean {
  if (!cue) return false;
  const before = text.slice(0, rangeOf(passage, cue).start).slice(-40);
  return /\b(?:we|you|one|teams?|people|everyone|engineers) (?:should|must|need to|ought to|have to|might|could|can)(?: \p{L}+)? $/iu.test(
    before,
  );
}

/** `"Outage hits the valley," by the Herald's Ann Lee`: the title of an article. */
function isHeadline(span: QuotedSpan, text: string): boolean {
  return (
    /,$/.test(text.slice(span.inner.start, span.inner.end)) &&
    /^ by (?:the )?\p{Lu}/u.test(text.slice(span.outer.end, span.outer.end + 12)) &&
    /(?:^|[\n.—–:-]\s*)$/.test(text.slice(Math.max(0, span.outer.start - 3), span.outer.start))
  );
}

const PLACE_OF_WORK =
  /\b(?:[Oo]n|[Ii]n|from|for|at|via|to|with|[Tt]old) (?:(?:the|its|his|her|their|channel|network|radio|\p{Lu}[\p{L}\p{N}.]*)(?:['’]s?)? ){0,4}$/u;
const WORK =
  /\b(?:(?:show|film|movie|book|song|series|podcast|column|album|program|programme|project|play|musical|documentary|novel|episode|concert|event|ad)(?:,|,? (?:(?:en)?titled|called|billed as|named))?|help of|roles? in .{1,40} and) $/iu;

/** `on CBS's "Face the Nation," Smith said`: a programme, though a verb of saying touches it. */
function isBroadcast(span: QuotedSpan, text: string): boolean {
  const before = text.slice(Math.max(0, span.outer.start - 40), span.outer.start);
  return PLACE_OF_WORK.test(before) || WORK.test(before);
}

/** `date="…"`: the value of an attribute in a tag or a setting. */
function isAttribute(span: QuotedSpan, text: string): boolean {
  return /[\p{L}\p{N}]=$/u.test(text.slice(Math.max(0, span.outer.start - 2), span.outer.start));
}

/** A few words that begin with a capital and end with no sign: a heading, a label, a slogan. */
function looksLikeName(words: string): boolean {
  return /^\p{Lu}/u.test(words) && !/[.,…;:]$|[!?](?:\s|$)/.test(words) && wordCount(words) < 7;
}

/** `a "…" message`, `the error "…"`: words of a machine, though the text may not tell of which. */
function isNotice(span: QuotedSpan, text: string): boolean {
  const noun = '(?:error|message|warning|alert|exception|notification|response)s?';
  const before = text.slice(Math.max(0, span.outer.start - 30), span.outer.start);
  return (
    new RegExp(`^ ${noun}\\b`, 'i').test(text.slice(span.outer.end, span.outer.end + 20)) ||
    new RegExp(`\\b${noun}:? $`, 'i').test(before)
  );
}

/** A few small words without an end and without a speaker: "find and replace". */
function looksLikeWink(words: string): boolean {
  return /^[^\p{Lu}]/u.test(words) && !/[.,!?…;:]$/.test(words) && wordCount(words) < 7;
}

/** `the so-called "…"`, `a tool called "…"`, `the word "…"`: the words are spoken of, not spoken. */
function isNamed(span: QuotedSpan, text: string): boolean {
  const before = text.slice(Math.max(0, span.outer.start - 40), span.outer.start);
  return /(?:\b(?:e\.g\.|i\.e\.|so-called|titled|entitled|headed|nicknamed|named|labell?ed|known as|(?:the|a) (?:\p{L}+ ){0,2}(?:word|(?:term|phrase|name|label|button|tab|menu|field|option|setting|flag|page|panel|column|section|checkbox)s?))) $/iu.test(
    before,
  );
}

/** `use_new_index`, `/etc/hosts`, `api.v2`, `maxRetries`: one word that nobody says, whatever stands beside it. */
function isIdentifier(words: string): boolean {
  return (
    /^\S+$/.test(words) &&
    /[_/\\=<>{}()$#]|\p{L}\p{N}|\p{Ll}\p{Lu}|[\p{L}\p{N}][.:]+[\p{L}\p{N}]/u.test(words)
  );
}

/** Identifiers, paths and commands. */
function isCode(words: string): boolean {
  return (
    /^[\w./\\:@$#%=<>{}()[\]*+-]+$/.test(words) || /^(?:\$ |sudo |kubectl |git |npm |docker )/.test(words)
  );
}
