import type { Range } from '../../../text/range.ts';
import { POSSESSIVES } from './lexicon.ts';
import type { Attribution, Passage } from './model.ts';
import { clauseSubject, isPronoun, nameIn, type Phrase } from './phrases.ts';

/** Full names by their last word, in order of appearance. */
export type Names = ReadonlyMap<string, string>;

const FULL_NAME =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|del|van|von|der|bin|al|la|di) )?\p{Lu}[\p{L}\p{M}'’-]*\.?){1,4}/gu;

/** Who the words of a mention stand for: a full name where the text has one, the words themselves else. */
export function speakerName(attribution: Attribution, before: string | undefined): string {
  const { passage, mention } = attribution;
  const first = passage.tokens[mention.from];
  if (first && mention.to - mention.from === 1 && (isPronoun(first) || POSSESSIVES.has(first.lower)))
    return antecedent(passage, mention) ?? before ?? wordsOf(passage, mention);
  const name = nameIn(passage.tokens, mention);
  return name
    ? wordsOf(passage, name)
    : wordsOf(passage, mention).replace(/^(?:the|a|an)\s+/i, (article) => article.toLowerCase());
}

/** The name that a pronoun stands for: the subject of the nearest sentence before it that has one. */
function antecedent(passage: Passage, mention: Phrase): string | undefined {
  const { tokens, sentences } = passage;
  for (let i = sentences.length - 1; i >= 0; i--) {
    const sentence = sentences[i];
    if (!sentence || sentence.start >= mention.from) continue;
    const subject = clauseSubject(tokens, sentence.start, Math.min(sentence.end, mention.from));
    const name = subject && nameIn(tokens, subject);
    if (name) return wordsOf(passage, name);
  }
  return undefined;
}

export function wordsOf(passage: Passage, phrase: Phrase): string {
  const { start, end } = rangeOf(passage, phrase);
  return passage.text.slice(start, end).replace(/\s+/g, ' ');
}

export function rangeOf(passage: Passage, phrase: Phrase): Range {
  const start = passage.tokens[phrase.from]?.start ?? 0;
  return { start, end: passage.tokens[phrase.to - 1]?.end ?? start };
}

/** "Kurtz" to "George Kurtz", where the text says so somewhere. */
export function collectNames(texts: readonly string[]): Names {
  const names = new Map<string, string>();
  for (const text of texts) {
    for (const [full] of text.matchAll(FULL_NAME)) {
      const last = full.slice(full.lastIndexOf(' ') + 1).toLowerCase();
      if (!names.has(last)) names.set(last, full);
    }
  }
  return names;
}
