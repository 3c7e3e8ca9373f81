import {
  AFTER_VERBS,
  AUXILIARIES,
  COMPONENTS,
  CONJUNCTIONS,
  DETERMINERS,
  isBase,
  isPersonWord,
  MACHINES,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SAY_VERBS,
  SHOW_VERBS,
  TAKER_VERBS,
  THINK_VERBS,
} from './lexicon.ts';
import { isPronoun, type Phrase, phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** How surely a verb tells of speech: saying, taking words as an object, showing (a log), thinking. */
export type CueKind = 'say' | 'take' | 'show' | 'think';

/** What the token is as a verb, if it is one here and not a noun of the same form. */
export function cueAt(tokens: readonly Token[], i: number): CueKind | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.cap) return undefined;
  if (isOtherwiseMeant(tokens, i)) return undefined;
  const kind = kindOf(tokens, i);
  return kind !== undefined && isVerbHere(tokens, i) ? kind : undefined;
}

/** "will continue to be", "was asked", "and I quote": no words of the subject follow. */
function isOtherwiseMeant(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (/^continu/.test(lower))
    return tokens[i + 1]?.lower === 'to' || /^(?:will|would|to)$/.test(tokens[i - 1]?.lower ?? '');
  if (lower === 'quote') return tokens[i - 1]?.lower === 'i';
  if (!/^(?:asked|questioned)$/.test(lower)) return false;
  let before = i - 1;
  while (/ly$|^(?:also|then|later|once|recently)$/.test(tokens[before]?.lower ?? '')) before--;
  return /^(?:is|was|were|been|being|are|be)$/.test(tokens[before]?.lower ?? '') && !byAgent(tokens, i);
}

function byAgent(tokens: readonly Token[], verb: number): boolean {
  return [1, 2, 3, 4].some((k) => tokens[verb + k]?.lower === 'by');
}

function kindOf(tokens: readonly Token[], i: number): CueKind | undefined {
  const lower = tokens[i]?.lower ?? '';
  if (SAY_VERBS.has(lower)) return 'say';
  if (TAKER_VERBS.has(lower)) return 'take';
  if (SHOW_VERBS.has(lower) && (hasMachine(tokens, i) || (PRINTS.test(lower) && tokens[i - 1]?.cap)))
    return 'show';
  return THINK_VERBS.has(lower) ? 'think' : undefined;
}

/** What is done to words by whatever has a name: "Postgres logged". */
const PRINTS = /^(?:logged|printed|emitted|returned|threw)$/;

function hasMachine(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 5); j--) {
    const { lower = '' } = tokens[j] ?? {};
    if (MACHINES.test(lower) || COMPONENTS.has(lower)) return true;
  }
  return false;
}

const PLAIN_VERB =
  /(?:ed|ing)$|^(?:said|told|wrote|says|tells|writes|thought|felt|spoke|swore|made|saw|knew|found|read)$/;

function isVerbHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || before.kind === 'quote') return token !== undefined;
  const article =
    DETERMINERS.has(before.lower) &&
    !/^(?:all|both|that|this|each|many|some|several|most|one|another)$/.test(before.lower);
  if (article) return false;
  if (PLAIN_VERB.test(token.lower)) return true;
  if (DETERMINERS.has(before.lower) && before.lower !== 'that' && before.lower !== 'one') return false;
  if (POSSESSIVES.has(before.lower) || /^['’]s?$/.test(before.text)) return false;
  if (PREPOSITIONS.has(before.lower) && before.lower !== 'to') return false;
  // "errors like", "looks like" compare.
  if (token.lower === 'like')
    return isPronoun(before) || AUXILIARIES.has(before.lower) || before.lower === 'to';
  if (isBase(token.lower)) return takesBareForm(before);
  return !NOUN_TOO.test(token.lower) || mayDoIt(tokens, i);
}

/** "gcloud messages", "error reports": forms that are nouns as often as verbs. */
const NOUN_TOO =
  /^(?:messages|posts|updates|comments|texts|emails|tweets|states|notes|claims|reports|charges|counters|demands|offers|answers|replies|remarks|calls|quotes|orders|questions|attacks|plans|views|needs|uses|hopes|promises|warnings|requests|logs|alerts|displays|prints|outputs|returns|reads)$/;

/** A name, a pronoun, a person or whatever begins the clause stands before the verb. */
function mayDoIt(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || tokens[i + 1]?.lower === 'that') return true;
  if (before.cap || isPronoun(before) || isPersonWord(before.lower) || RELATIVES.has(before.lower))
    return true;
  return (
    !tokens[i - 2] ||
    tokens[i - 2]?.kind !== 'word' ||
    DETERMINERS.has(tokens[i - 2]?.lower ?? '') ||
    isHelper(before)
  );
}

/** Plurals, helpers and pronouns stand before the bare form of a verb; after most other words it is a noun. */
function takesBareForm(before: Token): boolean {
  return (
    before.lower === 'to' ||
    AUXILIARIES.has(before.lower) ||
    isPronoun(before) ||
    RELATIVES.has(before.lower) ||
    /s$|ly$/.test(before.lower) ||
    /^(?:and|or|then|also|people|not|two|both|many|some|most)$/.test(before.lower)
  );
}

/** A verb that may stand before its subject right after a quotation: "…," said Smith. */
export function isTagVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.cap || /ing$/.test(token.lower)) return false;
  // "Told Reuters" never names the teller behind the verb.
  if (/^(?:told|tells)$/.test(token.lower)) return false;
  // "read the statement": the bare form is its past, too.
  if (token.lower === 'read') return DETERMINERS.has(tokens[i + 1]?.lower ?? '');
  return (SAY_VERBS.has(token.lower) || AFTER_VERBS.has(token.lower)) && !isBase(token.lower);
}

/** "said John Smith", "says former adviser John Smith", "wrote the paper". */
export function invertedTag(
  tokens: readonly Token[],
  i: number,
  end: number,
): { readonly mention: Phrase; readonly cue: Phrase } | undefined {
  if (!isTagVerb(tokens, i)) return undefined;
  const mention = phraseAt(tokens, i + 1, end);
  if (!mention || /^(?:it|that|this|you|these|those|no|not)$/.test(tokens[mention.from]?.lower ?? ''))
    return undefined;
  return { mention, cue: { from: i, to: i + 1 } };
}

/** Helpers and adverbs between a subject and its verb. */
export function isHelper(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.cap) return false;
  return AUXILIARIES.has(token.lower) || ADVERB.test(token.lower);
}

const ADVERB =
  /^(?:\p{L}+ly|also|later|then|once|never|even|still|just|always|often|again|further|n't|not|now|since|too|instead|soon|ever|already|all|both|first|nevertheless|nonetheless|therefore|thus|today|yesterday|twice)$/u;

export function isConjunction(token: Token | undefined): boolean {
  return token?.kind === 'word' && CONJUNCTIONS.has(token.lower) && token.lower !== 'then';
}
