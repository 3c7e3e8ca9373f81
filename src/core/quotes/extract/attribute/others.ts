import { TITLES } from './lexicon.ts';
import type { Name } from './mention.ts';
import type { Attribution, Passage } from './model.ts';
import type { Phrase } from './phrases.ts';

type Attributions = ReadonlyMap<Passage, readonly (Attribution | undefined)[]>;

/**
 * The names of others than the speaker: those in the statement that a mention goes with, whole over all its
 * parts, and those behind the mention in its sentence, as in `"…," he told Smith`.
 */
export function othersOf(attributions: Attributions): (attribution: Attribution) => readonly Name[] {
  const statements = statementsOf(attributions);
  const known = new Map<Phrase, readonly Name[]>();
  return ({ passage, mention }) => {
    let names = known.get(mention);
    if (!names) {
      const words = [wordsBehind(passage, mention), ...(statements.get(mention) ?? [])];
      names = words.flatMap(namesIn).slice(0, MOST);
      known.set(mention, names);
    }
    return names;
  };
}

/** What is said with each mention; the parts of a statement that goes on share theirs. */
function statementsOf(attributions: Attributions): ReadonlyMap<Phrase, readonly string[]> {
  const statements = new Map<Phrase, string[]>();
  for (const [passage, found] of attributions) {
    for (const token of passage.tokens) {
      const attribution = token.quote === undefined ? undefined : found[token.quote];
      if (!attribution) continue;
      const words = passage.text.slice(token.start, token.end);
      const others = statements.get(attribution.mention);
      if (others) others.push(words);
      else statements.set(attribution.mention, [words]);
    }
  }
  return statements;
}

/** What follows in the sentence up to its end or the next quotation. */
function wordsBehind({ text, tokens }: Passage, mention: Phrase): string {
  let to = mention.to;
  while (to < mention.to + FARTHEST && !/^[.!?]?$/.test(tokens[to]?.text ?? '')) to++;
  return text.slice(tokens[mention.to]?.start ?? text.length, tokens[to - 1]?.end ?? 0);
}

const FARTHEST = 40;
/** More names than this in one statement tell nothing more. */
const MOST = 50;

const RUN = /\p{Lu}[\p{L}'’.-]{1,40}(?: \p{Lu}[\p{L}'’.-]{1,40}){0,5}/gu;

function namesIn(words: string): readonly Name[] {
  return [...words.matchAll(RUN)].flatMap(([run]) => {
    const name = run
      .toLowerCase()
      .replaceAll('’', "'")
      .split(' ')
      .map((word) => word.replace(/(?:'s?|[.-])+$/, ''))
      .filter((word) => !TITLES.has(word));
    return name.length > 0 ? [name] : [];
  });
}
