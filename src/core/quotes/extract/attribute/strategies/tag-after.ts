import { cueAt, invertedTag, isHelper } from '../cues.ts';
import { AFTER_VERBS, CALENDAR, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../lexicon.ts';
import type { Attribution, Site, Strategy } from '../model.ts';
import { opensNoPhrase, type Phrase, phraseAt } from '../phrases.ts';
import { subjectOf } from '../subjects.ts';
import type { Token } from '../tokens.ts';

const LONGEST_TAG = 45;

/** `"…," said Smith` and `"…," Smith, the head of the bank, told Reuters`. */
export const tagAfter: Strategy = {
  id: 'tag-after',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    const { tokens } = passage;
    const found = tagAt(tokens, at + 1, sentence.end, tokens[at]);
    if (!found || (goesOn(tokens, found) && isGoverned(tokens, at, sentence.start))) return undefined;
    return { passage, ...found, by: 'tag-after' };
  },
};

/** "…, Smith said the case was different": the verb has words of its own to report. */
function goesOn(tokens: readonly Token[], { mention, cue }: Tag): boolean {
  if (mention.from >= cue.to) return false;
  const next = tokens[cue.to];
  return (
    next?.kind === 'word' &&
    !PREPOSITIONS.has(next.lower) &&
    !CALENDAR.has(next.lower) &&
    !/ly$|^(?:told|later|earlier|when|while|last|this|again|early|late|recently|before|after|then)$/.test(
      next.lower,
    ) &&
    tokens[cue.from]?.lower !== 'told'
  );
}

/** A verb of saying stands before the quotation in its sentence. */
function isGoverned(tokens: readonly Token[], at: number, from: number): boolean {
  for (let v = at - 1; v >= Math.max(from, at - 20); v--) if (cueAt(tokens, v) === 'say') return true;
  return false;
}

/** `He added: "…."`: the sentence of the quotation has told who speaks, so the next one begins behind it. */
function isIntroduced(tokens: readonly Token[], quote: number): boolean {
  const sign = tokens[quote - 1]?.text;
  return (
    sign === ':' || (sign === ',' && cueAt(tokens, quote - 2) === 'say') || cueAt(tokens, quote - 1) === 'say'
  );
}

interface Tag {
  readonly mention: Phrase;
  readonly cue: Phrase;
}

/** The speaker in a tag that begins at `start`, right after a quotation. */
export function tagAt(
  tokens: readonly Token[],
  start: number,
  end: number,
  quote: Token | undefined,
): Tag | undefined {
  let i = start;
  const comma = tokens[i]?.text === ',' || /^(?:[-–—]|--)$/.test(tokens[i]?.text ?? '');
  if (comma || tokens[i]?.text === '.') i++;
  const first = tokens[i];
  if (first?.kind !== 'word' || i >= end) return undefined;
  if (CONJUNCTIONS.has(first.lower) || RELATIVES.has(first.lower)) return undefined;
  const inverted = invertedTag(tokens, i, end);
  if (inverted) return inverted;
  if (opensNoPhrase(first)) return undefined;
  if (!comma && !/[,?!—–.…-]/.test(quote?.last ?? ''))
    return first.cap ? closingTag(tokens, i, end) : undefined;
  if (!comma && quote?.last === '.')
    return isIntroduced(tokens, start - 1) ? undefined : bareTag(tokens, i, end);
  return newInverted(tokens, i, end) ?? knownTag(tokens, i, end) ?? newTag(tokens, i, end);
}

function knownTag(tokens: readonly Token[], i: number, end: number): Tag | undefined {
  for (let v = i + 1; v < Math.min(end, i + LONGEST_TAG); v++) {
    if (tokens[v]?.kind === 'quote') return undefined;
    const kind = cueAt(tokens, v) ?? (AFTER_VERBS.has(tokens[v]?.lower ?? '') ? 'say' : undefined);
    const ends = /^[.,]$/.test(tokens[v + 1]?.text ?? '.');
    if (kind !== 'say' && kind !== 'take' && !(kind === 'think' && ends)) continue;
    const mention = subjectOf(tokens, v, i);
    return mention && { mention, cue: { from: v, to: v + 1 } };
  }
  return undefined;
}

/** `… "a real surprise" Smith says.`: the comma forgotten, but nothing else can follow. */
function closingTag(tokens: readonly Token[], i: number, end: number): Tag | undefined {
  const tag = knownTag(tokens, i, Math.min(end, i + 6));
  return tag?.mention.from === i && tokens[tag.cue.to]?.text === '.' ? tag : undefined;
}

/** Behind a full stop only a tag that reports nothing more: `"…." Smith said in an interview.` */
function bareTag(tokens: readonly Token[], i: number, end: number): Tag | undefined {
  const tag = knownTag(tokens, i, Math.min(end, i + 8));
  if (!tag || tag.mention.from !== i) return undefined;
  const next = tokens[tag.cue.to];
  if (next === undefined || next.text === '.') return tag;
  if (!/^(?:in|on|at|during|via|to|after|before)$/.test(next.lower) && !CALENDAR.has(next.lower))
    return undefined;
  for (let k = tag.cue.to; k < tag.cue.to + 12; k++) {
    if (tokens[k] === undefined || tokens[k]?.text === '.') return tag;
    if (tokens[k]?.kind === 'quote' || /^(?:that|,|:|he|she|they|it)$/.test(tokens[k]?.lower ?? ''))
      return undefined;
  }
  return undefined;
}

/** "exhorted Smith", "beamed the minister's aide": whatever ends in -ed before a name. */
function newInverted(tokens: readonly Token[], i: number, end: number): Tag | undefined {
  const verb = tokens[i];
  if (verb?.cap || !/..ed$/.test(verb?.lower ?? '') || !tokens[i + 1]?.cap) return undefined;
  const mention = phraseAt(tokens, i + 1, end);
  return mention && { mention, cue: { from: i, to: i + 1 } };
}

/** A verb that no list has: a phrase and right behind it a word in -ed or -s. */
function newTag(tokens: readonly Token[], i: number, end: number): Tag | undefined {
  const mention = phraseAt(tokens, i, end);
  if (!mention) return undefined;
  let v = mention.to;
  while (v < end && isHelper(tokens[v])) v++;
  const verb = tokens[v];
  if (verb?.kind !== 'word' || verb.cap || PREPOSITIONS.has(verb.lower) || !/(?:ed|[^s]s)$/.test(verb.lower))
    return undefined;
  return { mention, cue: { from: v, to: v + 1 } };
}
