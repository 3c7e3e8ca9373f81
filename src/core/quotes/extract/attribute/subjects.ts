import { cueAt, isConjunction, isHelper } from './cues.ts';
import { CONJUNCTIONS, PREPOSITIONS, RELATIVES, TITLES } from './lexicon.ts';
import { nameIn } from './names.ts';
import { clauseSubject, isPronoun, type Phrase, phraseAt, phraseBefore } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The noun phrase that is the subject of the verb at `verb`, none of it before `from`. */
export function subjectOf(tokens: readonly Token[], verb: number, from: number): Phrase | undefined {
  const special = quotedAsSaying(tokens, verb, from) ?? agentOf(tokens, verb);
  if (special) return special;
  const start = clauseStart(tokens, verb, from);
  let j = verb - 1;
  while (j >= start && isHelper(tokens[j])) j--;
  const token = tokens[j];
  if (!token || j < start) return undefined;
  if (isParticiple(tokens, verb)) return participleSubject(tokens, verb, j, from);
  if (token.text === ')') return phraseBefore(tokens, j + 1, start);
  if (token.text === ',' || isDash(token)) return apposedSubject(tokens, j, start);
  if (token.kind !== 'word') return undefined;
  if (RELATIVES.has(token.lower)) return antecedent(tokens, j, from);
  if (isConjunction(token) || token.lower === 'to' || PREPOSITIONS.has(token.lower))
    return leadingSubject(tokens, j, from, start);
  return nounSubject(tokens, j + 1, start);
}

/** The noun phrase that ends right before the verb, or what it only explains or belongs to. */
function nounSubject(tokens: readonly Token[], end: number, start: number): Phrase | undefined {
  const phrase = phraseBefore(tokens, end, start);
  if (!phrase) return clauseSubject(tokens, start, end - 1);
  const explained = explains(tokens, phrase) ? apposedSubject(tokens, phrase.from - 1, start) : undefined;
  if (explained && nameIn(tokens, explained)) return explained;
  const before = tokens[phrase.from - 1];
  const inPhrase =
    before?.kind === 'word' &&
    phrase.from > start &&
    PREPOSITIONS.has(before.lower) &&
    !/^(?:as|before|after|than|like)$/.test(before.lower);
  return inPhrase ? (clauseSubject(tokens, start, phrase.from - 1) ?? phrase) : phrase;
}

/** "Purdy, who lost two belt loops, says the programme …": a name with an explanation behind it is the subject. */
export function isExplained(tokens: readonly Token[], subject: Phrase): boolean {
  return tokens[subject.to]?.text === ',' && nameIn(tokens, subject) !== undefined;
}

function isDash(token: Token): boolean {
  return /^(?:[-–—]|--+)$/.test(token.text);
}

