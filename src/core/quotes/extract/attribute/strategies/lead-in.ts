import { cueAt, invertedTag } from '../cues.ts';
import { CONJUNCTIONS, PREPOSITIONS } from '../lexicon.ts';
import type { Attribution, Passage, Site, Strategy } from '../model.ts';
import { clauseSubject, type Phrase } from '../phrases.ts';
import { isExplained, subjectOf } from '../subjects.ts';

/** A quotation that stands alone after a sentence that tells who speaks: `Smith was not convinced, he said. "…"` */
export const told: Strategy = {
  id: 'told',
  find(site: Site): Attribution | undefined {
    const sentence = stretchBefore(site) ?? introductionAbove(site);
    if (!sentence || !standsAlone(site)) return undefined;
    const { passage, from, to } = sentence;
    if (passage.tokens.slice(from, to).some((token) => token.kind === 'quote')) return undefined;
    const found = lastTold(passage, from, to);
    return found && { passage, ...found, by: 'told' };
  },
};

/** The same after a sentence without a verb of saying: its subject. */
export const leadIn: Strategy = {
  id: 'lead-in',
  find(site: Site): Attribution | undefined {
    const sentence = stretchBefore(site) ?? endOf(site.before);
    if (!sentence || !standsAlone(site)) return undefined;
    const { passage, from, to } = sentence;
    const mention = lastTold(passage, from, to)?.mention ?? clauseSubject(passage.tokens, from, to);
    return mention && { passage, mention, by: 'lead-in' };
  },
};

/** A paragraph that turns to somebody and lets them speak: `Jones ran the bridge. "…"`, whoever spoke before. */
export const turnTo: Strategy = {
  id: 'turn-to',
  find(site: Site): Attribution | undefined {
    const sentence = stretchBefore(site);
    if (!sentence || !standsAlone(site) || (site.last && site.last.distance === 0)) return undefined;
    const { passage, from, to } = sentence;
    if (passage.tokens.slice(from, to).some((token) => token.kind === 'quote')) return undefined;
    const mention = clauseSubject(passage.tokens, from, to);
    return mention && { passage, mention, by: 'turn-to' };
  },
};

/** The paragraph above ends in a colon: `She went on to say:` */
function introductionAbove({ before }: Site): Stretch | undefined {
  return before?.tokens.at(-1)?.text === ':' ? endOf(before) : undefined;
}

/** The sentence begins with the quotation, or with no more than "Then," or "But". */
export function standsAlone({ passage, at, sentence }: Site): boolean {
  for (let i = sentence.start; i < at; i++) {
    const token = passage.tokens[i];
    if (!token || token.kind === 'quote') return false;
    if (token.kind === 'word' && !CONJUNCTIONS.has(token.lower) && !/ly$/.test(token.lower)) return false;
  }
  return true;
}

interface Stretch {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

function stretchBefore({ passage, sentenceBefore }: Site): Stretch | undefined {
  return (
    sentenceBefore && {
      passage,
      from: Math.max(sentenceBefore.start, sentenceBefore.end - 80),
      to: sentenceBefore.end,
    }
  );
}

function endOf(passage: Passage | undefined): Stretch | undefined {
  const other = passage?.sentences.at(-1);
  return passage && other && { passage, from: Math.max(other.start, other.end - 80), to: other.end };
}

/** The speaker whom the sentence's last main verb of saying names. */
export function lastTold(
  passage: Passage,
  from: number,
  to: number,
): { readonly mention: Phrase; readonly cue: Phrase } | undefined {
  const { tokens } = passage;
  let first: { mention: Phrase; cue: Phrase } | undefined;
  for (let v = Math.max(from, to - 60); v < to; v++) {
    if (cueAt(tokens, v) !== 'say') continue;
    const subject = subjectOf(tokens, v, from);
    const explained = subject && isExplained(tokens, subject);
    const tag = tokens[v - 1]?.text === ',' && !explained ? invertedTag(tokens, v, to) : undefined;
    const mention = tag?.mention ?? subject;
    if (!mention || PREPOSITIONS.has(tokens[mention.from]?.lower ?? '')) continue;
    if (isFinal(tokens[v + 1]?.text) || tag) return { mention, cue: { from: v, to: v + 1 } };
    first ??= { mention, cue: { from: v, to: v + 1 } };
  }
  return first;
}

function isFinal(next: string | undefined): boolean {
  return next === undefined || /^[.:]$/.test(next);
}
