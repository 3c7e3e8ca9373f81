import { type CueKind, cueAt, invertedTag } from '../cues.ts';
import {
  COMPONENTS,
  isPersonWord,
  MACHINES,
  ORGANISATION_NOUNS,
  PREPOSITIONS,
  RELATIVES,
  SPEECH_NOUNS,
  TITLES,
} from '../lexicon.ts';
import type { Attribution, Passage, Site, Strategy } from '../model.ts';
import { nameIn } from '../names.ts';
import { isPronoun, type Phrase } from '../phrases.ts';
import { subjectOf } from '../subjects.ts';
import type { Token } from '../tokens.ts';
import { isNoticeNoun } from './notice.ts';

const FARTHEST = 45;
const NEAR_NOTICE = 6;

interface Candidate {
  readonly verb: number;
  readonly kind: CueKind;
  readonly mention: Phrase;
}

/** `Smith said that "…"`, `Smith called it "…"`, `adding, "…"`: the verb of saying that governs the quotation from before. */
export const cueBefore: Strategy = {
  id: 'cue-before',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    return governingVerb(passage, at, sentence.start)?.sure;
  },
};

/** The same with a verb of thinking, or with a subject that may be none. */
export const weakCue: Strategy = {
  id: 'weak-cue',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    return governingVerb(passage, at, sentence.start)?.weak;
  },
};

/** The nearest verb of saying with a person for its subject; else the nearest verb of any kind. */
function governingVerb(
  passage: Passage,
  at: number,
  from: number,
): { readonly sure?: Attribution; readonly weak?: Attribution } | undefined {
  const { tokens } = passage;
  let likely: Candidate | undefined;
  let fallback: Candidate | undefined;
  for (let v = at - 1; v >= Math.max(from, at - FARTHEST); v--) {
    const kind = cueAt(tokens, v);
    // "Users saw the error", "to add a watch fails with the error": whoever meets a message has not written it.
    if (!kind || (isNoticeNoun(tokens[at - 1]) && (kind === 'think' || v < at - NEAR_NOTICE))) continue;
    const subject = inverted(tokens, v, at) ?? subjectOf(tokens, v, from);
    if (!subject) continue;
    const mention = authorOf(tokens, subject);
    const candidate = { verb: v, kind, mention };
    if (isSure(tokens, candidate)) return { sure: found(passage, candidate) };
    if (isLikely(tokens, candidate)) likely ??= candidate;
    if (!fallback || (fallback.kind === 'think' && kind !== 'think')) fallback = candidate;
  }
  if (likely) return { sure: found(passage, likely) };
  return fallback && { weak: found(passage, fallback) };
}

function inverted(tokens: readonly Token[], v: number, at: number): Phrase | undefined {
  const comma = tokens[v - 1]?.text === ',';
  const previous = comma ? tokens[v - 2] : tokens[v - 1];
  if (previous?.kind !== 'quote' && !comma) return undefined;
  const mention = invertedTag(tokens, v, at)?.mention;
  if (!mention || previous?.kind === 'quote') return mention;
  return tokens[mention.to]?.text === ',' ? mention : undefined;
}

/** "A statement from Norwind read", "Norwind's statement read": Norwind speaks. */
function authorOf(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (SPEECH_NOUNS.has(tokens[phrase.to - 1]?.lower ?? '')) {
    for (let i = phrase.from + 1; i < phrase.to - 1; i++)
      if (/^['’]s?$/.test(tokens[i]?.text ?? '')) return { from: phrase.from, to: i };
  }
  for (let i = phrase.from; i < phrase.to - 2; i++) {
    if (SPEECH_NOUNS.has(tokens[i]?.lower ?? '') && /^(?:from|by)$/.test(tokens[i + 1]?.lower ?? ''))
      return { from: i + 2, to: phrase.to };
  }
  return phrase;
}

function isSure(tokens: readonly Token[], { kind, mention }: Candidate): boolean {
  if (kind === 'think') return false;
  if (kind === 'show') return true;
  const first = tokens[mention.from];
  if (!first) return false;
  return (
    (isPronoun(first) && first.lower !== 'it') ||
    nameIn(tokens, mention) !== undefined ||
    isSpeaker(tokens, mention)
  );
}

/** Its noun is one for persons, bodies, machines or words. */
function isSpeaker(tokens: readonly Token[], mention: Phrase): boolean {
  let end = mention.from;
  while (end < mention.to && !PREPOSITIONS.has(tokens[end]?.lower ?? '')) end++;
  const head = (tokens[end - 1]?.lower ?? '').replace(/s$/, '');
  return (
    isPersonWord(head) ||
    TITLES.has(head) ||
    CROWD.test(head) ||
    MACHINES.test(head) ||
    COMPONENTS.has(head) ||
    ORGANISATION_NOUNS.has(head) ||
    SPEECH_NOUNS.has(head) ||
    RELATIVES.has(head)
  );
}

const CROWD = /ee$|^(?:crowd|audience|people|police|family|public|resident|fan|wife|husband|friend|son)$/;

/** Some other phrase: it speaks only where no verb further off has a surer subject. */
function isLikely(tokens: readonly Token[], { kind, mention }: Candidate): boolean {
  return kind !== 'think' && /^(?:the|a|an|one|another|two|some)$/.test(tokens[mention.from]?.lower ?? '');
}

function found(passage: Passage, { verb, mention }: Candidate): Attribution {
  return { passage, mention, cue: { from: verb, to: verb + 1 }, by: 'cue-before' };
}
