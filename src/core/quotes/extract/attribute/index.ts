import { askingKeeper, keeper } from '../../../text/keeper.ts';
import type { Attribution, Names, Passage, Site } from './model.ts';
import { isPlausible } from './plausible.ts';
import { STRATEGIES } from './registry.ts';
import { tagAt } from './strategies/tag-after.ts';
import { type Masked, sentencesOf, tokenize } from './tokens.ts';

export type { Attribution, Names, Passage, Site } from './model.ts';

/** A block's text cut for attribution: words, quotations as one token each, sentences. */
export function readPassage(
  text: string,
  quotes: readonly Masked[],
): Pick<Passage, 'text' | 'tokens' | 'sentences'> {
  const tokens = tokenize(text, quotes);
  const isTag = (at: number): boolean =>
    tagAt(tokens, at, Math.min(tokens.length, at + 12), tokens[at - 1]) !== undefined;
  return { text, tokens, sentences: sentencesOf(text, tokens, isTag) };
}

/** Tokens on each side of a quotation in which its speaker is looked for, however long the sentence. */
const REACH = 80;

/** Who spoke last, and where. */
interface Last {
  readonly attribution: Attribution;
  readonly place: number;
  readonly flow: string;
}

type Attributed = readonly (Attribution | undefined)[];

/** The speakers of all quotations, passage by passage; a passage is followed by what stands next to it in the document. */
export function attributeAll(passages: readonly Passage[], names: Names): ReadonlyMap<Passage, Attributed> {
  const found = new Map<Passage, Attributed>();
  let last: Last | undefined;
  passages.forEach((passage, index) => {
    if (quotesIn(passage).length === 0) return;
    const before = neighbour(passage, passages[index - 1]);
    const after = neighbour(passage, passages[index + 1]);
    const speaking = last?.flow === passage.flow ? last : undefined;
    const results = kept(passage, [before, after, speaking?.attribution, speaking?.place], names, (asked) =>
      attributePassage(passage, { names: asked, before, after }, speaking),
    );
    found.set(passage, results);
    const attribution = results.findLast((one) => one !== undefined);
    if (attribution) last = { attribution, place: passage.place, flow: passage.flow };
  });
  return found;
}

const kept = askingKeeper<Passage, Attributed>();

/** The quotations of a passage, by their token numbers. */
const quotes = keeper<Passage['tokens'], readonly number[]>();

function quotesIn({ tokens }: Passage): readonly number[] {
  return quotes(tokens, [], () => tokens.flatMap(({ kind }, at) => (kind === 'quote' ? [at] : [])));
}

function attributePassage(
  passage: Passage,
  around: Pick<Site, 'names' | 'before' | 'after'>,
  speaking: Last | undefined,
): Attributed {
  let last = speaking;
  let sentence = 0;
  return quotesIn(passage).map((at) => {
    while ((passage.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= at) sentence++;
    const whole = passage.sentences[sentence] ?? { start: 0, end: passage.tokens.length };
    const attribution = attribute({
      ...around,
      passage,
      at,
      sentence: { start: Math.max(whole.start, at - REACH), end: Math.min(whole.end, at + REACH) },
      sentenceBefore: passage.sentences[sentence - 1],
      last: last && { attribution: last.attribution, distance: passage.place - last.place },
    });
    if (attribution) last = { attribution, place: passage.place, flow: passage.flow };
    return attribution;
  });
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