function isParticiple(tokens: readonly Token[], verb: number): boolean {
  return (
    /ing$/.test(tokens[verb]?.lower ?? '') &&
    !/^(?:is|was|are|were|been|be|'s|’s)$/.test(tokens[verb - 1]?.lower ?? '')
  );
}

/** "Smith called it a lie, adding": the subject of the verb before; "with Smith saying": the phrase between. */
function participleSubject(
  tokens: readonly Token[],
  verb: number,
  j: number,
  from: number,
): Phrase | undefined {
  const own = phraseBefore(
    tokens,
    /^(?:start|keep|stop|begin|continue)s?$|^(?:started|kept|began|stopped|continued)$/.test(
      tokens[j]?.lower ?? '',
    )
      ? j
      : j + 1,
    from,
  );
  if (
    own &&
    /^(?:start|keep|begin|continue)s?$|^(?:started|kept|began|continued)$/.test(tokens[own.to]?.lower ?? '')
  )
    return own;
  if (own && tokens[own.from - 1]?.lower === 'with') return own;
  for (let v = verb - 1; v >= Math.max(from, verb - 40); v--) {
    const kind = cueAt(tokens, v);
    if (kind !== 'say' && kind !== 'take') continue;
    if (!/ing$/.test(tokens[v]?.lower ?? '')) return tagSubject(tokens, v, from);
    const other = phraseBefore(tokens, v, from);
    if (other && tokens[other.from - 1]?.lower === 'with') return other;
  }
  return clauseSubject(tokens, from, verb) ?? own;
}

function tagSubject(tokens: readonly Token[], verb: number, from: number): Phrase | undefined {
  const previous = tokens[verb - 1]?.text === ',' ? tokens[verb - 2] : tokens[verb - 1];
  return previous?.kind === 'quote' ? phraseAt(tokens, verb + 1, verb + 14) : subjectOf(tokens, verb, from);
}

/** "Smith shook his head and said", "Smith went on to say": the subject of the verb that leads. */
function leadingSubject(
  tokens: readonly Token[],
  j: number,
  from: number,
  start: number,
): Phrase | undefined {
  for (let v = j - 1; v >= Math.max(start, j - 30); v--) {
    const kind = cueAt(tokens, v);
    if ((kind === 'say' || kind === 'take') && !/ing$/.test(tokens[v]?.lower ?? ''))
      return tagSubject(tokens, v, from);
  }
  return clauseSubject(tokens, start, j);
}

/** "Smith, who said": the words from the name through the relative, since either may be meant by "mention". */
function antecedent(tokens: readonly Token[], relative: number, from: number): Phrase | undefined {
  const sign = tokens[relative - 1];
  const end = sign?.text === ',' || (sign && isDash(sign)) ? relative - 1 : relative;
  const phrase = phraseBefore(tokens, end, from);
  if (phrase && tokens[relative]?.lower === 'who')
    return { from: lastPart(tokens, phrase), to: relative + 1 };
  return phrase ?? clauseSubject(tokens, from, relative);
}

/** "Ajay Unni, head of a company told Reuters": what explains the name, its second comma forgotten. */
function explains(tokens: readonly Token[], phrase: Phrase): boolean {
  const first = tokens[phrase.from];
  if (!first || tokens[phrase.from - 1]?.text !== ',' || (isPronoun(first) && !first.cap)) return false;
  const name = nameIn(tokens, phrase);
  // "former governor Mike Lee said" is about Lee, "Lee, former head of Apple said" is not about Apple.
  if (name && !tokens.slice(phrase.from, name.from).some(({ lower }) => PREPOSITIONS.has(lower)))
    return false;
  return (
    /^(?:an?|former|head)$/.test(first.lower) ||
    (TITLES.has(first.lower) && tokens[phrase.from + 1]?.cap === false)
  );
}

/** In "a note from Tom Weiss" it is the name at the end that "who" goes with. */
function lastPart(tokens: readonly Token[], { from, to }: Phrase): number {
  if (!tokens[to - 1]?.cap) return from;
  for (let i = to - 1; i > from; i--) if (PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return i;
  return from;
}

/** "was quoted as saying", "quoted Smith as saying". */
function quotedAsSaying(tokens: readonly Token[], verb: number, from: number): Phrase | undefined {
  if (tokens[verb - 1]?.lower !== 'as' || !/ing$/.test(tokens[verb]?.lower ?? '')) return undefined;
  for (let i = verb - 2; i >= Math.max(from, verb - 12); i--) {
    if (!/^(?:quot|cit)(?:ed|es|ing)$/.test(tokens[i]?.lower ?? '')) continue;
    return i === verb - 2 ? subjectOf(tokens, i, from) : phraseAt(tokens, i + 1, verb - 1);
  }
  return undefined;
}

const BE = /^(?:is|was|were|been|being|are|be)$/;

/** "was described by Smith as". */
function agentOf(tokens: readonly Token[], verb: number): Phrase | undefined {
  if (!/(?:ed|en|wn|de|id)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  const passive =
    BE.test(tokens[verb - 1]?.lower ?? '') ||
    BE.test(tokens[verb - 2]?.lower ?? '') ||
    tokens[verb - 1]?.text === ',';
  if (!passive && tokens[verb - 1]?.kind === 'word') return undefined;
  for (let i = verb + 1; i < verb + (passive ? 6 : 2); i++) {
    if (tokens[i]?.lower === 'by' && !/ing$/.test(tokens[i + 1]?.lower ?? ''))
      return phraseAt(tokens, i + 1, i + 16);
    if (tokens[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** A clause does not reach over a quotation that ends one, a colon, a semicolon or the parenthesis around it. */
function clauseStart(tokens: readonly Token[], verb: number, from: number): number {
  let depth = 0;
  for (let i = verb - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === 'quote' && (token.last !== '' || tokens[i + 1]?.text === ',')) return i + 1;
    if (token?.kind !== 'sign') continue;
    if (token.text === ')') depth++;
    else if (token.text === '(' && depth-- === 0) return i + 1;
    else if (/^[;:]$/.test(token.text)) return i + 1;
  }
  return from;
}

/** "Smith, the head of the bank, said": back from the comma before the verb to the phrase that those between commas explain. */
function apposedSubject(tokens: readonly Token[], comma: number, from: number): Phrase | undefined {
  let best: Phrase | undefined;
  let end = comma;
  for (let guard = 0; guard < 8 && end > from; guard++) {
    const previous = separatorBefore(tokens, end - 1, from);
    const edge = previous < 0 ? from : previous + 1;
    const phrase = phraseBefore(tokens, end, edge);
    if (phrase && onlyLoose(tokens, edge, phrase.from)) best = phrase;
    else if (!isAside(tokens[edge])) {
      best ??= previous < 0 ? clauseSubject(tokens, from, comma) : phrase;
      break;
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
  if (!token) return false;
  return RELATIVES.has(token.lower) || PREPOSITIONS.has(token.lower) || /(?:ing|ed)$/.test(token.lower);
}

function separatorBefore(tokens: readonly Token[], at: number, from: number): number {
  let depth = 0;
  for (let i = at; i >= from; i--) {
    const token = tokens[i];
    if (token?.text === ')') depth++;
    else if (token?.text === '(') depth--;
    else if (token && depth <= 0 && (token.text === ',' || isDash(token))) return i;
  }
  return -1;
}
