import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isBase,
  MACHINES,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SHOW_VERBS,
  TAG_VERBS,
  TAKER_VERBS,
} from './lexicon.ts';
import { clauseSubject, isPronoun, type Phrase, phraseAt, phraseBefore } from './phrases.ts';
import type { Token } from './tokens.ts';

const ADVERB =
  /^(?:\p{L}+ly|also|later|then|once|never|even|still|just|always|often|again|further|n't|not|now|since|too|instead|soon|ever|already|have|both|all|going|used|to)$/u;

/** Whether the token is a verb of saying here, and not a noun of the same form. */
export function isCue(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.cap) return false;
  if (!TAG_VERBS.has(token.lower) && !TAKER_VERBS.has(token.lower)) return isShowing(tokens, i);
  const before = tokens[i - 1];
  if (
    !/(?:ed|ing)$/.test(token.lower) &&
    !/^(?:said|told|wrote|says|tells|writes|thought|felt|went|began)$/.test(token.lower)
  ) {
    if (!before || before.kind === 'quote') return true;
    if (DETERMINERS.has(before.lower) || POSSESSIVES.has(before.lower) || /^['’]s?$/.test(before.text))
      return false;
    if (PREPOSITIONS.has(before.lower) && before.lower !== 'to') return false;
    if (isBase(token.lower))
      return (
        before.lower === 'to' ||
        AUXILIARIES.has(before.lower) ||
        isPronoun(before) ||
        RELATIVES.has(before.lower) ||
        /s$/.test(before.lower) ||
        /^(?:and|or|then|also|people|n't|not)$/.test(before.lower)
      );
  }
  return !(
    before &&
    DETERMINERS.has(before.lower) &&
      before.lower !== 'all' &&
      before.lower !== 'both' &&
      before.lower !== 'that' &&
    before.lower !== 'this'
  );
}

function isShowing(tokens: readonly Token[], i: number): boolean {
  if (!SHOW_VERBS.has(tokens[i]?.lower ?? '')) return false;
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    if (MACHINES.test(tokens[j]?.lower ?? '')) return true;
  }
  return false;
}

/** A verb that may stand before its subject right after a quotation: "…," said Smith. */
export function isTagVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.kind === 'word' &&
    !token.cap &&
    TAG_VERBS.has(token.lower) &&
    !/ing$/.test(token.lower) &&
    !(isBase(token.lower) && token.lower !== 'read')
  );
}

/** The noun phrase that is the subject of the verb at `verb`, none of it before `from`. */
export function subjectOf(tokens: readonly Token[], verb: number, from: number): Phrase | undefined {
  const quoted = quotedAsSaying(tokens, verb, from);
  if (quoted) return quoted;
  const passive = agentOf(tokens, verb);
  if (passive) return passive;
  const start = clauseStart(tokens, verb, from);
  const j = skipHelpers(tokens, verb - 1, start);
  const token = tokens[j];
  if (!token || j < start) return undefined;
  if (token.text === ')') return phraseBefore(tokens, openParen(tokens, j, start), start);
  if (token.text === ',') return apposedSubject(tokens, j, start);
  if (token.text === '-' || /^[–—]|^--/.test(token.text)) return clauseSubject(tokens, start, j);
  if (token.kind !== 'word') return undefined;
  if (RELATIVES.has(token.lower)) {
    const before = tokens[j - 1]?.text === ',' ? j - 1 : j;
    return phraseBefore(tokens, before, from) ?? clauseSubject(tokens, start, j);
  }
  if (
    CONJUNCTIONS.has(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    /ing$/.test(tokens[verb]?.lower ?? '')
  )
    return clauseSubject(tokens, start, j);
  return phraseBefore(tokens, j + 1, start) ?? clauseSubject(tokens, start, j);
}

/** "was quoted as saying", "quoted Smith as saying". */
function quotedAsSaying(tokens: readonly Token[], verb: number, from: number): Phrase | undefined {
  if (tokens[verb - 1]?.lower !== 'as' || !/ing$/.test(tokens[verb]?.lower ?? '')) return undefined;
  for (let i = verb - 2; i >= Math.max(from, verb - 12); i--) {
    if (!/^(?:quot|cit)(?:ed|es|ing)$/.test(tokens[i]?.lower ?? '')) continue;
    if (i === verb - 2) return subjectOf(tokens, i, from);
    return phraseAt(tokens, i + 1, verb - 1);
  }
  return undefined;
}

/** "was described by Smith as". */
function agentOf(tokens: readonly Token[], verb: number): Phrase | undefined {
  const passive =
    /^(?:is|was|were|been|being|are|be)$/.test(tokens[verb - 1]?.lower ?? '') ||
    /^(?:is|was|were|been|being|are|be)$/.test(tokens[verb - 2]?.lower ?? '');
  if (!passive && tokens[verb - 1]?.text !== ',' && !/ed$/.test(tokens[verb]?.lower ?? '')) return undefined;
  for (let i = verb + 1; i < verb + 6; i++) {
    if (tokens[i]?.lower === 'by') return phraseAt(tokens, i + 1, i + 16);
    if (tokens[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function skipHelpers(tokens: readonly Token[], at: number, from: number): number {
  let j = at;
  while (
    j >= from &&
    tokens[j]?.kind === 'word' &&
    !tokens[j]?.cap &&
    (AUXILIARIES.has(tokens[j]?.lower ?? '') || ADVERB.test(tokens[j]?.lower ?? ''))
  )
    j--;
  return j;
}

function openParen(tokens: readonly Token[], close: number, from: number): number {
  for (let i = close; i >= from; i--) if (tokens[i]?.text === '(') return i;
  return close;
}

/** A clause does not reach over a quotation, a colon, a semicolon or a "that". */
function clauseStart(tokens: readonly Token[], verb: number, from: number): number {
  for (let i = verb - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === 'quote' && (token.last !== '' || tokens[i + 1]?.text === ',')) return i + 1;
    if (token?.kind === 'sign' && /^[;:]$/.test(token.text)) return i + 1;
  }
  return from;
}

/** "Smith, the head of the bank, said": from the comma before the verb back to what the phrases between commas explain. */
function apposedSubject(tokens: readonly Token[], comma: number, from: number): Phrase | undefined {
  let best: Phrase | undefined;
  let end = comma;
  for (let guard = 0; guard < 8 && end > from; guard++) {
    const previous = commaBefore(tokens, end - 1, from);
    const edge = previous < 0 ? from : previous + 1;
    const phrase = phraseBefore(tokens, end, edge);
    const whole = phrase !== undefined && onlyLoose(tokens, edge, phrase.from);
    if (whole) best = phrase;
    else if (!isAside(tokens[edge])) {
      if (best) break;
      best = previous < 0 ? clauseSubject(tokens, from, comma) : phrase;
      if (previous < 0) break;
    }
    if (previous < 0) break;
    end = previous;
  }
  return best ?? clauseSubject(tokens, from, comma);
}

function onlyLoose(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && !CONJUNCTIONS.has(token.lower) && !/ly$/.test(token.lower)) return false;
  }
  return true;
}

function isAside(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (RELATIVES.has(token.lower) || PREPOSITIONS.has(token.lower) || /(?:ing|ed)$/.test(token.lower))
  );
}

function commaBefore(tokens: readonly Token[], at: number, from: number): number {
  let depth = 0;
  for (let i = at; i >= from; i--) {
    const text = tokens[i]?.text;
    if (text === ')') depth++;
    else if (text === '(') depth--;
    else if (text === ',' && depth <= 0) return i;
  }
  return -1;
}
