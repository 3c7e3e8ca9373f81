import type { Attribution, Passage, Site } from './model.ts';
import { isPlausible } from './plausible.ts';
import { STRATEGIES } from './registry.ts';
import { tagAt } from './strategies/tag-after.ts';
import { type Masked, sentencesOf, tokenize } from './tokens.ts';

export type { Attribution, Passage, Site } from './model.ts';

/** A block's text cut for attribution: words, quotations as one token each, sentences. */
export function readPassage(block: number, text: string, quotes: readonly Masked[]): Passage {
  const tokens = tokenize(text, quotes);
  const isTag = (at: number): boolean =>
    tagAt(tokens, at, Math.min(tokens.length, at + 12), tokens[at - 1]) !== undefined;
  return { block, text, place: 0, flow: '', tokens, sentences: sentencesOf(text, tokens, isTag) };
}

/** Tokens on each side of a quotation in which its speaker is looked for, however long the sentence. */
const REACH = 80;

/** The speakers of all quotations, passage by passage; a passage is followed by what stands next to it in the document. */
export function attributeAll(
  passages: readonly Passage[],
  names: ReadonlySet<string>,
): ReadonlyMap<Passage, readonly (Attribution | undefined)[]> {
  const found = new Map<Passage, readonly (Attribution | undefined)[]>();
  let last: { attribution: Attribution; place: number; flow: string } | undefined;
  passages.forEach((passage, index) => {
    const results: (Attribution | undefined)[] = [];
    let sentence = 0;
    passage.tokens.forEach((token, at) => {
      if (token.kind !== 'quote') return;
      while ((passage.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= at) sentence++;
      const whole = passage.sentences[sentence] ?? { start: 0, end: passage.tokens.length };
      const site: Site = {
        names,
        passage,
        at,
        sentence: { start: Math.max(whole.start, at - REACH), end: Math.min(whole.end, at + REACH) },
        sentenceBefore: passage.sentences[sentence - 1],
        before: neighbour(passage, passages[index - 1]),
        after: neighbour(passage, passages[index + 1]),
        last:
          last?.flow === passage.flow
            ? { attribution: last.attribution, distance: passage.place - last.place }
            : undefined,
      };
      const attribution = attribute(site);
      results.push(attribution);
      if (attribution) last = { attribution, place: passage.place, flow: passage.flow };
    });
    found.set(passage, results);
  });
  return found;
}

/** The passage beside this one in the same flow, if nothing stands between them. */
function neighbour(passage: Passage, other: Passage | undefined): Passage | undefined {
  return other?.flow === passage.flow && Math.abs(other.place - passage.place) === 1 ? other : undefined;
}

export function attribute(site: Site): Attribution | undefined {
  for (const strategy of STRATEGIES) {
    const found = strategy.find(site);
    if (found && isPlausible(found, site.names)) return found;
  }
  return undefined;
}
