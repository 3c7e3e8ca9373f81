import type { Attribution, Site, Strategy } from '../model.ts';
import { nameIn } from '../names.ts';
import type { Phrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';

const LONGEST = 8;

/** Where notices stand: `Status page: "…"`. */
const SURFACES = /^(?:page|bot|monitor|console|dashboard|desk|statuspage|pagerduty)$/;

/** `Smith: "…"`, `HuffPollster - Smith: "…"`: a short phrase right before a colon and nothing else. */
export const label: Strategy = {
  id: 'label',
  find({ passage, at, sentence }: Site): Attribution | undefined {
    const { tokens } = passage;
    if (tokens[at - 1]?.text !== ':') return undefined;
    const mention = labelBefore(tokens, openBracket(tokens, at - 1), sentence.start);
    return mention && { passage, mention, cue: { from: at - 1, to: at }, by: 'label' };
  },
};

function labelBefore(tokens: readonly Token[], colon: number, from: number): Phrase | undefined {
  let start = colon;
  while (start > from && colon - start < LONGEST && tokens[start - 1]?.kind === 'word') start--;
  const edge = tokens[start - 1];
  const open = start === from || (edge !== undefined && edge.kind !== 'word' && !/^[,'’]/.test(edge.text));
  // An entry of a timeline: `09:14 UTC Smith: "…"`.
  while (isClock(tokens, start)) start++;
  const all = tokens.slice(start, colon);
  const [first] = all;
  const phrase = { from: start, to: colon };
  if (!open || !first) return undefined;
  if (first.cap && SURFACES.test(all.at(-1)?.lower ?? '')) return phrase;
  if (!all.every((token) => token.cap || /^(?:of|the|for|and|de|van|von)$/.test(token.lower)))
    return undefined;
  return nameIn(tokens, phrase) ? phrase : undefined;
}

function isClock(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return (
    /^\d+$/.test(text) ||
    (/^(?:[AaPp][Mm]|UTC|[A-Z]{1,4}T)$/.test(text) && /^\d+$/.test(tokens[at - 1]?.text ?? ''))
  );
}

/** `Smith (SRE): "…"`: the name ends before the bracket. */
function openBracket(tokens: readonly Token[], colon: number): number {
  if (tokens[colon - 1]?.text !== ')') return colon;
  for (let i = colon - 2; i > Math.max(0, colon - LONGEST); i--) if (tokens[i]?.text === '(') return i;
  return colon;
}
