import type { Attribution, Site, Strategy } from '../model.ts';
import { nameIn } from '../names.ts';
import type { Phrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';

const LONGEST = 8;

/** `Smith: "…"`, `HuffPollster - Smith: "…"`: a short phrase right before a colon and nothing else. */
export const label: Strategy = {
  id: 'label',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    const { tokens } = passage;
    if (tokens[at - 1]?.text !== ':') return undefined;
    const mention = labelBefore(tokens, at - 1, sentence.start);
    return mention && { passage, mention, cue: { from: at - 1, to: at }, by: 'label' };
  },
};

function labelBefore(tokens: readonly Token[], colon: number, from: number): Phrase | undefined {
  let start = colon;
  while (start > from && colon - start < LONGEST && tokens[start - 1]?.kind === 'word') start--;
  const edge = tokens[start - 1];
  const open = start === from || (edge !== undefined && edge.kind !== 'word' && !/^[,'’]/.test(edge.text));
  const all = tokens.slice(start, colon);
  if (
    !open ||
    all.length === 0 ||
    !all.every((token) => token.cap || /^(?:of|the|for|and|de|van|von)$/.test(token.lower))
  )
    return undefined;
  const phrase = { from: start, to: colon };
  return nameIn(tokens, phrase) ? phrase : undefined;
}
