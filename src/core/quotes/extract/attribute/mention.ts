import { CALENDAR, DETERMINERS, isPersonWord, PREPOSITIONS, TITLES } from './lexicon.ts';
import type { Passage } from './model.ts';
import { nameOf } from './names.ts';
import { type Phrase, rangeOf } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The words of a name in small letters, titles left out. */
export type Name = readonly string[];

/** A name where it stands, with what the words around it say of its bearer: all that the words alone tell, whoever else comes up. */
export interface Mention {
  readonly name: string;
  readonly parts: Name;
  /** It opens a sentence, where every word has a capital. */
  readonly opens: boolean;
  readonly article: boolean;
  /** What it says for a man, a woman or a place. */
  readonly votes: { readonly m: number; readonly f: number; readonly place: number };
  readonly roles: readonly string[];
}

/** The name that a phrase holds. */
export function mentionIn(passage: Passage, phrase: Phrase): Mention | undefined {
  const { tokens, text } = passage;
  const run = nameOf(tokens, phrase);
  if (!run) return undefined;
  const { start, end } = rangeOf(passage, run);
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const parts = partsOf(name);
  const last = parts.at(-1) ?? '';
  if (last === '' || CALENDAR.has(last)) return undefined;
  return {
    name,
    parts,
    opens: startsSentence(tokens, run.from),
    article: DETERMINERS.has(tokens[run.from - 1]?.lower ?? ''),
    ...saidOf(tokens, phrase, run),
  };
}

export function startsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined || before.kind === 'quote') return true;
  return /^[.!?:•*)\]-]$/.test(before.text) || before.text.endsWith('.');
}

function partsOf(name: string): Name {
  const words = name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}@.' -]/gu, '')
    .split(' ');
  return words.filter((word) => word !== '' && !/^(?:jr|sr|ii|iii|iv)\.?$/.test(word));
}

const SAME_ROLE: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  dr: 'doctor',
  prof: 'professor',
  rev: 'reverend',
};

/** What the words around a name say of its bearer. */
function saidOf(tokens: readonly Token[], phrase: Phrase, run: Phrase): Pick<Mention, 'votes' | 'roles'> {
  const votes = { m: 0, f: 0, place: 0 };
  const roles: string[] = [];
  const after = tokens[run.to]?.text === ',' ? tokens.slice(run.to + 1, run.to + 9) : [];
  if (/^(?:in|at|near|across|from)$/.test(tokens[run.from - 1]?.lower ?? '')) votes.place++;
  const before = tokens.slice(Math.max(0, Math.min(phrase.from, run.from - 5)), run.from);
  // In "a spokesman for Norwind" the title is another's.
  const own = before.slice(before.findLastIndex(({ lower }) => PREPOSITIONS.has(lower)) + 1);
  const around = [...own, ...after];
  for (const token of around) {
    if (token.kind !== 'word') continue;
    const word = token.lower.replace(/\.$/, '');
    const close = token.end <= (tokens[run.from]?.start ?? 0);
    if (close && /^(?:mr|sir|lord|king|prince)$|(?:s|ss|h|i)man$/.test(word)) votes.m += 3;
    if (close && /^(?:mrs|ms|miss|lady|queen|princess|madame)$|woman$/.test(word)) votes.f += 3;
    if (TITLES.has(word) || isPersonWord(word)) roles.push(SAME_ROLE[word] ?? word);
  }
  return { votes, roles };
}
