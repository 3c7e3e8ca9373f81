import { cueAt } from './cues.ts';
import {
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  isPersonWord,
  MACHINES,
  ORGANISATION_NOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  TITLES,
} from './lexicon.ts';
import type { Attribution, Names } from './model.ts';
import { isPronoun, TITLE_ING } from './phrases.ts';
import { isCjk } from './strategies/cjk.ts';
import { isNoticeNoun } from './strategies/notice.ts';
import type { Token } from './tokens.ts';

const COUNTS_ALONE = /^(?:some|many|one|another|others|most|several|both|police|critics|officials)$/;

/** Strategies without a verb of saying: only a person, a name or a machine will do. */
const GUESSES = new Set(['subject', 'lead-in', 'turn-to', 'colon']);

/** Whether the words found can name a speaker at all: not "while", "the", "2005" or "having". */
export function isPlausible({ passage, mention, by, words }: Attribution, names: Names): boolean {
  if (words) return words.end > words.start;
  const tokens = passage.tokens.slice(mention.from, mention.to).filter((token) => token.kind === 'word');
  const [first] = tokens;
  if (!first || isOrder({ passage, mention, by }, names) || pointsAhead(tokens)) return false;
  if ((by === 'label' || GUESSES.has(by)) && isHeading(tokens)) return false;
  if (GUESSES.has(by) && (isHalfSentence(tokens) || !isSomebody(tokens, names))) return false;
  if (
    tokens.length === 2 &&
    /^the (?:two|three|four|other|others|latter|former)$/.test(tokens.map((token) => token.lower).join(' '))
  )
    return true;
  if (tokens.length === 1) return isPronoun(first) ? first.lower !== 'you' : standsAlone(first);
  if (!first.cap && /(?:ed|ing)$/.test(first.lower) && !TITLE_ING.test(first.lower)) return false;
  return !/^(?:you|that|which|what|though|planned|such)$/.test(first.lower) && tokens.some(isContent);
}

/** What action items and instructions begin with: `Consider using "…"`, `Alert on "…"`. */
const ORDERS = new Set(
  'add adjust alert allow apply ask assign automate avoid build change check clean clear click close configure consider contact convert copy create decide define delete deploy describe detect develop disable discuss do document drop enable ensure escalate evaluate explain explore extend find fix get give go identify implement improve include increase inform insert install introduce investigate keep learn let limit list look make measure merge migrate monitor move notify open page perform plan post prepare press prevent provide publish push put raise read rebuild record reduce remind remove rename replace report request require reset restart restore review revise rework rotate run schedule search see select send set share show specify start stop switch tell test think track train trigger try tune turn type unify update upgrade use validate verify wait watch work write'.split(
    ' ',
  ),
);

/** The sentence tells somebody to do something, so its first word is nobody; "Post said" is a name. */
function isOrder({ passage, mention, by }: Attribution, names: Names): boolean {
  const { tokens } = passage;
  const first = tokens[mention.from];
  if (!first?.cap || !ORDERS.has(first.lower) || names.has(first.lower) || by === 'tag-after') return false;
  const opens = passage.sentences.some(({ start }) => start === mention.from);
  return opens && !(mention.to - mention.from === 1 && cueAt(tokens, mention.to) === 'say');
}

/** "the following form", "this error": what is shown next, and nobody. */
function pointsAhead(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (second?.lower === 'following') return true;
  return /^(?:this|that|these|those)$/.test(first?.lower ?? '') && isNoticeNoun(tokens.at(-1));
}

/** `CP-2:`, `Initial Error:`, `Code:`: what stands under a number or a heading is not said by it. */
function isHeading(all: readonly Token[]): boolean {
  const { text = '', lower = '' } = all.at(-1) ?? {};
  return /^\p{Lu}{1,5}-?\d+$/u.test(text) || HEADINGS.test(lower);
}

const HEADINGS =
  /^(?:errors?|code|button|problem|problems|issue|issues|fix|fixes|cause|example|examples|result|results|title|goal|question|symptom|symptoms|step|steps|query|command|config|setting|whys)$/;

/** Where words stand without spaces, or a pronoun holds its verb, as in "we're", the phrase is more than a subject. */
function isHalfSentence(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ text }) => isCjk(text)) || /^(?:i|we|you|they|he|she|it)'/.test(tokens[0]?.lower ?? '')
  );
}

function isSomebody(tokens: readonly Token[], names: Names): boolean {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return false;
  if (isPronoun(first)) return first.lower !== 'it' && first.lower !== 'you';
  if (tokens.some((token) => token.cap && names.has(token.lower))) return true;
  return (
    TITLES.has(last.lower) ||
    isPersonWord(last.lower) ||
    MACHINES.test(last.lower) ||
    ORGANISATION_NOUNS.has(last.lower)
  );
}

const NO_NAME =
  /(?:ed|ing|ly)$|^(?:earlier|later|however|together|either|rather|never|ever|further|another|other|after|over|under|whether|longer|sooner|better|higher|lower)$/;

function standsAlone(token: Token): boolean {
  if (COUNTS_ALONE.test(token.lower) || POSSESSIVES.has(token.lower)) return true;
  if (/^\d/.test(token.text) || !isContent(token)) return false;
  return token.cap || token.text.startsWith('@') || (token.lower.length > 1 && !NO_NAME.test(token.lower));
}

function isContent({ lower, cap }: Token): boolean {
  if (cap && /^(?:may|will)$/.test(lower)) return true;
  return ![AUXILIARIES, CALENDAR, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS].some((set) =>
    set.has(lower),
  );
}
